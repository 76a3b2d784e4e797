import { plateSpace } from '../kit/plate-space.ts';
import { type Control, type Point } from '../kit/point.ts';
import { armEdges, legEdges } from './standing-measures.ts';

/** Units of the drawing in one centimetre; the same in all views but the sole. */
export const UNITS_PER_CM = 3.6;

/** Where the middle of the body meets the floor. */
const ORIGIN: Point = [150, 672];

/**
 * The right half of the drawing. `place`: centimetres from the middle and from the floor. `placeInLimb`: height, then -1
 * (inner skin edge) to 1 (outer skin edge) of the trunk and the leg.
 */
export const leg = plateSpace({ scale: UNITS_PER_CM, origin: ORIGIN, edges: legEdges, toes: 'right' });

/** The same for the arm. */
export const arm = plateSpace({ scale: UNITS_PER_CM, origin: ORIGIN, edges: armEdges, toes: 'right' });

const WRIST: Point = [26.5, 87];
const HAND_TILT_DEG = 8;

/** Points of the hand that hangs on the right, palm to the front: centimetres toward the thumb and down from the wrist. */
export function placeHand(points: readonly Control[]): Control[] {
  const [cos, sin] = [Math.cos((HAND_TILT_DEG * Math.PI) / 180), Math.sin((HAND_TILT_DEG * Math.PI) / 180)];
  return leg.place(
    points.map(([x, y, corner]): Control => {
      const [toSide, up] = [WRIST[0] + x * cos + y * sin, WRIST[1] - y * cos + x * sin];
      return corner ? [toSide, up, corner] : [toSide, up];
    }),
  );
}

/** Points on the other half of the drawing, in the opposite order, so that a ring keeps its direction. */
export function mirror(points: readonly Control[]): Control[] {
  return points
    .map(([x, y, corner]): Control => (corner ? [2 * ORIGIN[0] - x, y, corner] : [2 * ORIGIN[0] - x, y]))
    .reverse();
}

/** Path data of something on both halves, made from its right half. */
export function bothSides(points: readonly Control[], draw: (points: readonly Control[]) => string): string[] {
  return [draw(points), draw(mirror(points))];
}
