/** Shipped to readers. One clock for a session that only goes forward, through sleep and through changes of the wall clock. */

/** What the device's clocks show at one moment. */
export interface Reading {
  /** `Date.now()`: goes on while the device sleeps, but can be set to anything. */
  wallMs: number;
  /** `performance.now()`: never set, but stands still while most devices sleep. */
  steadyMs: number;
  /** `document.hidden`. */
  isHidden: boolean;
}

/** A session clock between two readings. */
export interface ClockState {
  /** Milliseconds since the clock was started; never less than before. */
  nowMs: number;
  last: Reading;
  /** The moment from which time is worked out: the last one in sight, or the last sleep that was noticed. */
  anchor: { nowMs: number; wallMs: number; steadyMs: number };
}

/** Clocks that differ by less than this over a time out of sight have drifted; by more, the device slept. In milliseconds. */
export const SLEEP_LEAST_MS = 1000;

/** A clock at 0. */
export function startClock(reading: Reading): ClockState {
  const { wallMs, steadyMs } = reading;
  return { nowMs: 0, last: reading, anchor: { nowMs: 0, wallMs, steadyMs } };
}

/**
 * The clock at its next reading.
 *
 * In sight only the steady clock counts, so that setting the wall clock changes nothing. Out of sight the wall clock
 * counts where it has gone much further: that is a sleep. A wall clock set forward meanwhile cannot be told from one.
 */
export function readClock(state: ClockState, reading: Reading): ClockState {
  const { anchor, last } = state;
  const { wallMs, steadyMs } = reading;
  const steadyPassedMs = Math.max(0, steadyMs - anchor.steadyMs);
  const wallPassedMs = wallMs - anchor.wallMs;
  const differenceMs = wallPassedMs - steadyPassedMs;
  const wasOutOfSight = last.isHidden || reading.isHidden;
  const slept = wasOutOfSight && differenceMs >= SLEEP_LEAST_MS;
  const nowMs = Math.max(state.nowMs, anchor.nowMs + (slept ? wallPassedMs : steadyPassedMs));
  // Many naps of less than a second add up only as long as the anchor stays where it is.
  const keepsAnchor = wasOutOfSight && reading.isHidden && Math.abs(differenceMs) < SLEEP_LEAST_MS;
  return { nowMs, last: reading, anchor: keepsAnchor ? anchor : { nowMs, wallMs, steadyMs } };
}

/** A running session clock. */
export interface SessionClock {
  /** Whole milliseconds since the start; never less than before. */
  nowMs(): number;
}

/**
 * Starts a session clock.
 *
 * @param read - reads the device's clocks. Ask the clock whenever the page goes out of sight or comes back, too.
 */
export function createSessionClock(read: () => Reading): SessionClock {
  let state = startClock(read());
  return {
    nowMs() {
      state = readClock(state, read());
      // Whole numbers add up without rounding errors, so many ticks end exactly where one jump does.
      return Math.round(state.nowMs);
    },
  };
}
