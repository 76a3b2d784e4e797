/** Shipped to readers. One found page in the dialog. */
import { addressOf } from './this-page.ts';
import { partOf } from './catalogue.ts';
import { element, icon, marked } from './make-element.ts';
import { markWords } from './highlight.ts';
import type { Hit } from './rank.ts';
import { KIND_LABEL } from './words.ts';

/** Address of a hit: its page, or the part that fits best. */
export function hitAddress({ page, part }: Hit): string {
  return addressOf(page.path) + (part ? `#${part}` : '');
}

/** Heading of the part that fits best; `undefined` where the page as a whole does. */
export function partName({ page, part }: Hit): string | undefined {
  return part === undefined ? undefined : page.parts.map(partOf).find(([id]) => id === part)?.[1];
}

/** A row: the whole of it leads to the page; techniques also have a link to their steps. */
export function dialogRow(hit: Hit, words: readonly string[]): HTMLLIElement {
  const { page } = hit;
  const name = partName(hit);
  const link = element('a', { class: 'sd-name', href: hitAddress(hit) }, page.title);
  return element(
    'li',
    { class: 'sd-row' },
    page.technique && picture(page.technique.picture),
    element(
      'div',
      { class: 'sd-words' },
      element('p', { class: 'sd-head' }, link, element('span', { class: 'sd-kind' }, KIND_LABEL[page.kind])),
      element('p', { class: 'sd-line' }, ...(name ? [marked(markWords(name, words))] : line(hit, words))),
    ),
    page.technique &&
      element(
        'a',
        { class: 'start', href: `${addressOf(page.path)}#steps` },
        icon('play'),
        'Start',
        element('span', { class: 'vh' }, ` ${page.title}`),
      ),
  );
}

function line({ page, alias }: Hit, words: readonly string[]): (Node | string)[] {
  if (page.technique) return [page.technique.dose.join(' · ')];
  return [...alsoCalled(alias), marked(markWords(page.about, words))];
}

/** Longest everyday name that is shown, in words; longer ones are whole questions that the reader has just typed. */
const ALIAS_WORDS_MAX = 3;

/** The everyday name that was found, before the description. */
export function alsoCalled(alias = ''): (Node | string)[] {
  if (alias === '' || alias.split(' ').length > ALIAS_WORDS_MAX) return [];
  return [element('b', {}, `${alias.charAt(0).toUpperCase()}${alias.slice(1)}.`), ' '];
}

function picture({ src, width, height }: { src: string; width: number; height: number }): HTMLElement {
  return element(
    'span',
    { class: 'sd-pic' },
    element('img', { src: addressOf(src), width, height, alt: '', decoding: 'async' }),
  );
}
