import type { Control } from '../kit/point.ts';
import type { HairStyle } from './build.ts';

/** Short hair on the head, in its place. */
// prettier-ignore
const SHORT: readonly Control[] = [
  [-8.9, 11.2], [-6.4, 10.2], [-4, 8.4], [-2.2, 6.4], [-1.4, 3.6], [0.2, 3], [1.8, 3.6], [2.2, 1], [2.6, -1.8],
  [5.6, -2.8], [8, -1.6], [9.8, 2], [10.6, 7], [9.2, 12.4], [4.6, 16.6], [-1.5, 17.5], [-6.6, 16.2],
];

/** A knot at the back of the head. */
const KNOT: readonly Control[] = [
  [9, 9.4],
  [12.4, 11.4],
  [15.2, 9.6],
  [15.8, 6],
  [13.6, 3],
  [10.2, 3],
  [8.6, 6],
];

/** Outlines of the hair about the top of the neck, from the deepest to the nearest. */
export function hairOutlines(style: HairStyle): readonly (readonly Control[])[] {
  switch (style) {
    case 'none':
      return [];
    case 'short':
      return [SHORT];
    case 'bun':
      return [KNOT, SHORT];
  }
}
