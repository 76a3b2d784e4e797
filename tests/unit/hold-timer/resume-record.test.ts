import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  clearResume,
  hashSteps,
  loadResume,
  RESUME_FOR_MS,
  saveResume,
  type Resumable,
} from '../../../src/features/hold-timer/resume-record.ts';
import { hold, just, strokes } from '../doses.ts';
import { anySteps } from './arbitraries.ts';
import { FakeStore, FORBIDDEN } from '../fake-store.ts';

const NOW = 1_800_000_000_000;
const KEY = 'technique:calf-press';
const FULL_KEY = `footing:timer-resume:${KEY}`;
const STEPS = [
  { id: 'calf-press', name: 'Calf press', dose: hold({ sets: just(1) }) },
  { id: 'scrape', name: 'Scrape', dose: strokes() },
];
const RECORD: Resumable = {
  at: { index: 3, elapsedMs: 12_345 },
  worked: { 1: 60_000, 3: 12_345 },
  options: { getReadySec: 5, changeoverSec: 9, firstSide: 'right' },
  savedAtMs: NOW,
};

function kept(record: Resumable = RECORD, steps = STEPS): FakeStore {
  const store = new FakeStore();
  assert.equal(saveResume(store.open, KEY, steps, record), true);
  return store;
}

test('a session comes back as it was kept', () => {
  assert.deepEqual(loadResume(kept().open, KEY, STEPS, NOW + 1000), RECORD);
});

test('a session at strokes comes back too', () => {
  const record = { ...RECORD, at: { index: 5, elapsedMs: 99_999 }, options: { getReadySec: 5 } };
  assert.deepEqual(loadResume(kept(record).open, KEY, STEPS, NOW), record);
});

const AGES: [string, number, boolean][] = [
  ['at once', 0, true],
  ['after 12 hours', RESUME_FOR_MS, true],
  ['after more than 12 hours', RESUME_FOR_MS + 1, false],
  ['from a clock five minutes ahead', -5 * 60_000, true],
  ['from a clock an hour ahead', -60 * 60_000, false],
];
for (const [what, ageMs, isKept] of AGES) {
  test(`${what} it ${isKept ? 'can' : 'cannot'} be taken up`, () =>
    assert.equal(loadResume(kept().open, KEY, STEPS, NOW + ageMs) !== null, isKept));
}

const [press, scrape] = STEPS;
assert.ok(press && scrape);
const CHANGED: [string, typeof STEPS, boolean][] = [
  ['a new name', [{ ...press, name: 'Press the calf' }, scrape], true],
  ['another dose', [{ ...press, dose: hold({ sets: just(2) }) }, scrape], false],
  ['another order', [scrape, press], false],
  ['a step less', [press], false],
  ['a step more', [...STEPS, scrape], false],
  ['another technique with the same dose', [{ ...press, id: 'foot-press' }, scrape], false],
  ['no steps', [], false],
];
for (const [what, steps, isKept] of CHANGED) {
  test(`with ${what} it ${isKept ? 'can' : 'cannot'} be taken up`, () =>
    assert.equal(loadResume(kept().open, KEY, steps, NOW) !== null, isKept));
}

const text = kept().getItem(FULL_KEY) ?? '';
const damage = (change: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...change });
const DAMAGED: [string, string][] = [
  ['cut off', text.slice(0, -5)],
  ['empty', ''],
  ['a list', '[]'],
  ['a newer version', damage({ version: 2 })],
  ['past the end', damage({ at: { index: 99, elapsedMs: 0 } })],
  ['before the start', damage({ at: { index: -1, elapsedMs: 0 } })],
  ['between two segments', damage({ at: { index: 1.5, elapsedMs: 0 } })],
  ['longer in a segment than it lasts', damage({ at: { index: 3, elapsedMs: 60_001 } })],
  ['time that is no number', damage({ at: { index: 3, elapsedMs: null } })],
  ['work in a rest', damage({ worked: { 2: 5 } })],
  ['work in no segment', damage({ worked: { 99: 5 } })],
  ['work under a name', damage({ worked: { __proto__x: 5 } })],
  ['negative work', damage({ worked: { 1: -5 } })],
  ['endless time to get ready', damage({ options: { getReadySec: 1e9 } })],
];
for (const [what, damaged] of DAMAGED) {
  test(`a record that is ${what} is none`, () => {
    assert.equal(loadResume(new FakeStore({ [FULL_KEY]: damaged }).open, KEY, STEPS, NOW), null);
  });
}

test('each place has its own record', () => {
  const store = kept();
  assert.equal(loadResume(store.open, 'technique:other', STEPS, NOW), null);
  clearResume(store.open, 'technique:other');
  assert.notEqual(loadResume(store.open, KEY, STEPS, NOW), null);
  clearResume(store.open, KEY);
  assert.equal(loadResume(store.open, KEY, STEPS, NOW), null);
});

for (const store of [FORBIDDEN, undefined, Object.assign(new FakeStore(), { isFull: true }).open]) {
  test(`storage that does not work is no error: ${store?.name ?? 'missing'}`, () => {
    assert.equal(saveResume(store, KEY, STEPS, RECORD), false);
    assert.equal(loadResume(store, KEY, STEPS, NOW), null);
    clearResume(store, KEY);
  });
}

test('the order of keys in a dose does not count', () => {
  const reversed = STEPS.map((step) => ({
    ...step,
    dose: Object.fromEntries(Object.entries(step.dose).reverse()) as unknown as typeof step.dose,
  }));
  assert.equal(hashSteps(reversed), hashSteps(STEPS));
});

test('different routines have different hashes', () => {
  fc.assert(
    fc.property(anySteps, anySteps, (a, b) => {
      const same = JSON.stringify(a) === JSON.stringify(b);
      assert.equal(hashSteps(a) === hashSteps(b), same);
    }),
  );
});
