import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { controlSearch, TYPING_PAUSE_MS } from '../../src/features/search/controller.ts';
import type { Answer } from '../../src/features/search/engine.ts';
import { next, type Outcome, type SearchState } from '../../src/features/search/state.ts';
import { countText, noticeOf, spokenText } from '../../src/features/search/words.ts';

const PAGE = {
  id: '1',
  path: '/x/',
  kind: 'guide' as const,
  title: 'X',
  about: '',
  aliases: [],
  parts: [],
  filters: {},
};
const FOUND: Answer = { hits: [{ page: PAGE, score: 1 }], words: ['x'], isPartial: false };
const NOTHING: Answer = { hits: [], words: ['x'], isPartial: false };
const asked = (query: string, isLiteral = false) => ({ type: 'asked', query, isLiteral }) as const;
const answered = (query: string, outcome: Outcome, isLiteral = false) =>
  ({ type: 'answered', query, isLiteral, outcome }) as const;
const after = (...events: Parameters<typeof next>[1][]): SearchState =>
  events.reduce<SearchState>(next, { kind: 'idle' });

describe('next', () => {
  it('waits for an answer', () =>
    assert.deepEqual(after(asked('x')), { kind: 'loading', query: 'x', isLiteral: false }));
  it('shows what was found', () =>
    assert.deepEqual(after(asked('x'), answered('x', { ok: true, answer: FOUND })), {
      kind: 'results',
      query: 'x',
      answer: FOUND,
    }));
  it('says when nothing was found', () =>
    assert.deepEqual(after(asked('x'), answered('x', { ok: true, answer: NOTHING })), { kind: 'empty', query: 'x' }));
  it('keeps a suggestion beside nothing', () => {
    assert.deepEqual(after(asked('x'), answered('x', { ok: true, answer: { ...NOTHING, suggestion: 'y' } })), {
      kind: 'empty',
      query: 'x',
      suggestion: 'y',
    });
  });
  it('tells being offline from a fault', () => {
    assert.equal(after(asked('x'), answered('x', { ok: false, reason: 'offline' })).kind, 'offline');
    assert.deepEqual(after(asked('x'), answered('x', { ok: false, reason: 'missing' })), {
      kind: 'error',
      query: 'x',
      reason: 'missing',
    });
  });
  it('drops the answer to an earlier question', () =>
    assert.equal(after(asked('x'), asked('xy'), answered('x', { ok: true, answer: FOUND })).kind, 'loading'));
  it('tells the literal question from the mended one', () =>
    assert.equal(after(asked('x', true), answered('x', { ok: true, answer: FOUND })).kind, 'loading'));
  it('keeps the last results while the next are on their way', () => {
    const state = after(asked('x'), answered('x', { ok: true, answer: FOUND }), asked('xy'), asked('xyz'));
    assert.equal(state.kind === 'loading' && state.shown?.query, 'x');
  });
  it('is idle again when the field is emptied', () => assert.deepEqual(after(asked('x'), asked('')), { kind: 'idle' }));
});

describe('words', () => {
  it('counts pages by their kind', () => {
    assert.deepEqual(
      [countText([]), countText(['muscle']), countText(['technique', 'technique']), countText(['technique', 'muscle'])],
      ['No pages', '1 muscle', '2 techniques', '2 pages'],
    );
  });
  it('has a notice for every state without results', () => {
    const states: SearchState[] = [
      after(asked('x')),
      { kind: 'empty', query: 'x' },
      { kind: 'offline', query: 'x' },
      { kind: 'error', query: 'x', reason: 'missing' },
      { kind: 'error', query: 'x', reason: 'broken' },
    ];
    assert.equal(new Set(states.map((state) => noticeOf(state)?.title)).size, 5);
    assert.equal(noticeOf({ kind: 'idle' }), undefined);
  });
  it('speaks counts and corrections, and is silent while waiting', () => {
    const results = { kind: 'results', query: 'x', answer: { ...FOUND, corrected: 'heel' } } as const;
    assert.deepEqual(
      [spokenText(results, 1), spokenText(results, 0), spokenText(after(asked('x')), 0)],
      ['1 result for heel', 'Nothing found with these filters for heel', ''],
    );
  });
});

describe('controlSearch', () => {
  /** A clock that only moves when it is told to. */
  const clock = () => {
    let waiting: (() => void) | undefined;
    const later = (act: () => void, delayMs: number) => {
      assert.equal(delayMs, TYPING_PAUSE_MS);
      waiting = act;
      return () => (waiting = undefined);
    };
    return { later, pass: () => waiting?.() };
  };
  const start = (outcomes: Outcome[]) => {
    const asked: [query: string, isLiteral: boolean][] = [];
    const kinds: string[] = [];
    const { later, pass } = clock();
    const search = (query: string, isLiteral: boolean) => {
      asked.push([query, isLiteral]);
      return Promise.resolve(outcomes.shift() ?? ({ ok: false, reason: 'broken' } as const));
    };
    const control = controlSearch({ warm: () => undefined, search }, (state) => kinds.push(state.kind), later);
    return { control, asked, kinds, pass };
  };
  const settle = () => new Promise(setImmediate);

  it('searches once when the typing pauses', () => {
    const { control, asked, pass } = start([]);
    control.type('h');
    control.type('he');
    assert.deepEqual(asked, []);
    pass();
    assert.deepEqual(asked, [['he', false]]);
  });
  it('does not search after it was stopped', () => {
    const { control, asked, pass } = start([]);
    control.type('h');
    control.stop();
    pass();
    assert.deepEqual(asked, []);
  });
  it('shows loading, then results', async () => {
    const { control, kinds } = start([{ ok: true, answer: FOUND }]);
    control.ask(' heel ');
    await settle();
    assert.deepEqual(kinds, ['loading', 'results']);
  });
  it('asks the same again after a failure', async () => {
    const { control, kinds } = start([
      { ok: false, reason: 'broken' },
      { ok: true, answer: FOUND },
    ]);
    control.ask('heel');
    await settle();
    control.retry();
    await settle();
    assert.deepEqual(kinds, ['loading', 'error', 'loading', 'results']);
  });
});
