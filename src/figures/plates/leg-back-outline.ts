import { plateSpace } from '../kit/plate-space.ts';
import type { Control } from '../kit/point.ts';
import { profile } from '../kit/profile.ts';

/** How far the inner edge (negative) and the outer edge of the leg lie from its axis at a height. */
// prettier-ignore
const legEdges = profile<[inner: number, outer: number]>([
  [6.1, -0.69, 0.71], [5.75, -0.64, 0.66], [5.45, -0.59, 0.6], [5.2, -0.555, 0.56], [4.95, -0.55, 0.555],
  [4.72, -0.58, 0.575], [4.4, -0.64, 0.615], [4.05, -0.685, 0.635], [3.7, -0.675, 0.61], [3.3, -0.595, 0.54],
  [2.9, -0.475, 0.45], [2.5, -0.38, 0.375], [2.1, -0.32, 0.33], [1.75, -0.298, 0.305], [1.4, -0.308, 0.3],
  [1.1, -0.36, 0.325], [0.92, -0.385, 0.35], [0.72, -0.35, 0.372], [0.5, -0.31, 0.335], [0.3, -0.325, 0.33],
  [0.1, -0.31, 0.32],
]);

/**
 * The left lower leg from behind, in decimetres: distance from the axis toward the outer side, which is on the left of
 * the drawing, and height from the floor. In the limb, -1 is the outer and 1 the inner skin edge.
 */
export const legBack = plateSpace({ scale: 108, origin: [272, 684], edges: legEdges });

/** The foot under the outer ankle bone: the outer toes show beside the heel, because feet point a little outward. */
// prettier-ignore
const FOREFOOT: readonly Control[] = [
  [0.35, 0.52], [0.4, 0.44], [0.5, 0.355], [0.6, 0.25], [0.66, 0.14], [0.64, 0.05], [0.55, 0.015], [0.43, 0.015],
];

/** The heel from below the outer edge to the inner edge, as distance from the axis and height. */
const HEEL: readonly Control[] = [[0.28, 0.02], [0.15, -0.015], [0, -0.02], [-0.14, -0.01], [-0.25, 0.045]]; // prettier-ignore

/** Shade on the forefoot, which lies behind the heel. */
// prettier-ignore
export const FOREFOOT_SHADE: readonly Control[] = [
  [0.35, 0.55], [0.4, 0.44], [0.5, 0.355], [0.6, 0.25], [0.66, 0.14], [0.64, 0.05], [0.55, 0.01], [0.3, 0.01],
  [0.34, 0.14], [0.345, 0.3],
];

/** Where the heel stands before the forefoot, as distance from the axis and height. */
export const HEEL_BORDER: readonly Control[] = [[0.335, 0.47], [0.345, 0.3], [0.34, 0.15], [0.28, 0.02]]; // prettier-ignore

// prettier-ignore
const OUTER_HEIGHTS = [6.1, 5.75, 5.45, 5.2, 4.95, 4.72, 4.4, 4.05, 3.7, 3.3, 2.9, 2.5, 2.1, 1.75, 1.4, 1.1, 0.9, 0.7];
// prettier-ignore
const INNER_HEIGHTS = [0.19, 0.3, 0.5, 0.7, 0.9, 1.1, 1.4, 1.75, 2.1, 2.5, 2.9, 3.3, 3.7, 4.05, 4.4, 4.72, 4.95, 5.2, 5.45, 5.75, 6.1];

/** The skin: down the outer edge, round the heel and up the inner edge. Open at the top, where the leg is cut. */
export const LEG_BACK_SKIN: readonly Control[] = [
  ...OUTER_HEIGHTS.map((height) => legBack.inLimb(height, -1)),
  ...legBack.place([...FOREFOOT, ...HEEL]),
  ...INNER_HEIGHTS.map((height) => legBack.inLimb(height, 1)),
];
