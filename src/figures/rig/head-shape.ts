import type { Control } from '../kit/point.ts';

/** The head about the top of the neck, in centimetres, facing left. */
// prettier-ignore
export const HEAD: readonly Control[] = [
  [-1.5, 16.6], [-5.6, 15.5], [-8.2, 12.6], [-9, 9.6], [-9.3, 7.8], [-9, 6.4], [-9.8, 4.4], [-11, 2.4], [-10.8, 1.4],
  [-9.7, 0.9], [-9.6, 0.1], [-10.1, -0.8], [-9.7, -1.5], [-9.8, -2.2], [-9.2, -3.1], [-9.4, -4.6], [-8.9, -5.8],
  [-7.5, -6.4], [-4.4, -5.7], [-1, -4.2], [2, -2.6], [5.4, -2.6], [7.6, -1], [9.2, 2.4], [9.9, 7], [8.6, 12], [4.2, 15.8],
];

/** The ear, in the place of the head. */
// prettier-ignore
export const EAR: readonly Control[] = [
  [-0.9, 4.6], [0.4, 5.7], [1.9, 5], [1.9, 3], [0.9, 0.9], [0, 0.7], [-0.5, 1.9],
];

/** Thin lines of the face: lid, iris, nostril, mouth, jaw and the inside of the ear. */
// prettier-ignore
export const FACE: readonly (readonly Control[])[] = [
  [[-8.7, 5], [-8, 5.5], [-7, 5.4], [-6.2, 4.8]],
  [[-8.2, 4.9], [-7.8, 4.3], [-7.5, 5]],
  [[-10.1, 1.7], [-9.5, 2], [-9.2, 1.4]],
  [[-9.7, -1.5], [-8.9, -1.6], [-7.9, -1.3]],
  [[0, -0.6], [-0.9, -2.6], [-3, -4.6]],
  [[0, 4.3], [1, 4.5], [0.9, 3.2], [0.3, 2.4]],
];

/** The eyebrow, in the colour of the hair. */
// prettier-ignore
export const BROW: readonly Control[] = [
  [-9.1, 7.3], [-8.2, 8], [-6.8, 8], [-5.6, 7.3], [-6.9, 7.5], [-8.2, 7.4],
];
