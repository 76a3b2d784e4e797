import type { Girth, Segment, SegmentName } from './body.ts';

/** Lengths and half-widths of the limbs, in centimetres. */
// prettier-ignore
export const SEGMENTS: Readonly<Record<SegmentName, Segment>> = {
  /** From the waist down to the hip joint. */
  pelvis: { length: 13, girths: [
    [0, 10.4, 10.4], [0.4, 10.6, 11.6], [0.75, 10.6, 12.4], [1, 9.9, 12.2],
  ] },
  /** The same on the far side, where it must not show behind the near one. */
  farPelvis: { length: 13, girths: [
    [0, 8, 8], [0.5, 8.6, 9.6], [0.9, 9.2, 10],
  ] },
  thigh: { length: 43, girths: [
    [0, 9.2, 10.4], [0.12, 9.5, 9.9], [0.28, 9.2, 8.8], [0.5, 8.4, 7.4], [0.72, 7, 6.2], [0.88, 5.9, 5.6], [0.97, 5.6, 5.5],
  ] },
  shank: { length: 41, girths: [
    [0.03, 5.6, 5.3], [0.11, 5.1, 5.8], [0.22, 4.5, 6.9], [0.33, 4.2, 7.1], [0.45, 3.9, 6.5], [0.6, 3.5, 4.9],
    [0.76, 3.1, 3.5], [0.88, 3, 3],
  ] },
  upperArm: { length: 29, girths: [
    [0, 5.2, 5.4], [0.2, 5.2, 5.2], [0.5, 4.8, 4.8], [0.8, 4, 4.2], [0.95, 3.8, 4],
  ] },
  forearm: { length: 25, girths: [
    [0.05, 4, 4.1], [0.22, 4.4, 4.1], [0.5, 3.8, 3.4], [0.8, 2.8, 2.6], [0.95, 2.6, 2.4],
  ] },
  neck: { length: 10, girths: [
    [-0.5, 5.2, 5], [0, 5.4, 5.2], [0.4, 5.1, 5.2], [1, 5.2, 5.4],
  ] },
};

/** Lengths of the lower and the upper spine, and half-widths to the front and the back, spread evenly along both. */
// prettier-ignore
export const TRUNK: { lengths: readonly [number, number]; girths: readonly (readonly [number, number])[] } = {
  lengths: [22, 30],
  girths: [
    [9.5, 10.5], [9.7, 10.4], [10, 9.6], [10.3, 9.3], [10.9, 9.8], [11.4, 10.7], [11, 11.2], [8.6, 10.4], [5.8, 7.6],
  ],
};

/** Half-widths of the sleeve, by the share of the upper arm. */
export const SLEEVE: readonly Girth[] = [
  [0, 6, 6.2],
  [0.2, 6.1, 6.2],
  [0.5, 6, 6.2],
];
