import { wrappedHand } from '../hands/wrapped-hand.ts';
import { belly } from '../kit/belly.ts';
import { drawing } from '../kit/drawing.ts';
import { keepOffSpot } from '../kit/keep-off.ts';
import type { Point } from '../kit/point.ts';
import type { Edges } from '../kit/strip.ts';
import type { Box } from '../path-bounds.ts';
import { ARM_PALM_MUSCLES } from '../plates/forearm-palm-parts.ts';
import { bareForearm, forearmPlaces, type ForearmSide, turned } from './bare-forearm.ts';
import { softFrame } from './soft-frame.ts';

const FRAME: Box = [76, 0, 560, 716];

/**
 * Finger lifters of an arm that lies palm down: edge on the thumb side, edge on the other. Unlike on the plate, whose arm
 * hangs with the thumb out, they start on the side away from the thumb, because the forearm is turned over.
 */
// prettier-ignore
const LIFTERS: Edges = [
  [[-0.36, 2.52], [-0.06, 2.3], [0.1, 1.95], [0.155, 1.6], [0.175, 1.3], [0.17, 1], [0.1, 0.7]],
  [[-0.44, 2.58], [-0.3, 2.3], [-0.19, 1.95], [-0.13, 1.6], [-0.08, 1.3], [-0.03, 1], [0.01, 0.7]],
];

/** Palm down: the thumb of the other hand presses the muscle on the back of the forearm, near the elbow. */
export function forearmPress(): string {
  const bump = keepOffSpot('keep-off-outer-elbow', turned(forearmPlaces('back').at(-0.42, 2.62)), 19);
  return press('back', muscleOn('back', 'finger-extensors', LIFTERS), bump, [-0.02, 1.85]);
}

/** Palm up: the same on the other side of the forearm. */
export function forearmPressEnd(): string {
  const bump = keepOffSpot('keep-off-inner-elbow', turned(forearmPlaces('palm').at(-0.45, 2.66)), 18);
  return press('palm', muscleOn('palm', 'finger-flexors', ARM_PALM_MUSCLES['finger-flexors']), bump, [-0.1, 1.8]);
}

function muscleOn(side: ForearmSide, part: string, [a, b]: Edges): string {
  const { place } = forearmPlaces(side);
  return belly(part, [place(a), place(b)], { fibres: 8, startCap: 0.5, trim: 0.1 });
}

function press(side: ForearmSide, muscle: string, notToPress: string, spot: Point): string {
  const hand = wrappedHand({ at: turned(forearmPlaces(side).at(...spot)), scale: 13.2, angle: 176 });
  const body = hand.behind + bareForearm(side, muscle) + notToPress + hand.front;
  return drawing({ viewBox: FRAME, body: softFrame(FRAME, ['bottom', 'right'], body, 'il-tone-dark') });
}
