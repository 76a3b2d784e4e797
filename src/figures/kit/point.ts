/** A place: x and y, in the units of the drawing (y down) or in the units of a plate or a body (y up). */
export type Point = readonly [x: number, y: number];

/** A point that a curve is to pass through; with `1` at the end it is a corner, where the curve may break direction. */
export type Control = readonly [x: number, y: number, corner?: 1];

/** The value that lies the share `t` of the way from `a` to `b`. */
export function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** The point that lies the share `t` of the way from `p` to `q`. */
export function mix(p: Control, q: Control, t: number): Point {
  return [lerp(p[0], q[0], t), lerp(p[1], q[1], t)];
}

/** How far apart two points are. */
export function distance(p: Control, q: Control): number {
  return Math.hypot(q[0] - p[0], q[1] - p[1]);
}

/** Direction from `p` to `q` as a vector of length 1; a zero vector if they are the same place. */
export function direction(p: Control, q: Control): Point {
  const length = distance(p, q) || 1;
  return [(q[0] - p[0]) / length, (q[1] - p[1]) / length];
}

/** The point moved by `by` times the vector. */
export function moved(p: Control, vector: Point, by = 1): Point {
  return [p[0] + vector[0] * by, p[1] + vector[1] * by];
}

/** The value to one decimal, which is as exact as a drawing gets; never -0. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** A point as path data: `12.5 3`. */
export function pair([x, y]: Control): string {
  return `${tenth(x)} ${tenth(y)}`;
}
