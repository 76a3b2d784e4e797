import { scraperHand } from '../hands/scraper-hand.ts';
import { belly } from '../kit/belly.ts';
import { drawing } from '../kit/drawing.ts';
import type { Point } from '../kit/point.ts';
import type { Box } from '../path-bounds.ts';
import { HIP_MUSCLES } from '../plates/hip-thigh-muscles.ts';
import { hipThigh } from '../plates/hip-thigh-outline.ts';
import { bareHip } from './bare-hip.ts';
import { movement } from './movement.ts';
import { softFrame } from './soft-frame.ts';

const { at, place } = hipThigh;
const FRAME: Box = [50, -50, 400, 440];

/** A scraper lies just below the front end of the hip bone; an arrow runs down and a little back. */
export function tflGlide(): string {
  return glide([0.86, 9.6], movement([at(0.78, 9.36), at(0.7, 9.08), at(0.56, 8.74)])); // prettier-ignore
}

/** The scraper has come a finger's length down and a little back. */
export function tflGlideEnd(): string {
  return glide([0.7, 8.86], ''); // prettier-ignore
}

function glide(edge: Point, stroke: string): string {
  const [front, back] = HIP_MUSCLES['tensor-fasciae-latae'];
  const muscle = belly('tensor-fasciae-latae', [place(front), place(back)], { fibres: 7, startCap: 0.4, endCap: 0.9 });
  const hand = scraperHand({ at: at(...edge), scale: 10, angle: -8 }, 0.66);
  const body = bareHip(muscle) + stroke + hand;
  return drawing({ viewBox: FRAME, body: softFrame(FRAME, ['top', 'bottom'], body) });
}
