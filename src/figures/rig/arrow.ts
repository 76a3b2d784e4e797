import { curve } from '../kit/curves.ts';
import { item } from '../kit/item.ts';
import { type Control, direction, moved, pair, type Point } from '../kit/point.ts';
import { resample, slice } from '../kit/sampling.ts';

/** How an arrow is drawn. */
export interface ArrowOptions {
  /** A head at both ends, for a movement to and fro. */
  readonly both?: boolean;
  /** Length of a head, in the units of the drawing; 9 unless given. */
  readonly head?: number;
}

/** One movement: a curved arrow through the controls, in the units of the drawing. */
export function arrow(controls: readonly Control[], { both = false, head = 9 }: ArrowOptions = {}): string {
  const points = resample(controls, 30);
  const heads = [tip(item(points, -4), item(points, -1), head)];
  if (both) heads.push(tip(item(points, 3), item(points, 0), head));
  const shaft = curve(slice(controls, both ? 0.03 : 0, 0.97));
  return `<path class="il-arrow" d="${shaft}"/><path class="il-arrow-h" d="${heads.join('')}"/>`;
}

function tip(before: Point, end: Point, head: number): string {
  const [ux, uy] = direction(before, end);
  const side = (sign: 1 | -1) => moved(end, [-uy, ux], sign * head * 0.8);
  return `M${[moved(end, [ux, uy], head), side(1), side(-1)].map(pair).join('L')}Z`;
}
