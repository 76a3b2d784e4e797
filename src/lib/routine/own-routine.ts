/** Shipped to readers. A routine that a reader puts together. */

/** The most steps a routine may have; a link or a file with more is refused. */
export const MAX_STEPS = 60;
/** The most characters of a routine's name. */
export const MAX_NAME = 60;
/** The most characters of a note. */
export const MAX_NOTE = 200;

/** Days of the week, Monday first, in the order of the bits of {@link OwnStep.days}. */
export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/**
 * What a reader changed in the dose of a technique; absent fields are as the technique has them.
 * Numbers are whole and within the limits of the dose schema, though they may lie outside the technique's own range.
 */
export interface DoseChange {
  /** Sets, 1 to 10. */
  sets?: number;
  /** The work of one set: seconds of a hold or of movement, strokes, or repetitions. For until-eased: the cap in seconds. */
  amount?: number;
  /** For until-eased: the least seconds, never more than the cap. */
  leastSec?: number;
  /** Tempo of repetitions, seconds, 0 to 20 each. */
  upSec?: number;
  holdSec?: number;
  downSec?: number;
  /** Rest between sets in seconds, 0 to 300. */
  restSec?: number;
  /** Time to change sides in seconds, 0 to 60. */
  changeoverSec?: number;
  /** One side after the other, or both at once. */
  sides?: 'each' | 'together';
  /** Most discomfort, 0 to 10. */
  pressureMax?: number;
  /** Times on a day, 1 to 6. */
  timesPerDay?: number;
}

/** One step of a reader's routine. */
export interface OwnStep {
  /** Tells the steps of one routine apart while it is edited; not in links, made anew when read. */
  key: string;
  /** Code of the technique, 2 to 4 capital letters; one that this site does not know is kept as it is. */
  code: string;
  change: DoseChange;
  /** Days of the week as bits, Monday is 1, Sunday is 64; 0: as the technique's dose says. */
  days: number;
  /** The reader's note, at most {@link MAX_NOTE} characters; empty: none. */
  note: string;
}

/** A routine as it is kept on the device. */
export interface OwnRoutine {
  /** Tells the routines of one device apart; never in a link. */
  id: string;
  /** The reader's name for it, at most {@link MAX_NAME} characters; never empty. */
  name: string;
  /** At most {@link MAX_STEPS}; the same technique may come twice. */
  steps: readonly OwnStep[];
}
