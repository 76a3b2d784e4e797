import { curve } from '../../kit/curves.ts';
import type { Control } from '../../kit/point.ts';

/** A stretched band or a towel pulled tight, along a line in the units of the drawing. */
export function band(line: readonly Control[]): string {
  const data = curve(line);
  return `<g class="il-tool"><path class="il-band-o" d="${data}"/><path class="il-band" d="${data}"/></g>`;
}
