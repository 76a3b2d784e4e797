/** Shipped to readers, on demand. The search page at work. */
import { controlSearch, type SearchControl } from './controller.ts';
import { need } from './make-element.ts';
import { countFacets, filterHits, type Selection } from './facets.ts';
import { answerLines, noneLine, noticeBlock, type NoticeActions } from './notices.ts';
import { pageFilters, type PageFilters } from './filters-of-page.ts';
import { likelyBlock, pageRow } from './rows-of-page.ts';
import { likelyHit } from './rank.ts';
import { later, siteSearcher } from './this-page.ts';
import type { SearchState } from './state.ts';
import { tidyQuery } from './text.ts';
import { readUrl, writeUrl, type UrlState } from './url-state.ts';
import { countText, spokenText } from './words.ts';

/** Rows shown at first, and added by "Show more". */
const ROWS_STEP = 10;
/** Wait before the live region speaks, in milliseconds. */
const ANNOUNCE_DELAY_MS = 700;

/** Searches as the reader types, keeps query and filters in the URL, shows the A–Z while nothing is asked. */
export class SearchPage {
  readonly #root: HTMLElement;
  #url: UrlState = { query: '', selection: {}, isLiteral: false };
  #rows = ROWS_STEP;
  readonly #control: SearchControl;
  readonly #filters: PageFilters;
  #silence = () => {};
  readonly #title = document.title;
  readonly #actions: NoticeActions = {
    search: (query, isLiteral) => this.#go({ query, selection: this.#url.selection, isLiteral }, 'push'),
    retry: () => this.#control.retry(),
  };

  /**
   * Takes over the page.
   *
   * @param signal - ends it.
   */
  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#root = root;
    this.#control = controlSearch(siteSearcher(), (state) => this.#show(state), later);
    this.#filters = pageFilters(root, (selection) => this.#choose(selection), signal);
    const input = this.#input();
    input.addEventListener('input', () => this.#type(input.value), { signal });
    need(root, 'form[role=search]', HTMLFormElement).addEventListener('submit', (event) => this.#submit(event), {
      signal,
    });
    need(root, '[data-more]', HTMLElement).addEventListener('click', () => this.#more(), { signal });
    addEventListener('popstate', () => this.#read(), { signal });
    addEventListener('online', () => this.#control.state().kind === 'offline' && this.#control.retry(), { signal });
    signal.addEventListener('abort', () => this.#stop());
    this.#start(input.value);
  }

  /** What was typed while this script loaded counts; else the URL does. */
  #start(typed: string): void {
    siteSearcher().warm();
    if (typed !== '' && typed !== readUrl(location.search).query) this.#type(typed);
    else this.#read();
  }

  #stop(): void {
    this.#control.stop();
    this.#silence();
  }

  #input(): HTMLInputElement {
    return need(this.#root, 'input[type=search]', HTMLInputElement);
  }

  /** Takes the state from the URL: on load, back and forward. */
  #read(): void {
    this.#url = readUrl(location.search);
    this.#input().value = this.#url.query;
    this.#ask();
  }

  #go(state: UrlState, how: 'push' | 'replace'): void {
    this.#url = state;
    this.#keep(how);
    this.#input().value = state.query;
    this.#ask();
  }

  #keep(how: 'push' | 'replace'): void {
    const address = location.pathname + writeUrl(this.#url);
    if (address !== location.pathname + location.search) {
      if (how === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    document.title = this.#url.query
      ? `${this.#url.query}: search | ${this.#title.split(' | ').at(-1) ?? ''}`
      : this.#title;
  }

  #ask(): void {
    this.#rows = ROWS_STEP;
    this.#control.ask(this.#url.query, this.#url.isLiteral);
    if (this.#url.query === '') this.#show({ kind: 'idle' });
  }

  #type(typed: string): void {
    this.#url = { ...this.#url, query: tidyQuery(typed), isLiteral: false };
    this.#rows = ROWS_STEP;
    this.#control.type(typed);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#go({ ...this.#url, query: tidyQuery(this.#input().value), isLiteral: false }, 'push');
  }

  #choose(selection: Selection): void {
    this.#url = { ...this.#url, selection };
    this.#rows = ROWS_STEP;
    this.#keep('push');
    this.#show(this.#control.state());
  }

  #more(): void {
    const first = this.#rows;
    this.#rows += ROWS_STEP;
    this.#show(this.#control.state());
    this.#root.querySelectorAll<HTMLElement>('[data-rows] h3 a')[first]?.focus();
  }

  #show(state: SearchState): void {
    if (state.kind === 'loading' && state.shown) return;
    // Not with each keystroke: some browsers refuse more than a hundred changes of the URL in half a minute.
    if (state.kind !== 'loading') this.#keep('replace');
    const found = state.kind === 'results';
    need(this.#root, '[data-found]', HTMLElement).hidden = !found;
    need(this.#root, '[data-az]', HTMLElement).hidden = found || state.kind === 'loading';
    need(this.#root, '[data-notice]', HTMLElement).replaceChildren(
      ...[noticeBlock(state, this.#actions)].filter((block) => block !== undefined),
    );
    this.#say(spokenText(state, found ? this.#showResults(state) : 0));
    this.#root.dataset['state'] = state.kind;
    this.#root.dataset['query'] = 'query' in state ? state.query : '';
  }

  #showResults({ query, answer }: Extract<SearchState, { kind: 'results' }>): number {
    const { selection } = this.#url;
    const hits = filterHits(answer.hits, selection);
    const likely = likelyHit(answer.hits);
    const rows = hits.filter((hit) => hit !== likely);
    this.#filters.show(selection, countFacets(answer.hits, selection));
    need(this.#root, '#s-count', HTMLElement).textContent = countText(hits.map(({ page }) => page.kind));
    const lines = [...answerLines(query, answer, this.#actions), ...(hits.length === 0 ? [noneLine()] : [])];
    need(this.#root, '[data-lines]', HTMLElement).replaceChildren(...lines);
    need(this.#root, '[data-likely]', HTMLElement).replaceChildren(
      ...(likely ? [likelyBlock(likely, answer.words)] : []),
    );
    need(this.#root, '[data-rows]', HTMLElement).replaceChildren(
      ...rows.slice(0, this.#rows).map((hit) => pageRow(this.#root, hit, answer.words)),
    );
    need(this.#root, '[data-more]', HTMLElement).hidden = rows.length <= this.#rows;
    return hits.length;
  }

  #say(text: string): void {
    this.#silence();
    this.#silence = later(() => (need(this.#root, '[role=status]', HTMLElement).textContent = text), ANNOUNCE_DELAY_MS);
  }
}
