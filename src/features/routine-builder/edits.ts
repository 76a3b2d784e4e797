/** Shipped to readers. What a reader may do to the routine on the table. */
import {
  addStep,
  changeDose,
  duplicateStep,
  moveStep,
  removeStep,
  rename,
  resetDose,
  restoreStep,
  setDays,
  setNote,
  type NewStep,
} from '../../lib/routine/edit.ts';
import type { Catalogue } from '../../lib/routine/catalogue.ts';
import { MAX_STEPS, type DoseChange, type OwnRoutine, type OwnStep } from '../../lib/routine/own-routine.ts';
import { nameByKey } from './step-view.ts';

/** One change. */
export type Edit =
  | { kind: 'add'; step: NewStep }
  | { kind: 'add-all'; steps: readonly NewStep[] }
  | { kind: 'replace-all'; steps: readonly NewStep[] }
  | { kind: 'remove'; key: string }
  | { kind: 'restore'; step: OwnStep; index: number }
  | { kind: 'duplicate'; key: string }
  | { kind: 'move'; key: string; to: number }
  | { kind: 'move-by'; key: string; by: 1 | -1 }
  | { kind: 'dose'; key: string; change: DoseChange }
  | { kind: 'reset'; key: string }
  | { kind: 'note'; key: string; note: string }
  | { kind: 'days'; key: string; days: number }
  | { kind: 'rename'; name: string };

/** The routine after a change; the same object where nothing came of it. */
export function applyEdit(routine: OwnRoutine, edit: Edit): OwnRoutine {
  switch (edit.kind) {
    case 'add':
      return addStep(routine, edit.step);
    case 'add-all':
      return withSteps(routine, edit.steps);
    case 'replace-all':
      return withSteps({ ...routine, steps: [] }, edit.steps);
    case 'remove':
      return removeStep(routine, edit.key);
    case 'restore':
      return restoreStep(routine, edit.step, edit.index);
    case 'duplicate':
      return duplicateStep(routine, edit.key);
    case 'move':
      return moveStep(routine, edit.key, edit.to);
    case 'move-by':
      return moveStep(routine, edit.key, routine.steps.findIndex(({ key }) => key === edit.key) + edit.by);
    case 'dose':
      return changeDose(routine, edit.key, edit.change);
    case 'reset':
      return resetDose(routine, edit.key);
    case 'note':
      return setNote(routine, edit.key, edit.note);
    case 'days':
      return setDays(routine, edit.key, edit.days);
    case 'rename':
      return rename(routine, edit.name);
  }
}

/** A routine with steps added at its end, as many as fit. */
export function withSteps(routine: OwnRoutine, steps: readonly NewStep[]): OwnRoutine {
  return steps.reduce((longer, step) => addStep(longer, step), routine);
}

/** Key of the step that an edit brought; empty where it brought none, or several. */
export function newStepKey(before: OwnRoutine, after: OwnRoutine): string {
  const known = new Set(before.steps.map(({ key }) => key));
  const added = after.steps.filter(({ key }) => !known.has(key));
  return added.length === 1 ? (added[0]?.key ?? '') : '';
}

/** What a screen reader hears after a change: "Calf press, 2 of 5". Empty where the control itself says it. */
export function saidOf(edit: Edit, before: OwnRoutine, after: OwnRoutine, catalogue: Catalogue): string {
  const count = after.steps.length;
  const place = (key: string) =>
    `${nameByKey(after, key, catalogue)}, ${after.steps.findIndex((step) => step.key === key) + 1} of ${count}`;
  if (before === after) return nothingSaid(edit);
  switch (edit.kind) {
    case 'add':
      return `Added: ${place(newStepKey(before, after))}`;
    case 'add-all':
      return `Added ${count - before.steps.length} steps`;
    case 'replace-all':
      return `The routine now has ${count} steps`;
    case 'remove':
      return `Removed: ${nameByKey(before, edit.key, catalogue)}`;
    case 'restore':
      return `Back: ${place(newStepKey(before, after))}`;
    case 'duplicate':
      return `Copied: ${place(newStepKey(before, after))}`;
    case 'move':
    case 'move-by':
      return place(edit.key);
    case 'reset':
      return `${nameByKey(after, edit.key, catalogue)}: dose as on its page`;
    case 'rename':
      return `Renamed: ${after.name}`;
    case 'dose':
    case 'note':
    case 'days':
      return '';
  }
}

/** Why nothing came of a change. */
function nothingSaid({ kind }: Edit): string {
  const isAdding = kind === 'add' || kind === 'add-all' || kind === 'duplicate' || kind === 'restore';
  if (isAdding) return `No more than ${MAX_STEPS} steps fit in a routine`;
  return kind === 'move' || kind === 'move-by' ? 'It cannot go further' : '';
}
