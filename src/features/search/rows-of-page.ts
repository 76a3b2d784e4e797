/** Shipped to readers. Results of the search page, from the templates in `SearchPage.astro`. */
import { alsoCalled, hitAddress, partName } from './rows-of-dialog.ts';
import { element, marked, need } from './make-element.ts';
import { markWords } from './highlight.ts';
import type { Hit } from './rank.ts';
import { addressOf } from './this-page.ts';
import { KIND_LABEL } from './words.ts';

/** "Likely the page you want", above the rows. */
export function likelyBlock(hit: Hit, words: readonly string[]): HTMLElement {
  return element(
    'a',
    { class: 's-likely', href: addressOf(hit.page.path) },
    element('span', { class: 'two xs' }, `Likely the page you want · ${KIND_LABEL[hit.page.kind]}`),
    element('b', {}, hit.page.title),
    element('span', {}, ...alsoCalled(hit.alias), marked(markWords(hit.page.about, words))),
  );
}

/**
 * A row: the whole of it leads to the page; techniques show picture, dose, certainty and a link to their steps.
 *
 * @param root - the element that holds the templates.
 */
export function pageRow(root: ParentNode, hit: Hit, words: readonly string[]): Element {
  const row = copyOf(root, 'template[data-row]');
  const { page } = hit;
  const link = need(row, 'h3 a', HTMLAnchorElement);
  link.href = addressOf(page.path);
  link.textContent = page.title;
  need(row, '.s-about', HTMLElement).append(
    ...alsoCalled(page.technique ? undefined : hit.alias),
    marked(markWords(page.about, words)),
  );
  need(row, '.s-kind', HTMLElement).textContent = KIND_LABEL[page.kind];
  fillPart(row, hit, words);
  fillTechnique(root, row, hit);
  return row;
}

function fillPart(row: Element, hit: Hit, words: readonly string[]): void {
  const part = need(row, '.s-part', HTMLElement);
  const name = partName(hit);
  if (!name) {
    part.remove();
    return;
  }
  const link = need(part, 'a', HTMLAnchorElement);
  link.href = hitAddress(hit);
  link.append(marked(markWords(name, words)));
}

function fillTechnique(root: ParentNode, row: Element, { page }: Hit): void {
  const { technique } = page;
  if (!technique) {
    row.querySelector('.s-pic')?.remove();
    row.querySelector('.s-facts')?.remove();
    row.classList.add('s-row--plain');
    return;
  }
  const image = need(row, '.s-pic img', HTMLImageElement);
  Object.assign(image, {
    src: addressOf(technique.picture.src),
    width: technique.picture.width,
    height: technique.picture.height,
  });
  need(row, '.dose-row', HTMLElement).append(...technique.dose.map((part) => element('span', {}, part)));
  need(row, '[data-gauge]', HTMLElement).replaceWith(
    copyOf(root, `template[data-certainty="${CSS.escape(technique.certainty)}"]`),
  );
  const start = need(row, '.start', HTMLAnchorElement);
  start.href = `${addressOf(page.path)}#steps`;
  need(start, '.vh', HTMLElement).textContent = ` ${page.title}`;
}

function copyOf(root: ParentNode, selector: string): Element {
  const copy = need(root, selector, HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof Element)) throw new Error(`${selector} holds no element`);
  return copy;
}
