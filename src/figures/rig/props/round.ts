import { curve } from '../../kit/curves.ts';
import { pair, type Point, tenth } from '../../kit/point.ts';
import { resample } from '../../kit/sampling.ts';

/** A massage ball, or any round tool seen from its end. Middle and radius in the units of the drawing. */
export function ball(middle: Point, radius: number): string {
  return solid(middle, radius, '');
}

/** A tennis ball: the same with its seam. */
export function tennisBall([x, y]: Point, radius: number): string {
  const seam = (side: 1 | -1): Point[] => [
    [x + side * radius * 0.78, y - radius * 0.62],
    [x + side * radius * 0.24, y - radius * 0.1],
    [x + side * radius * 0.56, y + radius * 0.82],
  ];
  return solid([x, y], radius, [seam(1), seam(-1)].map(line).join(''));
}

/** A foam roller seen from its end: foam round a hollow core. */
export function roller([x, y]: Point, radius: number): string {
  const core = round('il-tool-h', [x, y], radius * 0.5) + round('il-tool-s', [x, y], radius * 0.42);
  return solid([x, y], radius, core);
}

/**
 * A rolled towel seen from its end, lying on a surface: a little flat, its turns visible.
 *
 * @param middle - of the side on which it lies, in the units of the drawing.
 * @param size - width and height, in the units of the drawing.
 */
export function rolledTowel([x, y]: Point, [width, height]: Point): string {
  const around = (share: number, turn: number): Point => [
    x + Math.cos(turn) * (width / 2) * share,
    y - height / 2 + Math.sin(turn) * (height / 2) * share,
  ];
  const turns = Array.from({ length: 34 }, (_, i) => around(0.1 + (i / 33) * 0.84, 0.4 + (i / 33) * 5.2 * Math.PI));
  const outer = Array.from({ length: 12 }, (_, i) => around(1, (i / 12) * 2 * Math.PI));
  const outline = `${curve(resample([...outer, ...outer.slice(0, 1)], 13))}z`;
  return (
    `<g class="il-tool"><path class="il-tool-f" d="${outline}"/>${line(turns)}` +
    `<path class="il-tool-o" d="${outline}"/></g>`
  );
}

/** A round thing with its shade, light and rim; the SVG in between lies on it. */
function solid([x, y]: Point, radius: number, on: string): string {
  const low: Point = [x - radius * 0.93, y + radius * 0.37];
  const outer = `A${tenth(radius)} ${tenth(radius)} 0 0 0 ${pair([x + radius, y])}`;
  const inner = `A${tenth(radius * 1.15)} ${tenth(radius * 1.15)} 0 0 1 ${pair(low)}`;
  const light = on ? '' : round('il-tool-l', [x - radius * 0.35, y - radius * 0.4], radius * 0.2);
  return (
    `<g class="il-tool">${round('il-tool-f', [x, y], radius)}` +
    `<path class="il-tool-s" d="M${pair(low)}${outer}${inner}Z"/>${light}${on}${round('il-tool-o', [x, y], radius)}</g>`
  );
}

function round(className: string, [x, y]: Point, radius: number): string {
  return `<circle class="${className}" cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(radius)}"/>`;
}

function line(points: readonly Point[]): string {
  return `<path class="il-tool-w" d="${curve(points)}"/>`;
}
