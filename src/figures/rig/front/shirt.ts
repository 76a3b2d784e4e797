import { curve } from '../../kit/curves.ts';
import { item } from '../../kit/item.ts';
import { mix, type Point } from '../../kit/point.ts';
import { between, resample } from '../../kit/sampling.ts';
import { crease } from '../../kit/skin.ts';
import { type Edges, strip } from '../../kit/strip.ts';
import { merge, shade } from '../layer.ts';
import type { Limb } from '../limb.ts';
import { SLEEVE } from './measures.ts';
import type { FrontPose, Side } from './pose.ts';

/** Folds at the waist: shares of the way up, and from left to right. */
// prettier-ignore
const FOLDS: readonly (readonly Point[])[] = [
  [[0.2, 0.04], [0.24, 0.16], [0.25, 0.28]], [[0.29, 0.03], [0.34, 0.12], [0.36, 0.22]],
  [[0.2, 0.96], [0.25, 0.84], [0.27, 0.72]], [[0.3, 0.97], [0.34, 0.9], [0.36, 0.82]],
];

/** The shirt with both sleeves, in one piece. `edges` are those of the trunk, from the hips up: left, right. */
export function frontShirt(pose: FrontPose, edges: Edges, arms: Readonly<Record<Side, Limb>>): string {
  const sleeves = [sleeveOf(arms.left, 'left'), sleeveOf(arms.right, 'right')];
  const spine = between(edges[0], edges[1], 0.5 + pose.turn / 34, 12).slice(1, 8);
  const shading = shade('shirt', edges, 0.8) + sleeves.map((sleeve) => shade('shirt', sleeve, 0.76)).join('');
  const lines = [
    ...(pose.view === 'back' ? [spine] : []),
    ...FOLDS.map((fold) => fold.map((point) => onTrunk(edges, point))),
    ...[arms.left, arms.right].flatMap(({ at }) => [
      [at(0.47, 7), at(0.48, 0), at(0.47, -7)],
      [at(0.44, -5.9), at(0.26, -5.7), at(0.1, -5)],
    ]),
  ];
  return merge({
    id: 'shirt',
    surface: 'shirt',
    shapes: [
      strip(edges, { startCap: 0.1, endCap: 0.14 }),
      ...sleeves.map((sleeve) => strip(sleeve, { startCap: 0.44, endCap: 0.06 })),
    ],
    extra: shading + lines.map((line) => crease(curve(line))).join(''),
  });
}

/** The edges of a sleeve: left, right. */
function sleeveOf({ at }: Limb, side: Side): Edges {
  const outer = SLEEVE.map(([along, width]) => at(along, width));
  const inner = SLEEVE.map(([along, , width]) => at(along, -width));
  return side === 'left' ? [outer, inner] : [inner, outer];
}

function onTrunk([left, right]: Edges, [up, across]: Point): Point {
  const [a, b] = [resample(left, 41), resample(right, 41)];
  return mix(item(a, Math.round(up * 40)), item(b, Math.round(up * 40)), across);
}
