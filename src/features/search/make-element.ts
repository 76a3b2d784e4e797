/** Shipped to readers. Makes elements; text only ever becomes text nodes, so nothing that was typed can become markup. */
import type { Stretch } from './highlight.ts';
import { element } from './new-element.ts';

export { element };

/** A text with its hits marked. */
export function marked(stretches: readonly Stretch[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...stretches.map(({ text, isHit }) => (isHit ? element('mark', {}, text) : text)));
  return fragment;
}

const ICON_PATHS = {
  search: 'm21 21-4.34-4.34M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z',
  close: 'M18 6 6 18M6 6l12 12',
  play: 'M6 4.5v15l13-7.5Z',
} as const;

/** An icon drawn like those of `Icon.astro`; hidden from screen readers. */
export function icon(name: keyof typeof ICON_PATHS): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', ICON_PATHS[name]);
  svg.append(path);
  for (const [attribute, value] of Object.entries({
    viewBox: '0 0 24 24',
    class: 'i i--s s-icon',
    'aria-hidden': 'true',
    focusable: 'false',
  })) {
    svg.setAttribute(attribute, value);
  }
  return svg;
}

/**
 * The first element that fits a selector.
 *
 * @throws where there is none, or one of another type; the message names the selector.
 */
export function need<Found extends Element>(root: ParentNode, selector: string, type: abstract new () => Found): Found {
  const found = root.querySelector(selector);
  if (!(found instanceof type))
    throw new Error(`The search needs a ${type.name} at "${selector}" and found ${found?.tagName ?? 'nothing'}`);
  return found;
}
