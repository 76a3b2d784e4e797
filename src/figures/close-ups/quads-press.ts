import { ballHands } from '../hands/ball-hands.ts';
import { drawing } from '../kit/drawing.ts';
import { direction, moved, tenth } from '../kit/point.ts';
import type { Box } from '../path-bounds.ts';
import { ball } from '../rig/props/round.ts';
import { inThigh, sittingThigh } from './sitting-thigh.ts';
import { softFrame } from './soft-frame.ts';

const FRAME: Box = [190, 20, 560, 500];
const BALL_RADIUS = 34;

/** Both hands push a ball into the middle of the front thigh of someone who sits. */
export function quadsPress(): string {
  return press(7.35);
}

/** The ball at the next spot toward the knee, a hand's width above the kneecap. */
export function quadsPressEnd(): string {
  return press(6.7);
}

function press(height: number): string {
  const skin = inThigh(height, -1);
  const middle = moved(skin, direction(inThigh(height, 0), skin), BALL_RADIUS * 0.82);
  const body =
    seat() +
    sittingThigh() +
    ball(middle, BALL_RADIUS) +
    ballHands({ at: [middle[0] + 2, middle[1] + 5], scale: 10.5 });
  return drawing({
    viewBox: FRAME,
    body: softFrame(FRAME, ['top', 'left', 'right', 'bottom'], body, 'il-tone-medium'),
  });
}

/** The front of the seat, under the upper half of the thigh. */
function seat(): string {
  const [x, y] = inThigh(7.7, 0.97);
  return `<path class="il-step" d="M${tenth(x + 14)} ${tenth(y)}h400v52h-400a26 26 0 0 1 0-52z"/>`;
}
