import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  createSettings,
  DEFAULT_SETTINGS,
  parseSettings,
  SETTINGS_KEY,
  type TimerSettings,
} from '../../../src/features/hold-timer/timer-settings.ts';
import { FakeStore, FORBIDDEN } from '../fake-store.ts';

const BACKUP = `${SETTINGS_KEY}:backup`;
const stored = (settings: object, version = 1) => JSON.stringify({ version, settings });
const OWN: TimerSettings = {
  getReadySec: 10, changeoverSec: 12, sound: false, volume: 0.2, voice: true, voiceId: 'uri:Kate', vibration: false, flash: false, verbosity: 'few',
}; // prettier-ignore

const PARSED: [string, string, Partial<TimerSettings>, boolean][] = [
  ['whole settings', stored(OWN), OWN, true],
  ['settings without those that may be absent', stored(DEFAULT_SETTINGS), {}, true],
  ['no JSON', '{"version":1,', {}, false],
  ['an empty text', '', {}, false],
  ['another shape', '[1,2,3]', {}, false],
  ['null', 'null', {}, false],
  ['a newer version', stored({ ...OWN, getReadySec: 'ten' }, 2), {}, false],
  ['a newer version that looks the same', stored(OWN, 2), {}, false],
  ['a field that is unknown', stored({ ...OWN, colour: 'red' }), OWN, false],
  ['a field that is missing', stored({ getReadySec: 7 }), { getReadySec: 7 }, true],
  ['one field out of range', stored({ ...OWN, getReadySec: 61 }), { ...OWN, getReadySec: 5 }, false],
  ['half a second', stored({ ...OWN, getReadySec: 2.5 }), { ...OWN, getReadySec: 5 }, false],
  ['a volume that is text', stored({ ...OWN, volume: '1' }), { ...OWN, volume: 0.6 }, false],
  ['a verbosity nobody knows', stored({ ...OWN, verbosity: 'loud' }), { ...OWN, verbosity: 'normal' }, false],
  ['names from the prototype', '{"version":1,"settings":{"__proto__":{"sound":false},"constructor":1}}', {}, false],
];
for (const [what, text, expected, isWhole] of PARSED) {
  test(`reads ${what}`, () => {
    assert.deepEqual(parseSettings(text), { settings: { ...DEFAULT_SETTINGS, ...expected }, isWhole });
  });
}

test('any text at all gives settings that hold', () => {
  const text = fc.oneof(fc.string(), fc.json(), fc.object().map((settings) => stored(settings))); // prettier-ignore
  fc.assert(
    fc.property(text, (value) => {
      const { settings } = parseSettings(value);
      assert.equal(parseSettings(stored(settings)).isWhole, true);
    }),
  );
});

test('without a stored choice the defaults hold, and reading writes nothing', () => {
  const store = new FakeStore();
  assert.deepEqual(createSettings(store.open).get(), DEFAULT_SETTINGS);
  assert.equal(store.writes, 0);
});

test('a choice is kept for the next visit', () => {
  const store = new FakeStore();
  assert.deepEqual(createSettings(store.open).set(OWN), { ok: true });
  assert.deepEqual(createSettings(store.open).get(), OWN);
});

test('a choice that may be absent can be taken back', () => {
  const store = new FakeStore();
  const settings = createSettings(store.open);
  settings.set({ changeoverSec: 12 });
  settings.set({ changeoverSec: undefined });
  assert.equal(settings.get().changeoverSec, undefined);
  assert.equal(createSettings(store.open).get().changeoverSec, undefined);
});

const REFUSED: Partial<TimerSettings>[] = [{ getReadySec: 61 }, { getReadySec: NaN }, { volume: 1.01 }, { volume: -1 }];
for (const change of REFUSED) {
  test(`${JSON.stringify(change)} leaves the choice as it was`, () => {
    const settings = createSettings(new FakeStore({ [SETTINGS_KEY]: stored(OWN) }).open);
    settings.set(change);
    assert.deepEqual(settings.get(), OWN);
  });
}

for (const [what, store] of [
  ['forbidden', FORBIDDEN],
  ['missing', undefined],
  ['full', Object.assign(new FakeStore(), { isFull: true }).open],
] as const) {
  test(`where storage is ${what}, a choice counts until the page is left, and it says so`, () => {
    const settings = createSettings(store);
    assert.deepEqual(settings.set({ volume: 0.1 }), { ok: false, reason: 'not-saved' });
    assert.equal(settings.get().volume, 0.1);
  });
}

const DAMAGED = [stored(OWN, 2), '{"version":1,', stored({ ...OWN, colour: 'red' })];
for (const text of DAMAGED) {
  test(`what cannot be read is copied aside before a choice overwrites it: ${text.slice(0, 30)}`, () => {
    const store = new FakeStore({ [SETTINGS_KEY]: text });
    const settings = createSettings(store.open);
    assert.deepEqual([...store.values.keys()], [SETTINGS_KEY]);
    assert.deepEqual(settings.set({ volume: 0.1 }), { ok: true });
    assert.equal(store.getItem(BACKUP), text);
    assert.equal(createSettings(store.open).get().volume, 0.1);
  });
}

test('a backup is never overwritten by another', () => {
  const store = new FakeStore({ [SETTINGS_KEY]: 'second', [BACKUP]: 'first' });
  createSettings(store.open).set({ volume: 0.1 });
  assert.deepEqual([store.getItem(BACKUP), store.getItem(`${BACKUP}-2`)], ['first', 'second']);
});

test('where no backup can be written, nothing is overwritten', () => {
  const store = new FakeStore({ [SETTINGS_KEY]: 'damaged' });
  store.isFull = true;
  const settings = createSettings(store.open);
  assert.deepEqual(settings.set({ volume: 0.1 }), { ok: false, reason: 'not-saved' });
  assert.equal(store.getItem(SETTINGS_KEY), 'damaged');
  store.isFull = false;
  assert.deepEqual(settings.set({ volume: 0.2 }), { ok: true });
  assert.equal(store.getItem(BACKUP), 'damaged');
});
