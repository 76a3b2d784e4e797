/** Shipped to readers, on demand. The place of the question that the player asks. */
import { element } from '../search/new-element.ts';
import type { Notice, NoticeAct } from './player-notice.ts';

/** Shows at most one question at a time. */
export interface NoticeBox {
  show(notice: Notice): void;
  hide(): void;
  /** The question that is shown. */
  current(): Notice | undefined;
}

/**
 * Takes over the place for questions.
 *
 * @param answer - called with what was chosen, after the question is gone.
 * @param giveFocus - called where the focus would be lost.
 */
export function createNoticeBox(box: HTMLElement, answer: (act: NoticeAct) => void, giveFocus: () => void): NoticeBox {
  let shown: Notice | undefined;
  const hide = () => {
    if (!shown) return;
    shown = undefined;
    const hadFocus = box.contains(document.activeElement);
    box.hidden = true;
    box.replaceChildren();
    if (hadFocus) giveFocus();
  };
  const button = ({ act, label }: Notice['acts'][number], index: number) => {
    const made = element('button', { type: 'button', class: `btn btn--s${index > 0 ? ' btn--line' : ''}` }, label);
    made.addEventListener('click', () => {
      hide();
      answer(act);
    });
    return made;
  };
  return {
    current: () => shown,
    hide,
    show(notice) {
      const text = box.querySelector('p');
      if (shown && text && sameActs(shown, notice)) {
        if (text.textContent !== notice.text) text.textContent = notice.text;
      } else {
        const buttons = notice.acts.map(button);
        box.replaceChildren(element('p', {}, notice.text), element('div', { class: 'acts' }, ...buttons));
        box.hidden = false;
        buttons[0]?.focus();
      }
      shown = notice;
    },
  };
}

function sameActs(one: Notice, other: Notice): boolean {
  return one.acts.map(({ label }) => label).join() === other.acts.map(({ label }) => label).join();
}
