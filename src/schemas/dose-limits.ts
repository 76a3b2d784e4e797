/** Shipped to readers. How small and how large the numbers of a dose may be; all times in seconds. */

/** Least and most of a whole number, both allowed. */
export interface Limits {
  least: number;
  most: number;
}

/** Limits of every number of a dose, by its name; `easeSec` holds for both times of until-eased work. */
export const DOSE_LIMITS = {
  sets: { least: 1, most: 10 },
  holdSec: { least: 1, most: 3600 },
  workSec: { least: 1, most: 3600 },
  easeSec: { least: 1, most: 600 },
  strokes: { least: 1, most: 60 },
  reps: { least: 1, most: 60 },
  tempoSec: { least: 0, most: 20 },
  restSec: { least: 0, most: 300 },
  changeoverSec: { least: 0, most: 60 },
  pressureMax: { least: 0, most: 10 },
  timesPerDay: { least: 1, most: 6 },
} satisfies Record<string, Limits>;
