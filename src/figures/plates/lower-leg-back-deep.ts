import { blob } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import { keepOff } from '../kit/keep-off.ts';
import type { Label } from '../kit/labels.ts';
import type { Box } from '../path-bounds.ts';
import {
  achillesHalf,
  deepBones,
  kneeRemains,
  soleusHalf,
  tibialisPosterior,
  toeFlexors,
} from './leg-back-deep-parts.ts';
import { legBack } from './leg-back-outline.ts';
import { hamstrings, peronealsFromBehind } from './leg-back-parts.ts';
import { legFromBehind } from './lower-leg-back.ts';

const { at, inLimb, place } = legBack;
const FRAME: Box = [0, 20, 560, 680];

/** Deep layer of the left calf from behind, without labels and places not to press. */
export function lowerLegBackDeepBody(): string {
  const inside =
    deepBones() +
    peronealsFromBehind() +
    toeFlexors() +
    tibialisPosterior() +
    soleusHalf() +
    achillesHalf() +
    kneeRemains() +
    hamstrings();
  return legFromBehind(FRAME, inside);
}

/** The tunnel behind the inner ankle bone, where a nerve and vessels run to the sole. */
export function ankleTunnel(): string {
  return keepOff('keep-off-ankle-tunnel', blob(place([[-0.11, 1.3], [-0.19, 1.1], [-0.19, 0.86], [-0.25, 0.62], [-0.22, 0.48], [-0.12, 0.66], [-0.085, 1]]))); // prettier-ignore
}

/**
 * The plate of the left lower leg from behind, deep layer. The outer side is on the left.
 *
 * The gastrocnemius is cut near its two heads. Soleus: from the head of the thin outer bone and the shin bone to the
 * Achilles tendon; its inner half is left away, a broken line shows its border. Tibialis posterior: from the back of
 * both bones and the membrane between them, its tendon close behind the inner ankle bone to the inner arch. Borders:
 * flexor digitorum longus on the shin bone inside, flexor hallucis longus on the thin bone outside; popliteus above.
 */
export function lowerLegBackDeepPlate(): string {
  return drawing({ viewBox: FRAME, body: lowerLegBackDeepBody() + ankleTunnel(), labels: labels() });
}

// prettier-ignore
function labels(): Label[] {
  return [
    { at: [176, 288], side: 'left', lines: ['Soleus', 'deep calf', 'broken line: inner half'], to: inLimb(3.55, -0.5), parts: ['soleus'] },
    { at: [372, 256], lines: ['Tibialis posterior', 'deepest calf muscle'], to: inLimb(3.6, 0.12), parts: ['tibialis-posterior'] },
    { at: [372, 356], lines: ['Toe benders', 'long muscles'], to: inLimb(2.9, 0.68), parts: ['flexor-digitorum-longus', 'flexor-hallucis-longus'] },
    { at: [372, 470], lines: ['Tendon to the arch', 'of tibialis posterior'], to: inLimb(1.55, 0.7), parts: ['tibialis-posterior'] },
    { at: [372, 586], lines: ['Nerve tunnel', 'do not press'], to: at(-0.15, 0.9), parts: ['keep-off-ankle-tunnel'] },
    { at: [176, 156], side: 'left', lines: ['Gastrocnemius', 'cut'], to: inLimb(5.1, -0.46), parts: ['gastrocnemius'] },
    { at: [176, 458], side: 'left', lines: ['Achilles tendon'], to: inLimb(2, -0.1), parts: ['achilles-tendon'] },
  ];
}
