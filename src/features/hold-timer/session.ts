/** Shipped to readers. What a page hands to the timer. */
import type { PictureFile } from '../../lib/routine/catalogue.ts';
import type { RoutineStep } from '../../lib/routine/routine.ts';

/** One step of a session, ready to show. */
export interface SessionStep extends RoutineStep {
  /** Address of the technique's page; absent where the step is no technique. */
  url?: string;
  /** Short orders that lead up to the work: "Sit down." */
  setUp: readonly string[];
  /** What to do while the clock runs: "Hold for 60 seconds." */
  order: string;
  /** One or two sentences more on that. */
  cue?: string;
  /** The technique while it is done. */
  picture?: PictureFile;
  /** Where its movement begins and where it ends, if the two differ. */
  frames?: readonly [PictureFile, PictureFile];
}

/** A session that can be started: a technique, a routine, or a timer of the reader's own. */
export interface Session {
  /** Name that stays the same from visit to visit, such as the path of the page. */
  id: string;
  title: string;
  /** Seconds to get ready, where the session says so instead of the reader's settings. */
  getReadySec?: number;
  steps: readonly SessionStep[];
}
