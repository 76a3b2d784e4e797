import { pair, type Point, tenth } from '../kit/point.ts';

/** A ball, or any round tool seen from its end. Middle and radius in the units of the drawing. */
export function ball([x, y]: Point, radius: number): string {
  const circle = (className: string, [cx, cy]: Point, r: number) =>
    `<circle class="${className}" cx="${tenth(cx)}" cy="${tenth(cy)}" r="${tenth(r)}"/>`;
  const low: Point = [x - radius * 0.93, y + radius * 0.37];
  const outer = `A${tenth(radius)} ${tenth(radius)} 0 0 0 ${pair([x + radius, y])}`;
  const inner = `A${tenth(radius * 1.15)} ${tenth(radius * 1.15)} 0 0 1 ${pair(low)}`;
  return (
    `<g class="il-tool">${circle('il-tool-f', [x, y], radius)}` +
    `<path class="il-tool-s" d="M${pair(low)}${outer}${inner}Z"/>` +
    circle('il-tool-l', [x - radius * 0.35, y - radius * 0.4], radius * 0.2) +
    `${circle('il-tool-o', [x, y], radius)}</g>`
  );
}

/** The floor: a line across the drawing. On the site the drawing stands on it. */
export function floor(fromX: number, toX: number, y: number): string {
  return `<path class="il-ground" d="M${tenth(fromX)} ${tenth(y)}H${tenth(toX)}"/>`;
}

/** A wall: a line from its top down to the floor. */
export function wall(x: number, topY: number, floorY: number): string {
  return `<path class="il-ground il-wall" d="M${tenth(x)} ${tenth(topY)}V${tenth(floorY)}"/>`;
}
