import type { Control, Point } from './point.ts';

/** The two ways in which a plate places its points. */
export interface PlateSpace {
  /** A point by its depth from the axis (toward the toes) and its height. */
  readonly at: (depth: number, height: number) => Point;
  /** A point by its height and its place in the limb: -1 is the front skin edge, 1 the back skin edge. */
  readonly inLimb: (height: number, across: number) => Point;
  /** Many points by depth and height; corners stay corners. */
  readonly place: (points: readonly Control[]) => Control[];
  /** Many points by height and place in the limb; corners stay corners. */
  readonly placeInLimb: (points: readonly Control[]) => Control[];
}

/** How a plate is laid out. */
export interface PlateLayout {
  /** Units of the drawing in one unit of the plate. */
  readonly scale: number;
  /** Where depth 0 and height 0 lie in the drawing. */
  readonly origin: Point;
  /** Depth of the back edge and of the front edge of the skin at a height. */
  readonly edges: (height: number) => readonly [back: number, front: number];
  /** To which side the toes point: `left` unless given. */
  readonly toes?: 'left' | 'right';
}

/** Places the points of a plate that is seen from the side. */
export function plateSpace({ scale, origin, edges, toes = 'left' }: PlateLayout): PlateSpace {
  const across = toes === 'left' ? -scale : scale;
  const at = (depth: number, height: number): Point => [origin[0] + depth * across, origin[1] - height * scale];
  const inLimb = (height: number, place: number): Point => {
    const [back, front] = edges(height);
    return at(front + ((back - front) * (place + 1)) / 2, height);
  };
  const withCorner = ([x, y]: Point, corner: 1 | undefined): Control => (corner ? [x, y, corner] : [x, y]);
  return {
    at,
    inLimb,
    place: (points) => points.map(([depth, height, corner]) => withCorner(at(depth, height), corner)),
    placeInLimb: (points) => points.map(([height, place, corner]) => withCorner(inLimb(height, place), corner)),
  };
}
