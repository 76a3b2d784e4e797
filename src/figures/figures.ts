import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsIn } from './svg-elements.ts';

export { renderFigure, type FigureOptions } from './render-figure.ts';

/**
 * Read from the project folder, not relative to this module: the build bundles the module and moves it elsewhere.
 */
const FOLDER = join(process.cwd(), 'src/figures/drawings');

/** Every drawing, by its name: the text of `drawings/<name>.svg`. Build time only. */
export const FIGURES: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.svg'))
    .sort()
    .map((file) => [file.slice(0, -'.svg'.length), readFileSync(join(FOLDER, file), 'utf8').trim()]),
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
