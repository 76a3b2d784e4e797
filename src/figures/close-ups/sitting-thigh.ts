import { placer } from '../hands/placing.ts';
import { belly } from '../kit/belly.ts';
import { blob, curve } from '../kit/curves.ts';
import { keepOff } from '../kit/keep-off.ts';
import type { Control, Point } from '../kit/point.ts';
import { clipTo, crease, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import { THIGH_MUSCLES } from '../plates/hip-thigh-muscles.ts';
import { downTheLimb, hipThigh } from '../plates/hip-thigh-outline.ts';

const { inLimb, place, placeInLimb } = hipThigh;

/** Where the plate's corner goes and how far it is turned, so that the thigh lies and the knee is to the left. */
const TURN = { at: [820, 60] as const, scale: 1, angle: 82 };
const turned = placer(TURN);

/** The place in the drawing of a point in the thigh: height on the plate, then -1 (front skin) to 1 (back skin). */
export function inThigh(height: number, across: number): Point {
  const [point] = turned([inLimb(height, across)]);
  return point ? [point[0], point[1]] : [0, 0];
}

/** Left thigh of someone who sits, from the outer side: bare skin with two muscles of the front, shorts, kneecap. */
export function sittingThigh(): string {
  const [front, back] = [downTheLimb(-1), downTheLimb(1)];
  const whole = strip([front, back]);
  const inside =
    skin(whole) +
    skin(strip([downTheLimb(0.6), back]), 'skin-shd') +
    skin(strip([downTheLimb(-0.97), downTheLimb(-0.8)]), 'skin-lit') +
    muscle('vastus-lateralis', 8) +
    muscle('rectus-femoris', 6) +
    shorts();
  // prettier-ignore
  const kneecap = place([[0.96, 5.68], [1.02, 5.44], [0.98, 5.2], [0.85, 5.07], [0.71, 5.2], [0.69, 5.44], [0.78, 5.68]]);
  const lines = outline(curve(front)) + outline(curve(back)) + keepOff('keep-off-kneecap', blob(kneecap));
  return `<g transform="translate(${TURN.at.join(' ')}) rotate(${TURN.angle})">${clipTo('skin', whole, inside)}${lines}</g>`;
}

function muscle(part: 'vastus-lateralis' | 'rectus-femoris', fibres: number): string {
  const [front, back] = THIGH_MUSCLES[part];
  return belly(part, [placeInLimb(front), placeInLimb(back)], { fibres, startCap: 0.5 });
}

/** The leg of the shorts, up to the hip. */
function shorts(): string {
  const hem: readonly Control[] = [
    [8.32, -1.1],
    [8.24, -0.5],
    [8.22, 0.2],
    [8.3, 1.1],
  ];
  const cloth = `${curve(placeInLimb([...hem, [9.5, 1.3, 1], [11.1, 1.3, 1], [11.1, -1.3, 1], [9.5, -1.3, 1]]))}Z`;
  const shade = strip([placeInLimb([[8.26, 0.5], [9, 0.45], [11, 0.4]]), placeInLimb([[8.3, 1.2], [9, 1.2], [11, 1.2]])]); // prettier-ignore
  return (
    `<path class="il-cloth" d="${cloth}"/><path class="il-cloth-shd" d="${shade}"/>` +
    outline(curve(placeInLimb(hem))) +
    crease(curve(placeInLimb([[9.2, -0.9], [9, -0.5], [8.95, -0.1]])))
  ); // prettier-ignore
}
