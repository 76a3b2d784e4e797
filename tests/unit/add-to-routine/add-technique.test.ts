import assert from 'node:assert/strict';
import test from 'node:test';
import { addTechnique, takeOut, type Added } from '../../../src/features/add-to-routine/add-technique.ts';
import { addedWords, takenOutWords } from '../../../src/features/add-to-routine/add-words.ts';
import { createRoutineStore } from '../../../src/features/routine-store/routine-store.ts';
import { EMPTY_SHELF } from '../../../src/features/routine-store/shelf.ts';
import { ROUTINES_KEY, stepCount } from '../../../src/features/routine-store/step-count.ts';
import { MAX_STEPS } from '../../../src/lib/routine/own-routine.ts';
import { FakeStore, FORBIDDEN } from '../fake-store.ts';
import { countedIds, ownRoutine } from '../routine-store/routines.ts';

const newId = countedIds();
const countOn = (device: FakeStore) => stepCount(device.open);
function isAdded(added: Added): asserts added is Extract<Added, { state: 'added' }> {
  assert.equal(added.state, 'added');
}

test('the first technique makes a routine, and taking it out again leaves none', () => {
  const device = new FakeStore();
  const store = createRoutineStore(device.open);
  const added = addTechnique(store, 'CP', newId);
  isAdded(added);
  assert.equal(addedWords(added), 'Added to My routine. 1 step.');
  assert.equal(countOn(device), 1);
  assert.equal(takenOutWords(takeOut(store, added)), 'Taken out again. No steps.');
  assert.deepEqual(createRoutineStore(device.open).shelf(), EMPTY_SHELF);
});

test('a technique goes to the end of the current routine and leaves the others alone', () => {
  const device = new FakeStore();
  const store = createRoutineStore(device.open);
  const others = [ownRoutine('a', 'A', 'FS'), ownRoutine('c', 'C')];
  store.save({ current: 'b', routines: [...others, ownRoutine('b', 'Knee', 'QP', 'CP')] });
  const added = addTechnique(store, 'CP', newId);
  isAdded(added);
  assert.equal(addedWords(added), 'Added to Knee. It is in there twice now. 3 steps.');
  const { current, routines } = createRoutineStore(device.open).shelf();
  assert.equal(current, 'b');
  assert.deepEqual(routines.slice(0, 2), others);
  assert.deepEqual(
    routines[2]?.steps.map(({ code }) => code),
    ['QP', 'CP', 'CP'],
  );
  assert.equal(new Set(routines[2].steps.map(({ key }) => key)).size, 3);
  assert.equal(takenOutWords(takeOut(store, added)), 'Taken out again. 2 steps.');
  assert.equal(countOn(device), 2);
});

test('what another tab kept since stays, when adding and when taking out', () => {
  const device = new FakeStore();
  const store = createRoutineStore(device.open);
  const other = createRoutineStore(device.open);
  const first = addTechnique(other, 'FS', newId);
  isAdded(first);
  const added = addTechnique(store, 'CP', newId);
  isAdded(added);
  assert.equal(addedWords(added), 'Added to My routine. 2 steps.');
  other.refresh();
  isAdded(addTechnique(other, 'QP', newId));
  assert.deepEqual(takeOut(store, added), { steps: 2, isSaved: true });
  assert.deepEqual(
    createRoutineStore(device.open)
      .shelf()
      .routines.map(({ steps }) => steps.map(({ code }) => code)),
    [['FS', 'QP']],
  );
});

test('taking out what another tab took out before is no error', () => {
  const device = new FakeStore();
  const store = createRoutineStore(device.open);
  const added = addTechnique(store, 'CP', newId);
  isAdded(added);
  device.removeItem(ROUTINES_KEY);
  assert.deepEqual(takeOut(store, added), { steps: 0, isSaved: true });
});

test('where nothing can be saved the page holds the steps and says so', () => {
  const full = new FakeStore();
  full.isFull = true;
  for (const open of [FORBIDDEN, full.open]) {
    const store = createRoutineStore(open);
    addTechnique(store, 'CP', newId);
    const added = addTechnique(store, 'FS', newId);
    isAdded(added);
    assert.match(addedWords(added), /^Added to My routine, but not saved: .* 2 steps\.$/);
    assert.equal(takenOutWords(takeOut(store, added)), 'Taken out here, but that is not saved.');
    assert.equal(store.shelf().routines[0]?.steps.length, 1);
  }
});

test('routines that cannot be read, or are of a newer version, are not touched', () => {
  for (const text of ['{', '{"version":2}']) {
    const device = new FakeStore({ [ROUTINES_KEY]: text });
    const added = addTechnique(createRoutineStore(device.open), 'CP', newId);
    assert.deepEqual(added, { state: 'unreadable' });
    assert.match(addedWords(added), /^Not added: /);
    assert.equal(device.getItem(ROUTINES_KEY), text);
  }
});

test('a full routine stays as it is', () => {
  const device = new FakeStore();
  const store = createRoutineStore(device.open);
  const codes = Array.from({ length: MAX_STEPS }, () => 'CP');
  store.save({ current: 'a', routines: [ownRoutine('a', 'A', ...codes)] });
  const added = addTechnique(store, 'FS', newId);
  assert.equal(addedWords(added), `Not added: A is full. It has ${MAX_STEPS} steps.`);
  assert.equal(countOn(device), MAX_STEPS);
});
