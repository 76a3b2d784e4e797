import { type Point, tenth } from './point.ts';

/** Id of the hatch that pain is filled with, here and on the body map. */
export const HATCH = 'hatch';

/** The hatch; `drawing` puts it into every drawing that uses it. */
export const HATCH_PATTERN =
  `<pattern id="${HATCH}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  '<path class="il-hatch-bg" d="M0 0h8v8H0z"/><path class="il-hatch" d="M0 0h3.6v8H0z"/></pattern>';

/** A spot where pain is felt: hatched, with a soft ring. The radius is in the units of the drawing. */
export function painSpot(part: string, [x, y]: Point, radius = 15): string {
  const place = `cx="${tenth(x)}" cy="${tenth(y)}"`;
  return (
    `<g class="il-part il-pain" data-part="${part}"><circle class="il-p3" ${place} r="${tenth(radius * 1.9)}"/>` +
    `<circle class="il-p2" fill="url(#${HATCH})" ${place} r="${tenth(radius * 1.28)}"/></g>`
  );
}
