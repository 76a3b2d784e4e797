import { DRAWN } from './drawings.ts';
import { partsIn } from './svg-elements.ts';

export { renderFigure, type FigureOptions } from './render-figure.ts';

/** Every drawing, by its name, in alphabetical order. Build time only. */
export const FIGURES: ReadonlyMap<string, string> = new Map(
  [...DRAWN].map(([name, draw]): [string, string] => [name, draw()]).sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** Names of all drawings, in alphabetical order. */
export function figureNames(): string[] {
  return [...FIGURES.keys()];
}

/**
 * The drawing of that name.
 *
 * @throws if there is none; the message lists the names there are.
 */
export function figureSvg(name: string): string {
  const svg = FIGURES.get(name);
  if (svg === undefined) throw new Error(`Unknown figure "${name}". Expected one of: ${figureNames().join(', ')}.`);
  return svg;
}

/** Names of the parts and zones of a drawing (`data-part`, `data-zone`), each once, in drawing order. */
export function partsOf(name: string): string[] {
  return partsIn(figureSvg(name));
}
