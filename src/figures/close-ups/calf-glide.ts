import { pinchHand } from '../hands/pinch-hand.ts';
import { belly } from '../kit/belly.ts';
import { drawing } from '../kit/drawing.ts';
import type { Box } from '../path-bounds.ts';
import { LOWER_LEG_MUSCLES } from '../plates/lower-leg-muscles.ts';
import { lowerLeg } from '../plates/lower-leg-outline.ts';
import { bentLeg } from './bent-leg.ts';
import { movement } from './movement.ts';
import { softFrame } from './soft-frame.ts';

const { inLimb, placeInLimb } = lowerLeg;
const FRAME: Box = [96, 40, 530, 590];

/** A scraper at the back of the calf above the ankle, where the leg gets soft; an arrow runs up toward the knee. */
export function calfGlide(): string {
  return glide(2.2, 12, [2.75, 4.0]);
}

/** The scraper has come up to well below the fold of the knee. */
export function calfGlideEnd(): string {
  return glide(3.8, 3, [2.1, 3.35]);
}

function glide(height: number, angle: number, [from, to]: readonly [number, number]): string {
  const hand = pinchHand({ at: inLimb(height, 1), scale: 11, angle });
  const heights = [0, 0.5, 1].map((share) => from + (to - from) * share);
  const stroke = movement(heights.map((at) => inLimb(at, 0.68)));
  return drawing({
    viewBox: FRAME,
    body: softFrame(FRAME, ['top', 'right', 'left', 'bottom'], bentLeg(calf()) + stroke + hand, 'il-tone-dark'),
  });
}

/** The calf muscles; the near one starts lower than on the plate, because it goes into the hollow of the bent knee. */
function calf(): string {
  const { soleus, gastrocnemius } = LOWER_LEG_MUSCLES;
  const front = placeInLimb([[4.72, 0.52], [4.5, 0.36], ...gastrocnemius[0].slice(4)]); // prettier-ignore
  const back = placeInLimb([[4.72, 0.7], [4.55, 0.9], ...gastrocnemius[1].slice(4)]); // prettier-ignore
  const look = { fibres: 8, lit: [0.2, 0.5], startCap: 0.5, endCap: 0.45 } as const;
  return (
    belly('soleus', [placeInLimb(soleus[0]), placeInLimb(soleus[1])]) + belly('gastrocnemius', [front, back], look)
  );
}
