import type { Control, Point } from '../../kit/point.ts';

/** Middle of the big toe's base joint. Centimetres about the ankle: toes up, shin to the right, sole to the left. */
export const TOE_JOINT: Point = [-5.6, 11.4];

/** The outline, in order: front of the shin, back of the foot, big toe, ball, arch, heel, Achilles tendon and calf. */
// prettier-ignore
export const SHIN: readonly Control[] = [[46, 5.8], [36, 5.6], [26, 5], [17, 4.3], [10, 3.9], [6.4, 4.3]];
// prettier-ignore
export const DORSUM: readonly Control[] = [[3.8, 5.2], [1.6, 6.8], [-0.8, 9], [-2.5, 10.9]];
// prettier-ignore
export const TOE: readonly Control[] = [
  [-3.6, 13.4], [-4, 15], [-3.9, 16.6], [-4.3, 18.3], [-5.4, 19], [-6.7, 18.5], [-7.4, 17], [-7.1, 15.4], [-7, 14],
];
// prettier-ignore
export const BALL: readonly Control[] = [[-8, 12.6], [-8.5, 11.2], [-8.3, 9.4]];
/** The arch. */
// prettier-ignore
export const SOLE: Readonly<Record<'loose' | 'tight', readonly Control[]>> = {
  loose: [[-7.5, 7.4], [-6.8, 5], [-6.7, 2.6], [-7.3, 0.4]],
  tight: [[-7.8, 7.6], [-7.4, 5.2], [-7.3, 2.8], [-7.6, 0.4]],
};
// prettier-ignore
export const HEEL: readonly Control[] = [[-8.2, -1.8], [-8.3, -4.4], [-7.2, -6.6], [-4.8, -7.4], [-2, -6.6]];
// prettier-ignore
export const ACHILLES: readonly Control[] = [[1.2, -5], [4.6, -4.1], [9, -3.9], [15, -5], [23, -6.9], [32, -7.6], [46, -7]];

/** Where the calf is in shade. */
// prettier-ignore
export const CALF_SHADE: readonly [readonly Control[], readonly Control[]] = [
  [[46, -3.4], [30, -4.4], [20, -3.4], [12, -2.4], [5, -3], [1, -4.4]],
  [[46, -9], [30, -9], [20, -8], [12, -6], [5, -5.6], [1, -5.6]],
];

/** The sole band: its edge toward the skin and its deep edge, first on the foot, then on the toe. */
// prettier-ignore
export const BAND = {
  loose: {
    sole: [[-7.3, -3], [-7, -0.4], [-6.3, 2], [-6.4, 4], [-6.7, 5.8], [-7.2, 7.6], [-7.9, 9.8]],
    deep: [[-6.2, -2.6], [-5.9, -0.2], [-5.2, 2], [-5.5, 4], [-5.6, 5.8], [-6.2, 7.4], [-6.8, 9.6]],
    soleEnd: [[-7.3, 12.6], [-6.9, 14.2]],
    deepEnd: [[-6.4, 12.4], [-6.4, 14.2]],
  },
  tight: {
    sole: [[-7.4, -3.2], [-7.2, -0.2], [-7, 2.6], [-7.1, 5], [-7.5, 7.6], [-8, 9.8], [-8.1, 11.6]],
    deep: [[-5.8, -2.6], [-5.5, 0], [-5.3, 2.6], [-5.4, 5], [-5.8, 7.6], [-6.2, 9.6], [-6.5, 11]],
    soleEnd: [[-6.9, 13.6], [-6.9, 14.8]],
    deepEnd: [[-5.7, 13], [-6, 14.8]],
  },
} as const satisfies Record<'loose' | 'tight', Record<'sole' | 'deep' | 'soleEnd' | 'deepEnd', readonly Control[]>>;

// prettier-ignore
export const HEEL_BONE: readonly Control[] = [
  [-5.9, -1.6], [-7, -3.2], [-6.6, -5], [-4.8, -6.1], [-2.4, -5.4], [-0.8, -3.4], [-0.9, -1.4], [-2.4, 0.2], [-3.8, 1.8], [-5, 1.4],
];

/** Ankle bump and the line beside the Achilles tendon. */
// prettier-ignore
export const FOLDS: readonly (readonly Control[])[] = [
  [[0.4, 2.6], [1.6, 2.8], [2.6, 1.8], [2.6, 0.4]], [[2.4, -2.6], [5.4, -2.2], [9, -2.4]],
];
// prettier-ignore
export const TOE_FOLDS: readonly (readonly Control[])[] = [[[-3.8, 15.4], [-4.7, 15.2]], [[-7, 14.2], [-6.2, 13.4]]];
// prettier-ignore
export const NAIL: readonly Control[] = [[-3.9, 16.9], [-4.2, 18.1], [-4.8, 18.6], [-4.9, 17.8], [-4.6, 16.9]];
