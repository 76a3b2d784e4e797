import { blob } from './curves.ts';
import type { Point } from './point.ts';

/** Id of the pattern of crosses that places not to press are filled with. */
export const CROSSES = 'crosses';

/** The crosses; `drawing` puts them into every drawing that uses them. */
export const CROSSES_PATTERN =
  `<pattern id="${CROSSES}" width="9" height="9" patternUnits="userSpaceOnUse">` +
  '<path class="il-cross" d="M2.4 2.4l4.2 4.2M6.6 2.4l-4.2 4.2"/></pattern>';

/** A place not to press: small crosses inside a broken line. Path data in; the part name starts with `keep-off-`. */
export function keepOff(part: `keep-off-${string}`, data: string): string {
  return (
    `<g class="il-part il-keep-off" data-part="${part}"><path class="il-keep-bed" d="${data}"/>` +
    `<path class="il-keep-line" fill="url(#${CROSSES})" d="${data}"/></g>`
  );
}

/** The same, as a round or oval spot; the radii are in the units of the drawing. */
export function keepOffSpot(part: `keep-off-${string}`, [x, y]: Point, radius: number, upDown = radius): string {
  const turns = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4);
  return keepOff(part, blob(turns.map((turn): Point => [x + radius * Math.cos(turn), y + upDown * Math.sin(turn)])));
}
