import { distance, type Point } from '../../kit/point.ts';
import type { Girth } from '../body.ts';
import { limb, type Limb } from '../limb.ts';
import type { Stage } from '../stage.ts';
import type { Side } from './pose.ts';

/** A piece of a limb from one joint to the next, its front edge toward the outer side of the body. */
export function piece(stage: Stage, girths: readonly Girth[], [from, to]: readonly [Point, Point], side: Side): Limb {
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  return limb(stage, { length: distance(from, to), girths }, from, angle, side === 'right' ? -1 : 1);
}

/** How far a joint is bent: from the direction of one piece to that of the next, in degrees, -180 to 180. */
export function turnDeg(before: Limb, after: Limb): number {
  return ((((after.angle - before.angle) % 360) + 540) % 360) - 180;
}
