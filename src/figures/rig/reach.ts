import type { Point } from '../kit/point.ts';

/** The angles of two bones in degrees: 0 is right, 90 is up. */
export type TwoAngles = readonly [first: number, second: number];

/**
 * The angles that bring the end of the second of two bones to a target (two-bone inverse kinematics).
 *
 * A target too far away or too near is not met: the bones then point at it, stretched or folded.
 *
 * @param lengths - of the two bones, in the unit of the points.
 * @param bend - to which side the joint between them bends: 1 is to the left of the way to the target.
 */
export function reach(start: Point, target: Point, lengths: readonly [number, number], bend: 1 | -1): TwoAngles {
  const [first, second] = lengths;
  const [dx, dy] = [target[0] - start[0], target[1] - start[1]];
  const nearest = Math.abs(first - second) + 0.01;
  const far = Math.max(nearest, Math.min(Math.hypot(dx, dy), first + second - 0.01));
  const opening = Math.acos((first * first + far * far - second * second) / (2 * first * far));
  const way = Math.atan2(dy, dx);
  const angle = way + bend * opening;
  const restX = Math.cos(way) * far - Math.cos(angle) * first;
  const restY = Math.sin(way) * far - Math.sin(angle) * first;
  const rest = Math.atan2(restY, restX);
  return [(angle * 180) / Math.PI, (rest * 180) / Math.PI];
}
