import type { Point } from '../kit/point.ts';

/** Where people and things stand in a drawing: centimetres (y up) to the units of the drawing (y down). */
export interface Stage {
  /** Units of the drawing in a centimetre. */
  readonly scale: number;
  /** The place in the drawing of a point in centimetres. */
  readonly toDrawing: (point: Point) => Point;
}

/** A stage on which the point 0, 0 (on the floor) lies at `origin` of the drawing. */
export function stageAt(origin: Point, scale = 3.1): Stage {
  return { scale, toDrawing: ([x, y]) => [origin[0] + x * scale, origin[1] - y * scale] };
}

/** The unit vector of an angle in degrees: 0 is right, 90 is up. */
export function vectorOf(degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
}
