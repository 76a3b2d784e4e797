import type { Side } from './routine.ts';

/** What every segment of a session knows about where it belongs. All times in milliseconds. */
interface Place {
  /** Index of the step in the routine, from 0. */
  step: number;
}

/** A stretch of work on one side in one set. */
interface Work extends Place {
  side: Side;
  /** Which set this is, from 1. */
  set: number;
  /** How many sets the step has. */
  sets: number;
}

/** Time to take the position before a step. */
export interface GetReady extends Place {
  kind: 'get-ready';
  durationMs: number;
}
/** A hold, or movement for a set time. */
export interface TimedWork extends Work {
  kind: 'work';
  durationMs: number;
}
/** Repetitions, paced by their tempo. */
export interface Reps extends Work {
  kind: 'reps';
  reps: number;
  upMs: number;
  holdMs: number;
  downMs: number;
  durationMs: number;
}
/** A count without a clock: waits until the reader says it is done. */
export interface Strokes extends Work {
  kind: 'strokes';
  strokes: number;
}
/** Counts up until the reader says it has eased; ends by itself at the cap. */
export interface UntilEased extends Work {
  kind: 'until-eased';
  minMs: number;
  /** The cap, after which the session goes on by itself. */
  durationMs: number;
}
/** Time to change to the other side. */
export interface Changeover extends Place {
  kind: 'changeover';
  to: Side;
  durationMs: number;
}
/** Rest between sets. */
export interface Rest extends Place {
  kind: 'rest';
  /** The set that comes after it, from 1. */
  nextSet: number;
  durationMs: number;
}

/** One segment of a guided session. */
export type Segment = GetReady | TimedWork | Reps | Strokes | UntilEased | Changeover | Rest;

/** Segments in which the body works; the others are for getting ready and resting. */
export type WorkSegment = TimedWork | Reps | Strokes | UntilEased;

/** Whether the body works in a segment. */
export function isWork(segment: Segment): segment is WorkSegment {
  return (
    segment.kind === 'work' || segment.kind === 'reps' || segment.kind === 'strokes' || segment.kind === 'until-eased'
  );
}

/** Length of a segment in milliseconds; `Infinity` for strokes, which wait for the reader. */
export function lengthMs(segment: Segment): number {
  return segment.kind === 'strokes' ? Number.POSITIVE_INFINITY : segment.durationMs;
}
