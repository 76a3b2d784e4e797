/** Shipped to readers. Carries a query through the states, for the dialog and the page alike. */
import type { Searcher } from './searcher.ts';
import { next, type SearchEvent, type SearchState } from './state.ts';
import { tidyQuery } from './text.ts';

/** Wait after a keystroke before searching, in milliseconds. */
export const TYPING_PAUSE_MS = 140;

/** A search that is going on. */
export interface SearchControl {
  state(): SearchState;
  /** Searches at once. */
  ask(query: string, isLiteral?: boolean): void;
  /** Searches when the typing pauses. */
  type(query: string): void;
  /** Asks the last question again, after a failure. */
  retry(): void;
  /** Stops a search that waits for a pause. */
  stop(): void;
}

/**
 * Starts a search.
 *
 * @param show - called with every new state.
 * @param later - does something after some milliseconds, and gives back what calls it off.
 */
export function controlSearch(
  searcher: Searcher,
  show: (state: SearchState) => void,
  later: (act: () => void, delayMs: number) => () => void,
): SearchControl {
  let state: SearchState = { kind: 'idle' };
  let callOff = () => {};
  const apply = (event: SearchEvent) => {
    const after = next(state, event);
    if (after === state) return;
    state = after;
    show(state);
  };
  const ask = (typed: string, isLiteral = false) => {
    callOff();
    const query = tidyQuery(typed);
    apply({ type: 'asked', query, isLiteral });
    if (query === '') return;
    void searcher.search(query, isLiteral).then((outcome) => apply({ type: 'answered', query, isLiteral, outcome }));
  };
  return {
    state: () => state,
    ask,
    type(query) {
      callOff();
      callOff = later(() => ask(query), TYPING_PAUSE_MS);
    },
    retry() {
      if ('query' in state) ask(state.query);
    },
    stop: () => callOff(),
  };
}
