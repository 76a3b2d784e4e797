import type { Dose } from '../../schemas/dose.ts';

/** Seconds one uncounted slow stroke is taken to last, for totals only; a stroke has no clock. */
export const STROKE_SEC = 3;

/**
 * Seconds of work in one set on one side, at the default of each range.
 * Until-eased sets count their cap; strokes count {@link STROKE_SEC} each.
 */
export function workSecondsPerSet(dose: Dose): number {
  switch (dose.kind) {
    case 'hold':
      return dose.holdSec.default;
    case 'until-eased':
      return dose.capSec;
    case 'strokes':
      return dose.strokes.default * STROKE_SEC;
    case 'timed':
      return dose.workSec.default;
    case 'reps':
      return dose.reps.default * (dose.tempo.upSec + dose.tempo.holdSec + dose.tempo.downSec);
  }
}

/**
 * Seconds one round of a technique takes: work on each side, rests between sets, one change of sides per set.
 *
 * @returns whole seconds, without the time to get ready.
 */
export function doseSeconds(dose: Dose): number {
  const sets = dose.sets.default;
  const sides = dose.sides === 'each' ? 2 : 1;
  const perSet = workSecondsPerSet(dose) * sides + (sides === 2 ? dose.changeoverSec : 0);
  return sets * perSet + (sets - 1) * dose.restSec;
}

/** Whole minutes, never less than one, for "about 5 minutes". */
export function aboutMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}
