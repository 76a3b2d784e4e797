import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAWN } from './drawings.ts';
import { partsIn } from './svg-elements.ts';

export { renderFigure, type FigureOptions } from './render-figure.ts';

/**
 * Read from the project folder, not relative to this module: the build bundles the module and moves it elsewhere.
 */
const FOLDER = join(process.cwd(), 'src/figures/drawings');

/** Every drawing, by its name, in alphabetical order: made by code, or the text of `drawings/<name>.svg`. Build time only. */
export const FIGURES: ReadonlyMap<string, string> = new Map(
  [...fromFiles(), ...fromCode()].sort(([a], [b]) => (a < b ? -1 : 1)),
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

function fromFiles(): [name: string, svg: string][] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.svg') && !DRAWN.has(file.slice(0, -4)));
  return files.map((file) => [file.slice(0, -4), readFileSync(join(FOLDER, file), 'utf8').trim()]);
}

function fromCode(): [name: string, svg: string][] {
  return [...DRAWN].map(([name, draw]) => [name, draw()]);
}
