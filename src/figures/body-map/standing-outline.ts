import { blob } from '../kit/curves.ts';
import type { Control } from '../kit/point.ts';
import { footShapes } from './foot.ts';
import { handShapes } from './hand.ts';
import { ARM_HEIGHTS, LEG_HEIGHTS } from './standing-measures.ts';
import { arm, bothSides, leg, mirror } from './standing-space.ts';

/** Half of the head, from the crown to the chin. */
// prettier-ignore
const HEAD: readonly Control[] = [
  [0, 178.2], [3.8, 177.5], [6.5, 174.8], [7.7, 170.6], [7.7, 166.4], [7.2, 162.4], [6.1, 158.7], [4.2, 156], [2.1, 154.8], [0, 154.5],
];
const EAR: readonly Control[] = [
  [7.2, 168], [8.2, 168.7], [8.9, 167.5], [8.8, 165.2], [8.2, 163], [7.4, 162.3], [6.8, 164],
]; // prettier-ignore

/** Half of the neck and the shoulder, down to the armpit. */
// prettier-ignore
const SHOULDER: readonly Control[] = [
  [5.5, 160], [5.4, 156], [5.7, 152.4], [7.2, 150], [10.6, 147.9], [14.6, 146.2], [18, 144.6], [19.6, 141], [18.6, 135],
];
/** The rounded top of the arm. */
const DELTOID: readonly Control[] = [[13, 141], [14.6, 145.4], [17.6, 144.9], [20.6, 142.6]]; // prettier-ignore

/** Where the leg ends inside the foot, and the arm inside the hand. */
const ANKLE: readonly Control[] = [[11.2, 10.6], [10.4, 8], [7.8, 8], [6.9, 10.6]]; // prettier-ignore
const WRIST: readonly Control[] = [[28.2, 86], [27, 83], [25.6, 83], [24.4, 86]]; // prettier-ignore

/** Half of the trunk and the leg: down the outer edge, up the inner edge to the crotch. */
function trunkAndLeg(heights: readonly number[]): Control[] {
  const below = heights.filter((height) => height < 84);
  return [
    ...heights.map((height) => leg.inLimb(height, 1)),
    ...leg.place(ANKLE),
    ...[...below].reverse().map((height) => leg.inLimb(height, -1)),
    ...leg.place([[0.35, 82.6], [0, 83.2]]), // prettier-ignore
  ];
}

/** Path data of the whole body, as overlapping shapes. */
export function bodyShapes(view: 'front' | 'back'): string[] {
  const half = [...leg.place(SHOULDER), ...trunkAndLeg(LEG_HEIGHTS)];
  const head = leg.place(HEAD);
  const limb = [
    ...arm.place(DELTOID),
    ...ARM_HEIGHTS.map((height) => arm.inLimb(height, 1)),
    ...leg.place(WRIST),
    ...[...ARM_HEIGHTS].reverse().map((height) => arm.inLimb(height, -1)),
  ];
  return [
    blob([...half, ...mirror(half).slice(1)]),
    blob([...head, ...mirror(head).slice(1, -1)]),
    ...bothSides(leg.place(EAR), blob),
    ...bothSides(limb, blob),
    ...handShapes(),
    ...footShapes(view),
  ];
}

/** Path data from the waist down. */
export function legShapes(view: 'front' | 'back'): string[] {
  const half = trunkAndLeg(LEG_HEIGHTS.filter((height) => height < 125));
  return [blob([...half, ...mirror(half).slice(1)]), ...footShapes(view)];
}
