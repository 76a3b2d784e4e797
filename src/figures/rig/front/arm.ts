import { blob } from '../../kit/curves.ts';
import type { Control, Point } from '../../kit/point.ts';
import type { Body } from '../body.ts';
import { hand } from '../hand.ts';
import { joinEdges } from '../joint.ts';
import { merge, shade } from '../layer.ts';
import type { Limb } from '../limb.ts';
import type { Stage } from '../stage.ts';
import { LIMBS } from './measures.ts';
import { piece, turnDeg } from './piece.ts';
import type { FrontArm, Side } from './pose.ts';

/** From this bend on, in degrees, the forearm lies across the shade of the upper arm. */
const FOLDED_DEG = 60;

/** An arm in its place. */
export interface FrontArmDrawn {
  readonly upper: Limb;
  /** SVG of the arm without the sleeve. */
  readonly skin: string;
}

/** An arm through the joints given; without a hand it ends at the wrist. */
export function frontArm(stage: Stage, body: Body, pose: FrontArm, side: Side, shoulder: Point): FrontArmDrawn {
  const { elbow, wrist, hand: held } = pose;
  const upper = piece(stage, LIMBS.upperArm, [shoulder, elbow], side);
  const fore = piece(stage, LIMBS.forearm, [elbow, wrist], side);
  const placed = held && hand(stage, body, wrist, held);
  const [centre, end] = [stage.toDrawing(elbow), stage.toDrawing(wrist)];
  const [outerHand, innerHand] = side === 'left' ? [placed?.front, placed?.back] : [placed?.back, placed?.front];
  const edge = (arm: readonly Control[], toHand: readonly Control[] | undefined) =>
    toHand ? joinEdges(arm, toHand, end) : arm;
  const outer = edge(joinEdges(bare(upper.front, pose), fore.front, centre), outerHand);
  const inner = edge(joinEdges(bare(upper.back, pose), fore.back, centre), innerHand);
  const shaded = Math.abs(turnDeg(upper, fore)) < FOLDED_DEG ? [upper, fore] : [upper];
  const shading = shaded.map(({ front, back }) => shade('skin', side === 'left' ? [front, back] : [back, front], 0.72));
  const skin = merge({
    id: `arm-${side}`,
    surface: 'skin',
    shapes: [blob([...outer, ...[...inner].reverse()]), ...(placed?.thumb ?? [])],
    extra: shading.join('') + (placed?.lines ?? ''),
  });
  return { upper, skin };
}

/** What of the upper arm is drawn: an arm that lies before the trunk starts at the hem of the sleeve. */
function bare(edge: readonly Point[], { before }: FrontArm): readonly Control[] {
  return before ? edge.slice(2).map(([x, y], i): Control => (i === 0 ? [x, y, 1] : [x, y])) : edge;
}
