import { curve } from '../kit/curves.ts';
import type { Control } from '../kit/point.ts';
import { crease, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import { baseOf, type Digit, drawDigit } from './digit.ts';
import { placer, type Placing } from './placing.ts';
import { broadScraper } from './scraper.ts';

// prettier-ignore
const THUMB: Digit = {
  line: [[-1.4, -18.6], [-3.7, -14.8], [-5.6, -11.4], [-5.9, -7.8], [-5, -4.4]],
  widths: [1.9, 1.95, 1.7, 1.34, 1.1, 1.18, 1.12, 0.9],
  creases: [0.62, 0.66], bare: [0, 0.42], shadeSide: -1,
};

/** Little to index finger, from the knuckles to the pads on the tool. */
// prettier-ignore
const FINGERS: readonly Digit[] = [
  { line: [[3.2, -9.6], [4.1, -6.4], [4, -4.2], [3.6, -2.7]], widths: [0.95, 0.9, 0.93, 0.82, 0.84, 0.68], creases: [0.46, 0.5, 0.78], nail: 0, bare: [0.28, 0] },
  { line: [[1.3, -10.2], [2, -6.2], [2, -3.8], [1.75, -2]], widths: [1.05, 1.02, 1.06, 0.93, 0.94, 0.76], creases: [0.48, 0.52, 0.79], nail: 0, bare: [0.28, 0.28] },
  { line: [[-0.8, -10.6], [-0.4, -6.1], [-0.3, -3.4], [-0.35, -1.6]], widths: [1.08, 1.05, 1.08, 0.95, 0.96, 0.78], creases: [0.48, 0.52, 0.79], nail: 0, bare: [0.28, 0.28] },
  { line: [[-3, -10.1], [-2.9, -6.1], [-2.6, -3.6], [-2.4, -1.9]], widths: [1.06, 1.04, 1.08, 0.95, 0.96, 0.78], creases: [0.48, 0.52, 0.79], nail: 0, bare: [0.05, 0.28] },
];

/** Down the side of the little finger, then the knuckles, then up the side of the thumb. */
// prettier-ignore
const OUTER: readonly Control[] = [[6.2, -34], [4.9, -28], [3.7, -21.6], [3.6, -18.8], [4.3, -15.2], [4.5, -12]];
// prettier-ignore
const KNUCKLES: readonly Control[] = [[3.2, -8.3], [2.3, -9], [1.3, -8.7], [0.3, -9.3], [-0.7, -8.9], [-1.8, -9.4], [-2.8, -8.8], [-4, -9.2]];
const WEB: readonly Control[] = [
  [-4.02, -9],
  [-4.15, -10],
  [-4.5, -11],
];
const INNER: readonly Control[] = [
  [-2.5, -21.4],
  [-2.7, -25],
  [-3.4, -34],
];
// prettier-ignore
const MARKS: readonly (readonly Control[])[] = [
  [[-3.7, -12], [-3, -12.3], [-2.3, -12]], [[-1.6, -12.6], [-0.9, -12.9], [-0.2, -12.6]], [[0.7, -12.2], [1.3, -12.5], [2, -12.1]], [[2.8, -11.3], [3.4, -11.6], [3.9, -11.1]],
];

/**
 * A hand seen from its back that draws a scraper over the skin; the edge of the tool lies along y = 0, the hand above.
 *
 * @param width - of the tool, as a share of 15 cm.
 */
export function scraperHand(placing: Placing, width = 1): string {
  const place = placer(placing);
  const outer = [...OUTER, baseOf(FINGERS[0] ?? THUMB)[1]];
  const inner = [baseOf(THUMB)[0], ...INNER];
  const whole = [...outer, ...KNUCKLES, ...WEB, [-4.3, -14] as const, ...inner];
  const inward = outer.map(([x, y], i): Control => [x - 1.3 * Math.sin((Math.PI * i) / (outer.length - 1)), y]);
  return (
    drawDigit(place, THUMB) +
    broadScraper((points) =>
      place(points.map(([x, y, corner]) => (corner ? [x * width, y, corner] : [x * width, y]))),
    ) +
    FINGERS.map((finger) => drawDigit(place, finger)).join('') +
    skin(`${curve(place(whole))}Z`) +
    skin(strip([place(outer), place(inward)]), 'skin-shd') +
    [outer, inner, WEB].map((line) => outline(curve(place(line)))).join('') +
    MARKS.map((line) => crease(curve(place(line)))).join('')
  );
}
