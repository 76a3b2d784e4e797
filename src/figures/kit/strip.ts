import { curve, curveOn } from './curves.ts';
import { item } from './item.ts';
import { type Control, direction, distance, lerp, moved, pair, type Point } from './point.ts';
import { resample, sample } from './sampling.ts';

/** Two edges of one shape, which run in the same direction. */
export type Edges = readonly [a: readonly Control[], b: readonly Control[]];

/** How a strip ends: 0 is a straight cut, 0.3 to 0.8 is rounded, more than 1 is drawn out to a point. */
export interface Caps {
  /** At the start of the edges. */
  readonly startCap?: number;
  /** At the end of the edges. */
  readonly endCap?: number;
}

/** Path data of the closed shape between two edges. */
export function strip([a, b]: Edges, { startCap = 0, endCap = 0 }: Caps = {}): string {
  const [along, back] = [sample(a, 6), sample(b, 6)];
  const atEnd = cap([item(along, -2), item(a, -1)], [item(back, -2), item(b, -1)], endCap);
  const atStart = cap([item(back, 1), item(b, 0)], [item(along, 1), item(a, 0)], startCap);
  return `${curve(a)}${atEnd}${curveOn([...b].reverse())}${atStart}z`;
}

/**
 * The two edges of a tapered strap, such as a tendon, along a middle line.
 *
 * @param halfWidths - spread evenly along the line; at least one.
 */
export function strap(middle: readonly Control[], halfWidths: readonly number[], count = 13): Edges {
  const points = resample(middle, count);
  const side = (sign: 1 | -1) =>
    points.map((point, i): Point => {
      const [ux, uy] = direction(item(points, Math.max(0, i - 1)), item(points, Math.min(count - 1, i + 1)));
      return moved(point, [-uy, ux], sign * widthAt(halfWidths, i / (count - 1)));
    });
  return [side(1), side(-1)];
}

function widthAt(widths: readonly number[], share: number): number {
  if (widths.length === 1) return item(widths, 0);
  const place = share * (widths.length - 1);
  const before = Math.min(widths.length - 2, Math.floor(place));
  return lerp(item(widths, before), item(widths, before + 1), place - before);
}

/** From the end of one edge to the end of the other; each is given with the point before it. */
function cap(from: readonly [Control, Control], to: readonly [Control, Control], reach: number): string {
  if (reach === 0) return `L${pair(to[1])}`;
  const by = distance(from[1], to[1]) * reach;
  const handles = [from, to].map(([before, end]) => pair(moved(end, direction(before, end), by)));
  return `C${handles.join(' ')} ${pair(to[1])}`;
}
