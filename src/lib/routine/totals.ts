/** Shipped to readers. How long a reader's routine takes. */
import { doseSeconds } from '../dose/dose-seconds.ts';
import { applyChange } from './apply-change.ts';
import type { Catalogue } from './catalogue.ts';
import { knownSteps } from './known-steps.ts';
import { WEEKDAYS, type OwnRoutine } from './own-routine.ts';
import { daysOf } from './step-days.ts';

/** Length of a routine in seconds: each step once, without the time to get ready. */
export interface RoutineSeconds {
  /** Of the longest day of the week. */
  busiestDaySec: number;
  /** Of the longest of the other days; absent where all days are the same or the others are free. */
  otherDaysSec?: number;
  /** The days that take longest, as bits; Monday is 1, Sunday is 64. */
  busiestDays: number;
  /** Of all steps one after the other, whatever their days: as the timer plays them. */
  allStepsSec: number;
  /** Of each step in its order; 0 for an unknown technique. */
  perStepSec: readonly number[];
}

/** How long a routine takes, on its longest day and on the others. */
export function routineSeconds(routine: Pick<OwnRoutine, 'steps'>, catalogue: Catalogue): RoutineSeconds {
  const steps = knownSteps(routine, catalogue).map(({ step, technique }) => ({
    days: daysOf(step, technique?.dose),
    seconds: technique ? doseSeconds(applyChange(technique.dose, step.change)) : 0,
  }));
  const perDaySec = WEEKDAYS.map((_, day) => total(steps.filter(({ days }) => (days & (1 << day)) !== 0)));
  const busiestDaySec = Math.max(...perDaySec);
  const otherDaysSec = Math.max(0, ...perDaySec.filter((seconds) => seconds < busiestDaySec));
  return {
    busiestDaySec,
    ...(otherDaysSec > 0 ? { otherDaysSec } : {}),
    busiestDays: perDaySec.reduce((bits, sec, day) => (sec === busiestDaySec ? bits | (1 << day) : bits), 0),
    allStepsSec: total(steps),
    perStepSec: steps.map(({ seconds }) => seconds),
  };
}

function total(steps: readonly { seconds: number }[]): number {
  return steps.reduce((sum, { seconds }) => sum + seconds, 0);
}
