import type { Dose } from '../schemas/dose.ts';

/**
 * Which days of a log have a box to tick.
 *
 * @param frequency - how often the dose is done.
 * @param days - days in the log.
 * @returns one value a day, true where the step is done. A number of days a week is spread evenly over each week.
 */
export function logDays({ days: rhythm }: Dose['frequency'], days: number): boolean[] {
  return Array.from({ length: days }, (_, index) => {
    if (rhythm === 'every-day') return true;
    if (rhythm === 'every-second-day') return index % 2 === 0;
    const day = index % 7;
    return Math.floor(((day + 1) * rhythm - 1) / 7) !== Math.floor((day * rhythm - 1) / 7);
  });
}
