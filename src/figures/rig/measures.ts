import type { Control } from '../kit/point.ts';
import type { Girth, Segment, SegmentName } from './body.ts';

/** Lengths and half-widths of the limbs, in centimetres. */
// prettier-ignore
export const SEGMENTS: Readonly<Record<SegmentName, Segment>> = {
  thigh: { length: 43, girths: [
    [-0.06, 6, 9.5], [0.06, 9.2, 10.2], [0.25, 9.3, 8.9], [0.5, 8.4, 7.6], [0.75, 6.9, 6.3], [0.93, 5.9, 5.4],
    [1, 5.6, 5.2],
  ] },
  shank: { length: 41, girths: [
    [0, 5.7, 5.2], [0.07, 5.3, 5.5], [0.2, 4.6, 6.8], [0.32, 4.3, 7.2], [0.45, 4.0, 6.6], [0.6, 3.6, 5.0],
    [0.78, 3.2, 3.6], [0.92, 3.1, 3.1], [1, 3.5, 3.5],
  ] },
  upperArm: { length: 29, girths: [
    [0, 5.2, 5.4], [0.2, 5.2, 5.2], [0.5, 4.8, 4.8], [0.8, 4.1, 4.2], [1, 3.8, 4.0],
  ] },
  forearm: { length: 25, girths: [
    [0, 4.0, 4.0], [0.2, 4.5, 4.2], [0.5, 3.9, 3.6], [0.8, 2.9, 2.8], [1, 2.7, 2.6],
  ] },
  neck: { length: 10, girths: [
    [-0.5, 6.5, 8], [0, 5.6, 6.4], [0.5, 5, 5.4], [1, 5, 5.6],
  ] },
};

/** Lengths of the lower and the upper spine, and half-widths to the front and the back, spread evenly along both. */
// prettier-ignore
export const TRUNK: { lengths: readonly [number, number]; girths: readonly (readonly [number, number])[] } = {
  lengths: [22, 30],
  girths: [
    [9.5, 11.5], [9.8, 11.2], [10, 9.6], [10.2, 9], [10.8, 9.6], [11.4, 10.8], [11, 11.4], [8.4, 10.6], [5.6, 8],
  ],
};

/** Half-widths of the sleeve, by the share of the upper arm. */
export const SLEEVE: readonly Girth[] = [
  [0, 5.8, 6],
  [0.2, 6, 6.2],
  [0.45, 6.1, 6.3],
];

/** Half-width and half-height of the pelvis. */
export const PELVIS = [11.4, 10.8] as const;

/** The foot about the ankle: toes to the right, sole down. */
// prettier-ignore
export const FOOT: readonly Control[] = [
  [-3.6, 3.4], [-2.2, 4.4], [3.2, 3.0], [6, 1.2], [10, -1.2], [14.5, -3.0], [18, -4.4], [19.6, -5.7], [18.8, -7.2],
  [14.5, -7.6], [9, -7.0], [4, -7.0], [-1, -7.7], [-4.6, -7.5], [-6.4, -5.4], [-6.2, -2.6], [-4.6, 0.4],
];

/** The hand about the wrist: fingers to the right. */
// prettier-ignore
export const HAND: readonly Control[] = [
  [-2.2, 2.4], [1, 2.9], [5, 3.0], [8.5, 2.3], [13, 1.5], [16, 0.4], [16.4, -1], [12, -1.9], [7, -2.6], [2, -2.6],
  [-2.2, -2.4],
];

/** The head about the top of the neck, facing left. */
// prettier-ignore
export const HEAD: readonly Control[] = [
  [-1.5, 16.6], [-6, 15.4], [-8.9, 11.6], [-9.4, 8.2], [-9.3, 6.4], [-10.5, 3.6], [-11.5, 1.9], [-10.6, 1.1],
  [-9.9, 0.6], [-10.2, -0.8], [-9.7, -1.7], [-9.9, -3.1], [-9.3, -4.9], [-7.2, -5.9], [-4, -5.7], [-1, -4.4],
  [0.8, -2.8], [4, -3], [7.2, -2], [9.2, 2], [10, 7], [8.6, 12], [4.2, 15.8],
];

/** The ear, in the place of the head. */
// prettier-ignore
export const EAR: readonly Control[] = [
  [-0.9, 4.4], [0.6, 5.4], [2, 4.4], [1.8, 2.4], [0.6, 0.9], [-0.5, 1.6],
];
