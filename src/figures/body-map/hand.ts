import { blob, curve } from '../kit/curves.ts';
import { item } from '../kit/item.ts';
import { type Control, mix, type Point } from '../kit/point.ts';
import { resample } from '../kit/sampling.ts';
import { strap, strip } from '../kit/strip.ts';
import { bothSides, placeHand, UNITS_PER_CM } from './standing-space.ts';

/** Palm, in centimetres toward the thumb and down from the wrist. */
// prettier-ignore
const PALM: readonly Control[] = [
  [-1.4, -5], [-2.55, -2.4], [-2.65, -0.6], [-2.8, 1], [-3.5, 3], [-4, 6], [-4.1, 8.6], [-3.7, 10.4], [-1.8, 11.2], [0.4, 11.4], [2.4, 11.2], [3.9, 10.2],
  [4, 8], [4.3, 6], [4, 4], [3.2, 2.2], [2.7, 0.8], [2.6, -0.6], [2.5, -2.4], [1.4, -5],
];

/** A finger by the middles of its joints, from its base to its tip, with half its width there. */
interface Digit {
  readonly middle: readonly Point[];
  readonly halfWidths: readonly number[];
}

/** From the little finger to the index finger, a little bent and spread, as in a hand at rest. */
// prettier-ignore
const FINGERS: readonly Digit[] = [
  { middle: [[-3, 8.6], [-3.6, 12], [-3.9, 15.4]], halfWidths: [1.06, 1.02, 0.82] },
  { middle: [[-1.1, 9], [-1.4, 13.6], [-1.3, 17.5]], halfWidths: [1.1, 1.06, 0.88] },
  { middle: [[1, 9], [1.1, 14.2], [1.1, 18.5]], halfWidths: [1.12, 1.07, 0.9] },
  { middle: [[3, 8.4], [3.4, 12.8], [3.3, 17]], halfWidths: [1.12, 1.05, 0.87] },
];
const THUMB: Digit = { middle: [[1.4, 2.2], [4.6, 5.2], [5.9, 8.4], [5.8, 11]], halfWidths: [1.5, 1.5, 1.15, 0.85] }; // prettier-ignore

/** Where two fingers meet, from the web to the tip of the shorter one. */
const CLEFTS: readonly (readonly Control[])[] = [
  [[-2.1, 10.6], [-2.4, 12.4], [-2.6, 15]], [[-0.1, 10.8], [-0.1, 13], [-0.1, 17]], [[2.1, 10.6], [2.2, 13], [2.2, 16.4]],
]; // prettier-ignore

/** How far from the knuckle to the middle joint the zone of a finger starts. */
const ZONE_START = 0.56;

/** Folds of the palm: of the thumb, of the fingers, of the wrist. */
const PALM_FOLDS: readonly (readonly Control[])[] = [
  [[3.6, 6.6], [1.6, 7], [0.2, 4.6], [0.3, 1.4]], [[-3.4, 8.4], [-0.4, 8.6], [2.4, 9.6]], [[-2.2, 0], [0, 0.4], [2.2, 0]],
]; // prettier-ignore

/** Tendons to the fingers, on the back of the hand. */
const TENDONS: readonly (readonly Control[])[] = [
  [[-1.6, 5.4], [-2.3, 7.4], [-2.8, 9.2]], [[-0.5, 5], [-0.8, 7.2], [-1, 9.4]], [[0.7, 5], [0.9, 7.2], [1, 9.4]], [[1.8, 5.2], [2.5, 7], [2.9, 8.8]],
]; // prettier-ignore

function digit({ middle, halfWidths }: Digit, narrower = 0): string[] {
  const [a, b] = strap(
    resample(placeHand(middle), 7),
    halfWidths.map((half) => (half - narrower) * UNITS_PER_CM),
    7,
  );
  return bothSides([...a, ...[...b].reverse()], (points) => {
    const half = points.length / 2;
    return strip([points.slice(0, half), points.slice(half).reverse()], { endCap: 0.62, startCap: 0.5 });
  });
}

/** Path data of both hands: palms, thumbs and fingers. */
export function handShapes(): string[] {
  return [...bothSides(placeHand(PALM), blob), ...[...FINGERS, THUMB].flatMap((one) => digit(one))];
}

/** Path data of the zone of the fingers, first of the hand on the right of the drawing. */
export function fingerZones(): [string, string] {
  const drawn = FINGERS.map((finger) =>
    digit(
      {
        ...finger,
        middle: [mix(item(finger.middle, 0), item(finger.middle, 1), ZONE_START), ...finger.middle.slice(1)],
      },
      0.26,
    ),
  );
  return [drawn.map(([right = '']) => right).join(''), drawn.map(([, left = '']) => left).join('')];
}

/** Path data of the lines inside both hands. */
export function handLines(view: 'front' | 'back'): string {
  const lines = [...CLEFTS, ...(view === 'front' ? PALM_FOLDS : TENDONS)];
  return lines.flatMap((line) => bothSides(placeHand(line), curve)).join('');
}
