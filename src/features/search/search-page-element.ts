/** Shipped to readers on the search page; the search itself is fetched when someone searches. */

/** `<search-page>`: fetches the search when the URL holds a query or the reader turns to the field. Until then the form works as HTML does. */
class SearchPageElement extends HTMLElement {
  #abort = new AbortController();
  #isStarted = false;

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.#isStarted = false;
    const { signal } = this.#abort;
    for (const type of ['focusin', 'input']) {
      this.addEventListener(type, ({ target }) => target instanceof HTMLInputElement && void this.#start(), { signal });
    }
    addEventListener('popstate', () => void this.#start(), { signal });
    if (location.search !== '') void this.#start();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** A failed fetch is tried again with the next turn to the field. */
  async #start(): Promise<void> {
    if (this.#isStarted) return;
    this.#isStarted = true;
    const { signal } = this.#abort;
    try {
      const { SearchPage } = await import('./search-page.ts');
      if (!signal.aborted) new SearchPage(this, signal);
    } catch {
      this.#isStarted = false;
    }
  }
}

customElements.define('search-page', SearchPageElement);
