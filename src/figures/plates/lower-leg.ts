import { blob, curve } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import type { Label } from '../kit/labels.ts';
import { clipTo, fade, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import type { Box } from '../path-bounds.ts';
import { FOOT_SHADE, lowerLeg, LOWER_LEG_SKIN } from './lower-leg-outline.ts';
import { calf, footBones, kneeBones, overKnee, peroneals, plantarFascia, shin } from './lower-leg-parts.ts';

const { at, inLimb, place, placeInLimb } = lowerLeg;
const FRAME: Box = [0, 0, 540, 712];

/** Left lower leg and foot from the outer side, without labels. */
export function lowerLegBody(): string {
  const whole = `${curve(LOWER_LEG_SKIN)}Z`;
  const inside =
    skin(whole) +
    skinTones() +
    footBones() +
    plantarFascia() +
    kneeBones() +
    calf() +
    shin() +
    peroneals() +
    overKnee();
  return fade('cut', FRAME, { top: 0.1 }, clipTo('skin', whole, inside) + outline(curve(LOWER_LEG_SKIN)));
}

/** The plate of the lower leg: shin, calf, Achilles tendon, heel bone and sole band. */
export function lowerLegPlate(): string {
  return drawing({ viewBox: FRAME, body: lowerLegBody(), labels: labels() });
}

/** Form shadow at the back and under the foot, light along the shin, and a bed in which gaps do not look like skin. */
// prettier-ignore
function skinTones(): string {
  const heights = [6.1, 5.75, 5.45, 5.2, 4.95, 4.7, 4.4, 4.05, 3.7, 3.3, 2.9, 2.5, 2.1, 1.75, 1.4, 1.15];
  const line = (from: number, across: number) => heights.slice(from).map((height) => inLimb(height, across));
  const bedFront = placeInLimb([[5.3, 0.3], [4.9, -0.5], [4.4, -0.8], [3.6, -0.86], [2.8, -0.8], [2.2, -0.6], [1.8, -0.2]]);
  const bedBack = placeInLimb([[5.3, 0.8], [4.9, 0.95], [4.4, 0.98], [3.6, 0.97], [2.8, 0.95], [2.2, 0.8], [1.8, 0.5]]);
  return (
    skin(strip([line(0, 0.62), line(0, 1)]), 'skin-shd') +
    skin(blob(place(FOOT_SHADE)), 'skin-shd') +
    skin(strip([line(3, -0.95), line(3, -0.8)]), 'skin-lit') +
    skin(strip([bedFront, bedBack], { startCap: 0.5, endCap: 1.2 }), 'skin-shd')
  );
}

// prettier-ignore
function labels(): Label[] {
  const peroneal = inLimb(3.05, 0.06);
  const soleus = inLimb(2.75, 0.55);
  return [
    { at: [178, 236], side: 'left', lines: ['Tibialis anterior'], to: inLimb(3.9, -0.62), parts: ['tibialis-anterior'] },
    { at: [178, 350], side: 'left', lines: ['Peroneals', 'longus and brevis'], to: peroneal, numberAt: [peroneal[0] - 3, peroneal[1] - 12], parts: ['peroneus-longus', 'peroneus-brevis'] },
    { at: [384, 150], lines: ['Gastrocnemius', 'calf, outer head'], to: inLimb(4.35, 0.7), parts: ['gastrocnemius'] },
    { at: [384, 330], lines: ['Soleus', 'deep calf'], to: soleus, numberAt: [soleus[0] + 2, soleus[1] + 12], parts: ['soleus'] },
    { at: [384, 450], lines: ['Achilles tendon'], to: inLimb(1.7, 0.78), parts: ['achilles-tendon'] },
    { at: [384, 560], lines: ['Heel bone'], to: at(-0.3, 0.42), parts: ['calcaneus'] },
    { at: [30, 704], lines: ['Plantar fascia'], to: at(1.06, 0.125), from: [96, 690], parts: ['plantar-fascia'] },
  ];
}
