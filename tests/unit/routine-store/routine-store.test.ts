import assert from 'node:assert/strict';
import test from 'node:test';
import { writeShelf } from '../../../src/features/routine-store/parse-shelf.ts';
import { ASIDE_KEY, createRoutineStore } from '../../../src/features/routine-store/routine-store.ts';
import { EMPTY_SHELF, putRoutine } from '../../../src/features/routine-store/shelf.ts';
import { ROUTINES_KEY } from '../../../src/features/routine-store/step-count.ts';
import { FakeStore, FORBIDDEN } from '../fake-store.ts';
import { ownRoutine } from './routines.ts';

const HEEL = ownRoutine('a', 'Sore heel', 'CP', 'FS');
const KNEE = ownRoutine('b', 'Outer knee', 'QP');
const SHELF = { current: 'b', routines: [HEEL, KNEE] };
const stored = (text: string) => new FakeStore({ [ROUTINES_KEY]: text });
const main = (device: FakeStore) => device.getItem(ROUTINES_KEY);

test('a device without routines starts empty, and reading it writes nothing', () => {
  const device = new FakeStore();
  const store = createRoutineStore(device.open);
  assert.deepEqual(store.found(), { state: 'empty' });
  assert.deepEqual(store.shelf(), EMPTY_SHELF);
  assert.equal(device.writes, 0);
});

test('what one visit keeps, the next one finds', () => {
  const device = new FakeStore();
  let told = 0;
  const store = createRoutineStore(device.open, () => (told += 1));
  assert.deepEqual(store.save(SHELF), { ok: true });
  assert.equal(told, 1);
  assert.deepEqual(store.found(), { state: 'ok', shelf: SHELF });
  assert.deepEqual(createRoutineStore(device.open).shelf(), SHELF);
  assert.deepEqual(store.save(putRoutine(SHELF, { ...HEEL, name: 'Heel' })), { ok: true });
  assert.equal(createRoutineStore(device.open).shelf().routines[0]?.name, 'Heel');
});

test('where storage is forbidden the tab holds the change and says that it was not saved', () => {
  for (const open of [FORBIDDEN, undefined]) {
    const store = createRoutineStore(open);
    assert.deepEqual(store.found(), { state: 'blocked' });
    assert.deepEqual(store.save(SHELF), { ok: false, reason: 'not-saved' });
    assert.deepEqual(store.shelf(), SHELF);
    assert.deepEqual(store.refresh(), { state: 'blocked' });
    assert.deepEqual(store.shelf(), SHELF);
    assert.equal(store.startAnew(), false);
    assert.deepEqual(store.aside(), []);
  }
});

test('where the device is full the tab holds the change, and keeps it once there is room', () => {
  const device = stored(writeShelf({ current: 'a', routines: [HEEL] }));
  const store = createRoutineStore(device.open);
  device.isFull = true;
  assert.deepEqual(store.save(SHELF), { ok: false, reason: 'not-saved' });
  assert.deepEqual(store.shelf(), SHELF);
  assert.equal(main(device), writeShelf({ current: 'a', routines: [HEEL] }));
  device.isFull = false;
  assert.deepEqual(store.save(store.shelf()), { ok: true });
  assert.equal(main(device), writeShelf(SHELF));
});

test('what cannot be read stays until the reader lets go of it, and then a copy stays', () => {
  for (const text of ['', '{', 'null', '[]', '{"version":1}', '{"version":1,"current":"a","routines":[{"id":1}]}']) {
    const device = stored(text);
    const store = createRoutineStore(device.open);
    assert.deepEqual(store.found(), { state: 'damaged' }, text);
    assert.deepEqual(store.aside(), [text]);
    assert.deepEqual(store.save(SHELF), { ok: false, reason: 'damaged' });
    assert.equal(main(device), text);
    assert.equal(store.startAnew(), true);
    assert.deepEqual(store.found(), { state: 'empty' });
    assert.equal(device.getItem(ASIDE_KEY), text);
    assert.deepEqual(store.save(store.shelf()), { ok: true });
    assert.equal(main(device), writeShelf(SHELF));
    assert.deepEqual(store.aside(), [text]);
  }
});

