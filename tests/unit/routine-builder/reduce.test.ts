import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentOf } from '../../../src/features/routine-store/shelf.ts';
import { AT_FIRST } from '../../../src/features/routine-builder/builder-state.ts';
import { after, codesOf, pageWith, routineOf, stepAt } from './states.ts';

const A = routineOf('CP CS', 'a', 'Heel');
const B = routineOf('HR', 'b', 'Knee');
const PAGE = pageWith(A, B);
const PREVIEW = {
  kind: 'preview',
  from: 'link',
  routines: [routineOf('CR', 'x', 'From a link')],
  problems: [],
} as const;

test('looking at a link changes nothing that is kept', () => {
  const shown = after(PAGE, { type: 'show', screen: PREVIEW });
  assert.equal(shown.shelf, PAGE.shelf);
  assert.equal(shown.changes, PAGE.changes);
  const left = after(shown, { type: 'show', screen: { kind: 'table' } });
  assert.equal(left.shelf, PAGE.shelf);
});

test('what is kept of a preview is added beside the others, with an id of its own', () => {
  const kept = after(PAGE, { type: 'show', screen: PREVIEW }, { type: 'keep-preview', ids: ['new'] });
  assert.deepEqual(
    kept.shelf.routines.map(({ id }) => id),
    ['a', 'b', 'new'],
  );
  assert.equal(kept.screen.kind, 'table');
  assert.equal(codesOf(kept), 'CR');
  assert.equal(kept.changes, PAGE.changes + 1);
});

test('nothing is kept where nothing is looked at', () => {
  assert.equal(after(PAGE, { type: 'keep-preview', ids: ['new'] }).shelf, PAGE.shelf);
});

test('another routine comes on the table with a history of its own', () => {
  const moved = after(PAGE, { type: 'edit', edit: { kind: 'remove', key: stepAt(PAGE, 0).key } });
  const other = after(moved, { type: 'open', dialog: 'routines' }, { type: 'choose-routine', id: 'b' });
  assert.equal(codesOf(other), 'HR');
  assert.equal(other.dialog, undefined);
  assert.equal(codesOf(after(other, { type: 'undo' })), 'HR');
  assert.equal(other.said.text, 'Opened: Knee');
});

test('a deleted routine comes back in its place', () => {
  const open = after(PAGE, { type: 'open', dialog: 'routines' });
  const deleted = after(open, { type: 'delete-routine', id: 'a' });
  assert.equal(deleted.dialog, 'routines');
  assert.equal(codesOf(deleted), 'HR');
  const back = after(deleted, { type: 'restore-routine' });
  assert.deepEqual(back.shelf, { current: 'a', routines: [A, B] });
  assert.equal(after(deleted, { type: 'close' }, { type: 'restore-routine' }).shelf.routines.length, 1);
});

test('the last routine may be deleted', () => {
  const none = after(pageWith(A), { type: 'delete-routine', id: 'a' });
  assert.equal(currentOf(none.shelf), undefined);
});

test('a page without routines takes no edits', () => {
  assert.equal(after(AT_FIRST, { type: 'edit', edit: { kind: 'rename', name: 'X' } }).changes, 0);
});

test('what is shown for a moment is gone with the next event, and the same words again are said again', () => {
  const once = after(PAGE, { type: 'say', text: 'Link copied' });
  assert.equal(once.said.isShown, true);
  const twice = after(once, { type: 'say', text: 'Link copied' });
  assert.equal(twice.said.number, once.said.number + 1);
  assert.equal(after(once, { type: 'open', dialog: 'picker' }).said.isShown, false);
});

test('one editor is open at a time', () => {
  const first = after(PAGE, { type: 'toggle-editor', key: 's1' });
  assert.equal(first.editing, 's1');
  assert.equal(after(first, { type: 'toggle-editor', key: 's2' }).editing, 's2');
  assert.equal(after(first, { type: 'toggle-editor', key: 's1' }).editing, undefined);
});

test('undo and redo say when there is nothing left', () => {
  assert.equal(after(PAGE, { type: 'undo' }).said.text, '');
  const edited = after(PAGE, { type: 'edit', edit: { kind: 'rename', name: 'X' } });
  assert.equal(after(edited, { type: 'undo' }, { type: 'undo' }).said.text, 'Nothing to undo');
  assert.equal(after(edited, { type: 'redo' }).said.text, 'Nothing to redo');
});
