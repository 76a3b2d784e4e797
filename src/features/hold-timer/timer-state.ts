/** Shipped to readers. The states of the timer and what can happen to it; no clock, no page. */
import type { Position } from './timer-position.ts';

/** Milliseconds actually worked, by index of the segment. */
export type Worked = Readonly<Record<number, number>>;

/** A session that has not begun. */
export interface Idle {
  name: 'idle';
}
/** A session whose clock runs: it stood at `at` when the clock showed `sinceMs`. */
export interface Running {
  name: 'running';
  at: Position;
  sinceMs: number;
  worked: Worked;
  /** What stood when the page went out of sight; kept until the reader chooses where to go on. */
  left?: { at: Position; worked: Worked; sinceMs: number };
}
/** A session that stands still. */
export interface Paused {
  name: 'paused';
  at: Position;
  worked: Worked;
}
/** A session that is over. */
export interface Done {
  name: 'done';
  worked: Worked;
}
/** One of the four states. */
export type TimerState = Idle | Running | Paused | Done;

/** What can happen. Each event carries the time it happened, on one clock that only goes forward. */
export type TimerEvent =
  | { type: 'start'; nowMs: number; at?: Position; worked?: Worked }
  | { type: 'pause' | 'resume' | 'tick' | 'next' | 'back' | 'restart' | 'other-side' | 'finished-work'; nowMs: number }
  | { type: 'nudge'; nowMs: number; byMs: number }
  | { type: 'hidden' | 'shown' | 'go-on' | 'back-to-left'; nowMs: number }
  | { type: 'end'; nowMs: number };

/** Out of sight for longer than this, the reader is asked where to go on. In milliseconds. */
export const ASK_AFTER_MS = 5000;
/** Less than this into a segment, "back" leads to the segment before it. In milliseconds. */
export const BACK_GRACE_MS = 2000;
