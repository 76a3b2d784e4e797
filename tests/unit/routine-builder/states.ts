import type { OwnRoutine } from '../../../src/lib/routine/own-routine.ts';
import { currentOf } from '../../../src/features/routine-store/shelf.ts';
import { AT_FIRST, type BuilderEvent, type BuilderState } from '../../../src/features/routine-builder/builder-state.ts';
import { freshRoutine } from '../../../src/features/routine-builder/fresh-routine.ts';
import { reduce } from '../../../src/features/routine-builder/reduce.ts';
import { CATALOGUE } from '../routine/sample-catalogue.ts';

/** A routine with these techniques. */
export const routineOf = (codes: string, id = 'a', name = 'Sore heel'): OwnRoutine =>
  freshRoutine(
    id,
    [],
    codes.split(' ').map((code) => ({ code })),
    name,
  );

/** A page with routines, the first one on the table. */
export const pageWith = (...routines: OwnRoutine[]): BuilderState =>
  after(AT_FIRST, { type: 'loaded', shelf: { current: routines[0]?.id ?? '', routines } });

/** A page after some events. */
export const after = (state: BuilderState, ...events: BuilderEvent[]): BuilderState =>
  events.reduce((before, event) => reduce(before, event, CATALOGUE), state);

/** Codes of the steps on the table, in order. */
export const codesOf = (state: BuilderState): string =>
  currentOf(state.shelf)
    ?.steps.map(({ code }) => code)
    .join(' ') ?? '';

/** The step on the table at an index. */
export function stepAt(state: BuilderState, index: number) {
  const step = currentOf(state.shelf)?.steps[index];
  if (!step) throw new Error(`There is no step ${index}`);
  return step;
}
