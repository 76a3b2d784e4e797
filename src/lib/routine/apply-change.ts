/** Shipped to readers. A dose with what a reader changed in it. */
import { DOSE_LIMITS, type Limits } from '../../schemas/dose-limits.ts';
import type { Dose, Range } from '../../schemas/dose.ts';
import type { DoseChange } from './own-routine.ts';

/**
 * The dose with a change in it. A changed number becomes least, most and default at once; one that equals the
 * technique's own leaves its range alone. Whatever the change asks for, the dose stays within the schema: numbers are
 * brought into their limits, the least time of until-eased work to its cap, and a tempo of no seconds at all is not taken.
 */
export function applyChange(dose: Dose, change: DoseChange): Dose {
  const { frequency } = dose;
  const common = {
    sets: rangeWith(dose.sets, change.sets, DOSE_LIMITS.sets),
    sides: change.sides ?? dose.sides,
    restSec: within(DOSE_LIMITS.restSec, change.restSec, dose.restSec),
    changeoverSec: within(DOSE_LIMITS.changeoverSec, change.changeoverSec, dose.changeoverSec),
    ...(dose.pressureMax === undefined
      ? {}
      : { pressureMax: within(DOSE_LIMITS.pressureMax, change.pressureMax, dose.pressureMax) }),
    frequency: {
      ...frequency,
      timesPerDay: rangeWith(frequency.timesPerDay, change.timesPerDay, DOSE_LIMITS.timesPerDay),
    },
  };
  switch (dose.kind) {
    case 'hold':
      return { ...dose, ...common, holdSec: rangeWith(dose.holdSec, change.amount, DOSE_LIMITS.holdSec) };
    case 'timed':
      return { ...dose, ...common, workSec: rangeWith(dose.workSec, change.amount, DOSE_LIMITS.workSec) };
    case 'strokes':
      return { ...dose, ...common, strokes: rangeWith(dose.strokes, change.amount, DOSE_LIMITS.strokes) };
    case 'until-eased': {
      const capSec = within(DOSE_LIMITS.easeSec, change.amount, dose.capSec);
      const minSec = Math.min(capSec, within(DOSE_LIMITS.easeSec, change.leastSec, dose.minSec));
      return { ...dose, ...common, minSec, capSec };
    }
    case 'reps': {
      const reps = rangeWith(dose.reps, change.amount, DOSE_LIMITS.reps);
      return { ...dose, ...common, reps, tempo: tempoWith(dose.tempo, change) };
    }
  }
}

/** Every number of a dose as a change that names it; so it also says which fields a kind of dose has. */
export function changeOf(dose: Dose): DoseChange {
  return {
    sets: dose.sets.default,
    amount: amountOf(dose),
    ...(dose.kind === 'until-eased' ? { leastSec: dose.minSec } : {}),
    ...(dose.kind === 'reps' ? dose.tempo : {}),
    restSec: dose.restSec,
    changeoverSec: dose.changeoverSec,
    sides: dose.sides,
    ...(dose.pressureMax === undefined ? {} : { pressureMax: dose.pressureMax }),
    timesPerDay: dose.frequency.timesPerDay.default,
  };
}

/** The least change with the same effect: without what equals the technique's own, and without fields its kind has not. */
export function cleanChange(dose: Dose, change: DoseChange): DoseChange {
  const own = changeOf(dose);
  const wanted = Object.entries(changeOf(applyChange(dose, change)));
  return Object.fromEntries(wanted.filter(([field, value]) => value !== own[field as keyof DoseChange]));
}

/**
 * The change that turns a technique's dose into another one, such as a preset's own.
 *
 * @param wanted - of the same kind; of another kind only sets, rest, sides and the like are taken. Its days of the week
 * are no part of a change.
 */
export function changeFrom(dose: Dose, wanted: Dose): DoseChange {
  const { amount, ...others } = changeOf(wanted);
  return cleanChange(dose, dose.kind === wanted.kind && amount !== undefined ? { ...others, amount } : others);
}

function amountOf(dose: Dose): number {
  switch (dose.kind) {
    case 'hold':
      return dose.holdSec.default;
    case 'timed':
      return dose.workSec.default;
    case 'strokes':
      return dose.strokes.default;
    case 'until-eased':
      return dose.capSec;
    case 'reps':
      return dose.reps.default;
  }
}

interface Tempo {
  upSec: number;
  holdSec: number;
  downSec: number;
}

function tempoWith(own: Tempo, change: DoseChange): Tempo {
  const tempo = {
    upSec: within(DOSE_LIMITS.tempoSec, change.upSec, own.upSec),
    holdSec: within(DOSE_LIMITS.tempoSec, change.holdSec, own.holdSec),
    downSec: within(DOSE_LIMITS.tempoSec, change.downSec, own.downSec),
  };
  return tempo.upSec + tempo.holdSec + tempo.downSec > 0 ? tempo : own;
}

function rangeWith(own: Range, wanted: number | undefined, limits: Limits): Range {
  const value = within(limits, wanted, own.default);
  return value === own.default ? own : { min: value, max: value, default: value };
}

/** The number that is wanted as a whole number within limits; what is no number gives way to the dose's own. */
function within({ least, most }: Limits, wanted: number | undefined, own: number): number {
  if (wanted === undefined || Number.isNaN(wanted)) return own;
  return Math.min(most, Math.max(least, Math.round(wanted)));
}
