/** Shipped to readers, on demand. Asks before a session is ended. */
import { element } from '../search/new-element.ts';

/**
 * Asks in a dialog of its own; the session runs on behind it.
 *
 * @returns whether the reader wants it.
 */
export function confirmEnd(parent: HTMLElement, text: string): Promise<boolean> {
  const keep = element('button', { class: 'btn btn--line', value: 'keep' }, 'Keep going');
  const end = element('button', { class: 'btn', value: 'end' }, 'End the session');
  const dialog = element(
    'dialog',
    { class: 'pl-box', 'aria-labelledby': 'pl-end' },
    element(
      'form',
      { method: 'dialog' },
      element('h2', { id: 'pl-end' }, 'End this session?'),
      element('p', {}, text),
      element('div', { class: 'acts' }, keep, end),
    ),
  );
  parent.append(dialog);
  dialog.showModal();
  keep.focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'end');
    });
  });
}
