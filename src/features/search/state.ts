/** Shipped to readers. The states of a search, and how one follows from another. */
import type { Answer } from './engine.ts';

/** Why there is no answer. `offline`: no network. `missing`: the site was built without an index. `broken`: anything else. */
export type Failure = 'offline' | 'missing' | 'broken';
/** What comes back for a query. */
export type Outcome = { ok: true; answer: Answer } | { ok: false; reason: Failure };

/** A search: nothing asked, waiting, found, found nothing, or failed. */
export type SearchState =
  | { kind: 'idle' }
  | { kind: 'loading'; query: string; isLiteral: boolean; shown?: Extract<SearchState, { kind: 'results' }> }
  | { kind: 'results'; query: string; answer: Answer }
  | { kind: 'empty'; query: string; suggestion?: string }
  | { kind: 'error'; query: string; reason: 'missing' | 'broken' }
  | { kind: 'offline'; query: string };

/** What can happen to a search. */
export type SearchEvent =
  | { type: 'asked'; query: string; isLiteral: boolean }
  | { type: 'answered'; query: string; isLiteral: boolean; outcome: Outcome }
  | { type: 'cleared' };

/** The state after an event. An answer to anything but the last question changes nothing. */
export function next(state: SearchState, event: SearchEvent): SearchState {
  switch (event.type) {
    case 'cleared':
      return { kind: 'idle' };
    case 'asked': {
      const { query, isLiteral } = event;
      if (query === '') return { kind: 'idle' };
      const shown = state.kind === 'results' ? state : state.kind === 'loading' ? state.shown : undefined;
      return { kind: 'loading', query, isLiteral, ...(shown ? { shown } : {}) };
    }
    case 'answered': {
      const isAwaited = state.kind === 'loading' && state.query === event.query && state.isLiteral === event.isLiteral;
      return isAwaited ? answered(event.query, event.outcome) : state;
    }
  }
}

function answered(query: string, outcome: Outcome): SearchState {
  if (!outcome.ok)
    return outcome.reason === 'offline' ? { kind: 'offline', query } : { kind: 'error', query, reason: outcome.reason };
  const { answer } = outcome;
  if (answer.hits.length > 0) return { kind: 'results', query, answer };
  return { kind: 'empty', query, ...(answer.suggestion ? { suggestion: answer.suggestion } : {}) };
}
