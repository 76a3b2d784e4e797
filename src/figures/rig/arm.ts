import { blob, circle, curve } from '../kit/curves.ts';
import type { Point } from '../kit/point.ts';
import { crease } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import type { Body } from './body.ts';
import { hand, type Hand } from './hand.ts';
import { joinEdges } from './joint.ts';
import { merge, shade } from './layer.ts';
import { limb, type Limb } from './limb.ts';
import type { ArmPose } from './pose.ts';
import { reach } from './reach.ts';
import type { Stage } from './stage.ts';

/** An arm in its place. */
export interface Arm {
  readonly upper: Limb;
  readonly fore: Limb;
  readonly hand: Hand;
  /** SVG of the arm with its sleeve. */
  readonly drawn: string;
}

/** Where an arm is drawn. */
export interface ArmPlace {
  /** Start of the ids. */
  readonly id: string;
  readonly shoulder: Point;
  readonly far: boolean;
  /** Id of the clip path of the shirt; within it a near sleeve has no line at the shoulder. */
  readonly shirtClip: string;
}

/** An arm from the shoulder down. */
export function drawArm(stage: Stage, body: Body, pose: ArmPose, place: ArmPlace): Arm {
  const { id, shoulder, far } = place;
  const [upperAngle, foreAngle] = armAngles(body, shoulder, pose);
  const upper = limb(stage, body.segments.upperArm, shoulder, upperAngle);
  const fore = limb(stage, body.segments.forearm, upper.end, foreAngle);
  const placed = hand(stage, body, fore.end, pose);
  const shading = [upper, fore].map(({ front, back }) => shade('skin', [front, back], 0.7)).join('');
  const skin = merge({
    id: `${id}-skin`,
    surface: 'skin',
    shapes: [armOutline(stage, upper, fore, placed), ...placed.thumb],
    far,
    extra: (far ? '' : shading) + placed.lines,
  });
  return { upper, fore, hand: placed, drawn: skin + sleeve(stage, body, upper, place) };
}

function armAngles({ segments }: Body, shoulder: Point, pose: ArmPose): readonly [number, number] {
  if ('upper' in pose) return [pose.upper, pose.fore];
  return reach(shoulder, pose.wrist, [segments.upperArm.length, segments.forearm.length], pose.bend ?? 1);
}

/** One line round upper arm, elbow, forearm and hand. */
function armOutline({ toDrawing }: Stage, upper: Limb, fore: Limb, placed: Hand): string {
  const [elbow, wrist] = [toDrawing(upper.end), toDrawing(fore.end)];
  const edge = (side: 'front' | 'back') => joinEdges(joinEdges(upper[side], fore[side], elbow), placed[side], wrist);
  return blob([...edge('front'), ...edge('back').reverse()]);
}

function sleeve(stage: Stage, body: Body, { at }: Limb, { id, shoulder, far, shirtClip }: ArmPlace): string {
  const front = body.sleeve.map(([along, width]) => at(along, width));
  const back = body.sleeve.map(([along, , width]) => at(along, -width));
  const shapes = [strip([front, back], { startCap: 0.62, endCap: 0.08 })];
  const [top, hem] = [body.sleeve[0], body.sleeve.at(-1)];
  if (far || !top || !hem) return merge({ id: `${id}-sleeve`, surface: 'shirt', shapes, far });
  const folds = [
    [at(hem[0] - 0.05, 8), at(hem[0] - 0.035, 0), at(hem[0] - 0.05, -8)],
    [at(0.34, -4.6), at(0.27, -2.2), at(0.25, 0.4)],
  ];
  const extra = shade('shirt', [front, back], 0.7) + folds.map((line) => crease(curve(line))).join('');
  const cap = circle(stage.toDrawing(shoulder), (top[1] + 1.2) * stage.scale);
  return (
    merge({ id: `${id}-sleeve`, surface: 'shirt', shapes, extra }) +
    `<clipPath id="${id}-cap" clip-path="url(#${shirtClip})"><path d="${cap}"/></clipPath>` +
    `<g clip-path="url(#${id}-cap)"><use class="il-shirt-join" href="#${id}-sleeve-1"/></g>`
  );
}
