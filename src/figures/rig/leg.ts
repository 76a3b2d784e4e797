import { circle } from '../kit/curves.ts';
import { item } from '../kit/item.ts';
import { lerp, type Point } from '../kit/point.ts';
import { type Edges, strip } from '../kit/strip.ts';
import type { Body } from './body.ts';
import { foot, type Foot } from './foot.ts';
import { merge, shade } from './layer.ts';
import { limb, type Limb } from './limb.ts';
import type { LegPose } from './pose.ts';
import { reach } from './reach.ts';
import type { Stage } from './stage.ts';

/** A leg in its place. */
export interface Leg {
  readonly thigh: Limb;
  readonly shank: Limb;
  readonly foot: Foot;
  /** SVG of the leg with the leg of the shorts. */
  readonly drawn: string;
}

/** Where a leg is drawn. */
export interface LegPlace {
  /** Start of the ids. */
  readonly id: string;
  readonly hip: Point;
  readonly far: boolean;
  /** How far down the thigh the shorts reach, as a share. */
  readonly shortsTo: number;
}

/** A leg from the hip down. */
export function drawLeg(stage: Stage, body: Body, pose: LegPose, { id, hip, far, shortsTo }: LegPlace): Leg {
  const [thighAngle, shankAngle] = legAngles(body, hip, pose);
  const thigh = limb(stage, body.segments.thigh, hip, thighAngle);
  const shank = limb(stage, body.segments.shank, thigh.end, shankAngle);
  const placed = foot(stage, body, shank.end, pose.foot);
  const knee = circle(stage.toDrawing(thigh.end), body.joints.knee * stage.scale);
  const ankle = circle(stage.toDrawing(shank.end), body.joints.ankle * stage.scale);
  const shorts = shortsEdges(thigh, shortsTo);
  const skin = merge({
    id: `${id}-skin`,
    surface: 'skin',
    shapes: [thigh.outline, shank.outline, knee + ankle, placed.outline],
    far,
    extra: far ? '' : [thigh, shank].map(({ front, back }) => shade('skin', [front, back], 0.66)).join(''),
  });
  const cloth = merge({
    id: `${id}-shorts`,
    surface: 'cloth',
    shapes: [strip(shorts, { startCap: 0.45, endCap: 0.08 })],
    far,
    extra: far ? '' : shade('cloth', shorts, 0.68),
  });
  return { thigh, shank, foot: placed, drawn: skin + cloth };
}

function legAngles({ segments }: Body, hip: Point, pose: LegPose): readonly [number, number] {
  if ('thigh' in pose) return [pose.thigh, pose.shank];
  return reach(hip, pose.ankle, [segments.thigh.length, segments.shank.length], pose.bend ?? -1);
}

/** The shorts are a slightly wider copy of the upper thigh; the hem stands off. */
function shortsEdges({ at, segment }: Limb, hem: number): Edges {
  const covered = segment.girths.filter(([along]) => along < hem);
  const below = Math.max(
    1,
    segment.girths.findIndex(([along]) => along >= hem),
  );
  const [above, under] = [item(segment.girths, below - 1), item(segment.girths, below)];
  const share = (hem - above[0]) / (under[0] - above[0]);
  const [front, back] = [lerp(above[1], under[1], share), lerp(above[2], under[2], share)];
  return [
    [...covered.map(([along, width]) => at(along, width + 0.7)), at(hem, front + 1.3)],
    [...covered.map(([along, , width]) => at(along, -width - 0.7)), at(hem - 0.03, -back - 1.3)],
  ];
}
