import { plateSpace } from '../kit/plate-space.ts';
import type { Point } from '../kit/point.ts';
import { profile } from '../kit/profile.ts';

/** Depth of the back edge and of the front edge of the body at a height: waist, buttock, thigh, knee, shin. */
// prettier-ignore
const edges = profile<[back: number, front: number]>([
  [11.1, -0.36, 1.32], [10.8, -0.4, 1.36], [10.5, -0.5, 1.375], [10.15, -0.66, 1.36], [9.8, -0.86, 1.31],
  [9.45, -0.985, 1.235], [9.15, -1, 1.17], [8.85, -0.9, 1.165], [8.6, -0.735, 1.195], [8.35, -0.645, 1.235],
  [8, -0.575, 1.27], [7.6, -0.52, 1.285], [7.2, -0.485, 1.265], [6.8, -0.455, 1.205], [6.4, -0.395, 1.11],
  [6.05, -0.33, 1.02], [5.75, -0.285, 0.985], [5.45, -0.29, 0.985], [5.2, -0.34, 0.945], [4.95, -0.43, 0.83],
  [4.72, -0.52, 0.775], [4.4, -0.6, 0.69], [4.05, -0.645, 0.63], [3.8, -0.635, 0.6],
]);

/** Hip, thigh and knee from the outer side, in decimetres: depth from the ankle axis toward the toes, height from the floor. */
export const hipThigh = plateSpace({ scale: 100, origin: [298, 1105], edges });

// prettier-ignore
const HEIGHTS = [
  11.1, 10.8, 10.5, 10.15, 9.8, 9.45, 9.15, 8.85, 8.6, 8.35, 8, 7.6, 7.2, 6.8, 6.4, 6.05, 5.75, 5.45, 5.2, 4.95, 4.72,
  4.4, 4.05, 3.8,
];

/** A line down the limb at the same share of its depth: -1 is the front skin edge, 1 the back skin edge. */
export function downTheLimb(across: number): Point[] {
  return HEIGHTS.map((height) => hipThigh.inLimb(height, across));
}
