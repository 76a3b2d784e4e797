/** Shipped to readers. How long a routine takes, in words. */
import { aboutMinutes } from '../../lib/dose/dose-seconds.ts';
import type { Catalogue } from '../../lib/routine/catalogue.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { EVERY_DAY } from '../../lib/routine/step-days.ts';
import { routineSeconds } from '../../lib/routine/totals.ts';
import { daysText } from './step-view.ts';

/** The total of a routine. */
export interface TotalWords {
  /** Whole minutes of the fullest day; 0 for a routine without known steps. */
  minutes: number;
  /** "on Mon, Wed, Fri; up to 25 on other days"; absent where all days are alike. */
  days?: string;
  /** Seconds of each step, in order. */
  perStepSec: readonly number[];
}

/** The total of a routine in words. */
export function totalWords(routine: OwnRoutine, catalogue: Catalogue): TotalWords {
  const { busiestDaySec, otherDaysSec, busiestDays, perStepSec } = routineSeconds(routine, catalogue);
  const minutes = busiestDaySec === 0 ? 0 : aboutMinutes(busiestDaySec);
  if (minutes === 0 || busiestDays === EVERY_DAY) return { minutes, perStepSec };
  const others = otherDaysSec === undefined ? 'none' : `up to ${aboutMinutes(otherDaysSec)}`;
  return { minutes, days: `on ${daysText(busiestDays)}; ${others} on other days`, perStepSec };
}

/** "5 steps, about 35 min". */
export function routineLine(routine: OwnRoutine, catalogue: Catalogue): string {
  const count = routine.steps.length;
  const steps = `${count} ${count === 1 ? 'step' : 'steps'}`;
  const { minutes } = totalWords(routine, catalogue);
  return minutes === 0 ? steps : `${steps}, about ${minutes} min`;
}
