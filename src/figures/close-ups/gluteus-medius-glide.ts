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
const FRAME: Box = [-60, 112, 470, 372];

export function gluteusMediusGlide(): string {
  return glide([0.22, 9.98], movement([at(0.24, 9.78), at(0.27, 9.5), at(0.3, 9.24)])); // prettier-ignore
}

export function gluteusMediusGlideEnd(): string {
  return glide([0.27, 9.34], ''); // prettier-ignore
}

function glide(edge: Point, stroke: string): string {
  const [front, back] = HIP_MUSCLES['gluteus-medius'];
  const muscle = belly('gluteus-medius', [place(front), place(back)], { fibres: 12, startCap: 0.24, endCap: 0.45, lit: [0.2, 0.45], shade: [0.78, 1], trim: 0.1 }); // prettier-ignore
  const hand = scraperHand({ at: at(...edge), scale: 10 }, 0.66);
  const lying = bareHip(muscle, 'bent') + stroke + hand;
  const body = `<g transform="rotate(-90 270 270)">${lying}</g>`;
  return drawing({ viewBox: FRAME, body: softFrame(FRAME, ['left', 'right', 'bottom'], body, 'il-tone-dark') });
}