test('damaged routines are not let go while there is no room for a copy', () => {
  const device = stored('{');
  const store = createRoutineStore(device.open);
  device.isFull = true;
  assert.equal(store.startAnew(), false);
  assert.equal(main(device), '{');
});

test('one damaged text after another is put aside, and none is overwritten', () => {
  const device = new FakeStore();
  const store = createRoutineStore(device.open);
  const texts = ['{1', '{2', '{3', '{4', '{5'];
  for (const text of texts) {
    device.setItem(ROUTINES_KEY, text);
    store.refresh();
    assert.equal(store.startAnew(), true);
  }
  assert.deepEqual(store.aside(), texts);
  device.setItem(ROUTINES_KEY, '{6');
  store.refresh();
  assert.equal(store.startAnew(), false);
  assert.equal(main(device), '{6');
  assert.deepEqual(store.aside(), [...texts, '{6']);
});

test('routines of a newer version are left as they are', () => {
  const text = JSON.stringify({ version: 2, shelves: [] });
  const device = stored(text);
  const store = createRoutineStore(device.open);
  assert.deepEqual(store.found(), { state: 'newer' });
  assert.deepEqual(store.save(SHELF), { ok: false, reason: 'newer' });
  assert.equal(store.startAnew(), false);
  assert.equal(main(device), text);
});

test('good routines are kept when others are damaged; all of it is copied before the next change', () => {
  const text = JSON.stringify({
    version: 1,
    current: 'x',
    routines: [{ ...HEEL, patient: 'Jo' }, KNEE, { ...KNEE, name: 'Twin' }, 7],
  });
  const device = stored(text);
  const store = createRoutineStore(device.open);
  const found = store.found();
  assert.ok(found.state === 'partly-damaged');
  assert.deepEqual(found.shelf, { current: 'b', routines: [KNEE] });
  assert.deepEqual(
    found.setAside.map(({ number }) => number),
    [1, 3, 4],
  );
  for (const { reasons } of found.setAside) assert.ok(reasons.length > 0);
  assert.deepEqual(store.aside(), [text]);
  assert.equal(main(device), text);
  device.isFull = true;
  assert.deepEqual(store.save(found.shelf), { ok: false, reason: 'not-saved' });
  assert.equal(main(device), text);
  device.isFull = false;
  assert.deepEqual(store.save(found.shelf), { ok: true });
  assert.deepEqual(createRoutineStore(device.open).found(), { state: 'ok', shelf: found.shelf });
  assert.equal(device.getItem(ASIDE_KEY), text);
});

test('a tab never writes over what another tab kept since', () => {
  const device = stored(writeShelf({ current: 'a', routines: [HEEL] }));
  const first = createRoutineStore(device.open);
  const second = createRoutineStore(device.open);
  assert.deepEqual(second.save(SHELF), { ok: true });
  const mine = { current: 'a', routines: [{ ...HEEL, name: 'Mine' }] };
  assert.deepEqual(first.save(mine), {
    ok: false,
    reason: 'conflict',
    theirs: { state: 'ok', shelf: SHELF },
  });
  assert.equal(main(device), writeShelf(SHELF));
  assert.deepEqual(first.shelf(), mine);
  assert.equal(first.save(mine).ok, false);
  first.refresh();
  assert.deepEqual(first.shelf(), SHELF);
  assert.deepEqual(first.save(mine), { ok: true });
});

test('clearing the browser in another tab is a conflict too', () => {
  const device = stored(writeShelf(SHELF));
  const store = createRoutineStore(device.open);
  device.removeItem(ROUTINES_KEY);
  assert.deepEqual(store.save(SHELF), { ok: false, reason: 'conflict', theirs: { state: 'empty' } });
  assert.deepEqual(store.refresh(), { state: 'empty' });
  assert.deepEqual(store.shelf(), EMPTY_SHELF);
});

test('two tabs that only read, or write the same, have no conflict', () => {
  const device = stored(writeShelf(SHELF));
  const first = createRoutineStore(device.open);
  const second = createRoutineStore(device.open);
  assert.deepEqual(first.save(SHELF), { ok: true });
  assert.deepEqual(second.save(SHELF), { ok: true });
});
