import { aboutMinutes, doseSeconds } from '../lib/dose/dose-seconds.ts';
import type { Dose, Range } from '../schemas/dose.ts';
import type { Counted } from './numbers-in-text.ts';

/** The numbers of a dose by what they count; an absent kind is one the dose says nothing of. */
export type DoseNumbers = Partial<Record<Counted, readonly number[]>>;

/** Every number of a dose, in the form a text may name it. */
export function doseNumbers(dose: Dose): DoseNumbers {
  const sets = ends(dose.sets);
  const minutes = aboutMinutes(doseSeconds(dose));
  return {
    sets,
    seconds: [...workSeconds(dose), dose.restSec, dose.changeoverSec, minutes * 60],
    strokes: dose.kind === 'strokes' ? ends(dose.strokes) : [],
    repetitions: dose.kind === 'reps' ? ends(dose.reps) : sets,
    'times a day': ends(dose.frequency.timesPerDay),
    'days a week': daysAWeek(dose),
    ...(dose.pressureMax === undefined ? {} : { 'out of 10': [dose.pressureMax] }),
  };
}

/** The numbers of several doses together, as for the text of a routine. */
export function mergeNumbers(all: readonly DoseNumbers[]): DoseNumbers {
  const merged: Partial<Record<Counted, number[]>> = {};
  for (const numbers of all) {
    for (const [counted, values] of Object.entries(numbers) as [Counted, number[]][]) {
      merged[counted] = [...(merged[counted] ?? []), ...values];
    }
  }
  return merged;
}

/** What stands in braces for a number of a dose, in the steps of a technique; `undefined` where nothing does. */
export function placeholderFor(counted: Counted, value: number, dose: Dose): string | undefined {
  switch (counted) {
    case 'seconds':
      return secondsPlaceholder(value, dose);
    case 'strokes':
      return 'strokes';
    case 'repetitions':
      return dose.kind === 'reps' ? 'reps' : undefined;
    case 'sets':
      return 'sets';
    case 'out of 10':
      return 'pressure';
    case 'times a day':
    case 'days a week':
      return undefined;
  }
}

function secondsPlaceholder(value: number, dose: Dose): string | undefined {
  if (passEnds(dose).includes(value)) return 'pass';
  if (workSeconds(dose).includes(value)) return dose.kind === 'reps' ? 'tempo' : 'hold';
  return value === dose.restSec ? 'rest' : undefined;
}

/** "Every second day" is no number of days a week. */
function daysAWeek({ frequency: { days } }: Dose): number[] {
  if (typeof days === 'number') return [days];
  return days === 'every-day' ? [7] : [];
}

function workSeconds(dose: Dose): number[] {
  switch (dose.kind) {
    case 'hold':
      return ends(dose.holdSec);
    case 'until-eased':
      return [dose.minSec, dose.capSec];
    case 'timed':
      return [...ends(dose.workSec), ...passEnds(dose)];
    case 'reps':
      return [dose.tempo.upSec, dose.tempo.holdSec, dose.tempo.downSec];
    case 'strokes':
      return [];
  }
}

function ends({ min, max, default: usual }: Range): number[] {
  return [min, usual, max];
}

function passEnds(dose: Dose): number[] {
  return dose.kind === 'timed' && dose.passSec ? [dose.passSec.min, dose.passSec.max] : [];
}
