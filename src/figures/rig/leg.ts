import { blob } from '../kit/curves.ts';
import type { Point } from '../kit/point.ts';
import type { Body } from './body.ts';
import { ankleOver, foot, type Foot } from './foot.ts';
import { joinEdges } from './joint.ts';
import { merge, shade } from './layer.ts';
import { limb, type Limb } from './limb.ts';
import type { LegPose } from './pose.ts';
import { reach } from './reach.ts';
import { drawShorts } from './shorts.ts';
import type { Stage } from './stage.ts';

/** A leg in its place. */
export interface Leg {
  readonly thigh: Limb;
  readonly shank: Limb;
  readonly foot: Foot;
  /** Id of the clip path of its skin, to cut off what must stay inside. */
  readonly skinClip: string;
  /** SVG of the bare leg, and of the shorts over it. */
  readonly skin: string;
  readonly shorts: string;
}

/** Where a leg is drawn. */
export interface LegPlace {
  /** Start of the ids. */
  readonly id: string;
  readonly hip: Point;
  /** Direction of the lower spine, which the shorts follow up to the waist. */
  readonly spine: number;
  readonly far: boolean;
  /** How far down the thigh the shorts reach, as a share. */
  readonly shortsTo: number;
}

/** A leg from the hip down. */
export function drawLeg(stage: Stage, body: Body, pose: LegPose, { id, hip, spine, far, shortsTo }: LegPlace): Leg {
  const [thighAngle, shankAngle] = legAngles(body, hip, pose);
  const thigh = limb(stage, body.segments.thigh, hip, thighAngle);
  const shank = limb(stage, body.segments.shank, thigh.end, shankAngle);
  const placed = foot(stage, body, shank.end, pose);
  const shading =
    shade('skin', [thigh.front.slice(0, -2), thigh.back.slice(0, -2)], 0.66) +
    shade('skin', [shank.front.slice(1), shank.back.slice(1)], 0.66);
  const skin = merge({
    id: `${id}-skin`,
    surface: 'skin',
    shapes: [legOutline(stage, thigh, shank, placed)],
    far,
    extra: (far ? '' : shading) + placed.lines,
  });
  const shorts = drawShorts(stage, body, thigh, { id: `${id}-shorts`, hip, spine, far, hem: shortsTo });
  return { thigh, shank, foot: placed, skinClip: `${id}-skin-c`, skin, shorts };
}

function legAngles(body: Body, hip: Point, pose: LegPose): readonly [number, number] {
  if ('thigh' in pose) return [pose.thigh, pose.shank];
  const ankle = 'ball' in pose ? ankleOver(body, pose.ball, pose.foot) : pose.ankle;
  const { thigh, shank } = body.segments;
  return reach(hip, ankle, [thigh.length, shank.length], pose.bend ?? -1);
}

/** One line round thigh, knee, shank and foot. */
function legOutline({ toDrawing }: Stage, thigh: Limb, shank: Limb, { top, under }: Foot): string {
  const knee = toDrawing(thigh.end);
  const front = joinEdges(joinEdges(thigh.front, shank.front, knee), top);
  const back = joinEdges(joinEdges(thigh.back, shank.back, knee), under);
  return blob([...front, ...back.reverse()]);
}
