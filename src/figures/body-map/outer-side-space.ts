import { plateSpace } from '../kit/plate-space.ts';
import { profile } from '../kit/profile.ts';
import { UNITS_PER_CM } from './standing-space.ts';

/** Depth of the back edge and of the front edge of the body at a height, in centimetres: waist, buttock, thigh, knee, calf. */
// prettier-ignore
const edges = profile<[back: number, front: number]>([
  [111, -3.6, 12.6], [108, -4, 12.9], [105, -5, 13.1], [101.5, -6.6, 13], [98, -8.6, 12.6], [94.5, -9.9, 12.1], [91.5, -10.1, 11.7],
  [88.5, -9.2, 11.7], [86, -7.6, 11.9], [83.5, -6.6, 12.3], [80, -5.8, 12.6], [76, -5.3, 12.7], [72, -4.9, 12.5], [68, -4.5, 12],
  [64, -3.9, 11.1], [60.5, -3.2, 10.2], [57.5, -2.8, 9.9], [54.5, -2.8, 9.8], [52, -3.2, 9.5], [49.5, -4, 8.6], [47.2, -4.7, 7.9],
  [44, -5.5, 7.2], [40.5, -6, 6.5], [37, -5.9, 6], [33, -5.3, 5.6], [29, -4.4, 5.3], [25, -3.6, 5], [21, -2.9, 4.8], [17.5, -2.5, 4.7],
  [14, -2.4, 4.9], [11, -2.7, 5.7],
]);

/** The left leg from the outer side: centimetres from the ankle toward the toes and from the floor; -1 is the front skin edge. */
export const outerLeg = plateSpace({ scale: UNITS_PER_CM, origin: [90, 672], edges });
