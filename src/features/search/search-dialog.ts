/** Shipped to readers, on demand. The search dialog: opened by the header's link or Ctrl/⌘+K, built here and then kept. */
import styles from '../../styles/search-dialog.css?inline';
import { controlSearch, type SearchControl } from './controller.ts';
import { dialogRow } from './rows-of-dialog.ts';
import { element, need } from './make-element.ts';
import { newDialog, waysOn } from './new-dialog.ts';
import { moveFocus, typeFromRow } from './dialog-keys.ts';
import { answerLines, noticeBlock, type NoticeActions } from './notices.ts';
import { addressOf, later, siteSearcher } from './this-page.ts';
import type { SearchState } from './state.ts';
import { writeUrl } from './url-state.ts';
import { spokenText } from './words.ts';

/** Most rows in the dialog; the rest is on the search page. */
const ROWS_MAX = 7;
/** Wait before the live region speaks, in milliseconds, so that it does not talk into the typing. */
const ANNOUNCE_DELAY_MS = 700;
/** Wait before "Searching" is shown, in milliseconds: most answers are quicker. */
const WAIT_SHOWN_MS = 250;

let dialog: SearchDialog | undefined;

/**
 * Opens the dialog, or goes to the field of the search page where that is the page shown.
 *
 * Starts fetching the index: whoever opens it will search.
 */
export function openSearchDialog(): void {
  const field = document.querySelector<HTMLInputElement>('search-page input[type=search]');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  dialog ??= new SearchDialog();
  dialog.open();
}

class SearchDialog {
  readonly #dialog = newDialog();
  readonly #input = need(this.#dialog, 'input', HTMLInputElement);
  readonly #body = need(this.#dialog, '.sd-body', HTMLElement);
  readonly #status = need(this.#dialog, '[role=status]', HTMLElement);
  readonly #all = need(this.#dialog, '.sd-all', HTMLAnchorElement);
  readonly #control: SearchControl = controlSearch(siteSearcher(), (state) => this.#show(state), later);
  readonly #actions: NoticeActions = {
    search: (query, isLiteral) => {
      this.#input.value = query;
      this.#input.focus();
      this.#control.ask(query, isLiteral);
    },
    retry: () => this.#control.retry(),
  };
  #silence = () => {};
  #stopWaiting = () => {};

  constructor() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    document.body.append(this.#dialog);
    this.#listen();
    this.#show({ kind: 'idle' });
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    siteSearcher().warm();
  }

  #listen(): void {
    this.#input.addEventListener('input', () => this.#control.type(this.#input.value));
    this.#dialog.addEventListener('click', (event) => {
      const { target } = event;
      if (target === this.#dialog || (target instanceof Element && target.closest('.sd-close, a[href]')))
        this.#dialog.close();
    });
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event));
    this.#dialog.addEventListener('close', () => this.#control.stop());
    addEventListener('online', () => this.#control.state().kind === 'offline' && this.#control.retry());
  }

  #onKey(event: KeyboardEvent): void {
    // A search field would take Escape for itself and only empty itself.
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#dialog.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (moveFocus(this.#dialog, document.activeElement, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    } else {
      typeFromRow(event, document.activeElement, this.#input);
    }
  }

  #show(state: SearchState): void {
    this.#stopWaiting();
    if (state.kind === 'loading') {
      this.#stopWaiting = later(() => this.#draw(state), state.shown ? 4 * WAIT_SHOWN_MS : WAIT_SHOWN_MS);
    } else {
      this.#draw(state);
    }
    this.#say(state.kind === 'results' ? spokenText(state, state.answer.hits.length) : spokenText(state, 0));
  }

  #draw(state: SearchState): void {
    const hadFocus = this.#body.contains(document.activeElement);
    const place = this.#names().findIndex((name) => name === document.activeElement);
    this.#body.replaceChildren(...this.#parts(state));
    this.#body.scrollTop = 0;
    this.#all.hidden = state.kind !== 'results';
    if (state.kind === 'results') {
      this.#all.href = addressOf('/search/') + writeUrl({ query: state.query, selection: {}, isLiteral: false });
      this.#all.textContent =
        state.answer.hits.length > ROWS_MAX
          ? `See all ${state.answer.hits.length} results`
          : 'See results with filters';
    }
    // Answers may come late, when the reader has already gone down the rows: they keep their place.
    if (hadFocus) (this.#names()[place] ?? this.#input).focus();
  }

  #names(): HTMLElement[] {
    return [...this.#body.querySelectorAll<HTMLElement>('.sd-name')];
  }

  #parts(state: SearchState): Node[] {
    if (state.kind === 'results') {
      const { hits, words } = state.answer;
      return [
        ...answerLines(state.query, state.answer, this.#actions),
        element(
          'ol',
          { class: 'sd-list', 'aria-label': 'Results' },
          ...hits.slice(0, ROWS_MAX).map((hit) => dialogRow(hit, words)),
        ),
      ];
    }
    const notice = noticeBlock(state, this.#actions);
    return state.kind === 'loading' && notice ? [notice] : [...(notice ? [notice] : []), waysOn()];
  }

  #say(text: string): void {
    this.#silence();
    this.#silence = later(() => (this.#status.textContent = text), ANNOUNCE_DELAY_MS);
  }
}
