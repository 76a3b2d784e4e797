/** Shipped to readers. The routines of one device, in memory. */
import { MAX_NAME, type OwnRoutine } from '../../lib/routine/own-routine.ts';
import { oneLine } from '../../lib/routine/plain-words.ts';
import { bareRoutine } from './bare-routine.ts';

/** All routines of a device. */
export interface Shelf {
  /** Id of the routine that is worked on; empty where there is none. */
  current: string;
  routines: readonly OwnRoutine[];
}

/** Gives an id that no other routine or step has. */
export type NewId = () => string;

/** A device without routines. */
export const EMPTY_SHELF: Shelf = { current: '', routines: [] };
/** What a routine is called until its reader names it. */
export const FIRST_NAME = 'My routine';

/** The routine that is worked on; `undefined` where there is none. */
export function currentOf({ current, routines }: Shelf): OwnRoutine | undefined {
  return routines.find(({ id }) => id === current) ?? routines[0];
}

/** Puts a routine in the place of the one with its id, or at the end, and makes it the current one. */
export function putRoutine({ routines }: Shelf, routine: OwnRoutine): Shelf {
  const isThere = routines.some(({ id }) => id === routine.id);
  return {
    current: routine.id,
    routines: isThere ? routines.map((old) => (old.id === routine.id ? routine : old)) : [...routines, routine],
  };
}

/** Adds routines at the end; none that is there is replaced. One whose id is taken gets a new one. */
export function addRoutines(shelf: Shelf, added: readonly OwnRoutine[], newId: NewId): Shelf {
  const routines = [...shelf.routines];
  for (const routine of added) {
    const isTaken = routines.some(({ id }) => id === routine.id);
    routines.push(isTaken ? { ...routine, id: newId() } : routine);
  }
  return { current: shelf.current || (routines[0]?.id ?? ''), routines };
}

/** Takes a routine away; where it was the current one, the first of the others is. */
export function dropRoutine(shelf: Shelf, id: string): Shelf {
  const routines = shelf.routines.filter((routine) => routine.id !== id);
  return { current: shelf.current === id ? (routines[0]?.id ?? '') : shelf.current, routines };
}

/** Makes another routine the current one; an unknown id changes nothing. */
export function chooseRoutine(shelf: Shelf, id: string): Shelf {
  return shelf.routines.some((routine) => routine.id === id) ? { ...shelf, current: id } : shelf;
}

/**
 * Both sides of a conflict: all that the other tab kept, and what this tab has otherwise as copies with a new id.
 *
 * @param mine - what this tab holds.
 * @param theirs - what another tab has kept meanwhile.
 */
export function keepBoth(mine: Shelf, theirs: Shelf, newId: NewId): Shelf {
  const known = new Map(theirs.routines.map((routine) => [routine.id, routine]));
  const copies = mine.routines.flatMap((routine) => {
    const other = known.get(routine.id);
    if (!other) return [routine];
    return isSame(routine, other) ? [] : [{ ...routine, id: newId(), name: copyName(routine.name) }];
  });
  return { current: theirs.current, routines: [...theirs.routines, ...copies] };
}

/** "Sore heel (copy)", within the longest name there may be. */
export function copyName(name: string): string {
  const END = ' (copy)';
  return oneLine(name, MAX_NAME - END.length).trimEnd() + END;
}

function isSame(one: OwnRoutine, other: OwnRoutine): boolean {
  return written(one) === written(other);
}

/** A routine as text; its id and the keys of its steps do not count. */
function written(routine: OwnRoutine): string {
  const { name, steps } = bareRoutine(routine);
  return JSON.stringify([name, steps.map(({ code, change, days, note }) => [code, change, days, note])]);
}
