import { plateSpace } from '../kit/plate-space.ts';
import type { Control } from '../kit/point.ts';
import { profile } from '../kit/profile.ts';

/** How far the outer edge (negative) and the inner edge of the leg lie from its axis at a height. */
// prettier-ignore
const legEdges = profile<[outer: number, inner: number]>([
  [6.2, -0.71, 0.71], [5.75, -0.67, 0.69], [5.5, -0.62, 0.665], [5.2, -0.575, 0.62], [4.95, -0.56, 0.585],
  [4.72, -0.575, 0.59], [4.4, -0.61, 0.64], [4.05, -0.63, 0.685], [3.7, -0.605, 0.675], [3.3, -0.54, 0.6],
  [2.9, -0.455, 0.49], [2.5, -0.385, 0.4], [2.1, -0.34, 0.345], [1.75, -0.315, 0.325], [1.4, -0.318, 0.34],
  [1.1, -0.335, 0.39], [0.92, -0.355, 0.405], [0.75, -0.365, 0.37],
]);

/**
 * The left lower leg from the front and a little from the inner side, in decimetres: distance from the axis toward the
 * inner side, which is on the left of the drawing, and height from the floor. The foot points down. In the limb, -1 is
 * the inner and 1 the outer skin edge.
 */
export const legFront = plateSpace({ scale: 98, origin: [272, 622], edges: legEdges });

/** The foot from the outer ankle bone round the toes to the inner ankle bone, as distance from the axis and height. */
// prettier-ignore
const FOOT: readonly Control[] = [
  [-0.335, 0.56], [-0.375, 0.36], [-0.46, 0.1], [-0.555, -0.12], [-0.6, -0.29], [-0.585, -0.41], [-0.52, -0.455],
  [-0.44, -0.44, 1], [-0.42, -0.52], [-0.35, -0.57], [-0.275, -0.545, 1], [-0.25, -0.62], [-0.175, -0.66],
  [-0.1, -0.615, 1], [-0.08, -0.685], [0, -0.715], [0.08, -0.66, 1], [0.11, -0.72], [0.23, -0.755], [0.34, -0.715],
  [0.39, -0.59], [0.4, -0.44], [0.45, -0.24], [0.41, -0.02], [0.325, 0.25], [0.31, 0.5],
];

/** Clefts between the toes, from the edge inward, as distance from the axis and height. */
// prettier-ignore
export const TOE_CLEFTS: readonly (readonly Control[])[] = [
  [[0.08, -0.66], [0.09, -0.53], [0.11, -0.4]], [[-0.1, -0.615], [-0.09, -0.5], [-0.06, -0.4]],
  [[-0.275, -0.545], [-0.255, -0.45], [-0.215, -0.36]], [[-0.44, -0.44], [-0.41, -0.36], [-0.36, -0.28]],
];

/** Toenails from the big toe to the little one, as distance from the axis and height. */
// prettier-ignore
export const TOE_NAILS: readonly (readonly Control[])[] = [
  [[0.155, -0.6], [0.24, -0.585], [0.32, -0.6], [0.325, -0.69], [0.235, -0.725], [0.155, -0.69]],
  [[-0.035, -0.615], [0.03, -0.615], [0.03, -0.68], [-0.003, -0.695], [-0.035, -0.68]],
  [[-0.205, -0.565], [-0.145, -0.565], [-0.145, -0.625], [-0.175, -0.64], [-0.205, -0.625]],
  [[-0.38, -0.48], [-0.325, -0.485], [-0.325, -0.535], [-0.35, -0.55], [-0.38, -0.535]],
  [[-0.55, -0.37], [-0.5, -0.38], [-0.495, -0.425], [-0.52, -0.44], [-0.55, -0.42]],
];

// prettier-ignore
const INNER_HEIGHTS = [0.75, 0.92, 1.1, 1.4, 1.75, 2.1, 2.5, 2.9, 3.3, 3.7, 4.05, 4.4, 4.72, 4.95, 5.2, 5.5, 5.75, 6.2];

/** The skin: down the outer edge, round the toes and up the inner edge. Open at the top, where the leg is cut. */
export const LEG_FRONT_SKIN: readonly Control[] = [
  ...[...INNER_HEIGHTS].reverse().map((height) => legFront.inLimb(height, 1)),
  ...legFront.place(FOOT),
  ...INNER_HEIGHTS.map((height) => legFront.inLimb(height, -1)),
];
