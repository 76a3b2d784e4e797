import { blob, curve } from '../kit/curves.ts';
import type { Control } from '../kit/point.ts';
import { strap, strip } from '../kit/strip.ts';
import type { Placer } from './placing.ts';

/** A scraper seen from its broad side; its smooth edge lies along y = 0, from x = -7 to 7. */
// prettier-ignore
const BROAD: readonly Control[] = [
  [-6.6, -3.5], [0, -4.1], [6.6, -3.5], [7.5, -2.2], [6.9, -0.6], [4, -0.1], [0, 0.25], [-4, -0.1], [-6.9, -0.6], [-7.5, -2.2],
];
// prettier-ignore
const BROAD_EDGE: readonly Control[] = [[-7.1, -1.7], [-4, -1.2], [0, -0.9], [4, -1.2], [7.1, -1.7]];
const BROAD_RIM: readonly Control[] = [
  [7.1, -1.7],
  [6.8, -0.6],
  [4, -0.1],
  [0, 0.25],
  [-4, -0.1],
  [-6.8, -0.6],
  [-7.1, -1.7],
];

/** A scraper seen from its end: its edge at 0, 0, at 45 degrees to skin that runs along x = 0. */
// prettier-ignore
const END: readonly Control[] = [
  [0.1, -0.35], [1.6, -2.1], [3.9, -4.5], [5.1, -5.5], [5.7, -4.9], [4.7, -3.7], [2.4, -1.2], [0.6, 0.35], [0, 0.2],
];
const END_SHADE: readonly Control[] = [
  [0, 0.2],
  [0.6, 0.35],
  [2.4, -1.2],
  [4.7, -3.7],
  [5.7, -4.9],
  [4.4, -3.8],
  [2.1, -1.4],
  [0.5, -0.1],
];

/** A smooth rounded tool seen from its broad side. */
export function broadScraper(place: Placer): string {
  return tool(
    blob(place(BROAD)),
    `${curve(place([...BROAD_EDGE, ...BROAD_RIM.slice(1)]))}Z`,
    place([
      [-5, -2.9],
      [0, -3.4],
      [3.4, -3.15],
    ]),
  );
}

/** The same tool seen from its end, leaning in the direction of the stroke, which is up. */
export function scraperEnd(place: Placer): string {
  return tool(
    blob(place(END)),
    blob(place(END_SHADE)),
    place([
      [1.9, -2],
      [3.2, -3.4],
      [4.6, -4.8],
    ]),
  );
}

function tool(outline: string, shade: string, light: readonly Control[]): string {
  return (
    `<g class="il-tool"><path class="il-tool-f" d="${outline}"/><path class="il-tool-s" d="${shade}"/>` +
    `<path class="il-tool-l" d="${strip(strap(light, [0.2, 2.2, 2.2, 0.2]), { startCap: 0.5, endCap: 0.5 })}"/><path class="il-tool-o" d="${outline}"/></g>`
  );
}
