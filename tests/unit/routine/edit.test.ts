import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as edit from '../../../src/lib/routine/edit.ts';
import { MAX_NAME, MAX_NOTE, MAX_STEPS, type OwnRoutine } from '../../../src/lib/routine/own-routine.ts';
import { MAX_BACK, record, redo, startHistory, undo } from '../../../src/lib/routine/undo-history.ts';
import { anyChange, anyCode, anyRoutine, anyStep } from './arbitraries.ts';

const EMPTY: OwnRoutine = { id: 'r', name: 'Mine', steps: [] };
const routineOf = (...codes: string[]) => codes.reduce((all, code) => edit.addStep(all, { code }), EMPTY);
const codes = (routine: OwnRoutine) => routine.steps.map(({ code }) => code).join(' ');

type Edit = (routine: OwnRoutine) => OwnRoutine;
const anyKey = fc.oneof(
  fc.nat(12).map((n) => `k${n}`),
  fc.nat(12).map((n) => `s${n}`),
  fc.constantFrom('', '__proto__', 'no'),
);
const anyIndex = fc.integer({ min: -2, max: 70 });
const anyText = fc.string({ unit: 'binary', maxLength: 400 });
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(anyCode, anyIndex).map(
    ([code, at]): Edit =>
      (routine) =>
        edit.addStep(routine, { code }, at),
  ),
  anyKey.map(
    (key): Edit =>
      (routine) =>
        edit.removeStep(routine, key),
  ),
  fc.tuple(anyStep, anyIndex).map(
    ([step, at]): Edit =>
      (routine) =>
        edit.restoreStep(routine, step, at),
  ),
  anyKey.map(
    (key): Edit =>
      (routine) =>
        edit.duplicateStep(routine, key),
  ),
  fc.tuple(anyKey, anyIndex).map(
    ([key, to]): Edit =>
      (routine) =>
        edit.moveStep(routine, key, to),
  ),
  fc.tuple(anyKey, anyChange).map(
    ([key, change]): Edit =>
      (routine) =>
        edit.changeDose(routine, key, change),
  ),
  anyKey.map(
    (key): Edit =>
      (routine) =>
        edit.resetDose(routine, key),
  ),
  fc.tuple(anyKey, anyText).map(
    ([key, text]): Edit =>
      (routine) =>
        edit.setNote(routine, key, text),
  ),
  fc.tuple(anyKey, fc.nat(300)).map(
    ([key, days]): Edit =>
      (routine) =>
        edit.setDays(routine, key, days),
  ),
  anyText.map(
    (text): Edit =>
      (routine) =>
        edit.rename(routine, text),
  ),
);

test('whatever is edited, the routine keeps its rules', () => {
  fc.assert(
    fc.property(anyRoutine, fc.array(anyEdit, { maxLength: 90 }), (start, edits) => {
      const routine = edits.reduce((all, change) => change(all), start);
      assert.ok(routine.steps.length <= MAX_STEPS);
      assert.equal(new Set(routine.steps.map(({ key }) => key)).size, routine.steps.length);
      assert.ok(routine.name.trim() !== '' && routine.name.length <= MAX_NAME && routine.name.isWellFormed());
      for (const { note, days } of routine.steps) {
        assert.ok(note.length <= MAX_NOTE && note.isWellFormed() && !/[\n\r\t]/.test(note));
        assert.ok(days >= 0 && days <= 127);
      }
    }),
  );
});

test('no edit touches the routine it begins with', () => {
  fc.assert(
    fc.property(anyRoutine, anyEdit, (routine, change) => {
      const before = structuredClone(routine);
      change(routine);
      assert.deepEqual(routine, before);
    }),
  );
});

test('a key that is not there changes nothing', () => {
  const routine = routineOf('CP', 'CR');
  for (const same of [
    edit.removeStep(routine, 'x'),
    edit.duplicateStep(routine, 'x'),
    edit.moveStep(routine, 'x', 0),
    edit.changeDose(routine, 'x', { sets: 1 }),
    edit.setNote(routine, 'x', 'a'),
    edit.setDays(routine, 'x', 1),
    edit.rename(routine, '  '),
  ]) {
    assert.equal(same, routine);
  }
});

test('a step moves to the index it is given, and no further than the ends', () => {
  const routine = routineOf('CP', 'CR', 'CS', 'HR');
  const first = routine.steps[0]?.key ?? '';
  assert.equal(codes(edit.moveStep(routine, first, 2)), 'CR CS CP HR');
  assert.equal(codes(edit.moveStep(routine, first, 99)), 'CR CS HR CP');
  assert.equal(edit.moveStep(routine, first, -5), routine);
});

test('a copy stands right after its step with the same dose and a key of its own', () => {
  const routine = edit.changeDose(routineOf('CP', 'CR'), 's1', { sets: 3 });
  const copied = edit.duplicateStep(routine, 's1');
  assert.equal(codes(copied), 'CP CP CR');
  assert.deepEqual(copied.steps[1], { ...copied.steps[0], key: 's3' });
});

test('a step that was taken out comes back where it was', () => {
  fc.assert(
    fc.property(anyRoutine, fc.nat(11), (routine, index) => {
      const step = routine.steps[index];
      fc.pre(step !== undefined);
      assert.deepEqual(edit.restoreStep(edit.removeStep(routine, step.key), step, index), routine);
    }),
  );
});

test('a dose is brought back, days and note stay', () => {
  let routine = edit.addStep(EMPTY, { code: 'CP', change: { sets: 3 }, days: 5, note: 'Slowly' });
  routine = edit.resetDose(routine, 's1');
  assert.deepEqual(routine.steps[0], { key: 's1', code: 'CP', change: {}, days: 5, note: 'Slowly' });
});

test('no step comes after the last that is allowed', () => {
  const full = routineOf(...Array<string>(MAX_STEPS + 5).fill('CP'));
  assert.equal(full.steps.length, MAX_STEPS);
  assert.equal(edit.duplicateStep(full, 's1'), full);
});

test('spaces at the end stay while a note is typed, and no character is cut in two', () => {
  const routine = edit.setNote(routineOf('CP'), 's1', 'One ');
  assert.equal(routine.steps[0]?.note, 'One ');
  assert.equal(edit.setNote(routine, 's1', 'a\nb').steps[0]?.note, 'a b');
  assert.equal(edit.setNote(routine, 's1', `${'a'.repeat(MAX_NOTE - 1)}😀`).steps[0]?.note, 'a'.repeat(MAX_NOTE - 1));
});

test('undo gives back exactly what was, redo what came after', () => {
  fc.assert(
    fc.property(anyRoutine, fc.array(anyEdit, { maxLength: 150 }), (start, edits) => {
      const seen = [start];
      let history = startHistory(start);
      for (const change of edits) {
        const next = change(history.present);
        if (next !== history.present) seen.push(next);
        history = record(history, next);
      }
      const reachable = seen.slice(-(MAX_BACK + 1));
      for (const past of reachable.toReversed()) {
        assert.equal(history.present, past);
        history = undo(history);
      }
      assert.equal(undo(history), history);
      for (const future of reachable) {
        assert.equal(history.present, future);
        history = redo(history);
      }
      assert.equal(redo(history), history);
    }),
  );
});

test('something new forgets what was taken back', () => {
  const history = record(undo(record(startHistory('a'), 'b')), 'c');
  assert.deepEqual(history, { past: ['a'], present: 'c', future: [] });
});
