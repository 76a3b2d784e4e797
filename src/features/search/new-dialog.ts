/** Shipped to readers, on demand. The elements of the search dialog. */
import { element, icon } from './make-element.ts';
import { QUERY_MAX_CHARS } from './text.ts';
import { addressOf } from './this-page.ts';

/** A search dialog, not yet in the page. */
export function newDialog(): HTMLDialogElement {
  const input = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': 'Search',
    placeholder: 'heel hurts in the morning',
    autocomplete: 'off',
    autocapitalize: 'off',
    enterkeyhint: 'search',
    maxlength: QUERY_MAX_CHARS,
    dir: 'auto',
  });
  return element(
    'dialog',
    { class: 'sd', 'aria-label': 'Search the site' },
    element(
      'form',
      { class: 'sd-ask', role: 'search', action: addressOf('/search/') },
      icon('search'),
      input,
      element(
        'button',
        { type: 'button', class: 'sd-close' },
        icon('close'),
        element('span', { class: 'vh' }, 'Close the search'),
      ),
    ),
    element('div', { class: 'sd-body' }),
    element('p', { class: 'vh', role: 'status' }),
    element(
      'div',
      { class: 'sd-foot' },
      element('a', { class: 'sd-all', href: addressOf('/search/') }, 'See all results'),
      keyHints(),
    ),
  );
}

function keyHints(): HTMLElement {
  const hint = (keys: string[], does: string, name?: string) =>
    element('span', { class: name }, ...keys.map((key) => element('kbd', {}, key)), ` ${does}`);
  const enter = [hint(['Enter'], 'all results', 'sd-hint-all'), hint(['Enter'], 'open', 'sd-hint-open')];
  return element(
    'p',
    { class: 'sd-keys', 'aria-hidden': 'true' },
    hint(['↑', '↓'], 'choose'),
    ...enter,
    hint(['Esc'], 'close'),
  );
}

/** Links for a reader who has not typed anything, or found nothing. */
export function waysOn(): HTMLElement {
  const way = (path: string, name: string) =>
    element('li', { class: 'sd-row' }, element('a', { class: 'sd-name', href: addressOf(path) }, name));
  return element(
    'ul',
    { class: 'sd-list', 'aria-label': 'Other ways' },
    way('/find-the-spot/', 'Find the spot that hurts'),
    way('/guides/get-help/', 'When to get help'),
    way('/search/', 'Everything from A to Z'),
  );
}
