import { twoHands } from '../hands/two-hands.ts';
import { blob, curve } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import { clipTo, crease, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import type { Box } from '../path-bounds.ts';
import { legFront, LEG_FRONT_SKIN } from '../plates/leg-front-outline.ts';
import { tibialisAnterior } from '../plates/leg-front-parts.ts';
import { fibularHead, shinFront } from '../plates/lower-leg-front.ts';
import { softFrame } from './soft-frame.ts';

const { inLimb, placeInLimb } = legFront;
const FRAME: Box = [22, 20, 500, 540];

/** Thumb on thumb on the shin muscle, beside the bone and a hand's width below the knee. */
export function shinPress(): string {
  return press(3.85);
}

/** The same one spot further down, still on the upper half of the shin. */
export function shinPressEnd(): string {
  return press(3.2);
}

function press(height: number): string {
  const [x, y] = inLimb(height, 0.44);
  const [below, above] = twoHands(
    { at: [x - 3, y - 6], scale: 9.8, angle: -4, flip: true },
    { at: [x - 3, y + 4], scale: 9.8, angle: 4 },
  );
  const body = below.behind + above.behind + bareShin() + above.front + below.front;
  return drawing({ viewBox: FRAME, body: softFrame(FRAME, ['top', 'bottom'], body, 'il-tone-medium') });
}

/** Left lower leg from the front as bare skin with the shin muscle, and the bone beside it marked as not to press. */
function bareShin(): string {
  const whole = `${curve(LEG_FRONT_SKIN)}Z`;
  const heights = [6.2, 5.75, 5.2, 4.72, 4.4, 4.05, 3.7, 3.3, 2.9, 2.5, 2.1, 1.75, 1.4, 1.1, 0.92];
  const line = (across: number) => heights.map((height) => inLimb(height, across));
  // prettier-ignore
  const kneecap = placeInLimb([[5.72, -0.1], [5.66, 0.24], [5.44, 0.34], [5.2, 0.22], [5.08, 0], [5.18, -0.24], [5.42, -0.34], [5.64, -0.26]]);
  const inside =
    skin(whole) +
    skin(strip([line(0.72), line(1)]), 'skin-shd') +
    skin(strip([line(-0.96), line(-0.84)]), 'skin-shd') +
    `<g opacity=".6">${skin(blob(kneecap), 'skin-lit')}</g>` +
    crease(blob(kneecap)) +
    tibialisAnterior();
  return clipTo('skin', whole, inside) + outline(curve(LEG_FRONT_SKIN)) + shinFront() + fibularHead();
}
