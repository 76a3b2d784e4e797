import { twoHands } from '../hands/two-hands.ts';
import { wrappedHand } from '../hands/wrapped-hand.ts';
import { belly } from '../kit/belly.ts';
import { drawing } from '../kit/drawing.ts';
import type { Point } from '../kit/point.ts';
import type { Box } from '../path-bounds.ts';
import { heelNotToPress, plantarFascia } from '../plates/sole.ts';
import { foot } from '../plates/sole-outline.ts';
import { SOLE_EDGES } from '../plates/sole-parts.ts';
import { softFrame } from './soft-frame.ts';

const FRAME: Box = [-120, 0, 810, 760];

/** One thumb feels along the inner edge of the left arch. */
export function soleSpotHold(): string {
  const thumb = wrappedHand({ at: [232, 420], scale: 22, angle: 192, flip: true });
  return hold(thumb.behind, thumb.front);
}

/** Both thumbs, one on the other, press straight into the spot. */
export function soleSpotHoldEnd(): string {
  const spot: Point = [248, 470];
  const [below, above] = twoHands(
    { at: spot, scale: 22, angle: 172, flip: true },
    { at: [spot[0] + 10, spot[1] + 10], scale: 22, angle: 184 },
  );
  return hold(below.behind + above.behind, below.front + above.front);
}

function hold(behind: string, front: string): string {
  const muscle = belly('abductor-hallucis', SOLE_EDGES.abductorHallucis, {
    fibres: 2,
    startCap: 0.4,
    endCap: 1,
    trim: 0.1,
  });
  const body = behind + foot(plantarFascia(true) + muscle) + heelNotToPress() + front;
  return drawing({ viewBox: FRAME, body: softFrame(FRAME, ['bottom', 'left', 'right'], body, 'il-tone-medium') });
}
