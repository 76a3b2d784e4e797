import assert from 'node:assert/strict';
import test from 'node:test';
import { parseShelf, writeShelf } from '../../../src/features/routine-store/parse-shelf.ts';
import { ROUTINES_KEY, stepCount } from '../../../src/features/routine-store/step-count.ts';
import { FakeStore, FORBIDDEN } from '../fake-store.ts';
import { ownRoutine } from './routines.ts';

const HEEL = ownRoutine('a', 'Sore heel', 'CP', 'FS');
const KNEE = ownRoutine('b', 'Outer knee', 'QP');

test('what is written is read again, in any script and with any sign in its name', () => {
  for (const name of ['Calf 🦵🏽', 'ريلة الساق', '</script><b>', 'a"b\\c']) {
    const shelf = { current: 'a', routines: [{ ...HEEL, name }] };
    assert.deepEqual(parseShelf(writeShelf(shelf)), { state: 'ok', shelf });
  }
});

test('a current routine that is not there gives way to the first', () => {
  const parsed = parseShelf(JSON.stringify({ version: 1, current: 'gone', routines: [KNEE, HEEL] }));
  assert.ok(parsed.state === 'ok');
  assert.equal(parsed.shelf.current, 'b');
  assert.deepEqual(parseShelf('{"version":1,"current":"","routines":[]}'), {
    state: 'ok',
    shelf: { current: '', routines: [] },
  });
});

test('no stored text may hold more than is written: no patient, no name for the paper', () => {
  const extra = [{ patient: 'Jo Bloggs' }, { for: 'Jo Bloggs' }, { __proto__x: 1 }];
  for (const field of extra) {
    const outside = JSON.stringify({ version: 1, current: 'a', routines: [HEEL], ...field });
    assert.deepEqual(parseShelf(outside), { state: 'damaged' });
    const inside = parseShelf(JSON.stringify({ version: 1, current: 'b', routines: [{ ...HEEL, ...field }, KNEE] }));
    assert.ok(inside.state === 'partly-damaged');
    assert.ok(!JSON.stringify(inside).includes('Jo'));
  }
});

test('keys of prototypes change nothing', () => {
  const parsed = parseShelf(
    `{"__proto__":{"polluted":1},"version":1,"current":"a","routines":[${JSON.stringify(HEEL)}]}`,
  );
  assert.equal(Reflect.get({}, 'polluted'), undefined);
  if (parsed.state === 'ok') assert.ok(!writeShelf(parsed.shelf).includes('polluted'));
  else assert.equal(parsed.state, 'damaged');
});

test('very deep or very long texts are damaged, not a crash', () => {
  for (const text of ['['.repeat(200_000), `${'['.repeat(5000)}${']'.repeat(5000)}`, 'a'.repeat(1_000_000), '\u0000']) {
    assert.deepEqual(parseShelf(text), { state: 'damaged' });
  }
});

test('versions that are no later version are damage', () => {
  for (const version of ['"2"', '0', '-1', '1.5', 'null', '1e999']) {
    assert.deepEqual(parseShelf(`{"version":${version},"current":"","routines":[]}`), { state: 'damaged' }, version);
  }
  assert.deepEqual(parseShelf('{"version":2}'), { state: 'newer' });
});

test('the header counts the steps of the current routine, and nothing where it cannot tell', () => {
  const count = (text: string) => stepCount(new FakeStore({ [ROUTINES_KEY]: text }).open);
  assert.equal(count(writeShelf({ current: 'a', routines: [KNEE, HEEL] })), 2);
  assert.equal(count(writeShelf({ current: 'gone', routines: [KNEE, HEEL] })), 1);
  for (const text of ['', '{', 'null', '[]', '{"routines":[]}', '{"routines":[{"steps":"abc"}]}', '7']) {
    assert.equal(count(text), 0, text);
  }
  assert.equal(stepCount(new FakeStore().open), 0);
  assert.equal(stepCount(FORBIDDEN), 0);
});
