import { profile } from '../kit/profile.ts';

/**
 * A standing person from the front or from behind: how far the outer and the inner edge of the trunk and the leg lie from
 * the middle of the body at a height, in centimetres. Above the crotch the inner edge is the middle.
 */
// prettier-ignore
export const legEdges = profile<[outer: number, inner: number]>([
  [134, 17.4, 0], [130, 17, 0], [124, 15.9, 0], [118, 14.7, 0], [112, 13.8, 0], [108, 13.6, 0], [104, 14.3, 0],
  [100, 15.6, 0], [96, 16.7, 0], [92, 17.4, 0], [88, 17.9, 0], [84.5, 18.2, 0.2], [82, 18.2, 0.55], [78, 18, 1],
  [74, 17.7, 1.5], [68, 17, 2.4], [62, 16, 3.3], [56, 14.9, 4.1], [52, 14.3, 4.4], [49, 14.15, 4.4], [46, 14.1, 4.6],
  [43, 14.4, 4.6], [39, 15, 4.2], [36, 15.1, 3.9], [32, 14.8, 3.9], [28, 14.1, 4.5], [24, 13.2, 5.3], [20, 12.35, 6],
  [16, 11.7, 6.45], [13, 11.5, 6.55], [10, 11.8, 6.25], [8.6, 12, 6], [7, 12.15, 6], [5.5, 12.3, 6.1],
]);

/** Heights at which the edges of the trunk and the leg are drawn, from the armpit down to the ankle, in centimetres. */
// prettier-ignore
export const LEG_HEIGHTS = [
  130, 124, 118, 112, 108, 104, 100, 96, 92, 88, 84.5, 78, 74, 68, 62, 56, 52, 49, 46, 43, 39, 36, 32, 28, 24, 20, 16, 13,
];

/** The same for the arm, from the shoulder to the wrist. */
// prettier-ignore
export const armEdges = profile<[outer: number, inner: number]>([
  [140, 22.2, 13.6], [138, 23.2, 14], [134.5, 23.9, 14.5], [131, 24.2, 15.4], [124, 24.7, 16.8], [118, 25.2, 17.8],
  [113, 26, 18.7], [110, 26.8, 19], [106, 27.6, 19.3], [100, 28.2, 20.6], [94, 28.4, 22.3], [89, 28.8, 23.5],
  [86, 29.3, 23.8],
]);

/** Heights at which the edges of the arm are drawn, from the shoulder down to the wrist, in centimetres. */
export const ARM_HEIGHTS = [138, 134.5, 131, 124, 118, 113, 110, 106, 100, 94, 89];
