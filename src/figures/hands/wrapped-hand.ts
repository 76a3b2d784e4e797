import { curve } from '../kit/curves.ts';
import type { Control } from '../kit/point.ts';
import { slice } from '../kit/sampling.ts';
import { crease, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import { baseOf, type Digit, digitShade, drawDigit } from './digit.ts';
import { placer, type Placing } from './placing.ts';

/** A hand that reaches round a limb: what lies behind the limb, and what lies in front of it. */
export interface WrappedHand {
  readonly behind: string;
  readonly front: string;
}

/** Little to index finger, from the knuckles to where they are out of sight behind the limb. */
// prettier-ignore
const LITTLE: Digit = { line: [[-10.4, 3.4], [-8.2, 5.3], [-5, 6.3], [0, 6.6]], widths: [0.86, 0.9, 0.84, 0.8], bare: [0, 0.1] };
// prettier-ignore
const FINGERS: readonly Digit[] = [
  LITTLE,
  { line: [[-9.6, 1.9], [-7, 3.8], [-3.6, 4.8], [1, 5.1]], widths: [0.98, 1.02, 0.96, 0.9], bare: [0.2, 0.25] },
  { line: [[-8.8, 0.2], [-5.8, 2.1], [-2.4, 3.1], [2, 3.4]], widths: [1.02, 1.06, 1, 0.92], bare: [0.2, 0.25] },
  { line: [[-8, -1.6], [-4.8, 0.3], [-1.4, 1.3], [2, 1.6]], widths: [1.04, 1.08, 1, 0.92], bare: [0.2, 0.25] },
];

/** From the wrist to its pad, which lies at 0, 0; the end joint bends back as it presses. */
// prettier-ignore
const THUMB: Digit = {
  line: [[-9.6, -7.6], [-7, -5.6], [-4.6, -3.5], [-2.4, -1.75], [-0.6, -0.65]],
  widths: [2.1, 1.9, 1.62, 1.28, 1.06, 1.14, 1.1, 0.86],
  creases: [0.7, 0.74],
  nail: 0.08,
  bare: [0.34, 0],
};

/** Down the outer side: forearm, wrist, edge of the hand, little-finger knuckle. */
// prettier-ignore
const OUTER: readonly Control[] = [
  [-27.6, -48], [-24.4, -36], [-22, -28], [-19.6, -20], [-17.2, -15], [-15.4, -10.6], [-14.7, -8], [-14.1, -4.4], [-13, -0.4], [-11.9, 2.2],
];

const IN_THUMB: Control = [-6, -5.5];

/** Up again: knuckles, web, then along under the thumb to the wrist and the inner side of the forearm. */
// prettier-ignore
const KNUCKLES: readonly Control[] = [
  [-9.6, 4.1], [-8.6, 3.3], [-8.3, 2.4], [-7.4, 1.8], [-7.3, 0.6], [-7, 0.3],
];
const WEB: readonly Control[] = [
  [-6.9, 0.2],
  [-6.3, -0.6],
  [-5.3, -1.1],
  [-4.6, -1.5],
  [-3.9, -1.5],
];
const INNER: readonly Control[] = [
  [-9.9, -11],
  [-10.9, -13.6],
  [-12.4, -20],
  [-14, -28],
  [-15.6, -36],
  [-18.6, -48],
];

/**
 * A hand whose thumb presses at 0, 0 and whose fingers reach round the limb; it comes from the upper left.
 *
 * @param reach - how much of their length the fingers show, as a share; less where they are bent behind a tool, which has no shade of the thumb.
 */
export function wrappedHand(placing: Placing, reach = 1): WrappedHand {
  const place = placer(placing);
  const outer = [...OUTER, baseOf(LITTLE)[0]];
  const inner = [baseOf(THUMB)[1], ...INNER];
  const whole = [...outer, ...KNUCKLES, ...WEB, IN_THUMB, ...inner];
  const inward = outer.map(([x, y], i): Control => [x + 1.5 * Math.sin((Math.PI * i) / (outer.length - 1)), y]);
  const behind = FINGERS.map((finger) => drawDigit(place, { ...finger, line: slice(finger.line, 0, reach, 5) })).join(
    '',
  );
  const front =
    skin(`${curve(place(whole))}Z`) +
    skin(strip([place(outer), place(inward)]), 'skin-shd') +
    outline(curve(place(outer))) +
    outline(curve(place(inner))) +
    outline(curve(place(WEB))) +
    crease(curve(place(KNUCKLES))) +
    MARKS.map((line) => crease(curve(place(line)))).join('') +
    (reach < 1 ? '' : digitShade(place, THUMB, [0.2 * placing.scale, 0.6 * placing.scale])) +
    drawDigit(place, THUMB);
  return { behind, front };
}

// prettier-ignore
const MARKS: readonly (readonly Control[])[] = [
  [[-9, -1.4], [-8, -1.2], [-7.5, -0.5]], [[-9.8, 0.5], [-8.9, 0.8], [-8.5, 1.4]], [[-10.6, 2.3], [-9.8, 2.6], [-9.5, 3.1]],
];
