import type { OwnRoutine, OwnStep } from '../../../src/lib/routine/own-routine.ts';
import type { NewId } from '../../../src/features/routine-store/shelf.ts';

/** A step with its technique's own dose. */
export function ownStep(code: string, rest: Partial<OwnStep> = {}): OwnStep {
  return { key: `${code}-key`, code, change: {}, days: 0, note: '', ...rest };
}

/** A routine with steps of these codes. */
export function ownRoutine(id: string, name: string, ...codes: string[]): OwnRoutine {
  return { id, name, steps: codes.map((code, index) => ownStep(code, { key: `${index}` })) };
}

/** Ids in order: new-1, new-2. */
export function countedIds(): NewId {
  let count = 0;
  return () => `new-${(count += 1)}`;
}
