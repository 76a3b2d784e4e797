import { blob, curve } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import { keepOff, keepOffSpot } from '../kit/keep-off.ts';
import type { Label } from '../kit/labels.ts';
import { painSpot } from '../kit/pain.ts';
import { clipTo, fade, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import type { Box } from '../path-bounds.ts';
import { downTheLimb, hipThigh } from './hip-thigh-outline.ts';
import { hip, kneeBones, thigh, upperShinAndCalf } from './hip-thigh-parts.ts';

const { at, inLimb, place } = hipThigh;
const FRAME: Box = [0, 0, 584, 720];
const OUTER_KNEE = at(0.45, 5.36);

/** Left hip, thigh and knee from the outer side without labels, pain or places not to press. */
export function hipThighBody(): string {
  const [front, back] = [downTheLimb(-1), downTheLimb(1)];
  const whole = strip([front, back]);
  const tones =
    skin(strip([downTheLimb(0.7), back]), 'skin-shd') +
    skin(strip([downTheLimb(-0.96), downTheLimb(-0.8)]), 'skin-lit');
  const inside = skin(whole) + tones + kneeBones() + upperShinAndCalf() + thigh() + hip();
  return fade(
    'cut',
    FRAME,
    { top: 0.1, bottom: 0.08 },
    clipTo('skin', whole, inside) + outline(curve(front) + curve(back)),
  );
}

/** The spot at the outer knee where the pain of a runner's knee band is felt. */
export function outerKneePain(): string {
  return painSpot('outer-knee-pain', OUTER_KNEE, 13);
}

/** Edges of the kneecap, the outer knob of the thigh bone under the band, and the head of the fibula, where a nerve runs. */
export function kneeNotToPress(): string {
  // prettier-ignore
  const kneecap = place([[0.96, 5.68], [1.02, 5.44], [0.98, 5.2], [0.85, 5.07], [0.71, 5.2], [0.69, 5.44], [0.78, 5.68]]);
  return (
    keepOff('keep-off-kneecap', blob(kneecap)) +
    keepOffSpot('keep-off-outer-knee', OUTER_KNEE, 24) +
    keepOffSpot('keep-off-fibular-head', at(0.09, 4.67), 20)
  );
}

/**
 * The plate of the hip and thigh.
 *
 * Tensor fasciae latae (front of the iliac crest) and gluteus maximus (back of it) end in the iliotibial band, which runs
 * over vastus lateralis to the outer top of the shin bone. Gluteus medius: iliac crest to the greater trochanter, not into
 * the band. Vastus lateralis: below the trochanter to the kneecap, in front of the band and behind it. Rectus femoris:
 * front of the hip bone to the kneecap, in front of vastus lateralis. Biceps femoris: to the head of the fibula, behind it.
 */
export function hipThighPlate(): string {
  return drawing({ viewBox: FRAME, body: hipThighBody() + kneeNotToPress() + outerKneePain(), labels: labels() });
}

// prettier-ignore
function labels(): Label[] {
  return [
    { at: [414, 96], lines: ['Gluteus medius', 'side of the hip'], to: at(0.14, 9.9), parts: ['gluteus-medius'] },
    { at: [414, 216], lines: ['Gluteus maximus', 'buttock'], to: at(-0.6, 9.1), parts: ['gluteus-maximus'] },
    { at: [414, 400], lines: ['Iliotibial band', 'ITB or IT band'], to: at(0.34, 7), parts: ['it-band'] },
    { at: [414, 612], lines: ['Do not press', 'kneecap edge, outer', 'knee, bump below it'], to: at(0.02, 4.67), numberAt: at(-0.12, 4.6), parts: ['keep-off-fibular-head', 'keep-off-outer-knee', 'keep-off-kneecap'] },
    { at: [150, 196], side: 'left', lines: ['TFL', 'tensor fasciae latae'], to: at(0.8, 9.35), parts: ['tensor-fasciae-latae'] },
    { at: [150, 360], side: 'left', lines: ['Vastus lateralis', 'outer quadriceps'], to: inLimb(7.4, -0.35), parts: ['vastus-lateralis'] },
    { at: [150, 470], side: 'left', lines: ['Pain spot', 'outside of the knee'], to: [OUTER_KNEE[0] - 8, OUTER_KNEE[1] - 15], dot: false, numberAt: [OUTER_KNEE[0] + 2, OUTER_KNEE[1] - 40], parts: ['outer-knee-pain'] },
  ];
}
