import type { Point } from '../../kit/point.ts';

/** A round tool in the units of the drawing. */
export interface RoundTool {
  readonly middle: Point;
  readonly radius: number;
}

/** How far the skin gives way, in the units of the drawing. */
const SINKS_IN = 2;

/** The round tool that lies on the floor and carries the skin at a point: its size follows from both. */
export function roundUnder([x, y]: Point, floorY: number): RoundTool {
  const radius = (floorY - y + SINKS_IN) / 2;
  return { middle: [x, floorY - radius], radius };
}
