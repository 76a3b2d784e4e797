import { item } from './item.ts';
import { type Control, distance, type Point } from './point.ts';

/** A cubic curve from where the last one ended: two handles and its end. */
export type Bezier = readonly [handle: Point, handle: Point, end: Point];

/**
 * Centripetal Catmull-Rom through the controls, as cubic curves, one from each control to the next.
 *
 * It passes through every point and never loops or overshoots, as the uniform kind does with uneven spacing.
 */
export function openBeziers(controls: readonly Control[]): Bezier[] {
  const last = controls.length - 1;
  return controls.slice(0, -1).map((from, i) => {
    const to = item(controls, i + 1);
    const before = i > 0 ? item(controls, i - 1) : mirrored(from, to);
    const after = i + 2 <= last ? item(controls, i + 2) : mirrored(to, from);
    return bezier(before, from, to, after);
  });
}

/** The same through a closed ring of controls: as many curves as controls. */
export function closedBeziers(controls: readonly Control[]): Bezier[] {
  const around = (i: number) => item(controls, (i + controls.length) % controls.length);
  return controls.map((control, i) => bezier(around(i - 1), control, around(i + 1), around(i + 2)));
}

/** The point on a curve at `t` from 0 to 1. */
export function pointOn(start: Control, [first, second, end]: Bezier, t: number): Point {
  const u = 1 - t;
  const on = (k: 0 | 1) =>
    u * u * u * start[k] + 3 * u * u * t * first[k] + 3 * u * t * t * second[k] + t * t * t * end[k];
  return [on(0), on(1)];
}

function bezier(before: Control, from: Control, to: Control, after: Control): Bezier {
  const [a, b, c] = [gap(before, from), gap(from, to), gap(to, after)];
  return [handle(before, from, to, a, b), handle(after, to, from, c, b), [to[0], to[1]]];
}

/** The handle at `near`, with the square roots of the lengths behind and ahead of it. */
function handle(behind: Control, near: Control, ahead: Control, a: number, b: number): Point {
  const on = (k: 0 | 1) =>
    (a * a * ahead[k] - b * b * behind[k] + (2 * a * a + 3 * a * b + b * b) * near[k]) / (3 * a * (a + b));
  return [on(0), on(1)];
}

function gap(p: Control, q: Control): number {
  return Math.sqrt(distance(p, q)) || 1e-6;
}

function mirrored(p: Control, q: Control): Control {
  return [2 * p[0] - q[0], 2 * p[1] - q[1]];
}
