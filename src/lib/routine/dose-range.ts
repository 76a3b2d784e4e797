/** Shipped to readers. Where a reader's dose lies outside what the technique's page says. */
import { DOSE_LIMITS, type Limits } from '../../schemas/dose-limits.ts';
import type { Dose } from '../../schemas/dose.ts';
import { changeOf, cleanChange } from './apply-change.ts';
import type { DoseChange } from './own-routine.ts';

/** A field of a change that holds a number. */
export type NumberField = Exclude<keyof DoseChange, 'sides'>;

/** A number of a change that lies outside the technique's own range. */
export interface RangeWarning {
  field: NumberField;
  /** What the reader wants. */
  value: number;
  /** Least of the technique's own. */
  min: number;
  /** Most of the technique's own. */
  max: number;
}

/** Limits of every number in a change, whatever the kind of dose; `amount` has those of the widest kind. */
export const CHANGE_LIMITS = {
  sets: DOSE_LIMITS.sets,
  amount: DOSE_LIMITS.workSec,
  leastSec: DOSE_LIMITS.easeSec,
  upSec: DOSE_LIMITS.tempoSec,
  holdSec: DOSE_LIMITS.tempoSec,
  downSec: DOSE_LIMITS.tempoSec,
  restSec: DOSE_LIMITS.restSec,
  changeoverSec: DOSE_LIMITS.changeoverSec,
  pressureMax: DOSE_LIMITS.pressureMax,
  timesPerDay: DOSE_LIMITS.timesPerDay,
} satisfies Record<NumberField, Limits>;

const AMOUNT_LIMITS: Record<Dose['kind'], Limits> = {
  hold: DOSE_LIMITS.holdSec,
  timed: DOSE_LIMITS.workSec,
  strokes: DOSE_LIMITS.strokes,
  reps: DOSE_LIMITS.reps,
  'until-eased': DOSE_LIMITS.easeSec,
};

/** The numbers that can be changed in a dose, with what the schema allows for each; the others its kind has not. */
export function limitsOf(dose: Dose): Partial<Record<NumberField, Limits>> {
  const limits: Record<NumberField, Limits> = { ...CHANGE_LIMITS, amount: AMOUNT_LIMITS[dose.kind] };
  return Object.fromEntries(Object.entries(limits).filter(([field]) => field in changeOf(dose)));
}

/**
 * The numbers of a change that lie outside the technique's own range: sets, the work of one set, times on a day, and more
 * pressure than the technique allows. The times of until-eased work range from its least to its cap. Rests, changes of
 * side and the tempo have no range.
 */
export function outOfRange(dose: Dose, change: DoseChange): RangeWarning[] {
  const clean = cleanChange(dose, change);
  return Object.entries(ownRanges(dose)).flatMap(([name, { min, max }]) => {
    const field = name as NumberField;
    const value = clean[field];
    return value !== undefined && (value < min || value > max) ? [{ field, value, min, max }] : [];
  });
}

interface OwnRange {
  min: number;
  max: number;
}

function ownRanges(dose: Dose): Partial<Record<NumberField, OwnRange>> {
  return {
    sets: dose.sets,
    ...workRange(dose),
    ...(dose.pressureMax === undefined ? {} : { pressureMax: { min: 0, max: dose.pressureMax } }),
    timesPerDay: dose.frequency.timesPerDay,
  };
}

function workRange(dose: Dose): Partial<Record<NumberField, OwnRange>> {
  switch (dose.kind) {
    case 'hold':
      return { amount: dose.holdSec };
    case 'timed':
      return { amount: dose.workSec };
    case 'strokes':
      return { amount: dose.strokes };
    case 'reps':
      return { amount: dose.reps };
    case 'until-eased': {
      const times = { min: dose.minSec, max: dose.capSec };
      return { amount: times, leastSec: times };
    }
  }
}
