import { plateSpace } from '../kit/plate-space.ts';
import type { Control, Point } from '../kit/point.ts';
import { profile } from '../kit/profile.ts';

/** Half the width of the body from behind at a height from the floor: waist, hips, thigh. */
// prettier-ignore
const halfWidth = profile<[half: number]>([
  [11.5, 1.36], [11.2, 1.32], [10.9, 1.32], [10.6, 1.38], [10.3, 1.48], [10, 1.58], [9.7, 1.67], [9.4, 1.74],
  [9.1, 1.79], [8.8, 1.8], [8.5, 1.785], [8.2, 1.76], [7.9, 1.73], [7.6, 1.69], [7.3, 1.64], [7, 1.58],
]);

/** Hips from behind, in decimetres: depth is to the left of the middle, height from the floor. */
export const hipBack = plateSpace({
  scale: 112,
  origin: [360, 1276],
  edges: (height) => [-halfWidth(height)[0], halfWidth(height)[0]],
});

const DOWN = [11.5, 11.2, 10.9, 10.6, 10.3, 10, 9.7, 9.4, 9.1, 8.8, 8.5, 8.2, 7.9, 7.6, 7.3, 7];

/** Half the gap between the thighs at a height. */
const HALF_GAP: readonly Point[] = [[7, 0.15], [7.3, 0.13], [7.6, 0.1], [7.9, 0.06], [8.08, 0.02]]; // prettier-ignore

/** The outer edge of one side from the waist down: 1 is left, -1 is right. */
export function sideEdge(side: 1 | -1, share = 1): Point[] {
  return DOWN.map((height) => hipBack.at(side * share * halfWidth(height)[0], height));
}

/** The edge between the thighs, up the left and down the right one. */
export const INNER_EDGE: readonly Control[] = [
  ...HALF_GAP.map(([height, half]): Control => hipBack.at(half, height)),
  ...[...HALF_GAP].reverse().map(([height, half]): Control => hipBack.at(-half, height)),
];

/** Fold under a buttock and the cleft between the two, as depth and height. */
// prettier-ignore
export const FOLDS: readonly (readonly Point[])[] = [
  [[0.1, 8.36], [0.35, 8.22], [0.7, 8.19], [1.05, 8.27]], [[-0.1, 8.36], [-0.35, 8.22], [-0.7, 8.19], [-1.05, 8.27]],
  [[0, 9], [-0.01, 8.7], [0.01, 8.4], [0, 8.1]],
];
