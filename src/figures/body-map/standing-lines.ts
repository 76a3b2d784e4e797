import { curve } from '../kit/curves.ts';
import type { Control } from '../kit/point.ts';
import { bothSides, leg } from './standing-space.ts';

type Lines = readonly (readonly Control[])[];

/** Lines of the legs: the groin, the edge of the kneecap and the ankle bones; the fold of the buttock and the knee. */
// prettier-ignore
const LEGS: Readonly<Record<'front' | 'back', Lines>> = {
  front: [
    [[13.6, 92.4], [8, 87], [3, 84]], [[6.4, 46], [7.6, 43.8], [9, 43.2]], [[12.4, 46], [11.6, 44], [10.4, 43.3]],
    [[6.2, 9.6], [6.7, 8.4], [6.3, 7.4]], [[11.8, 8.6], [11.3, 7.4], [11.7, 6.4]], [[0, 104.8], [0.45, 103.8], [0, 103]],
  ],
  back: [
    [[0.01, 98], [0.01, 92], [0.01, 84]], [[2, 78.6], [6, 77], [11, 77.2], [13.6, 78.8]], [[6, 48.6], [9.2, 47.6], [12.4, 48.6]],
    [[7.4, 14.4], [7.7, 11], [7.3, 8.4]], [[10.8, 14.4], [10.5, 11], [10.9, 8.4]],
  ],
};
/** Lines of the trunk: collar bones, breast, navel; spine, shoulder blades, dimples. */
// prettier-ignore
const TRUNK: Readonly<Record<'front' | 'back', Lines>> = {
  front: [
    [[1.6, 146.4], [4.6, 147], [9, 147], [14.4, 145.2]], [[4.8, 153.4], [3, 149.6], [1.6, 147.2]], [[16.6, 134], [17.4, 131], [17, 128.6]],
    [[19.8, 112.4], [22.4, 111.4], [25.4, 112.4]],
  ],
  back: [
    [[0.01, 147], [0.01, 120], [0.01, 100]], [[16.8, 134.6], [17.4, 131], [17, 128.6]], [[20.6, 113], [22.2, 111.6], [24, 112.6]],
  ],
};

/** Path data of the lines inside the legs. */
export function legLines(view: 'front' | 'back'): string {
  return drawn(LEGS[view]);
}

/** Path data of the lines inside the trunk and the arms. */
export function trunkLines(view: 'front' | 'back'): string {
  return drawn(TRUNK[view]);
}

function drawn(lines: Lines): string {
  return lines.flatMap((line) => bothSides(leg.place(line), curve)).join('');
}
