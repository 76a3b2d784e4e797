import type { Control } from '../kit/point.ts';
import type { HairStyle } from './build.ts';

/** Short hair on the head, in its place. */
// prettier-ignore
const SHORT: readonly Control[] = [
  [-8.5, 11.6], [-6.9, 11.4], [-5, 9.8], [-3.4, 8.4], [-2.2, 6.2], [-1.7, 3.6, 1], [-0.6, 4.8], [0.6, 6], [2.2, 5.2],
  [2.4, 2.2], [3, -0.6], [5.4, -2.8], [8, -1.7], [9.9, 2], [10.7, 7], [9.3, 12.4], [4.8, 16.6], [-1.3, 17.8], [-6.4, 16.4],
  [-8.6, 13.6],
];

/** Hair cut close to the skin, with a straight line at the temple. */
// prettier-ignore
const CROPPED: readonly Control[] = [
  [-8.2, 12.4], [-5.6, 11.2], [-4.6, 9, 1], [-2.6, 8.2], [-1.8, 5.8], [-1.4, 3.4, 1], [-0.4, 5], [0.8, 6], [2.2, 5.2],
  [2.5, 2.4], [3.2, 0.2], [6, -1.6], [8.4, -0.8], [9.8, 3], [10.3, 7], [8.9, 12.2], [4.4, 16.2], [-1.4, 17.1], [-6, 15.8],
];

/** Long hair drawn back over the ear. */
// prettier-ignore
const DRAWN_BACK: readonly Control[] = [
  [-8.3, 12.2], [-5.8, 11], [-3.6, 8.6], [-2.2, 6], [-1.2, 4.4], [0.6, 6.1], [2.4, 5], [2.6, 2.2], [3.6, -0.4], [5.6, -1.6],
  [7.8, -0.8], [9.6, 3], [10.6, 7.2], [9.2, 12.4], [4.6, 16.6], [-1.5, 17.6], [-6.2, 16],
];

/** A knot at the back of the head. */
// prettier-ignore
const KNOT: readonly Control[] = [
  [8.6, 10.6], [11, 13], [14, 12.4], [15.4, 9.6], [14.2, 6.8], [11.4, 6], [8.8, 7.6],
];

/** A tail that hangs from the back of the head. */
// prettier-ignore
const TAIL: readonly Control[] = [
  [8.4, 10.8], [11.4, 12], [14.2, 10.6], [15.6, 6.6], [15.4, 1.6], [14.2, -3.4], [12.4, -6.8, 1], [12, -3], [11.4, 1.6],
  [10.8, 5], [9, 7.6],
];

/** Outlines of the hair about the top of the neck, from the deepest to the nearest. */
export function hairOutlines(style: HairStyle): readonly (readonly Control[])[] {
  switch (style) {
    case 'none':
      return [];
    case 'short':
      return [SHORT];
    case 'cropped':
      return [CROPPED];
    case 'bun':
      return [KNOT, DRAWN_BACK];
    case 'ponytail':
      return [TAIL, DRAWN_BACK];
  }
}
