import { blob, curve } from '../kit/curves.ts';
import type { Control } from '../kit/point.ts';
import { bothSides, leg } from './standing-space.ts';

/** The foot from the front, without toes: centimetres from the middle of the body and from the floor. */
// prettier-ignore
const FRONT: readonly Control[] = [
  [10.4, 17.2], [11.5, 15], [11.5, 13], [11.75, 10.8], [12.1, 8.4], [12.35, 6.8], [12.9, 5.4], [14, 3.9], [15, 2.7], [15.3, 1.7], [14.6, 1.6], [12, 1.7], [9, 1.6], [7, 1.6],
  [6.2, 2.4], [6.1, 4.2], [6, 6.2], [6, 8.4], [6.25, 10.8], [6.55, 13], [6.5, 15], [7.6, 17.2],
];

/** Toes from the front, from the big one to the little one: middle, half width and half height. */
// prettier-ignore
const TOES = [
  [7.9, 1.6, 1.7, 1.5], [10.45, 1.4, 0.98, 1.3], [12.2, 1.4, 0.9, 1.2], [13.75, 1.4, 0.84, 1.1], [15.1, 1.7, 0.76, 1],
] as const;

/** The border between the heel and the forefoot, and the little toe, from behind. */
const BACK_LINES: readonly (readonly Control[])[] = [
  [[12, 6.6], [12.1, 4.8], [12.3, 3], [12, 1.2]], [[14.2, 2.8], [13.9, 1.8], [14.1, 0.9]],
]; // prettier-ignore

/** One toe of the list. */
type Toe = (typeof TOES)[number];

/** The heel, and the outer edge of the foot beyond it, from behind. */
// prettier-ignore
const HEEL: readonly Control[] = [
  [10.4, 17.2], [11.5, 15], [11.5, 13], [11.75, 10.8], [12, 8.4], [11.9, 6.2], [12, 4.2], [12.1, 2.4], [11.6, 0.7], [9.2, -0.1], [6.8, 0.5], [6.1, 2.2], [6.2, 4.4], [6.2, 6.4],
  [6, 8.4], [6.25, 10.8], [6.55, 13], [6.5, 15], [7.6, 17.2],
];
// prettier-ignore
const BEYOND: readonly Control[] = [
  [11.2, 8.4], [12.1, 7], [12.9, 5], [14, 3.3], [14.9, 2], [15, 0.9], [14, 0.3], [10, 0.3], [9, 4],
];

function toe([x, y, halfWidth, halfHeight]: Toe): Control[] {
  const ring = [[0, 1], [0.74, 0.7], [1, 0], [0.78, -0.72], [0, -1], [-0.78, -0.72], [-1, 0], [-0.74, 0.7]] as const; // prettier-ignore
  return leg.place(ring.map(([across, up]): Control => [x + across * halfWidth, y + up * halfHeight]));
}

/** The edge of a toenail. */
function nail([x, y, halfWidth, halfHeight]: Toe): Control[] {
  const arc = [[-0.46, -0.2], [-0.36, 0.24], [0, 0.36], [0.36, 0.24], [0.46, -0.2]] as const; // prettier-ignore
  return leg.place(arc.map(([across, up]): Control => [x + across * halfWidth, y + up * halfHeight]));
}

/** Path data of both feet. */
export function footShapes(view: 'front' | 'back'): string[] {
  const shapes = view === 'front' ? [leg.place(FRONT), ...TOES.map(toe)] : [leg.place(BEYOND), leg.place(HEEL)];
  return shapes.flatMap((shape) => bothSides(shape, blob));
}

/** Path data of the lines inside both feet. */
export function footLines(view: 'front' | 'back'): string {
  const clefts = TOES.slice(1).map(([x, y, halfWidth, halfHeight]): Control[] => [
    [x - halfWidth - 0.06, y - halfHeight * 0.5],
    [x - halfWidth - 0.02, y + halfHeight * 0.2],
    [x - halfWidth * 0.92, y + halfHeight * 1.2],
  ]);
  const front = [...clefts.map((line) => leg.place(line)), nail(TOES[0])];
  const back = BACK_LINES.map((line) => leg.place(line));
  return (view === 'front' ? front : back).flatMap((line) => bothSides(line, curve)).join('');
}
