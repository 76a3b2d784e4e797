/** Shipped to readers. On which days of the week a step is done. */
import type { Dose } from '../../schemas/dose.ts';
import { WEEKDAYS, type OwnStep } from './own-routine.ts';

/** A day of the week, short. */
export type Weekday = (typeof WEEKDAYS)[number];

/** Every day of the week, as bits. */
export const EVERY_DAY = 127;

/** Which days a dose with so many days a week stands for, spread as far as they go; Sundays are free first. */
const SPREAD: Record<number, readonly Weekday[]> = {
  1: ['Mon'],
  2: ['Mon', 'Thu'],
  3: ['Mon', 'Wed', 'Fri'],
  4: ['Mon', 'Tue', 'Thu', 'Fri'],
  5: ['Mon', 'Tue', 'Wed', 'Fri', 'Sat'],
  6: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

/**
 * Days of a step as bits, Monday is 1, Sunday is 64: the reader's own, or else those of the dose. "Every second day" is
 * Monday, Wednesday and Friday, since a week of seven days has no even pattern with a day of rest between Sunday and Monday.
 *
 * @param dose - of its technique; absent where that is unknown: every day.
 */
export function daysOf(step: Pick<OwnStep, 'days'>, dose: Dose | undefined): number {
  return step.days > 0 ? step.days : doseDays(dose);
}

/** Days of a dose as bits, see {@link daysOf}. */
export function doseDays(dose: Dose | undefined): number {
  const days = dose?.frequency.days ?? 'every-day';
  if (days === 'every-day') return EVERY_DAY;
  return bitsOf(SPREAD[days === 'every-second-day' ? 3 : days] ?? WEEKDAYS);
}

/** Days as bits. */
export function bitsOf(days: readonly Weekday[]): number {
  return days.reduce((bits, day) => bits | (1 << WEEKDAYS.indexOf(day)), 0);
}

/** The days that bits stand for, Monday first. */
export function weekdaysOf(bits: number): Weekday[] {
  return WEEKDAYS.filter((_, index) => (bits & (1 << index)) !== 0);
}

/** Whether two of the days follow each other; Monday follows Sunday. */
export function hasDaysInARow(bits: number): boolean {
  const dayLater = ((bits << 1) | (bits >> 6)) & EVERY_DAY;
  return (bits & dayLater) !== 0;
}
