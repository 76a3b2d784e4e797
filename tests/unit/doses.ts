import { dose, type Dose } from '../../src/schemas/dose.ts';

const COMMON = {
  sides: 'each',
  restSec: 10,
  frequency: { timesPerDay: { min: 1, max: 1, default: 1 }, days: 'every-day' },
} as const;

/** A range that leaves no choice. */
export const just = (value: number) => ({ min: value, max: value, default: value });

/** A dose as the schema gives it, from the fields that matter and usual ones for the rest. */
function doseOf(fields: Record<string, unknown>): Dose {
  return dose.parse({ ...COMMON, ...fields });
}

/** Two holds of 60 seconds. */
export const hold = (fields: Record<string, unknown> = {}) =>
  doseOf({ kind: 'hold', sets: just(2), holdSec: { min: 30, max: 90, default: 60 }, pressureMax: 5, ...fields });
/** Two spots, each until it eases. */
export const untilEased = (fields: Record<string, unknown> = {}) =>
  doseOf({ kind: 'until-eased', sets: just(2), minSec: 30, capSec: 90, ...fields });
/** Ten strokes. */
export const strokes = (fields: Record<string, unknown> = {}) =>
  doseOf({ kind: 'strokes', sets: just(1), strokes: { min: 10, max: 15, default: 10 }, restSec: 0, ...fields });
/** Rolling for 45 seconds. */
export const timed = (fields: Record<string, unknown> = {}) =>
  doseOf({ kind: 'timed', sets: just(1), workSec: just(45), restSec: 15, ...fields });
/** Three sets of twelve slow repetitions. */
export const reps = (fields: Record<string, unknown> = {}) =>
  doseOf({
    kind: 'reps',
    sets: { min: 3, max: 5, default: 3 },
    reps: { min: 8, max: 12, default: 12 },
    tempo: { upSec: 3, holdSec: 2, downSec: 3 },
    restSec: 60,
    ...fields,
  });
