import { blob, curve } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import type { Control } from '../kit/point.ts';
import { crease, fade } from '../kit/skin.ts';
import type { Box } from '../path-bounds.ts';
import { outerLeg } from './outer-side-space.ts';
import { OUTER_SIDE_ZONES } from './outer-side-zones.ts';
import { silhouette } from './silhouette.ts';
import { zone } from './zone.ts';

const FRAME: Box = [8, 286, 126, 388];
/** How far the cut waist fades, as a share of the height of the drawing. */
const WAIST_FADE = 0.06;

/** Heights at which the edges are drawn, from the waist to the ankle, in centimetres. */
// prettier-ignore
const HEIGHTS = [
  111, 108, 105, 101.5, 98, 94.5, 91.5, 88.5, 86, 83.5, 80, 76, 72, 68, 64, 60.5, 57.5, 54.5, 52, 49.5, 47.2, 44, 40.5, 37, 33, 29, 25,
  21, 17.5, 14,
];

/** The foot from the front of the ankle round the toes and the heel. */
// prettier-ignore
const FOOT: readonly Control[] = [
  [5.8, 11], [7.8, 9], [10.6, 7.1], [13.6, 5.5], [16.6, 4.3], [18.6, 3.7], [19.9, 3], [20.4, 1.9], [20, 0.8], [18.6, 0.3],
  [16, 0.5], [14, 0.3], [11.4, 0.2], [8.4, 0.5], [5, 0.6], [1.8, 0.3], [-1, 0], [-3.3, 0.4], [-4.8, 2], [-5, 4.2], [-4.3, 6.9], [-3.1, 9.6],
];

/** Outer toes before the big one, from the little toe on. */
// prettier-ignore
const TOES: readonly (readonly Control[])[] = [
  [[13.8, 2.7], [15, 2.7], [16.1, 2.1], [16.2, 1.1], [15.5, 0.5]], [[15.9, 2.9], [17, 2.7], [17.8, 1.9], [17.8, 1], [17.1, 0.5]],
  [[17.6, 3], [18.5, 2.7], [19.1, 1.9], [19, 1], [18.5, 0.5]],
];

/** The outer ankle bone, the hollow beside the tendon, the lower edge of the kneecap, the fold of the buttock. */
// prettier-ignore
const LINES: readonly (readonly Control[])[] = [
  [[1.2, 9.4], [0.4, 8.8], [-0.6, 7.4], [-0.1, 6.2], [0.9, 5.9]], [[-1.5, 13.6], [-1.5, 11], [-2, 8.8]], [[8.4, 48.2], [7.2, 46.8], [6.8, 45]],
  [[-7, 85.6], [-4.4, 84.8], [-1.6, 85.6]],
];

/** The outer side of the left leg, with its zones. */
export function outerSide(): string {
  const skin: readonly Control[] = [
    ...HEIGHTS.map((height) => outerLeg.inLimb(height, -1)),
    ...outerLeg.place(FOOT),
    ...[...HEIGHTS].reverse().map((height) => outerLeg.inLimb(height, 1)),
  ];
  const corners = skin.map(([x, y], i): Control => (i === 0 || i === skin.length - 1 ? [x, y, 1] : [x, y]));
  const zones = OUTER_SIDE_ZONES.map(({ name, frame, points }) =>
    zone(name, 'left', blob(frame === 'limb' ? outerLeg.placeInLimb(points) : outerLeg.place(points))),
  );
  const lines = crease(LINES.map((line) => curve(outerLeg.place(line))).join(''));
  const toes = TOES.map((toe) => crease(curve(outerLeg.place(toe)))).join('');
  return drawing({
    viewBox: FRAME,
    body: fade('waist', FRAME, { top: WAIST_FADE }, silhouette('leg', [blob(corners)]) + lines + zones.join('') + toes),
  });
}
