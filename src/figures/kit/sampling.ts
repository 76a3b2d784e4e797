import { openBeziers, pointOn } from './bezier.ts';
import { runs } from './curves.ts';
import { item } from './item.ts';
import { type Control, distance, lerp, mix, type Point } from './point.ts';

/** Points along the smooth line through the controls, `perStep` from each control to the next. */
export function sample(controls: readonly Control[], perStep = 14): Point[] {
  const [x, y] = item(controls, 0);
  const points: Point[] = [[x, y]];
  for (const run of runs(controls)) {
    let start = item(run, 0);
    for (const bezier of openBeziers(run)) {
      for (let j = 1; j <= perStep; j++) points.push(pointOn(start, bezier, j / perStep));
      start = bezier[2];
    }
  }
  return points;
}

/** `count` points at equal distances along the smooth line, its two ends included. */
export function resample(controls: readonly Control[], count: number): Point[] {
  const points = sample(controls);
  const lengths = [0];
  for (let i = 1; i < points.length; i++)
    lengths.push(item(lengths, -1) + distance(item(points, i - 1), item(points, i)));
  const whole = item(lengths, -1);
  let j = 0;
  return Array.from({ length: count }, (_, i) => {
    const wanted = (whole * i) / (count - 1);
    while (j < points.length - 2 && item(lengths, j + 1) < wanted) j++;
    const step = item(lengths, j + 1) - item(lengths, j) || 1;
    return mix(item(points, j), item(points, j + 1), Math.min(1, (wanted - item(lengths, j)) / step));
  });
}

/**
 * A line that lies the share `share` of the way from edge `a` to edge `b`.
 *
 * @param share - one share, or a share for each `t` from 0 (start) to 1 (end).
 */
export function between(
  a: readonly Control[],
  b: readonly Control[],
  share: number | ((t: number) => number),
  count = 9,
): Point[] {
  const [from, to] = [resample(a, count), resample(b, count)];
  return from.map((point, i) => mix(point, item(to, i), typeof share === 'function' ? share(i / (count - 1)) : share));
}

/** The piece of a line from the share `start` to the share `end` of its length. */
export function slice(controls: readonly Control[], start: number, end: number, count = 9): Point[] {
  const points = resample(controls, 101);
  return Array.from({ length: count }, (_, i) => item(points, Math.round(100 * lerp(start, end, i / (count - 1)))));
}
