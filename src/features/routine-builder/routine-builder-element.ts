/** Shipped to readers with the builder page. */
import { h, render } from 'preact';
import type { Catalogue } from '../../lib/routine/catalogue.ts';
import { dayOf } from '../routine-files/file-name.ts';
import { newId, onOtherTab, openDeviceStore } from '../routine-store/device-store-element.ts';
import { foundWords, savedWords, type StoreWay } from '../routine-store/store-words.ts';
import { App } from './App.tsx';
import { builderActs } from './builder-acts-element.ts';
import type { BuilderTools } from './BuilderContext.tsx';
import { AT_FIRST, type BuilderEvent, type BuilderState } from './builder-state.ts';
import { screenOfHash } from './hash-screen.ts';
import { reduce } from './reduce.ts';
import { goStoreWay } from './store-ways-element.ts';

const OTHER_TAB = 'Changed in another tab just now. You see it as it is there.';

/** `<routine-builder>`: takes the place of what readers without script get, and keeps the state of the page. */
class RoutineBuilderElement extends HTMLElement {
  #ends = new AbortController();
  #state: BuilderState = AT_FIRST;
  #store = openDeviceStore();
  #tools: BuilderTools | undefined;

  connectedCallback(): void {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    const catalogue = this.#catalogue();
    const dispatch = (event: BuilderEvent) => this.#dispatch(event);
    const acts = builderActs(catalogue, location.href.replace(/[?#].*$/, ''), dispatch);
    this.#tools = { catalogue, dispatch, newId, acts };
    this.replaceChildren();
    this.#dispatch({ type: 'loaded', shelf: this.#store.shelf() });
    this.#dispatch({ type: 'stored', notice: foundWords(this.#store.found()) });
    this.#followHash();
    addEventListener('hashchange', () => this.#followHash(), { signal });
    addEventListener('keydown', (event) => this.#key(event), { signal });
    onOtherTab(() => this.#otherTab(), signal);
  }

  disconnectedCallback(): void {
    this.#ends.abort();
    render(null, this);
  }

  #catalogue(): Catalogue {
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!json) throw new Error('<routine-builder> needs its catalogue as JSON inside it');
    return JSON.parse(json) as Catalogue;
  }

  #dispatch(event: BuilderEvent): void {
    if (!this.#tools) return;
    const before = this.#state;
    this.#state = reduce(before, event, this.#tools.catalogue);
    if (this.#state.changes !== before.changes) this.#save();
    // A preview that was left must not come back with the next load of the page.
    if (before.screen.kind !== 'table' && this.#state.screen.kind === 'table')
      history.replaceState(null, '', location.pathname);
    this.#draw(before);
  }

  #save(): void {
    if (!this.#tools) return;
    const notice = savedWords(this.#store.save(this.#state.shelf));
    this.#state = reduce(this.#state, { type: 'stored', notice }, this.#tools.catalogue);
  }

  #draw(before: BuilderState): void {
    if (!this.#tools) return;
    const focused = document.activeElement;
    const state = this.#state;
    const onWay = (way: StoreWay) => this.#goWay(way);
    render(h(App, { tools: this.#tools, state, today: dayOf(new Date()), onWay }), this);
    if (state.focus && state.focus !== before.focus) this.#focus(state.focus.on);
    // A row that moved took the focus out of the page with it.
    else if (focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected)
      focused.focus();
    // What had it is gone, and with it what opened a dialog, perhaps.
    if (document.activeElement === document.body && focused !== document.body) this.#focus('title');
  }

  #focus(on: string): void {
    this.querySelector<HTMLElement>(`[data-focus="${CSS.escape(on)}"]`)?.focus();
  }

  #followHash(): void {
    if (!this.#tools) return;
    const screen = screenOfHash(location.hash, this.#tools.catalogue, newId());
    if (screen) this.#dispatch({ type: 'show', screen });
  }

  #key(event: KeyboardEvent): void {
    const isUndoKey = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
    if (!isUndoKey || isTyping(event.target)) return;
    event.preventDefault();
    this.#dispatch({ type: event.shiftKey ? 'redo' : 'undo' });
  }

  #otherTab(): void {
    // What this tab could not keep must not be lost to what another one wrote.
    if (this.#state.notice) return;
    const found = this.#store.refresh();
    this.#dispatch({ type: 'loaded', shelf: this.#store.shelf(), said: OTHER_TAB });
    this.#dispatch({ type: 'stored', notice: foundWords(found) ?? { text: OTHER_TAB, ways: [] } });
  }

  #goWay(way: StoreWay): void {
    if (this.#tools) goStoreWay(way, this.#store, this.#state.shelf, this.#tools);
  }
}

/** Whether the keys belong to what the reader types. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
}

customElements.define('routine-builder', RoutineBuilderElement);
