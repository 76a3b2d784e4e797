import { blob, curve } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import { keepOff } from '../kit/keep-off.ts';
import type { Label } from '../kit/labels.ts';
import { clipTo, crease, fade, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import type { Box } from '../path-bounds.ts';
import { FOREFOOT_SHADE, HEEL_BORDER, legBack, LEG_BACK_SKIN } from './leg-back-outline.ts';
import {
  achillesTendon,
  bonesFromBehind,
  gastrocnemius,
  hamstrings,
  innerFlexors,
  peronealsFromBehind,
  soleus,
} from './leg-back-parts.ts';

const { at, inLimb, place, placeInLimb } = legBack;
const FRAME: Box = [0, 20, 560, 680];

/** Left lower leg from behind, without labels and places not to press. */
export function lowerLegBackBody(): string {
  const inside =
    bonesFromBehind() +
    peronealsFromBehind() +
    innerFlexors() +
    soleus() +
    achillesTendon() +
    gastrocnemius() +
    hamstrings();
  return legFromBehind(FRAME, inside);
}

/** The hollow at the back of the knee, where vessels and a nerve lie near the skin. */
// prettier-ignore
export function kneeHollow(): string {
  return keepOff('keep-off-knee-crease', blob(placeInLimb([[5.6, 0], [5.46, 0.28], [5.18, 0.42], [4.94, 0.26], [4.78, 0], [4.94, -0.26], [5.18, -0.42], [5.46, -0.28]])));
}

/**
 * The plate of the left lower leg from behind, first layer. The outer side is on the left.
 *
 * Gastrocnemius: two heads from above the inner and the outer knuckle of the thigh bone; the inner head is wider and
 * ends lower; both end in the Achilles tendon, which is fixed to the back of the heel bone. Soleus: in front of them,
 * wider below, its edges on both sides. Borders: peroneals outside, flexor digitorum longus inside; hamstrings frame
 * the hollow of the knee, the biceps tendon ends on the fibular head.
 */
export function lowerLegBackPlate(): string {
  return drawing({ viewBox: FRAME, body: lowerLegBackBody() + kneeHollow(), labels: labels() });
}

/** Skin of the leg seen from behind with light and shade, and what is given inside it. */
export function legFromBehind(frame: Box, inside: string): string {
  const whole = `${curve(LEG_BACK_SKIN)}Z`;
  const lines = outline(curve(LEG_BACK_SKIN)) + crease(curve(place(HEEL_BORDER)));
  return fade('cut', frame, { top: 0.1 }, clipTo('skin', whole, skin(whole) + skinTones() + inside) + lines);
}

/** Form shadow on the inner side and on the forefoot, light on the outer side, and a bed under the muscles. */
// prettier-ignore
function skinTones(): string {
  const heights = [6.2, 5.75, 5.45, 5.2, 4.95, 4.7, 4.4, 4.05, 3.7, 3.3, 2.9, 2.5, 2.1, 1.75, 1.4, 1.1, 0.9, 0.7, 0.5, 0.3, 0.1];
  const line = (across: number, to = heights.length) => heights.slice(0, to).map((height) => inLimb(height, across));
  const bedOuter = placeInLimb([[5.8, -0.3], [5, -0.8], [4.4, -0.92], [3.6, -0.95], [2.8, -0.9], [2.2, -0.75], [1.5, -0.55], [1.1, -0.42]]);
  const bedInner = placeInLimb([[5.8, 0.3], [5, 0.8], [4.4, 0.95], [3.6, 0.97], [2.8, 0.92], [2.2, 0.75], [1.5, 0.55], [1.1, 0.42]]);
  return (
    skin(strip([line(0.72), line(1)]), 'skin-shd') +
    skin(strip([line(-0.97, 16), line(-0.82, 16)], { endCap: 1.2 }), 'skin-lit') +
    skin(blob(place(FOREFOOT_SHADE)), 'skin-shd') +
    skin(strip([bedOuter, bedInner], { startCap: 0.5, endCap: 0.6 }), 'skin-shd')
  );
}

// prettier-ignore
function labels(): Label[] {
  return [
    { at: [372, 196], lines: ['Gastrocnemius', 'calf, two heads'], to: inLimb(4.2, 0.5), parts: ['gastrocnemius'] },
    { at: [372, 372], lines: ['Soleus', 'deep calf'], to: inLimb(2.75, 0.66), parts: ['soleus'] },
    { at: [372, 470], lines: ['Achilles tendon'], to: inLimb(1.8, 0.05), parts: ['achilles-tendon'] },
    { at: [372, 636], lines: ['Heel bone'], to: at(-0.1, 0.26), parts: ['calcaneus'] },
    { at: [176, 112], side: 'left', lines: ['Back of the knee', 'do not press'], to: inLimb(5.2, -0.26), parts: ['keep-off-knee-crease'] },
    { at: [176, 336], side: 'left', lines: ['Peroneals', 'outer edge'], to: inLimb(3.3, -0.93), parts: ['peroneals'] },
    { at: [176, 560], side: 'left', lines: ['Outer ankle bone'], to: at(0.27, 0.95), parts: ['outer-ankle'] },
  ];
}
