import { compileDose } from '../routine/compile.ts';
import type { Dose } from '../../schemas/dose.ts';

/** Seconds one uncounted slow stroke is taken to last, for totals only; a stroke has no clock. */
export const STROKE_SEC = 3;

/**
 * Seconds one round of a technique takes: the length of its session in the timer, with rests and changes of side.
 * Until-eased work counts its cap; strokes count {@link STROKE_SEC} each.
 *
 * @returns seconds, without the time to get ready.
 */
export function doseSeconds(dose: Dose): number {
  const lengthsMs = compileDose(dose, 0).map((segment) =>
    segment.kind === 'strokes' ? segment.strokes * STROKE_SEC * 1000 : segment.durationMs,
  );
  return lengthsMs.reduce((total, lengthMs) => total + lengthMs, 0) / 1000;
}

/** Whole minutes, never less than one, for "about 5 minutes". */
export function aboutMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}
