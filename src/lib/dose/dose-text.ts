import type { Dose, Range } from '../../schemas/dose.ts';
import { aboutMinutes, doseSeconds } from './dose-seconds.ts';

/** A dose in words, ready for the dose plate. */
export interface DoseWords {
  /** The big figure: "2 × 60". */
  figure: string;
  /** What the figure counts: "seconds". */
  unit: string;
  /** Where and on which side: "2 spots, each side". */
  where: string;
  /** How often: "1 to 2 times a day". */
  often: string;
  /** "Up to 5 out of 10"; absent where nothing is pressed. */
  pressure?: string;
  /** "About 5 minutes". */
  takes: string;
  /** The allowed range, where it is wider than the figure: "1 to 3 spots, 30 to 90 seconds". */
  range?: string;
  /** Speed of a repetition; absent for other doses. */
  tempo?: string;
}

/** "2" or "1 to 3". */
export function rangeText(range: Range): string {
  return range.min === range.max ? String(range.min) : `${range.min} to ${range.max}`;
}

/** A count with its noun: "1 set", "3 sets". */
export function counted(count: number, plural: string): string {
  return `${count} ${count === 1 ? plural.replace(/s$/, '') : plural}`;
}

/** Everything the dose plate shows, from the data of the dose. */
export function doseWords(dose: Dose): DoseWords {
  const sides = dose.sides === 'each' ? 'each side' : 'both at once';
  const { amount, unit, amountRange } = work(dose);
  const minutes = aboutMinutes(doseSeconds(dose));
  const range = rangeWords(dose, unit, amountRange);
  return {
    figure: dose.sets.default === 1 && dose.unitNoun !== 'spots' ? amount : `${dose.sets.default} × ${amount}`,
    unit,
    where: `${counted(dose.sets.default, dose.unitNoun)}, ${sides}`,
    often: often(dose),
    takes: `About ${counted(minutes, 'minutes')}`,
    ...(dose.pressureMax === undefined ? {} : { pressure: `Up to ${dose.pressureMax} out of 10` }),
    ...(range ? { range } : {}),
    ...(dose.kind === 'reps' ? { tempo: tempoText(dose.tempo) } : {}),
  };
}

/** The dose in one line, for cards and lists: "2 × 60 seconds, each side". */
export function doseLine(dose: Dose): string {
  const words = doseWords(dose);
  return `${words.figure} ${words.unit}, ${dose.sides === 'each' ? 'each side' : 'both sides at once'}`;
}

/** "3 s up, 2 s hold, 3 s down". */
export function tempoText(tempo: { upSec: number; holdSec: number; downSec: number }): string {
  return `${tempo.upSec} s up, ${tempo.holdSec} s hold, ${tempo.downSec} s down`;
}

/** "once a day", "1 to 2 times a day, every second day". */
export function often({ frequency }: Dose): string {
  const times = timesText(frequency.timesPerDay);
  if (frequency.days === 'every-day') return times;
  if (frequency.days === 'every-second-day') {
    return frequency.timesPerDay.max === 1 ? 'Every second day' : `${times}, every second day`;
  }
  return `${times}, ${counted(frequency.days, 'days')} a week`;
}

function timesText(times: Range): string {
  if (times.max === 1) return 'Once a day';
  return times.min === 1 && times.max === 2 ? 'Once or twice a day' : `${rangeText(times)} times a day`;
}

function work(dose: Dose): { amount: string; unit: string; amountRange?: Range } {
  switch (dose.kind) {
    case 'hold':
      return { amount: String(dose.holdSec.default), unit: 'seconds', amountRange: dose.holdSec };
    case 'until-eased':
      return { amount: `${dose.minSec}–${dose.capSec}`, unit: 'seconds, until it eases' };
    case 'strokes':
      return { amount: String(dose.strokes.default), unit: 'slow strokes', amountRange: dose.strokes };
    case 'timed':
      return inMinutes(dose.workSec)
        ? { amount: String(dose.workSec.default / 60), unit: 'minutes', amountRange: minutesOf(dose.workSec) }
        : { amount: String(dose.workSec.default), unit: 'seconds', amountRange: dose.workSec };
    case 'reps':
      return { amount: String(dose.reps.default), unit: 'times', amountRange: dose.reps };
  }
}

/** Long work in whole minutes reads better than "180 seconds". */
function inMinutes({ min, max, default: usual }: Range): boolean {
  return usual >= 120 && [min, max, usual].every((seconds) => seconds % 60 === 0);
}

function minutesOf({ min, max, default: usual }: Range): Range {
  return { min: min / 60, max: max / 60, default: usual / 60 };
}

function rangeWords(dose: Dose, unit: string, amountRange: Range | undefined): string | undefined {
  const parts: string[] = [];
  if (dose.sets.min !== dose.sets.max) parts.push(`${rangeText(dose.sets)} ${dose.unitNoun}`);
  if (amountRange && amountRange.min !== amountRange.max) parts.push(`${rangeText(amountRange)} ${unit}`);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
