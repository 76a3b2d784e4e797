import type { Control } from '../kit/point.ts';

/**
 * What a hand does: `flat` on a floor or a wall, `relaxed`, `grip` round a handle or a band, `hold` with hooked fingers
 * round toes or a thigh.
 */
export type HandShape = 'flat' | 'relaxed' | 'grip' | 'hold';

/** A hand seen from the side about the wrist, in centimetres: fingers to the right, back of the hand up. */
export interface HandOutline {
  /** The back of the hand, from the wrist to the finger tips. */
  readonly back: readonly Control[];
  /** The palm, from the wrist to the finger tips. */
  readonly palm: readonly Control[];
  /** The thumb, where it stands off. */
  readonly thumb?: readonly Control[];
  /** Fingers and folds. */
  readonly lines: readonly (readonly Control[])[];
}

/** The hands that people in the drawings have. */
// prettier-ignore
export const HANDS: Readonly<Record<HandShape, HandOutline>> = {
  flat: {
    back: [[1.4, 2.5], [4.6, 2.2], [7.6, 1.5], [10.4, 0.5], [13.2, -0.5], [15.8, -1.3], [17.2, -1.9]],
    palm: [[0.6, -2.3], [2.4, -2.8], [5.6, -2.7], [9, -2.7], [12.6, -2.7], [15.6, -2.8], [17, -2.6]],
    lines: [
      [[2.2, 0.5], [5, 0.3], [7.6, -0.7], [9.2, -1.7], [9.3, -2.6]],
      [[8.2, 0.5], [11.4, -0.6], [14.2, -1.5], [15, -2.2], [14.6, -2.7]],
      [[9.4, -1.1], [11.4, -1.7], [12.2, -2.2], [11.9, -2.7]],
    ],
  },
  relaxed: {
    back: [[1.2, 2.2], [4.6, 2.7], [8, 2.4], [10.8, 1.3], [13, -0.4], [14.6, -2.6], [14.9, -3.8]],
    palm: [[1.4, -2.1], [4.8, -2.7], [8, -2.4], [10.2, -2.1], [11.8, -3], [13.2, -4.2], [14.3, -4.5]],
    thumb: [[2.2, -1.2], [5, -2.2], [7.8, -3.3], [10, -4], [11, -4.7], [10.5, -5.4], [8.6, -5.2], [5.4, -4], [2.4, -2.6]],
    lines: [
      [[8.4, 0.9], [10.6, -0.2], [12.4, -1.9], [13.6, -3.6]],
      [[8.2, -0.5], [10.2, -1.2], [11.6, -2.5]],
    ],
  },
  grip: {
    back: [[1.2, 2.3], [4.6, 3.2], [6.9, 3.5], [8.4, 2.9], [9.9, 0.9], [10.3, -0.2]],
    palm: [[1.2, -2.3], [3.2, -3.3], [5.2, -4.3], [7.2, -4.7], [8.7, -4], [9.6, -2.2]],
    lines: [
      [[10.1, -0.4], [8.2, -0.2], [6.9, -0.6], [6.3, -1.4]],
      [[6.8, 1.9], [7.8, 1.6], [8.6, 0.9]],
      [[1.9, -0.2], [4.4, -0.6], [6.6, -1.6], [8.2, -2.6], [8.9, -3.5], [8.2, -4], [6.6, -3.6], [4.8, -2.8]],
    ],
  },
  hold: {
    back: [[1.2, 2.3], [4.8, 3.1], [8.2, 2.7], [10.6, 1.2], [11.8, -1.2], [12, -3.6], [11.7, -4.8]],
    palm: [[1.4, -2.2], [4.4, -2.4], [7.2, -1.4], [9, -1.3], [9.7, -2.8], [10, -4.4], [10.7, -5.3]],
    thumb: [[2.2, -1], [4.6, -1.7], [6.6, -3.2], [8.1, -5], [8, -6], [7, -6.1], [5, -4.6], [2.4, -2.7]],
    lines: [
      [[8, 1.1], [9.8, -0.2], [10.8, -2.2], [10.9, -4]],
    ],
  },
};
