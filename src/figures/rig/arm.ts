import { circle } from '../kit/curves.ts';
import type { Point } from '../kit/point.ts';
import { strip } from '../kit/strip.ts';
import type { Body } from './body.ts';
import { handOutline } from './hand.ts';
import { merge, shade } from './layer.ts';
import { limb, type Limb } from './limb.ts';
import type { ArmPose } from './pose.ts';
import { reach } from './reach.ts';
import type { Stage } from './stage.ts';

/** An arm in its place. */
export interface Arm {
  readonly upper: Limb;
  readonly fore: Limb;
  /** SVG of the arm with its sleeve. */
  readonly drawn: string;
}

/** Where an arm is drawn. */
export interface ArmPlace {
  /** Start of the ids. */
  readonly id: string;
  readonly shoulder: Point;
  readonly far: boolean;
}

/** An arm from the shoulder down. */
export function drawArm(stage: Stage, body: Body, pose: ArmPose, { id, shoulder, far }: ArmPlace): Arm {
  const [upperAngle, foreAngle] = armAngles(body, shoulder, pose);
  const upper = limb(stage, body.segments.upperArm, shoulder, upperAngle);
  const fore = limb(stage, body.segments.forearm, upper.end, foreAngle);
  const elbow = circle(stage.toDrawing(upper.end), body.joints.elbow * stage.scale);
  const hand = handOutline(stage, body, fore.end, pose.hand, pose.handFlip);
  const skin = merge({
    id: `${id}-skin`,
    surface: 'skin',
    shapes: [upper.outline, elbow, fore.outline, hand],
    far,
    extra: far ? '' : [upper, fore].map(({ front, back }) => shade('skin', [front, back], 0.7)).join(''),
  });
  return { upper, fore, drawn: skin + sleeve(body, upper, id, far) };
}

function armAngles({ segments }: Body, shoulder: Point, pose: ArmPose): readonly [number, number] {
  if ('upper' in pose) return [pose.upper, pose.fore];
  return reach(shoulder, pose.wrist, [segments.upperArm.length, segments.forearm.length], pose.bend ?? 1);
}

function sleeve(body: Body, { at }: Limb, id: string, far: boolean): string {
  const front = body.sleeve.map(([along, width]) => at(along, width));
  const back = body.sleeve.map(([along, , width]) => at(along, -width));
  const shapes = [strip([front, back], { startCap: 0.5, endCap: 0.08 })];
  return merge({ id: `${id}-sleeve`, surface: 'shirt', shapes, far });
}
