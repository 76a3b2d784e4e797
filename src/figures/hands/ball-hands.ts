import { curve } from '../kit/curves.ts';
import type { Control } from '../kit/point.ts';
import { outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import { type Digit, drawDigit } from './digit.ts';
import { placer, type Placer, type Placing } from './placing.ts';

/** Ring and little finger of a hand that lies over a ball about 0, 0 with a radius of 3.4; seen from the little finger. */
// prettier-ignore
const FINGERS: readonly Digit[] = [
  { line: [[-0.2, -5], [-2.5, -5.3], [-4.5, -3.5], [-5.1, -1.3]], widths: [1, 0.95, 1, 0.86, 0.86, 0.7], creases: [0.45] , nail: 0.5 },
  { line: [[0.8, -4.3], [-1.6, -4.5], [-3.5, -3], [-4.1, -0.8]], widths: [1, 0.9, 0.94, 0.82, 0.82, 0.66], creases: [0.44, 0.5, 0.74], nail: 0.5, bare: [0.3, 0.12] },
];

const OVER: readonly Control[] = [
  [22, -22],
  [15.4, -15.6],
  [10.4, -10.4],
  [7.4, -8],
  [4, -7],
  [1, -6.4],
  [-0.6, -6],
];
const UNDER: readonly Control[] = [
  [0.4, -3.3],
  [2.2, -3.5],
  [4.2, -3.4],
  [6.2, -3.6],
  [8, -4.6],
  [12, -8.4],
  [18.4, -13.4],
  [26, -18.6],
];

/** Two hands, one upon the other, that push a ball down; they come from the upper right. */
export function ballHands(placing: Placing): string {
  const place = placer(placing);
  const upper: Placer = (points) => place(points.map(([x, y]): Control => [x + 1, y - 2.2]));
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
