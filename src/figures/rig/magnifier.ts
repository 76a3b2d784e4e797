import { pair, type Point, tenth } from '../kit/point.ts';

/** A round piece of a drawing, shown larger beside it. In the units of the drawing. */
export interface Magnified {
  /** Middle of the piece. */
  readonly from: Point;
  /** Middle of the large view. */
  readonly to: Point;
  /** Radius of the large view. */
  readonly radius: number;
  /** How many times larger. */
  readonly zoom: number;
}

/**
 * SVG with a large view of a piece of it; a ring and a line show which.
 *
 * The copy is styled by itself, so the group it is made from has the class of a drawing.
 */
export function magnified(svg: string, { from, to, radius, zoom }: Magnified): string {
  const shift: Point = [to[0] - from[0] * zoom, to[1] - from[1] * zoom];
  const ring = ([x, y]: Point, r: number) => `cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(r)}"`;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const way: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const on = ([x, y]: Point, by: number): string => pair([x + way[0] * by, y + way[1] * by]);
  return (
    `<g id="whole" class="il">${svg}</g><clipPath id="lens"><circle ${ring(to, radius)}/></clipPath>` +
    `<g clip-path="url(#lens)"><use href="#whole" transform="translate(${pair(shift)}) scale(${zoom})"/></g>` +
    `<path class="il-lead" d="M${on(from, radius / zoom)}L${on(to, -radius)}"/>` +
    `<circle class="il-lead" ${ring(from, radius / zoom)}/><circle class="il-outline" ${ring(to, radius)}/>`
  );
}
