/** Shipped to readers. Steps back and forward again. */

/** Most steps back. */
export const MAX_BACK = 100;

/** What was, what is, and what was taken back. */
export interface History<T> {
  /** Oldest first, at most {@link MAX_BACK}. */
  past: readonly T[];
  present: T;
  /** Next one first. */
  future: readonly T[];
}

/** A history that begins here. */
export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** Goes on to something new; what was taken back is forgotten. The same object again changes nothing. */
export function record<T>(history: History<T>, present: T): History<T> {
  if (present === history.present) return history;
  return { past: [...history.past, history.present].slice(-MAX_BACK), present, future: [] };
}

/** One step back; at the beginning nothing changes. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  return past.length === 0
    ? history
    : { past: past.slice(0, -1), present: past[past.length - 1] as T, future: [present, ...future] };
}

/** One step forward again; where nothing was taken back nothing changes. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  return future.length === 0 ? history : { past: [...past, present], present: future[0] as T, future: future.slice(1) };
}
