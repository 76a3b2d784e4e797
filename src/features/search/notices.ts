/** Shipped to readers. The lines above results, and what stands in their place. */
import type { Answer } from './engine.ts';
import { element } from './make-element.ts';
import type { SearchState } from './state.ts';
import { noticeOf } from './words.ts';

/** What the reader can do from a notice. */
export interface NoticeActions {
  /** Searches for another query; `isLiteral`: exactly as it stands. */
  search: (query: string, isLiteral: boolean) => void;
  retry: () => void;
}

/**
 * Says what was done to the spelling, offers another query, and says when only names were searched.
 *
 * @returns an empty list where there is nothing to say.
 */
export function answerLines(query: string, answer: Answer, actions: NoticeActions): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (answer.corrected) {
    const instead = actionButton(query, () => actions.search(query, true));
    lines.push(
      element(
        'p',
        { class: 's-line' },
        'Showing results for ',
        element('b', { dir: 'auto' }, answer.corrected),
        '. ',
        element('span', {}, 'Search instead for ', instead),
      ),
    );
  }
  if (answer.suggestion) lines.push(suggestionLine(answer.suggestion, actions));
  if (answer.isPartial)
    lines.push(
      element(
        'p',
        { class: 's-line' },
        'Only names of pages were searched; the full text did not load. ',
        actionButton('Try again', actions.retry),
      ),
    );
  return lines;
}

/** Said where the filters leave no page. */
export function noneLine(): HTMLElement {
  return element('p', { class: 's-line' }, 'No page fits all of these filters. Take one away.');
}

/** "Did you mean …?" with a button. */
export function suggestionLine(suggestion: string, actions: NoticeActions): HTMLElement {
  return element(
    'p',
    { class: 's-line' },
    'Did you mean ',
    actionButton(suggestion, () => actions.search(suggestion, false)),
    '?',
  );
}

/** What stands in place of results; `undefined` where there are some, or nothing was asked. */
export function noticeBlock(state: SearchState, actions: NoticeActions): HTMLElement | undefined {
  const notice = noticeOf(state);
  if (!notice) return undefined;
  const isFailed = state.kind === 'error' || state.kind === 'offline';
  const again = isFailed && element('button', { type: 'button', class: 'btn btn--line btn--s' }, 'Try again');
  if (again) again.addEventListener('click', actions.retry);
  return element(
    'div',
    { class: `s-notice s-notice--${state.kind}` },
    element('h2', {}, notice.title),
    state.kind === 'empty' &&
      element('p', { class: 's-asked' }, 'You searched for ', element('bdi', {}, state.query), '.'),
    state.kind === 'empty' && state.suggestion !== undefined && suggestionLine(state.suggestion, actions),
    element('p', { class: 'two' }, notice.text),
    again,
  );
}

function actionButton(text: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 's-link', dir: 'auto' }, text);
  button.addEventListener('click', act);
  return button;
}
