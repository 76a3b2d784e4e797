import { curve } from '../kit/curves.ts';
import type { Control } from '../kit/point.ts';
import { outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import { baseOf, type Digit, drawDigit } from './digit.ts';
import { placer, type Placing } from './placing.ts';
import { scraperEnd } from './scraper.ts';

// prettier-ignore
const THUMB: Digit = {
  line: [[14.2, -5.6], [11.2, -7.4], [8.2, -8.2], [5.2, -7.4], [3.3, -5.3]],
  widths: [1.7, 1.75, 1.5, 1.28, 1.08, 1.16, 1.1, 0.86],
  creases: [0.66, 0.7], nail: -0.5, bare: [0, 0.36], shadeSide: -1,
};

/** Middle, then index finger, bent so that the pads lie under the tool. */
// prettier-ignore
const FINGERS: readonly Digit[] = [
  { line: [[11.4, 1], [8.2, 2.6], [4.8, 1.9], [2.2, 0.2]], widths: [1.1, 1.05, 1.1, 1, 1, 0.8], creases: [0.5, 0.54], bare: [0.2, 0] },
  { line: [[11.2, -1.4], [8.3, 0.5], [5.4, 0.1], [3.1, -0.9]], widths: [1.2, 1.08, 1.12, 1, 1, 0.8], creases: [0.46, 0.5, 0.76], bare: [0.1, 0.3], nail: 0.7 },
];

const UNDER: readonly Control[] = [
  [34, -1],
  [26, 0.4],
  [19, 0.4],
  [15.4, 0.9],
  [13, 1.7],
  [11.9, 2.1],
];
const WEB: readonly Control[] = [
  [10.3, -1.9],
  [10.5, -3],
  [9.6, -4.4],
  [8.9, -5.8],
  [9, -7],
];
const OVER: readonly Control[] = [
  [18.4, -7.3],
  [26, -8.6],
  [34, -10],
];

/** A hand seen from the thumb side that draws a scraper up the skin, which runs along x = 0; it comes from the right. */
export function pinchHand(placing: Placing): string {
  const place = placer(placing);
  const over = [baseOf(THUMB)[0], ...OVER];
  const whole = [...UNDER, [10.6, -0.4] as const, ...WEB, ...over];
  const inward = UNDER.map(([x, y], i): Control => [x, y - 1.5 * Math.sin((Math.PI * i) / (UNDER.length - 1))]);
  return (
    FINGERS.slice(0, 1)
      .map((finger) => drawDigit(place, finger))
      .join('') +
    scraperEnd(place) +
    FINGERS.slice(1)
      .map((finger) => drawDigit(place, finger))
      .join('') +
    skin(`${curve(place(whole))}Z`) +
    skin(strip([place(UNDER), place(inward)]), 'skin-shd') +
    [UNDER, over, WEB].map((line) => outline(curve(place(line)))).join('') +
    drawDigit(place, THUMB)
  );
}
