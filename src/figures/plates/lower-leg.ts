import { blob, curve } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import { keepOff } from '../kit/keep-off.ts';
import type { Label } from '../kit/labels.ts';
import { clipTo, crease, fade, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import type { Box } from '../path-bounds.ts';
import { outerFootBones } from './foot-outer-bones.ts';
import { TOE_EDGES } from './foot-outline.ts';
import { FOOT_SHADE, lowerLeg, LOWER_LEG_SKIN } from './lower-leg-outline.ts';
import { calf, kneeBones, overKnee, peroneals, plantarFascia, shin } from './lower-leg-parts.ts';

const { inLimb, place, placeInLimb } = lowerLeg;
const FRAME: Box = [0, 0, 540, 690];

/** Left lower leg and foot from the outer side, without labels. */
export function lowerLegBody(): string {
  const whole = `${curve(LOWER_LEG_SKIN)}Z`;
  const inside =
    skin(whole) +
    skinTones() +
    outerFootBones(lowerLeg) +
    plantarFascia() +
    kneeBones() +
    calf() +
    shin() +
    peroneals() +
    overKnee();
  const lines = outline(curve(LOWER_LEG_SKIN)) + crease(TOE_EDGES.map((toe) => curve(place(toe))).join(''));
  return fade('cut', FRAME, { top: 0.1 }, clipTo('skin', whole, inside) + lines);
}

/** The top of the thin outer bone with the nerve just below it, and the front edge of the shin. */
// prettier-ignore
export function bonyEdges(): string {
  const head = placeInLimb([[4.86, 0.02], [4.74, 0.16], [4.5, 0.15], [4.34, 0.02], [4.4, -0.12], [4.62, -0.13]]);
  const front = placeInLimb([[4.6, -0.985], [4, -0.985], [3.4, -0.985], [2.8, -0.985], [2.2, -0.985], [1.9, -0.98]]);
  const back = placeInLimb([[4.6, -0.9], [4, -0.87], [3.4, -0.87], [2.8, -0.86], [2.2, -0.86], [1.9, -0.92]]);
  return keepOff('keep-off-fibular-head', blob(head)) + keepOff('keep-off-shin', strip([front, back], { startCap: 0.5, endCap: 0.5 }));
}

/**
 * The plate of the left lower leg from the outer side. The toes point to the left.
 *
 * Tibialis anterior: outer side of the shin bone to the inner arch. Extensor digitorum longus: below the outer knee to
 * the small toes. Peroneals: thin outer bone, their tendons behind the outer ankle bone to the base of the fifth
 * metatarsal and under the foot. Gastrocnemius, outer head, and soleus: to the Achilles tendon and the heel bone.
 * Borders from the front: shin bone, tibialis anterior, toe extensor, peroneals, soleus, gastrocnemius. The
 * iliotibial band ends on the shin bone, the biceps tendon on the fibular head.
 */
export function lowerLegPlate(): string {
  return drawing({ viewBox: FRAME, body: lowerLegBody() + bonyEdges(), labels: labels() });
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
    { at: [178, 262], side: 'left', lines: ['Tibialis anterior', 'shin muscle'], to: inLimb(3.7, -0.62), parts: ['tibialis-anterior'] },
    { at: [178, 356], side: 'left', lines: ['Peroneals', 'longus and brevis'], to: peroneal, numberAt: [peroneal[0] - 3, peroneal[1] - 12], parts: ['peroneals'] },
    { at: [384, 176], lines: ['Gastrocnemius', 'calf, outer head'], to: inLimb(4.1, 0.7), parts: ['gastrocnemius'] },
    { at: [384, 330], lines: ['Soleus', 'deep calf'], to: soleus, numberAt: [soleus[0] + 2, soleus[1] + 12], parts: ['soleus'] },
    { at: [384, 450], lines: ['Achilles tendon'], to: inLimb(1.7, 0.78), parts: ['achilles-tendon'] },
    { at: [384, 84], lines: ['Fibular head', 'do not press'], to: inLimb(4.62, 0.03), parts: ['keep-off-fibular-head'] },
    { at: [178, 440], side: 'left', lines: ['Front of the shin', 'do not press'], to: inLimb(2.5, -0.93), parts: ['keep-off-shin'] },
  ];
}
