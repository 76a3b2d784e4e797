import { curve } from '../kit/curves.ts';
import { item } from '../kit/item.ts';
import { direction, mix, moved, type Point } from '../kit/point.ts';
import { resample } from '../kit/sampling.ts';
import { crease } from '../kit/skin.ts';
import { type Edges, strip } from '../kit/strip.ts';
import type { Body } from './body.ts';
import { merge, shade } from './layer.ts';
import type { Pose } from './pose.ts';
import { type Stage, vectorOf } from './stage.ts';

/** The trunk in its place, with the joints that the rest hangs on, in centimetres. */
export interface Trunk {
  readonly shoulder: Point;
  readonly neckBase: Point;
  /** SVG of the shirt. */
  readonly shirt: string;
  /** Id of its clip path. */
  readonly shirtClip: string;
}

/** Folds of the shirt: shares of the way from hip to neck, and from front to back. */
// prettier-ignore
const FOLDS: readonly (readonly Point[])[] = [
  [[0.27, 0.94], [0.31, 0.74], [0.32, 0.54]],
  [[0.36, 0.97], [0.41, 0.84], [0.43, 0.7]],
  [[0.28, 0.06], [0.33, 0.2], [0.34, 0.34]],
];

/** The trunk from the hip along the two pieces of the spine; the id starts the ids. */
export function drawTrunk(stage: Stage, body: Body, id: string, { hip, spine }: Pose): Trunk {
  const { lengths, girths } = body.trunk;
  const waist = moved(hip, vectorOf(spine[0]), lengths[0]);
  const neckBase = moved(waist, vectorOf(spine[1]), lengths[1]);
  const line = resample([hip, waist, neckBase], girths.length);
  const edge = (side: 0 | 1) =>
    line.map((point, i) =>
      stage.toDrawing(moved(point, backward(line, i), item(girths, i)[side] * (side === 0 ? -1 : 1))),
    );
  const edges: Edges = [edge(0), edge(1)];
  const shapes = [strip(edges, { startCap: 0.2, endCap: 0.3 })];
  const extra = shade('shirt', edges, 0.68) + folds(edges);
  return {
    shoulder: moved(mix(waist, neckBase, 0.8), backward(line, line.length - 2), 1.5),
    neckBase,
    shirt: merge({ id: `${id}-trunk`, surface: 'shirt', shapes, extra }),
    shirtClip: `${id}-trunk-c`,
  };
}

/** The vector from the spine straight to the back. */
function backward(line: readonly Point[], i: number): Point {
  const [x, y] = direction(item(line, Math.max(0, i - 1)), item(line, Math.min(line.length - 1, i + 1)));
  return [y, -x];
}

function folds([front, back]: Edges): string {
  const [a, b] = [resample(front, 41), resample(back, 41)];
  const place = ([up, across]: Point) => mix(item(a, Math.round(up * 40)), item(b, Math.round(up * 40)), across);
  return FOLDS.map((fold) => crease(curve(fold.map(place)))).join('');
}
