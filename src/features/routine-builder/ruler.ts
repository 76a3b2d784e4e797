/** Shipped to readers. The minutes of a routine on a ruler. */

/** Minutes above which a routine is hard to keep up; marked on the ruler. */
export const LIMIT_MINUTES = 30;
/** The shortest ruler, so that short routines look short. */
const LEAST_MINUTES = 36;

/** A ruler; lengths as shares of its width, 0 to 1. */
export interface Ruler {
  /** Minutes from end to end. */
  minutes: number;
  /** The share of each step, in order; 0 for a step without a length. */
  steps: number[];
  /** Where the mark of {@link LIMIT_MINUTES} stands. */
  limit: number;
  /** Minutes that are written under it, with their places. */
  labels: { minutes: number; at: number }[];
  /** Minutes from tick to tick. */
  tick: number;
}

/** The ruler for steps of these lengths. */
export function rulerOf(perStepSec: readonly number[]): Ruler {
  const total = perStepSec.reduce((sum, seconds) => sum + seconds, 0) / 60;
  const minutes = Math.max(LEAST_MINUTES, Math.ceil(total * 1.05));
  const every = [10, 20, 30, 60, 120, 240].find((step) => minutes / step <= 6) ?? 480;
  const labels = Array.from({ length: Math.floor(minutes / every) + 1 }, (_, index) => ({
    minutes: index * every,
    at: (index * every) / minutes,
  }));
  return {
    minutes,
    steps: perStepSec.map((seconds) => seconds / 60 / minutes),
    limit: LIMIT_MINUTES / minutes,
    labels,
    tick: every / 10,
  };
}
