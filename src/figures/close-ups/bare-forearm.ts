import { blob, curve } from '../kit/curves.ts';
import type { Control, Point } from '../kit/point.ts';
import { clipTo, crease, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import { armSkin, downTheArm, FINGERS, forearmSpace, onFinger, THUMB } from '../plates/forearm-outline.ts';
import { PALM_LINES } from '../plates/forearm-palm-parts.ts';

/** The side of the forearm that is up. */
export type ForearmSide = 'back' | 'palm';

/** Places of the plates of the forearm, with the hand down. */
export function forearmPlaces(side: ForearmSide): ReturnType<typeof forearmSpace> {
  return forearmSpace(side === 'back' ? 'left' : 'right');
}

/** Where a place of the plate lies once the arm is turned as one sees one's own: hand up, elbow down. */
export function turned([x, y]: Point): Point {
  return [584 - x, 726 - y];
}

/** Left forearm and hand as one sees one's own, as bare skin with `muscle` showing through. */
export function bareForearm(side: ForearmSide, muscle: string): string {
  const { place } = forearmPlaces(side);
  const edge = curve(place(armSkin()));
  const inside =
    skin(`${edge}Z`) +
    skin(strip([place(downTheArm(-0.74)), place(downTheArm(-1))], { endCap: 0.9 }), 'skin-shd') +
    skin(strip([place(downTheArm(0.97)), place(downTheArm(0.8))], { endCap: 0.9 }), 'skin-lit') +
    muscle +
    creases(side)
      .map((line) => crease(curve(place(line))))
      .join('');
  const nails =
    side === 'back'
      ? [...FINGERS, THUMB].map((finger) => blob(place(nail.map(([along, across]) => onFinger(finger, along, across)))))
      : [];
  const drawnNails = nails.map((data) => skin(data, 'skin-lit') + crease(data)).join('');
  return `<g transform="rotate(180 292 363)">${clipTo('skin', `${edge}Z`, inside)}${drawnNails}${outline(edge)}</g>`;
}

/** A nail on a finger: the share of the way to the tip, and of half its width. */
const nail: readonly Point[] = [[0.8, 0.5], [0.8, -0.5], [0.9, -0.52], [0.965, -0.3], [0.965, 0.3], [0.9, 0.52]]; // prettier-ignore

/** Folds of the joints, and on the palm its lines, as across toward the thumb and height. */
function creases(side: ForearmSide): (readonly Control[])[] {
  const shares = side === 'back' ? [0.4, 0.7] : [0.12, 0.42, 0.72];
  const folds = FINGERS.flatMap((finger) =>
    shares.map((along) => [0.5, 0, -0.5].map((across) => onFinger(finger, along + (across === 0 ? 0.012 : 0), across))),
  );
  return side === 'back' ? folds : [...PALM_LINES, ...folds];
}
