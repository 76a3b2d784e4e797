import type { Box } from '../path-bounds.ts';
import { attribute, elementsOf } from '../svg-elements.ts';
import { CROSSES, CROSSES_PATTERN } from './keep-off.ts';
import { drawLabels, type Label } from './labels.ts';
import { HATCH, HATCH_PATTERN } from './pain.ts';

const PATTERNS = [
  [HATCH, HATCH_PATTERN],
  [CROSSES, CROSSES_PATTERN],
] as const;

/** What a drawing is put together from. */
export interface DrawingContent {
  /** The frame of the drawing, in its own units: x, y, width, height. */
  readonly viewBox: Box;
  /** SVG of everything but the labels, from the deepest to the nearest. */
  readonly body: string;
  /** At most seven, in the order of their numbers. */
  readonly labels?: readonly Label[];
}

/**
 * One `<svg>` text, as `FIGURES` holds it: root class `il`, no words but the labels, no style, colours by class only.
 *
 * @throws if an id occurs twice, a reference leads nowhere, or there are more than seven labels.
 */
export function drawing({ viewBox, body, labels = [] }: DrawingContent): string {
  const used = PATTERNS.filter(([id]) => body.includes(`url(#${id})`)).map(([, pattern]) => pattern);
  const defs = used.length > 0 ? `<defs>${used.join('')}</defs>` : '';
  const root = `<svg xmlns="http://www.w3.org/2000/svg" class="il" viewBox="${viewBox.join(' ')}">`;
  const svg = `${root}${defs}${body}${drawLabels(labels)}</svg>`;
  checkIds(svg);
  return svg;
}

function checkIds(svg: string): void {
  const ids = new Set<string>();
  for (const id of elementsOf(svg).map((element) => attribute(element, 'id'))) {
    if (id !== undefined && ids.has(id)) throw new Error(`The id "${id}" occurs twice in one drawing.`);
    if (id !== undefined) ids.add(id);
  }
  for (const [, id = ''] of svg.matchAll(/(?:url\(|href=")#([^)"]+)/g))
    if (!ids.has(id)) throw new Error(`A drawing refers to "#${id}", which it does not have.`);
}
