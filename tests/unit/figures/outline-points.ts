import type { Point } from '../../../src/figures/kit/point.ts';
import { pathSteps } from '../../../src/figures/path-bounds.ts';

/** Points along the outline of path data that has only moves, relative curves and lines, as drawings have. */
export function outlinePoints(data: string): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  let start: Point = [0, 0];
  for (const { command, values } of pathSteps(data)) {
    if (command === 'z') [x, y] = start;
    if (command === 'z') continue;
    const [dx, dy] = command === 'c' ? [x, y] : [0, 0];
    const at = (i: number): Point => [(values[i] ?? 0) + dx, (values[i + 1] ?? 0) + dy];
    const end = at(values.length - 2);
    const handles: readonly [Point, Point] = values.length === 6 ? [at(0), at(2)] : [[x, y], end];
    for (let t = 0.125; command !== 'M' && t <= 1; t += 0.125)
      points.push([
        along(x, handles[0][0], handles[1][0], end[0], t),
        along(y, handles[0][1], handles[1][1], end[1], t),
      ]);
    [x, y] = end;
    if (command === 'M') start = end;
  }
  return points;
}

function along(a: number, b: number, c: number, d: number, t: number): number {
  const u = 1 - t;
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}
