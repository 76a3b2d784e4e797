import { curve } from '../kit/curves.ts';
import type { Control } from '../kit/point.ts';
import { outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import { type Digit, drawDigit } from './digit.ts';
import { placer, type Placer, type Placing } from './placing.ts';

/** Middle to little finger of a hand that lies over a ball about 0, 0 with a radius of 3.4; seen from the little finger. */
// prettier-ignore
const FINGERS: readonly Digit[] = [
  { line: [[-0.8, -5.5], [-3.4, -5.7], [-5.3, -3.9], [-5.8, -1.7]], widths: [1, 0.95, 1, 0.86, 0.84, 0.68], nail: 0.6 },
  { line: [[-0.2, -4.9], [-2.6, -5.1], [-4.5, -3.4], [-4.9, -1.2]], widths: [1, 0.95, 1, 0.86, 0.84, 0.68], creases: [0.45], nail: 0.55, bare: [0.3, 0.3] },
  { line: [[0.8, -4.2], [-1.6, -4.4], [-3.4, -3], [-3.95, -0.8]], widths: [1, 0.9, 0.94, 0.82, 0.82, 0.66], creases: [0.44, 0.5, 0.74], nail: 0.5, bare: [0.3, 0.12] },
];

/** Along the back of the hand from the forearm to the knuckles. */
// prettier-ignore
const OVER: readonly Control[] = [
  [36, -34.5], [22, -22], [15.4, -15.8], [10.4, -10.6], [7.6, -8.2], [4.6, -7.2], [1.2, -6.8], [-0.6, -6.5],
];

/** Along the palm, which lies on the ball, to the heel of the hand and the underside of the forearm. */
// prettier-ignore
const UNDER: readonly Control[] = [
  [0.4, -3.3], [1.6, -3.15], [2.8, -2.55], [4.4, -2.2], [6.2, -2.7], [8.2, -4.6], [12, -8.6], [18.4, -13.8], [26, -19.6], [38, -29],
];

/** Two hands, one upon the other, that push a ball down; they come from the upper right. */
export function ballHands(placing: Placing): string {
  const place = placer(placing);
  const upper: Placer = (points) => place(points.map(([x, y]): Control => [x + 1.6, y - 2.5]));
  return oneHand(upper) + oneHand(place);
}

function oneHand(place: Placer): string {
  const whole = [...OVER, [-0.8, -4.6] as const, ...UNDER];
  const inward = UNDER.map(([x, y], i): Control => [x, y - 1.2 * Math.sin((Math.PI * i) / (UNDER.length - 1))]);
  return (
    FINGERS.map((finger) => drawDigit(place, finger)).join('') +
    skin(`${curve(place(whole))}Z`) +
    skin(strip([place(UNDER), place(inward)]), 'skin-shd') +
    [OVER, UNDER].map((line) => outline(curve(place(line)))).join('')
  );
}
