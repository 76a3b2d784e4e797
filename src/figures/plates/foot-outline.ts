import { plateSpace } from '../kit/plate-space.ts';
import type { Control } from '../kit/point.ts';
import { profile } from '../kit/profile.ts';

/** Depth of the back edge and of the front edge of the leg above the foot at a height. */
// prettier-ignore
const edges = profile<[back: number, front: number]>([
  [2.9, -0.465, 0.52], [2.5, -0.375, 0.495], [2.1, -0.3, 0.475], [1.75, -0.26, 0.465], [1.4, -0.245, 0.48],
  [1.1, -0.285, 0.56],
]);

const SCALE = 172;
const FLOOR = 462;

/** The left foot from the inner side, in decimetres: depth from the ankle axis toward the toes, height from the floor. */
export const footInner = plateSpace({ scale: SCALE, origin: [230, FLOOR], edges, toes: 'right' });

/** The left foot from the outer side, in the same measures. */
export const footOuter = plateSpace({ scale: SCALE, origin: [410, FLOOR], edges });

/** The skin from the front of the ankle along the big toe, the arch and the heel, as depth and height. */
// prettier-ignore
export const INNER_FOOT: readonly Control[] = [
  [0.57, 1.1], [0.74, 0.93], [1, 0.775], [1.28, 0.615], [1.52, 0.48], [1.72, 0.385], [1.86, 0.345], [1.99, 0.345],
  [2.1, 0.31], [2.185, 0.22], [2.18, 0.11], [2.1, 0.045], [1.97, 0.035], [1.86, 0.065], [1.78, 0.07], [1.68, 0.02],
  [1.52, 0.005], [1.36, 0.045], [1.14, 0.14], [0.92, 0.195], [0.7, 0.18], [0.5, 0.115], [0.32, 0.045], [0.12, 0.005],
  [-0.12, 0], [-0.33, 0.04], [-0.465, 0.17], [-0.5, 0.38], [-0.455, 0.64], [-0.36, 0.9],
];

/** From the front of the ankle along the toes, the outer edge and the heel, as depth and height. */
// prettier-ignore
const OUTER_FOOT: readonly Control[] = [
  [0.57, 1.1], [0.76, 0.91], [1.02, 0.745], [1.3, 0.59], [1.56, 0.455], [1.76, 0.375], [1.92, 0.345], [2.05, 0.31],
  [2.15, 0.22], [2.15, 0.11], [2.06, 0.045], [1.93, 0.03], [1.8, 0.035], [1.66, 0.015], [1.42, 0.01], [1.15, 0.02],
  [0.85, 0.045], [0.5, 0.05], [0.18, 0.02], [-0.1, 0], [-0.33, 0.04], [-0.465, 0.17], [-0.5, 0.38], [-0.455, 0.64],
  [-0.36, 0.9],
];

/** Front edges of the little toe and of the one beside it, as depth and height. */
// prettier-ignore
export const TOE_EDGES: readonly (readonly Control[])[] = [
  [[1.74, 0.285], [1.87, 0.25], [1.97, 0.185], [2, 0.11], [1.96, 0.03]],
  [[1.88, 0.305], [1.99, 0.27], [2.075, 0.195], [2.09, 0.12], [2.05, 0.04]],
];

const HEIGHTS = [2.75, 2.5, 2.1, 1.75, 1.42];

/** The skin from the inner side: down the front, round the foot and up the back. Open at the top, where the leg is cut. */
export const FOOT_INNER_SKIN: readonly Control[] = [
  ...HEIGHTS.map((height) => footInner.inLimb(height, -1)),
  ...footInner.place(INNER_FOOT),
  ...[1.3, ...HEIGHTS.slice(0, -1).reverse()].map((height) => footInner.inLimb(height, 1)),
];

/** The skin from the outer side, in the same order. */
export const FOOT_OUTER_SKIN: readonly Control[] = [
  ...HEIGHTS.map((height) => footOuter.inLimb(height, -1)),
  ...footOuter.place(OUTER_FOOT),
  ...[1.3, ...HEIGHTS.slice(0, -1).reverse()].map((height) => footOuter.inLimb(height, 1)),
];
