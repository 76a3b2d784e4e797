import { plateSpace } from '../kit/plate-space.ts';
import type { Control } from '../kit/point.ts';
import { profile } from '../kit/profile.ts';

/** Depth of the back edge and of the front edge of the leg at a height. */
// prettier-ignore
const legEdges = profile<[back: number, front: number]>([
  [6.1, -0.3, 1.04], [5.75, -0.28, 1], [5.45, -0.29, 1], [5.2, -0.34, 0.96], [4.95, -0.43, 0.83],
  [4.72, -0.52, 0.775], [4.4, -0.6, 0.69], [4.05, -0.645, 0.63], [3.7, -0.63, 0.585], [3.3, -0.56, 0.55],
  [2.9, -0.465, 0.52], [2.5, -0.375, 0.495], [2.1, -0.3, 0.475], [1.75, -0.255, 0.465], [1.4, -0.235, 0.48],
  [1.1, -0.26, 0.56],
]);

/** The lower leg from the outer side, in decimetres: depth from the ankle axis toward the toes, height from the floor. */
export const lowerLeg = plateSpace({ scale: 108, origin: [288, 668], edges: legEdges });

/** Outline of the foot from the front of the ankle round the toes and the heel, as depth and height. */
// prettier-ignore
const FOOT: readonly Control[] = [
  [0.6, 1.08], [0.84, 0.84], [1.14, 0.655], [1.46, 0.5], [1.76, 0.4], [1.96, 0.345], [2.1, 0.27], [2.155, 0.16],
  [2.1, 0.055], [1.93, 0.02], [1.66, 0.03], [1.42, 0.015], [1.15, 0.03], [0.85, 0.06], [0.5, 0.065], [0.18, 0.03],
  [-0.1, 0.005], [-0.33, 0.045], [-0.475, 0.2], [-0.5, 0.42], [-0.43, 0.68], [-0.315, 0.95],
];

/** Shade under the foot. */
// prettier-ignore
export const FOOT_SHADE: readonly Control[] = [
  [-0.26, 1.1], [-0.33, 0.9], [-0.44, 0.66], [-0.5, 0.42], [-0.47, 0.2], [-0.33, 0.045], [-0.1, 0.005], [0.18, 0.03],
  [0.5, 0.065], [0.85, 0.06], [1.15, 0.03], [1.42, 0.015], [1.7, 0.03], [1.95, 0.025], [2.1, 0.06], [1.8, 0.11],
  [1.3, 0.14], [0.8, 0.2], [0.3, 0.2], [-0.05, 0.16], [-0.25, 0.25], [-0.3, 0.5], [-0.24, 0.8],
];

// prettier-ignore
const FRONT_HEIGHTS = [6.1, 5.75, 5.45, 5.2, 4.95, 4.72, 4.4, 3.7, 2.9, 2.1, 1.75, 1.42];
// prettier-ignore
const BACK_HEIGHTS = [1.3, 1.75, 2.1, 2.5, 2.9, 3.3, 3.7, 4.05, 4.4, 4.72, 4.95, 5.2, 5.45, 5.75, 6.1];

/** The skin: down the front edge, round the foot and up the back edge. Open at the top, where the leg is cut. */
export const LOWER_LEG_SKIN: readonly Control[] = [
  ...FRONT_HEIGHTS.map((height) => lowerLeg.inLimb(height, -1)),
  ...lowerLeg.place(FOOT),
  ...BACK_HEIGHTS.map((height) => lowerLeg.inLimb(height, 1)),
];
