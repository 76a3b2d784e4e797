/** Shipped to readers. Adds a technique to the routine that is worked on, and takes it out again. */
import { addStep, removeStep } from '../../lib/routine/edit.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import type { RoutineStore, Saved } from '../routine-store/routine-store.ts';
import { currentOf, dropRoutine, FIRST_NAME, putRoutine, type NewId, type Shelf } from '../routine-store/shelf.ts';

/** What became of it. */
export type Added =
  | {
      state: 'added';
      routine: OwnRoutine;
      /** Key of the new step. */
      key: string;
      /** How often the technique is in the routine now. */
      times: number;
      /** `not-saved`: this page alone holds it. */
      isSaved: boolean;
      /** The routine was made for this step. */
      isNew: boolean;
    }
  | { state: 'full'; routine: OwnRoutine }
  | { state: 'unreadable' };

/**
 * Adds a technique at the end of the current routine, or of a new one where there is none. What another tab kept since
 * is read first.
 *
 * @param code - of the technique.
 */
export function addTechnique(store: RoutineStore, code: string, newId: NewId): Added {
  const added = tryToAdd(store, code, newId);
  if (added !== 'conflict') return added;
  store.refresh();
  const again = tryToAdd(store, code, newId);
  return again === 'conflict' ? { state: 'unreadable' } : again;
}

function tryToAdd(store: RoutineStore, code: string, newId: NewId): Added | 'conflict' {
  const current = currentOf(store.shelf());
  const before = current ?? { id: newId(), name: FIRST_NAME, steps: [] };
  const routine = addStep(before, { code });
  const step = routine.steps.at(-1);
  if (routine === before || !step) return { state: 'full', routine };
  const shelf = putRoutine(store.shelf(), routine);
  const saved = store.save(shelf);
  if (!saved.ok && saved.reason === 'conflict') return 'conflict';
  if (!saved.ok && saved.reason !== 'not-saved') return { state: 'unreadable' };
  const times = routine.steps.filter((each) => each.code === code).length;
  return { state: 'added', routine, key: step.key, times, isSaved: saved.ok, isNew: !current };
}

/** A routine after a step was taken out of it again. */
export interface TakenOut {
  /** Steps that are left. */
  steps: number;
  isSaved: boolean;
}

/** Takes an added step out again; a routine that was made for it goes too, once it is empty. */
export function takeOut(store: RoutineStore, added: Extract<Added, { state: 'added' }>): TakenOut {
  const saved = tryToTakeOut(store, added);
  if (!saved.ok && saved.reason === 'conflict') {
    store.refresh();
    return { isSaved: tryToTakeOut(store, added).ok, steps: stepsIn(store.shelf(), added.routine.id) };
  }
  return { isSaved: saved.ok, steps: stepsIn(store.shelf(), added.routine.id) };
}

function tryToTakeOut(store: RoutineStore, { routine, key, isNew }: Extract<Added, { state: 'added' }>): Saved {
  const shelf = store.shelf();
  const here = shelf.routines.find(({ id }) => id === routine.id);
  if (!here) return { ok: true };
  const left = removeStep(here, key);
  const isGone = isNew && left.steps.length === 0;
  const routines = shelf.routines.map((each) => (each === here ? left : each));
  return store.save(isGone ? dropRoutine(shelf, here.id) : { ...shelf, routines });
}

function stepsIn({ routines }: Shelf, id: string): number {
  return routines.find((routine) => routine.id === id)?.steps.length ?? 0;
}
