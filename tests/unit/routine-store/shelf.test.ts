import assert from 'node:assert/strict';
import test from 'node:test';
import { newIdFrom } from '../../../src/features/routine-store/new-id.ts';
import {
  addRoutines,
  chooseRoutine,
  copyName,
  currentOf,
  dropRoutine,
  EMPTY_SHELF,
  keepBoth,
  putRoutine,
} from '../../../src/features/routine-store/shelf.ts';
import { foundWords, savedWords, WAY_WORDS } from '../../../src/features/routine-store/store-words.ts';
import { countedIds, ownRoutine } from './routines.ts';

const HEEL = ownRoutine('a', 'Sore heel', 'CP', 'FS');
const KNEE = ownRoutine('b', 'Outer knee', 'QP');
const SHELF = { current: 'a', routines: [HEEL, KNEE] };

test('a routine is put in its own place, or at the end, and is then the current one', () => {
  assert.deepEqual(putRoutine(EMPTY_SHELF, HEEL), { current: 'a', routines: [HEEL] });
  const renamed = { ...KNEE, name: 'Knee' };
  assert.deepEqual(putRoutine(SHELF, renamed), { current: 'b', routines: [HEEL, renamed] });
});

test('added routines replace none; an id that is taken becomes a new one', () => {
  const shelf = addRoutines(SHELF, [{ ...HEEL, name: 'From a file' }, ownRoutine('c', 'C')], countedIds());
  assert.deepEqual(
    shelf.routines.map(({ id, name }) => [id, name]),
    [
      ['a', 'Sore heel'],
      ['b', 'Outer knee'],
      ['new-1', 'From a file'],
      ['c', 'C'],
    ],
  );
  assert.equal(shelf.current, 'a');
  assert.equal(addRoutines(EMPTY_SHELF, [KNEE, KNEE], countedIds()).current, 'b');
});

test('the current routine is always one that is there', () => {
  assert.equal(currentOf(SHELF), HEEL);
  assert.equal(currentOf({ ...SHELF, current: 'gone' }), HEEL);
  assert.equal(currentOf(EMPTY_SHELF), undefined);
  assert.equal(chooseRoutine(SHELF, 'b').current, 'b');
  assert.equal(chooseRoutine(SHELF, 'gone').current, 'a');
  assert.equal(dropRoutine(SHELF, 'a').current, 'b');
  assert.equal(dropRoutine(SHELF, 'b').current, 'a');
  assert.deepEqual(dropRoutine({ current: 'a', routines: [HEEL] }, 'a'), EMPTY_SHELF);
});

test('keeping both sides of a conflict loses neither', () => {
  const mine = { current: 'a', routines: [{ ...HEEL, name: 'Mine' }, KNEE, ownRoutine('m', 'Only mine')] };
  const theirs = { current: 'b', routines: [HEEL, KNEE, ownRoutine('t', 'Only theirs')] };
  assert.deepEqual(
    keepBoth(mine, theirs, countedIds()).routines.map(({ id, name }) => `${id} ${name}`),
    ['a Sore heel', 'b Outer knee', 't Only theirs', 'new-1 Mine (copy)', 'm Only mine'],
  );
  assert.deepEqual(keepBoth(SHELF, SHELF, countedIds()), SHELF);
});

test('the name of a copy stays within the longest name, and cuts no sign in two', () => {
  assert.equal(copyName('🦵'.repeat(60)), `${'🦵'.repeat(26)} (copy)`);
  assert.equal(copyName('Heel'), 'Heel (copy)');
});

test('ids come from the browser, and from chance where it has none', () => {
  assert.equal(newIdFrom({ randomUUID: () => 'u' }, () => 0.5)(), 'u');
  let seed = 0.1;
  const newId = newIdFrom({}, () => (seed = (seed * 997) % 1));
  const ids = new Set(Array.from({ length: 500 }, newId));
  assert.equal(ids.size, 500);
  for (const id of ids) assert.match(id, /^[\da-z]{10}-[\da-z]{10}$/);
});

test('each state has words of its own and a way on', () => {
  const shelf = EMPTY_SHELF;
  assert.equal(foundWords({ state: 'empty' }), null);
  assert.equal(foundWords({ state: 'ok', shelf }), null);
  assert.equal(savedWords({ ok: true }), null);
  const setAside = [{ number: 1, reasons: ['x'] }];
  const all = [
    foundWords({ state: 'blocked' }),
    foundWords({ state: 'damaged' }),
    foundWords({ state: 'newer' }),
    foundWords({ state: 'partly-damaged', shelf, setAside }),
    foundWords({ state: 'partly-damaged', shelf, setAside: [...setAside, ...setAside] }),
    savedWords({ ok: false, reason: 'not-saved' }),
    savedWords({ ok: false, reason: 'conflict', theirs: { state: 'empty' } }),
  ];
  assert.equal(new Set(all.map((words) => words?.text)).size, all.length);
  for (const words of all) {
    assert.ok(words && words.text.length <= 140, words?.text);
    assert.ok(words.ways.length > 0);
    for (const way of words.ways) assert.ok(WAY_WORDS[way]);
  }
  assert.equal(foundWords({ state: 'damaged' }), savedWords({ ok: false, reason: 'damaged' }));
  assert.equal(foundWords({ state: 'newer' }), savedWords({ ok: false, reason: 'newer' }));
});
