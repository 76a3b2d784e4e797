import { curve } from '../kit/curves.ts';
import type { Control } from '../kit/point.ts';
import { outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import { baseOf, type Digit, drawDigit } from './digit.ts';
import { placer, type Placing } from './placing.ts';

/** A hand that has hold of toes: the fingers behind the foot, and what lies before it. */
export interface ToeHand {
  readonly behind: string;
  readonly front: string;
}

/** Middle finger: it lies on the next toe and shows a little beyond the index finger. */
// prettier-ignore
const MIDDLE: Digit = {
  line: [[10.6, -3.6], [9, -0.2], [7.3, 3], [4.6, 3.9], [1.2, 3.6]], widths: [1.1, 1.1, 1.05, 1.08, 1, 0.98, 0.78], bare: [0.2, 0.1],
};

/** Index finger along the sole side of the big toe, its tip at the base of the toe. */
// prettier-ignore
const INDEX: Digit = {
  line: [[9.6, -2.6], [8.3, 0], [6.9, 2], [4.4, 2.9], [1.7, 2.8]], widths: [1.25, 1.15, 1.06, 1.1, 0.98, 0.98, 0.78],
  creases: [0.5, 0.54, 0.78], bare: [0.24, 0], nail: 0.8,
};

/** Thumb on the upper side of the big toe. */
// prettier-ignore
const THUMB: Digit = {
  line: [[13, -9.6], [10, -7.4], [7, -5.2], [4.2, -3.1], [2.3, -1.55]], widths: [2, 1.9, 1.6, 1.28, 1.08, 1.16, 1.1, 0.86],
  creases: [0.66, 0.7], nail: -0.5, bare: [0, 0.52],
};

/** Along the back of the hand from the knuckle to the forearm. */
// prettier-ignore
const OVER: readonly Control[] = [[12.4, -4], [15.4, -7.2], [17.4, -9.4], [20.6, -13.4], [25, -20], [33, -33]];

/** Along the thumb side of the forearm and the wrist. */
// prettier-ignore
const UNDER: readonly Control[] = [[26, -38], [19.4, -25], [16, -17.6], [14, -14]];

/** From the ball of the thumb to the index finger. */
// prettier-ignore
const WEB: readonly Control[] = [[7.9, -4.2], [8.3, -3.9], [8.4, -3.1], [8.1, -2], [7.6, -0.9]];

/**
 * A hand, seen from the side of its thumb, that holds toes between the fingers and the thumb. Its 0, 0 is the base joint of the
 * big toe, and the toe runs along the x axis with its sole side down; the forearm goes to the upper right.
 */
export function toeHand(placing: Placing): ToeHand {
  const place = placer(placing);
  const over = [baseOf(INDEX)[1], ...OVER];
  const under = [...UNDER, baseOf(THUMB)[0]];
  const whole = [...over, ...under, [10, -7.4] as const, ...WEB, [8.6, -0.6] as const];
  const inward = over.map(([x, y], i): Control => [x - 1.4 * Math.sin((Math.PI * i) / (over.length - 1)), y]);
  const front =
    drawDigit(place, INDEX) +
    skin(`${curve(place(whole))}Z`) +
    skin(strip([place(over), place(inward)]), 'skin-shd') +
    [over, under, WEB].map((line) => outline(curve(place(line)))).join('') +
    drawDigit(place, THUMB);
  return { behind: drawDigit(place, MIDDLE), front };
}
