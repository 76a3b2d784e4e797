import type { Control } from '../../kit/point.ts';

/** A finger or a thumb in centimetres: its middle line from inside the hand to the tip, half-widths spread along it. */
export interface DigitShape {
  readonly line: readonly Control[];
  readonly widths: readonly number[];
}

/** A hand seen from the side of the thumb, with the forearm, in centimetres about the ankle of the foot it holds. */
export interface HandDrawing {
  readonly palm: readonly Control[];
  readonly far: DigitShape;
  readonly near: DigitShape;
  readonly thumb: DigitShape;
  readonly shadows: readonly (readonly [readonly Control[], readonly Control[]])[];
  readonly nails: readonly (readonly Control[])[];
  readonly folds: readonly (readonly Control[])[];
}

const FINGER = [1.6, 1.36, 1.2, 1.24, 1.1, 1.12, 0.95];
const THUMB = [2.4, 2.2, 1.7, 1.34, 1.3, 1.36, 1.1];

/** Fingers hooked over pulled-back toes. */
// prettier-ignore
export const PULLING: HandDrawing = {
  palm: [
    [44, 7], [34, 10.6], [24, 14.4], [18, 16.9], [15, 18], [12, 18.8], [9, 19.1], [7, 18.4], [5.8, 17], [5.9, 15.2], [6.4, 13.8],
    [8.4, 12.2], [11, 10.2], [14, 8.9], [18, 8.8], [24, 6.6], [34, 2.6], [44, -1.6],
  ],
  far: { line: [[8.6, 18.2], [4.2, 20.4], [-1.2, 19.5], [-4.9, 16.4]], widths: FINGER },
  near: { line: [[8.4, 17.2], [3.8, 19.2], [-0.7, 18.2], [-3.6, 15.9]], widths: FINGER },
  thumb: { line: [[14, 11.4], [9.4, 11.2], [4.9, 11.9], [2, 12.4], [0.5, 12.5]], widths: THUMB },
  shadows: [
    [[[44, -1.6], [34, 2.6], [24, 6.6], [18, 8.8], [14, 8.9]], [[44, 1.2], [34, 5], [24, 8.8], [18, 10.4], [14, 9.6]]],
    [[[7, 16.4], [3.8, 18], [0.2, 17.2], [-2.6, 15]], [[7, 17.2], [3.8, 18.6], [-0.2, 17.7], [-3, 15.5]]],
  ],
  nails: [[[-0.6, 13.3], [0.5, 13.75], [1.7, 13.6], [1.4, 12.95], [0.3, 12.8]]],
  folds: [
    [[3.5, 20], [4, 19.2], [4, 18.6]], [[-1.1, 18.9], [-0.4, 18.4], [-0.1, 17.9]], [[4.4, 13], [5, 12.3], [5, 11.4]],
    [[6.6, 17.6], [8.2, 16.9], [9, 15.4]], [[9, 13.2], [11.4, 12.8], [13.6, 11.4]],
  ],
};

/** Two finger tips on the arch, the thumb at the heel. */
// prettier-ignore
export const FEELING: HandDrawing & { readonly touch: Control } = {
  touch: [-7.2, 4.4],
  palm: [
    [-31, -36], [-27, -27], [-23.4, -19], [-21, -13.6], [-19.6, -9.8], [-18.2, -6.4], [-16.6, -4.2], [-14.6, -3.6], [-13.2, -4.6],
    [-12.6, -6.6], [-12.8, -9], [-13, -11.4], [-14.4, -14.8], [-16.4, -18.4], [-19.4, -25], [-23, -36],
  ],
  far: { line: [[-16.4, -6], [-14, -1], [-10.8, 3.2], [-8.5, 7.1]], widths: FINGER },
  near: { line: [[-15, -7], [-12.9, -2.4], [-10.2, 1.2], [-8.2, 4.6]], widths: FINGER },
  thumb: { line: [[-15.6, -13], [-13, -10.8], [-10.4, -7.4], [-8.7, -4.8], [-8.2, -3.6]], widths: THUMB },
  shadows: [
    [[[-23, -36], [-19.4, -25], [-16.4, -18.4], [-14.4, -14.8]], [[-25.6, -36], [-21.4, -25], [-17.8, -18], [-14.6, -14.2]]],
    [[[-13.2, -6.4], [-11.6, -3], [-9, 0.6], [-7.3, 3.6]], [[-13.8, -6], [-12.1, -2.8], [-9.5, 0.9], [-7.6, 3.9]]],
  ],
  nails: [
    [[-9.3, 4.9], [-8.9, 5.6], [-8.4, 5.9], [-8.7, 4.9], [-9.2, 4.2]], [[-9.2, -4.3], [-9.3, -3.3], [-8.6, -2.8], [-8.2, -3.5], [-8.4, -4.4]],
  ],
  folds: [
    [[-14.1, -2.2], [-13, -2.4], [-12.2, -3]], [[-11.3, 1.7], [-10.4, 1.3], [-9.7, 0.8]], [[-11.6, -6.8], [-10.8, -7.4], [-9.8, -7.6]],
    [[-15.6, -4], [-15, -6.2], [-14.9, -8]], [[-13.4, -9], [-14.6, -9.8], [-15.2, -11.4]],
  ],
};
