import { lengthMs, type Segment } from '../../lib/routine/segment.ts';

/** Shipped to readers. A place in a session: a segment and how far into it. */
export interface Position {
  /** Index of the segment; equal to the number of segments when the session is done. */
  index: number;
  /** Milliseconds into the segment. */
  elapsedMs: number;
}

/** The first moment of a session. */
export const START: Position = { index: 0, elapsedMs: 0 };

/** Whether a position is past the last segment. */
export function isEnd(segments: readonly Segment[], { index }: Position): boolean {
  return index >= segments.length;
}

/**
 * Where a session stands some time after a position, if nobody touches it.
 * Stops at a segment that waits for the reader, and at the end.
 *
 * @param passedMs - milliseconds that have passed; what is no finite, positive number counts as none.
 */
export function advance(segments: readonly Segment[], from: Position, passedMs: number): Position {
  let { index, elapsedMs } = from;
  let leftMs = Number.isFinite(passedMs) ? Math.max(0, passedMs) : 0;
  for (;;) {
    const segment = segments[index];
    if (!segment) return { index: segments.length, elapsedMs: 0 };
    const toEndMs = lengthMs(segment) - elapsedMs;
    if (leftMs < toEndMs) return { index, elapsedMs: elapsedMs + leftMs };
    leftMs -= toEndMs;
    index += 1;
    elapsedMs = 0;
  }
}

/** Milliseconds left in the segment at a position; `Infinity` where it waits for the reader; 0 at the end. */
export function remainingMs(segments: readonly Segment[], { index, elapsedMs }: Position): number {
  const segment = segments[index];
  return segment ? Math.max(0, lengthMs(segment) - elapsedMs) : 0;
}

/** Moves a position by some milliseconds inside its own segment; never leaves the segment, whose end is the next one's start. */
export function nudge(segments: readonly Segment[], { index, elapsedMs }: Position, byMs: number): Position {
  const segment = segments[index];
  if (!segment) return { index, elapsedMs: 0 };
  return { index, elapsedMs: Math.min(Math.max(0, elapsedMs + byMs), lengthMs(segment)) };
}

/** Index of the first segment of a step; the number of segments when there is no such step. */
export function firstOfStep(segments: readonly Segment[], step: number): number {
  const index = segments.findIndex((segment) => segment.step === step);
  return index < 0 ? segments.length : index;
}
