import {
  FILTERS,
  countText,
  filterFromQuery,
  filterToQuery,
  onlyOffered,
  passes,
  type FilterItem,
  type FilterState,
} from './technique-filter.ts';

/** `<technique-filter>`: hides the techniques that do not fit and keeps the choice in the URL. */
class TechniqueFilterElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const panel = this.#panel();
    panel.hidden = false;
    this.#show(this.#fromUrl());
    panel.addEventListener('change', () => this.#choose(this.#chosen()), { signal });
    panel.querySelector('button')?.addEventListener('click', () => this.#choose({}), { signal });
    addEventListener('popstate', () => this.#show(this.#fromUrl()), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #panel(): HTMLElement {
    const panel = this.querySelector<HTMLElement>('search');
    if (!panel) throw new Error('<technique-filter> needs a <search> inside it');
    return panel;
  }

  #fromUrl(): FilterState {
    const selects = [...this.#panel().querySelectorAll('select')];
    const choices = selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)] as const);
    return onlyOffered(filterFromQuery(location.search), Object.fromEntries(choices));
  }

  #chosen(): FilterState {
    const choices = [...this.#panel().querySelectorAll('select')].map(({ name, value }) => [name, value]);
    return filterFromQuery(new URLSearchParams(choices).toString());
  }

  #choose(state: FilterState): void {
    history.pushState(null, '', location.pathname + filterToQuery(state));
    this.#show(state);
  }

  #show(state: FilterState): void {
    for (const select of this.#panel().querySelectorAll('select')) {
      select.value = state[select.name as keyof FilterState] ?? '';
    }
    const items = [...this.querySelectorAll<HTMLElement>('[data-filter-item]')];
    for (const item of items) item.hidden = !passes(itemOf(item), state);
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      group.hidden = !group.querySelector('[data-filter-item]:not([hidden])');
    }
    const output = this.querySelector('output');
    if (output) output.textContent = countText(items.filter((item) => !item.hidden).length, items.length);
  }
}

function itemOf(element: HTMLElement): FilterItem {
  return Object.fromEntries(FILTERS.map((name) => [name, element.dataset[name] ?? ''])) as FilterItem;
}

customElements.define('technique-filter', TechniqueFilterElement);
