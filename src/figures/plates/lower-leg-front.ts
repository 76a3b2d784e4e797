import { blob, curve } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import { keepOff } from '../kit/keep-off.ts';
import type { Label } from '../kit/labels.ts';
import { clipTo, crease, fade, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import type { Box } from '../path-bounds.ts';
import { legFront, LEG_FRONT_SKIN, TOE_CLEFTS, TOE_NAILS } from './leg-front-outline.ts';
import {
  ankleStrap,
  bonesFromFront,
  calfFromFront,
  innerBorder,
  longToeExtensors,
  overTheKnee,
  peronealEdge,
  tibialisAnterior,
} from './leg-front-parts.ts';

const { inLimb, place, placeInLimb } = legFront;
const FRAME: Box = [0, 20, 556, 692];

/** Left lower leg from the front and a little from the inner side, without labels and places not to press. */
export function lowerLegFrontBody(): string {
  const whole = `${curve(LEG_FRONT_SKIN)}Z`;
  const inside =
    skin(whole) +
    skinTones() +
    bonesFromFront() +
    calfFromFront() +
    peronealEdge() +
    longToeExtensors() +
    tibialisAnterior() +
    innerBorder() +
    ankleStrap() +
    overTheKnee();
  const lines = outline(curve(LEG_FRONT_SKIN)) + crease(TOE_CLEFTS.map((cleft) => curve(place(cleft))).join(''));
  return fade('cut', FRAME, { top: 0.1 }, clipTo('skin', whole, inside) + lines);
}

/** The inner face and the front edge of the shin bone, which lie right under the skin. */
// prettier-ignore
export function shinFront(): string {
  const frontEdge = placeInLimb([[4.56, -0.06], [4.4, 0.14], [4.1, 0.17], [3.6, 0.19], [3.1, 0.19], [2.7, 0.1], [2.3, -0.12], [1.9, -0.34], [1.6, -0.5]]);
  const innerEdge = placeInLimb([[4.56, -0.2], [4.4, -0.36], [4.1, -0.4], [3.6, -0.41], [3.1, -0.47], [2.7, -0.54], [2.3, -0.66], [1.9, -0.74], [1.6, -0.72]]);
  return keepOff('keep-off-shin', strip([frontEdge, innerEdge], { startCap: 0.8, endCap: 0.8 }));
}

/** The top of the thin outer bone, with the nerve just below it. */
export function fibularHead(): string {
  return keepOff('keep-off-fibular-head', blob(placeInLimb([[4.92, 0.82], [4.7, 0.98], [4.42, 0.95], [4.36, 0.8], [4.6, 0.66]]))); // prettier-ignore
}

/**
 * The plate of the left lower leg from the front and a little from the inner side. The inner side is on the left.
 *
 * Tibialis anterior: outer side of the shin bone to the inner arch. Long toe extensors: extensor digitorum longus from
 * below the outer knee to the four small toes, extensor hallucis longus from between the two to the big toe. Borders:
 * front edge of the shin bone inside, peroneals outside. On the inner side of the bare shin bone: flexor digitorum
 * longus, soleus from the upper inner edge of the bone, inner head of the gastrocnemius.
 */
export function lowerLegFrontPlate(): string {
  return drawing({ viewBox: FRAME, body: lowerLegFrontBody() + shinFront() + fibularHead(), labels: labels() });
}

/** Form shadow on both sides, light on the shin, nails, and a bed under the muscles. */
// prettier-ignore
function skinTones(): string {
  const heights = [6.3, 5.75, 5.45, 5.2, 4.95, 4.7, 4.4, 4.05, 3.7, 3.3, 2.9, 2.5, 2.1, 1.75, 1.4, 1.1, 0.9, 0.75];
  const line = (across: number) => heights.map((height) => inLimb(height, across));
  const outerFoot = place([[-0.35, 0.75], [-0.35, 0.55], [-0.385, 0.35], [-0.44, 0.1], [-0.49, -0.12], [-0.505, -0.28], [-0.48, -0.4], [-0.4, -0.42], [-0.42, -0.2], [-0.38, 0.1], [-0.3, 0.4]]);
  const bedInner = placeInLimb([[5.2, -0.7], [4.6, -0.9], [4, -0.95], [3.2, -0.95], [2.5, -0.9], [1.9, -0.85], [1.5, -0.8]]);
  const bedOuter = placeInLimb([[5.2, 0.7], [4.6, 0.9], [4, 0.95], [3.2, 0.95], [2.5, 0.9], [1.9, 0.8], [1.5, 0.6]]);
  return (
    skin(strip([line(0.72), line(1)], { endCap: 0.4 }), 'skin-shd') +
    skin(strip([line(-0.97), line(-0.84)], { endCap: 1 }), 'skin-lit') +
    skin(blob(outerFoot), 'skin-shd') +
    skin(TOE_NAILS.map((nail) => blob(place(nail))).join(''), 'skin-lit') +
    skin(strip([bedInner, bedOuter], { startCap: 0.3, endCap: 0.4 }), 'skin-shd')
  );
}

// prettier-ignore
function labels(): Label[] {
  return [
    { at: [364, 262], lines: ['Tibialis anterior', 'shin muscle'], to: inLimb(3.75, 0.4), parts: ['tibialis-anterior'] },
    { at: [364, 372], lines: ['Long toe extensors', 'lift the toes'], to: inLimb(2.85, 0.58), parts: ['long-toe-extensors'] },
    { at: [364, 150], lines: ['Fibular head', 'do not press'], to: inLimb(4.62, 0.84), parts: ['keep-off-fibular-head'] },
    { at: [176, 150], side: 'left', lines: ['Gastrocnemius', 'calf, inner head'], to: inLimb(4.35, -0.86), parts: ['gastrocnemius'] },
    { at: [176, 256], side: 'left', lines: ['Soleus', 'deep calf'], to: inLimb(3.4, -0.74), parts: ['soleus'] },
    { at: [176, 356], side: 'left', lines: ['Shin bone', 'do not press'], to: inLimb(2.9, -0.2), parts: ['keep-off-shin'] },
    { at: [176, 456], side: 'left', lines: ['Inner border', 'of the shin bone'], to: inLimb(2.15, -0.78), parts: ['shin-inner-border'] },
  ];
}
