import type { Box } from './path-bounds.ts';
import { addClass, attribute, elementsOf, escapeXml, hasClass, partName, partsIn } from './svg-elements.ts';

/** How a drawing is to be shown. */
export interface FigureOptions {
  /** Put before every id, so that two drawings can stand on one page; unique on the page. */
  idPrefix: string;
  /** Parts to bring out, by `data-part` or `data-zone`; empty: the drawing as it is. */
  focus?: readonly string[] | undefined;
  /** What the picture is. Needed unless decorative. */
  title?: string | undefined;
  /** What the picture shows, for someone who cannot see it. Needed unless decorative. */
  description?: string | undefined;
  /** Hide the picture from screen readers, because the words beside it say the same. */
  decorative?: boolean | undefined;
  /** The part of the drawing to show, in its own units. */
  crop?: Box | undefined;
}

/**
 * A drawing made ready for one place on one page. In a box of another shape it stands at the bottom, as on a floor.
 *
 * Focus works by class: the root gets `has-focus`, the parts and their labels `is-focus`; the rest is in figures.css.
 *
 * @param svg - text of a drawing, as in `FIGURES`.
 * @returns `<svg>` text without inline style.
 * @throws if a part in `focus` is not in the drawing, the prefix is no id, or words are missing.
 */
export function renderFigure(svg: string, options: FigureOptions): string {
  const { idPrefix, focus = [] } = options;
  if (!/^[a-zA-Z][\w-]*$/.test(idPrefix))
    throw new Error(`A figure needs an idPrefix such as "calf-press", not "${idPrefix}".`);
  checkFocus(svg, focus);
  const marked = focus.length > 0 ? markFocus(svg, focus) : svg;
  const [root] = elementsOf(marked);
  if (root?.tag !== 'svg') throw new Error('A figure must be one <svg> element.');
  const content = prefixIds(marked.slice(root.contentStart), idPrefix);
  const viewBox = options.crop?.join(' ') ?? attribute(root, 'viewBox') ?? '';
  const className = attribute(root, 'class') ?? '';
  const { attributes, text } = names(options);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="${className}" viewBox="${viewBox}" preserveAspectRatio="xMidYMax meet" ${attributes}>${text}${content}`;
}

function names({ idPrefix, title, description, decorative }: FigureOptions): { attributes: string; text: string } {
  if (decorative) return { attributes: 'aria-hidden="true" focusable="false"', text: '' };
  if (!title || !description)
    throw new Error(`Figure "${idPrefix}" needs a title and a description, or decorative: true.`);
  return {
    attributes: `role="img" aria-labelledby="${idPrefix}-title ${idPrefix}-desc"`,
    text: `<title id="${idPrefix}-title">${escapeXml(title)}</title><desc id="${idPrefix}-desc">${escapeXml(description)}</desc>`,
  };
}

function checkFocus(svg: string, focus: readonly string[]): void {
  const parts = partsIn(svg);
  const unknown = focus.find((part) => !parts.includes(part));
  if (unknown !== undefined)
    throw new Error(`Unknown part "${unknown}" in focus. Expected one of: ${parts.join(', ')}.`);
}

function markFocus(svg: string, focus: readonly string[]): string {
  const isMeant = (names: string | undefined) => names?.split(' ').some((name) => focus.includes(name)) ?? false;
  const marked = addClass(svg, 'is-focus', (element) => isMeant(partName(element) ?? attribute(element, 'data-for')));
  return addClass(marked, 'has-focus', (element) => element.tag === 'svg' && hasClass(element, 'il'));
}

function prefixIds(text: string, prefix: string): string {
  return text
    .replaceAll(/ id="([^"]+)"/g, ` id="${prefix}-$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${prefix}-$1)`)
    .replaceAll(/ href="#([^"]+)"/g, ` href="#${prefix}-$1"`);
}
