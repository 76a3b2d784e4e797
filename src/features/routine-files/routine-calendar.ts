/** Shipped to readers. A reader's routine as events of a calendar. */
import { aboutMinutes } from '../../lib/dose/dose-seconds.ts';
import type { Catalogue } from '../../lib/routine/catalogue.ts';
import { knownSteps } from '../../lib/routine/known-steps.ts';
import { WEEKDAYS, type OwnRoutine } from '../../lib/routine/own-routine.ts';
import { daysOf } from '../../lib/routine/step-days.ts';
import { routineSeconds } from '../../lib/routine/totals.ts';
import { writeCalendar, type CalendarStart, type WeeklyEvent } from './calendar-file.ts';
import { oneLineOf, stepLine } from './step-words.ts';

/**
 * The calendar file of a routine: an event for each plan of a day, such as one for the days with heel raises and one for
 * the days without. Each lists the steps of its days and takes as long as they do.
 *
 * @param address - of the routine, to stand in each event.
 * @returns the text; without events where the routine has no steps.
 */
export function routineCalendar(
  routine: OwnRoutine,
  catalogue: Catalogue,
  address: string,
  start: CalendarStart,
): string {
  return writeCalendar(dayPlans(routine, catalogue, address), start);
}

function dayPlans(routine: OwnRoutine, catalogue: Catalogue, address: string): WeeklyEvent[] {
  const { perStepSec } = routineSeconds(routine, catalogue);
  const steps = knownSteps(routine, catalogue).map((known, index) => ({
    days: daysOf(known.step, known.technique?.dose),
    line: stepLine(known),
    seconds: perStepSec[index] ?? 0,
  }));
  return sameDays(steps.map(({ days }) => days)).map((days) => {
    const ofDay = steps.filter((step) => (step.days & days) !== 0);
    return {
      uid: `${routine.id.replace(/[^\w-]/g, '')}-${days}@footing`,
      title: oneLineOf(routine.name),
      description: [...ofDay.map(({ line }, index) => `${index + 1}. ${line}`), address].join('\n'),
      days,
      minutes: aboutMinutes(ofDay.reduce((sum, { seconds }) => sum + seconds, 0)),
    };
  });
}

/** Days of the week put together where they have the same steps, as bits; days without steps are left out. */
function sameDays(daysOfSteps: readonly number[]): number[] {
  const byPlan = new Map<string, number>();
  for (const [day] of WEEKDAYS.entries()) {
    const bit = 1 << day;
    const plan = daysOfSteps.map((days) => (days & bit ? 'x' : '-')).join('');
    if (plan.includes('x')) byPlan.set(plan, (byPlan.get(plan) ?? 0) | bit);
  }
  return [...byPlan.values()];
}
