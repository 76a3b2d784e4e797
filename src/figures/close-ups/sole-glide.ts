import { placer } from '../hands/placing.ts';
import { broadScraper } from '../hands/scraper.ts';
import { twoHands } from '../hands/two-hands.ts';
import { drawing } from '../kit/drawing.ts';
import type { Box } from '../path-bounds.ts';
import { heelNotToPress, plantarFascia } from '../plates/sole.ts';
import { foot } from '../plates/sole-outline.ts';
import { movement } from './movement.ts';
import { softFrame } from './soft-frame.ts';

const FRAME: Box = [-150, 0, 870, 760];
const MIDDLE_X = 284;
/** From the middle of the tool to each thumb. */
const GRIP = 118;

/** Both hands hold a scraper across the ball of the left foot; an arrow runs down the arch. */
export function soleGlide(): string {
  return glide(262, movement([[278, 330], [272, 430], [270, 545]], 2.2)); // prettier-ignore
}

/** The scraper has come to the end of the soft part, before the heel bone. */
export function soleGlideEnd(): string {
  return glide(566, movement([[282, 200], [276, 300], [270, 410]], 2.2)); // prettier-ignore
}

/** The tool with its edge at `edgeY`. */
function glide(edgeY: number, stroke: string): string {
  const [left, right] = twoHands(
    { at: [MIDDLE_X - GRIP, edgeY - 26], scale: 22, angle: 176, flip: true },
    { at: [MIDDLE_X + GRIP, edgeY - 26], scale: 22, angle: 184 },
    0.86,
  );
  const tool = broadScraper(placer({ at: [MIDDLE_X, edgeY], scale: 26 }));
  const hands = left.behind + right.behind + tool + left.front + right.front;
  const body = foot(plantarFascia(true)) + heelNotToPress() + stroke + hands;
  return drawing({ viewBox: FRAME, body: softFrame(FRAME, ['bottom', 'left', 'right'], body, 'il-tone-medium') });
}
