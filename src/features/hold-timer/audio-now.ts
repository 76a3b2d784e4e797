/** Shipped to readers. What the audio clock shows for a sound that is heard now. */

/** The clocks of an audio context; all but the first may be missing. */
export interface AudioClocks {
  readonly currentTime: number;
  readonly outputLatency?: number;
  getOutputTimestamp?(): AudioTimestamp;
}

/** A loudspeaker is never taken to lag by more than this, in seconds: larger values are faults of a driver. */
const LAG_MOST_SEC = 0.5;

/**
 * Seconds on the audio clock that are coming out of the loudspeaker at this moment: the clock less the way to the ear,
 * which over Bluetooth is a fifth of a second. A signal due in 100 ms starts 0.1 s after it, but never before `currentTime`.
 *
 * @param steadyMs - `performance.now()`; absent: only the latency the context states is allowed for.
 */
export function audioNowSec(context: AudioClocks, steadyMs?: number): number {
  const heardSec = fromTimestamp(context, steadyMs) ?? context.currentTime - (context.outputLatency ?? 0);
  return Math.min(context.currentTime, Math.max(heardSec, context.currentTime - LAG_MOST_SEC));
}

/** The context's clock moves in steps of whole buffers; its time stamp says what is heard between two of them. */
function fromTimestamp(context: AudioClocks, steadyMs: number | undefined): number | undefined {
  if (steadyMs === undefined) return undefined;
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp?.() ?? {};
  // Both are 0 until the first buffer has been played.
  if (contextTime <= 0 || performanceTime <= 0) return undefined;
  return contextTime + (steadyMs - performanceTime) / 1000;
}
