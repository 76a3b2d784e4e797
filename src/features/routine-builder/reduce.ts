/** Shipped to readers. What becomes of the page when something happens. */
import type { Catalogue } from '../../lib/routine/catalogue.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { record, redo, startHistory, undo } from '../../lib/routine/undo-history.ts';
import { chooseRoutine, currentOf, dropRoutine, putRoutine, type Shelf } from '../routine-store/shelf.ts';
import type { BuilderEvent, BuilderState } from './builder-state.ts';
import { applyEdit, newStepKey, saidOf, type Edit } from './edits.ts';

/** The page after an event; the same object where nothing came of it. */
export function reduce(before: BuilderState, event: BuilderEvent, catalogue: Catalogue): BuilderState {
  const state = quiet(before);
  switch (event.type) {
    case 'edit':
      return edited(state, event.edit, catalogue);
    case 'undo':
    case 'redo':
      return steppedBack(state, event.type);
    case 'toggle-editor':
      return { ...state, editing: state.editing === event.key ? undefined : event.key };
    case 'open':
      return { ...state, dialog: event.dialog };
    case 'close':
      return { ...state, dialog: undefined, removedRoutine: undefined };
    case 'show':
      return { ...state, screen: event.screen, dialog: undefined, focus: focusOn(state, 'title') };
    case 'say':
      return say(state, event.text, true);
    case 'stored':
      return state.notice === event.notice ? state : { ...state, notice: event.notice };
    case 'loaded':
      return loaded(state, event.shelf, event.said);
    case 'keep-preview':
    case 'new-routine':
    case 'choose-routine':
    case 'delete-routine':
    case 'restore-routine':
      return shelved(state, event);
  }
}

type ShelfEvent = Extract<
  BuilderEvent,
  { type: 'keep-preview' | 'new-routine' | 'choose-routine' | 'delete-routine' | 'restore-routine' }
>;

/** Events that concern several routines. */
function shelved(state: BuilderState, event: ShelfEvent): BuilderState {
  switch (event.type) {
    case 'keep-preview':
      return keptPreview(state, event.ids);
    case 'new-routine':
      return onTable(state, putRoutine(state.shelf, event.routine), `New routine: ${event.routine.name}`);
    case 'choose-routine': {
      const shelf = chooseRoutine(state.shelf, event.id);
      return onTable(state, shelf, `Opened: ${currentOf(shelf)?.name ?? ''}`);
    }
    case 'delete-routine':
      return deletedRoutine(state, event.id);
    case 'restore-routine':
      return restoredRoutine(state);
  }
}

function edited(state: BuilderState, edit: Edit, catalogue: Catalogue): BuilderState {
  const before = currentOf(state.shelf);
  if (!before) return state;
  const after = applyEdit(before, edit);
  const told = say(state, saidOf(edit, before, after, catalogue));
  if (after === before) return told;
  const typing = edit.kind === 'note' ? `note ${edit.key}` : '';
  const history = state.history ?? startHistory(before);
  const isTypingOn = typing !== '' && typing === state.typing;
  return {
    ...told,
    ...afterwards(state, edit, before, after),
    shelf: putRoutine(state.shelf, after),
    history: isTypingOn ? { ...history, present: after } : record(history, after),
    typing,
    changes: state.changes + 1,
  };
}

/** What else an edit changes on the page: the line of a removed step, the open editor, the focus. */
function afterwards(state: BuilderState, edit: Edit, before: OwnRoutine, after: OwnRoutine): Partial<BuilderState> {
  const added = newStepKey(before, after);
  switch (edit.kind) {
    case 'remove': {
      const index = before.steps.findIndex(({ key }) => key === edit.key);
      const step = before.steps[index];
      const editing = state.editing === edit.key ? undefined : state.editing;
      return { removedStep: step && { step, index }, editing, focus: focusOn(state, 'undo-remove') };
    }
    case 'restore':
      return { removedStep: undefined, focus: focusOn(state, `edit ${added}`) };
    case 'duplicate':
      return { removedStep: undefined, editing: added, focus: focusOn(state, `edit ${added}`) };
    case 'add':
    case 'add-all':
    case 'replace-all':
    case 'move':
    case 'move-by':
      return { removedStep: undefined };
    case 'reset':
      // Its own button goes away.
      return { focus: focusOn(state, `edit ${edit.key}`) };
    case 'dose':
    case 'note':
    case 'days':
    case 'rename':
      return {};
  }
}

function steppedBack(state: BuilderState, way: 'undo' | 'redo'): BuilderState {
  if (!state.history) return state;
  const history = way === 'undo' ? undo(state.history) : redo(state.history);
  if (history === state.history) return say(state, way === 'undo' ? 'Nothing to undo' : 'Nothing to redo');
  const { present } = history;
  return {
    ...say(state, way === 'undo' ? 'Undone' : 'Done again'),
    history,
    shelf: putRoutine(state.shelf, present),
    editing: present.steps.some(({ key }) => key === state.editing) ? state.editing : undefined,
    removedStep: undefined,
    typing: '',
    changes: state.changes + 1,
  };
}

function keptPreview(state: BuilderState, ids: readonly string[]): BuilderState {
  const { screen } = state;
  if (screen.kind !== 'preview') return state;
  const kept = screen.routines.map((routine, index) => ({ ...routine, id: ids[index] ?? routine.id }));
  const shelf = kept.reduce(putRoutine, state.shelf);
  const first = kept[0];
  const told = kept.length === 1 ? `Added: ${first?.name ?? ''}` : `Added ${kept.length} routines`;
  return onTable(state, first ? { ...shelf, current: first.id } : shelf, told);
}

function deletedRoutine(state: BuilderState, id: string): BuilderState {
  const index = state.shelf.routines.findIndex((routine) => routine.id === id);
  const routine = state.shelf.routines[index];
  if (!routine) return state;
  const next = onTable(state, dropRoutine(state.shelf, id), `Deleted: ${routine.name}`);
  return { ...next, dialog: state.dialog, removedRoutine: { routine, index }, focus: focusOn(state, 'undo-delete') };
}

function restoredRoutine(state: BuilderState): BuilderState {
  const { removedRoutine, shelf } = state;
  if (!removedRoutine) return state;
  const { routine, index } = removedRoutine;
  const routines = shelf.routines.toSpliced(index, 0, routine);
  const next = onTable(state, { current: routine.id, routines }, `Back: ${routine.name}`);
  return { ...next, dialog: state.dialog, focus: focusOn(state, `routine ${routine.id}`) };
}

/** Another routine comes on the table; its changes begin anew. */
function onTable(state: BuilderState, shelf: Shelf, text: string): BuilderState {
  return { ...loaded(state, shelf, text), screen: { kind: 'table' }, dialog: undefined, changes: state.changes + 1 };
}

function loaded(state: BuilderState, shelf: Shelf, text = ''): BuilderState {
  return {
    ...say(state, text),
    shelf,
    history: undefined,
    typing: '',
    editing: undefined,
    removedStep: undefined,
    removedRoutine: undefined,
  };
}

function say(state: BuilderState, text: string, isShown = false): BuilderState {
  return text ? { ...state, said: { text, number: state.said.number + 1, isShown } } : state;
}

/** What was shown is gone when the reader goes on. */
function quiet(state: BuilderState): BuilderState {
  return state.said.isShown ? { ...state, said: { ...state.said, isShown: false } } : state;
}

function focusOn(state: BuilderState, on: string): { on: string; number: number } {
  return { on, number: (state.focus?.number ?? 0) + 1 };
}
