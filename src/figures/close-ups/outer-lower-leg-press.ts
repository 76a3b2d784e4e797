import { twoHands } from '../hands/two-hands.ts';
import { belly } from '../kit/belly.ts';
import { drawing } from '../kit/drawing.ts';
import { keepOffSpot } from '../kit/keep-off.ts';
import type { Box } from '../path-bounds.ts';
import { LOWER_LEG_MUSCLES } from '../plates/lower-leg-muscles.ts';
import { lowerLeg } from '../plates/lower-leg-outline.ts';
import { bentLeg } from './bent-leg.ts';
import { softFrame } from './soft-frame.ts';

const FRAME: Box = [20, -44, 560, 730];

/** Thumb on thumb on the upper middle of the peroneals, a hand's width below the bump under the outer knee. */
export function outerLowerLegPress(): string {
  return press(3.55);
}

/** The same one spot further down. */
export function outerLowerLegPressEnd(): string {
  return press(2.75);
}

function press(height: number): string {
  const [x, y] = lowerLeg.inLimb(height, 0.04);
  const [below, above] = twoHands(
    { at: [x + 5, y + 4], scale: 10, angle: 27 },
    { at: [x - 4, y - 6], scale: 10, angle: 2, flip: true },
  );
  const body = below.behind + above.behind + bentLeg(peroneals()) + notToPress() + below.front + above.front;
  return drawing({ viewBox: FRAME, body: softFrame(FRAME, ['top', 'right', 'left'], body, 'il-tone-light') });
}

/** The bump below the outer knee, with a nerve under it, and the outer ankle bone. */
function notToPress(): string {
  return (
    keepOffSpot('keep-off-fibular-head', lowerLeg.at(0.13, 4.67), 19) +
    keepOffSpot('keep-off-outer-ankle', lowerLeg.at(0.13, 1.06), 19, 26)
  );
}

function peroneals(): string {
  const part = (name: string, edges: (typeof LOWER_LEG_MUSCLES)['peroneusLongus' | 'peroneusBrevis'], fibres: number) =>
    belly(name, [lowerLeg.placeInLimb(edges[0]), lowerLeg.placeInLimb(edges[1])], { fibres });
  return (
    part('peroneus-brevis', LOWER_LEG_MUSCLES.peroneusBrevis, 4) +
    part('peroneus-longus', LOWER_LEG_MUSCLES.peroneusLongus, 5)
  );
}
