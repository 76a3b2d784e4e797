/**
 * Shipped to readers. Changes to a reader's routine; each gives a new routine. What cannot be done (a key that is not
 * there, a step too many) gives the same routine back, so that `before === after` tells that nothing happened.
 */
import { MAX_NAME, MAX_NOTE, MAX_STEPS, type DoseChange, type OwnRoutine, type OwnStep } from './own-routine.ts';
import { oneLine } from './plain-words.ts';
import { EVERY_DAY } from './step-days.ts';

/** What a new step may bring along. */
export type NewStep = Pick<OwnStep, 'code'> & Partial<Omit<OwnStep, 'key' | 'code'>>;

/**
 * Puts a step in, with a key of its own.
 *
 * @param at - index it gets, from 0; absent: at the end.
 */
export function addStep(routine: OwnRoutine, step: NewStep, at = routine.steps.length): OwnRoutine {
  const { code, change = {}, days = 0, note = '' } = step;
  return restoreStep(routine, { key: newKey(routine.steps), code, change, days, note }, at);
}

/** Takes a step out. */
export function removeStep(routine: OwnRoutine, key: string): OwnRoutine {
  return routine.steps.some((step) => step.key === key)
    ? { ...routine, steps: routine.steps.filter((step) => step.key !== key) }
    : routine;
}

/** Puts a step that was taken out back at its index; it gets a new key where its own is taken. */
export function restoreStep(routine: OwnRoutine, step: OwnStep, at: number): OwnRoutine {
  const { steps } = routine;
  if (steps.length >= MAX_STEPS) return routine;
  const isTaken = steps.some(({ key }) => key === step.key);
  return { ...routine, steps: inserted(steps, isTaken ? { ...step, key: newKey(steps) } : step, at) };
}

/** Puts a copy of a step right after it. */
export function duplicateStep(routine: OwnRoutine, key: string): OwnRoutine {
  const index = routine.steps.findIndex((step) => step.key === key);
  const step = routine.steps[index];
  return step ? addStep(routine, step, index + 1) : routine;
}

/**
 * Moves a step.
 *
 * @param to - index it has afterwards, from 0; one past either end means that end.
 */
export function moveStep(routine: OwnRoutine, key: string, to: number): OwnRoutine {
  const from = routine.steps.findIndex((step) => step.key === key);
  const step = routine.steps[from];
  const index = Math.min(routine.steps.length - 1, Math.max(0, to));
  if (!step || index === from) return routine;
  const others = routine.steps.filter((other) => other !== step);
  return { ...routine, steps: inserted(others, step, index) };
}

/** Puts a change in the place of a step's former one; hand it over cleaned (`cleanChange`). */
export function changeDose(routine: OwnRoutine, key: string, change: DoseChange): OwnRoutine {
  return withStep(routine, key, { change });
}

/** Brings a step back to the dose of its technique; days and note stay. */
export function resetDose(routine: OwnRoutine, key: string): OwnRoutine {
  return withStep(routine, key, { change: {} });
}

/** Sets a note: one line, cut to its length; empty takes it away. */
export function setNote(routine: OwnRoutine, key: string, note: string): OwnRoutine {
  return withStep(routine, key, { note: oneLine(note, MAX_NOTE) });
}

/**
 * Sets the days of a step.
 *
 * @param days - bits as in {@link OwnStep.days}; 0: as the technique's dose says.
 */
export function setDays(routine: OwnRoutine, key: string, days: number): OwnRoutine {
  return withStep(routine, key, { days: days & EVERY_DAY });
}

/** Names a routine: one line, cut to its length. A name of nothing but spaces is not taken. */
export function rename(routine: OwnRoutine, name: string): OwnRoutine {
  const line = oneLine(name, MAX_NAME);
  return line.trim() === '' ? routine : { ...routine, name: line };
}

/** A key that no step has yet; short, and the same for the same steps. */
export function newKey(steps: readonly { key: string }[]): string {
  const taken = new Set(steps.map(({ key }) => key));
  let number = steps.length + 1;
  while (taken.has(`s${number}`)) number += 1;
  return `s${number}`;
}

function withStep(routine: OwnRoutine, key: string, fields: Partial<OwnStep>): OwnRoutine {
  return routine.steps.some((step) => step.key === key)
    ? { ...routine, steps: routine.steps.map((step) => (step.key === key ? { ...step, ...fields } : step)) }
    : routine;
}

function inserted(steps: readonly OwnStep[], step: OwnStep, at: number): OwnStep[] {
  const index = Math.min(steps.length, Math.max(0, at));
  return [...steps.slice(0, index), step, ...steps.slice(index)];
}
