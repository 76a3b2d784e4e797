import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { currentOf } from '../../../src/features/routine-store/shelf.ts';
import { MAX_STEPS } from '../../../src/lib/routine/own-routine.ts';
import type { Edit } from '../../../src/features/routine-builder/edits.ts';
import { after, codesOf, pageWith, routineOf, stepAt } from './states.ts';

const PAGE = pageWith(routineOf('CP CS HR'));
const edit = (kind: Edit) => ({ type: 'edit', edit: kind }) as const;
const keyAt = (index: number) => stepAt(PAGE, index).key;

test('a move is said with the place it led to, and one past the end says that it is the end', () => {
  const moved = after(PAGE, edit({ kind: 'move', key: keyAt(0), to: 1 }));
  assert.equal(codesOf(moved), 'CS CP HR');
  assert.equal(moved.said.text, 'Calf press, 2 of 3');
  const stuck = after(PAGE, edit({ kind: 'move', key: keyAt(0), to: -1 }));
  assert.equal(codesOf(stuck), 'CP CS HR');
  assert.equal(stuck.said.text, 'It cannot go further');
  assert.equal(stuck.changes, PAGE.changes);
});

test('a removed step leaves a line where it stood, with the way back', () => {
  const removed = after(PAGE, edit({ kind: 'remove', key: keyAt(1) }));
  assert.equal(codesOf(removed), 'CP HR');
  assert.equal(removed.removedStep?.index, 1);
  assert.equal(removed.focus?.on, 'undo-remove');
  assert.equal(removed.said.text, 'Removed: Calf stretch');
  assert.ok(removed.removedStep);
  const back = after(removed, edit({ kind: 'restore', ...removed.removedStep }));
  assert.equal(codesOf(back), 'CP CS HR');
  assert.equal(back.removedStep, undefined);
  assert.equal(back.focus?.on, `edit ${keyAt(1)}`);
});

test('the line of a removed step goes with the next change of the order', () => {
  const removed = after(PAGE, edit({ kind: 'remove', key: keyAt(1) }));
  assert.equal(after(removed, edit({ kind: 'move', key: keyAt(0), to: 1 })).removedStep, undefined);
  assert.equal(after(removed, { type: 'undo' }).removedStep, undefined);
  assert.ok(after(removed, edit({ kind: 'note', key: keyAt(0), note: 'Slow' })).removedStep);
});

test('a copy stands after its step, open to be changed', () => {
  const copied = after(PAGE, edit({ kind: 'duplicate', key: keyAt(1) }));
  assert.equal(codesOf(copied), 'CP CS CS HR');
  assert.equal(copied.editing, stepAt(copied, 2).key);
  assert.equal(copied.said.text, 'Copied: Calf stretch, 3 of 4');
});

test('steps are added at the end, as many as fit', () => {
  const added = after(PAGE, edit({ kind: 'add', step: { code: 'CR' } }));
  assert.equal(codesOf(added), 'CP CS HR CR');
  assert.equal(added.said.text, 'Added: Calf roll, 4 of 4');
  const many = Array.from({ length: MAX_STEPS }, () => ({ code: 'CR' }));
  const full = after(PAGE, edit({ kind: 'add-all', steps: many }));
  assert.equal(currentOf(full.shelf)?.steps.length, MAX_STEPS);
  assert.match(after(full, edit({ kind: 'add', step: { code: 'CP' } })).said.text, /No more than 60/);
  assert.equal(codesOf(after(PAGE, edit({ kind: 'replace-all', steps: [{ code: 'CR' }] }))), 'CR');
});

test('a name of nothing is not taken', () => {
  assert.equal(currentOf(after(PAGE, edit({ kind: 'rename', name: '  ' })).shelf)?.name, 'Sore heel');
  assert.equal(currentOf(after(PAGE, edit({ kind: 'rename', name: 'Mine' })).shelf)?.name, 'Mine');
});

test('undo brings back every state there was, and redo every one that was left', () => {
  const anyEdit = fc.oneof(
    fc.record({ kind: fc.constant('move' as const), key: fc.constantFrom('s1', 's2', 's3'), to: fc.nat(3) }),
    fc.record({ kind: fc.constant('remove' as const), key: fc.constantFrom('s1', 's2', 's3', 's4') }),
    fc.record({ kind: fc.constant('duplicate' as const), key: fc.constantFrom('s1', 's2', 's3') }),
    fc.record({ kind: fc.constant('days' as const), key: fc.constantFrom('s1', 's2'), days: fc.integer({ min: 1, max: 127 }) }), // prettier-ignore
  );
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
      const seen = [currentOf(PAGE.shelf)];
      let page = PAGE;
      for (const next of edits) {
        page = after(page, edit(next));
        const now = currentOf(page.shelf);
        if (now !== seen.at(-1)) seen.push(now);
      }
      for (const was of seen.toReversed().slice(1)) {
        page = after(page, { type: 'undo' });
        assert.equal(currentOf(page.shelf), was);
      }
      for (const was of seen.slice(1)) {
        page = after(page, { type: 'redo' });
        assert.equal(currentOf(page.shelf), was);
      }
    }),
  );
});

test('typing in one field is one step back', () => {
  const note = (text: string, index = 0) => edit({ kind: 'note', key: keyAt(index), note: text });
  const typed = after(PAGE, note('S'), note('Sl'), note('Slow'));
  assert.equal(stepAt(typed, 0).note, 'Slow');
  assert.equal(stepAt(after(typed, { type: 'undo' }), 0).note, '');
  const other = after(typed, note('Fast', 1), { type: 'undo' });
  assert.equal(stepAt(other, 0).note, 'Slow');
  assert.equal(stepAt(other, 1).note, '');
});
