import type { Control } from '../../kit/point.ts';
import type { Girth } from '../body.ts';

/** Half-widths of the limbs seen from the front or the back: the share of the length, to the outer and the inner side. */
// prettier-ignore
export const LIMBS: Readonly<Record<'thigh' | 'shank' | 'upperArm' | 'forearm' | 'neck', readonly Girth[]>> = {
  thigh: [[0.03, 8.6, 7], [0.12, 8.8, 7.9], [0.22, 8.6, 7.8], [0.4, 7.9, 7], [0.5, 7.4, 6.6], [0.6, 6.9, 6.2], [0.78, 5.9, 5.6], [0.9, 5.5, 5.5], [0.97, 5.3, 5.3]],
  shank: [[0.03, 5.2, 5.2], [0.12, 5.2, 5.2], [0.3, 5.8, 5.9], [0.42, 5.6, 5.6], [0.6, 4.4, 4.4], [0.78, 3.3, 3.4], [0.92, 3, 3], [1.04, 2.8, 2.8]],
  upperArm: [[0, 4.6, 4.6], [0.2, 4.9, 4.7], [0.5, 4.6, 4.5], [0.8, 4, 4], [0.96, 3.9, 3.9]],
  forearm: [[0.04, 3.9, 3.9], [0.2, 4.4, 4.2], [0.5, 3.8, 3.6], [0.8, 2.8, 2.7], [0.96, 2.5, 2.5]],
  neck: [[-0.3, 6.6, 6.6], [0.2, 5.6, 5.6], [0.7, 5.2, 5.2], [1.1, 5.4, 5.4]],
};

/** Lengths of the lower and the upper spine, and the half-widths of the shirt spread evenly along them. */
export const TRUNK = {
  lengths: [20, 39],
  halfWidths: [16.4, 15.6, 14.4, 13.8, 14.2, 15, 16, 16.8, 17.4, 17.4, 13.6, 7],
} as const;

/** Half-widths of the hips in their shorts, from the waist down to the hip joints. */
export const HIPS: readonly number[] = [14.4, 15, 16.2, 17.1];

/** From the middle to a hip joint and to a shoulder joint; from the neck base down to the line of the shoulders. */
export const JOINTS = { hip: 8.6, shoulder: 17.2, shoulderDrop: 9 } as const;

/** Half-widths of the sleeve, by the share of the upper arm. */
export const SLEEVE: readonly Girth[] = [
  [0, 5.2, 5],
  [0.2, 5.9, 5.8],
  [0.52, 6.2, 6],
];

/** A shoe about the ankle, for the foot on the right; upper, sole and lines. */
export interface Shoe {
  readonly upper: readonly Control[];
  readonly sole: readonly Control[];
  readonly lines: readonly (readonly Control[])[];
}

/** Running shoes from behind and from the front. */
// prettier-ignore
export const SHOES: Readonly<Record<'front' | 'back', Shoe>> = {
  back: {
    upper: [
      [-3.7, -6.4], [-3.7, -3], [-3.5, 0], [-3.3, 1.8], [-1.4, 2.4], [0, 3.2], [1.4, 2.4], [3.3, 1.8], [3.7, -0.6], [4.4, -3],
      [5.7, -4.8], [5.9, -6.4],
    ],
    sole: [[-3.9, -5.9], [0, -5.6], [4, -6], [6, -5.8], [6.2, -7.3], [5, -8], [0, -8], [-3.6, -8], [-4.2, -7]],
    lines: [[[-2.3, -5.4], [-1.9, -2], [0, -0.8], [1.9, -2], [2.3, -5.4]], [[3.7, -2], [3.9, -5.6]]],
  },
  front: {
    upper: [
      [-4.8, -7], [-4.6, -4.4], [-3.9, -1.6], [-3.5, 1], [-3.4, 2.4], [0, 1.7], [3.5, 2.4], [3.7, 0.6], [5, -2], [6.6, -5], [6.9, -7.2],
    ],
    sole: [[-5.2, -6.6], [-4, -7], [1, -7.6], [5.4, -7.2], [7.2, -6.4], [7.4, -8], [5.6, -9.4], [1, -9.8], [-3.8, -9.2], [-5.5, -8]],
    lines: [
      [[-2.2, 1.6], [-2, -1.6], [-0.6, -3.8], [1.8, -4], [3, -1.8], [2.6, 1.4]], [[-2, 0], [2.7, -0.6]], [[-2, -1.6], [2.9, -2]],
      [[-3.9, -4.8], [-0.4, -4.6], [1.4, -5], [5.4, -4.6]],
    ],
  },
};

/** How far down the thigh the shorts reach, as a share. */
export const SHORTS_HEM = 0.5;
