/** Shipped to readers. Signals that are felt. */
import type { CueKind } from './cue-plan.ts';

/** Vibration and pauses in turn, in milliseconds; told apart by number and length. */
export const PATTERNS: Readonly<Record<CueKind, readonly number[]>> = {
  start: [200],
  halfway: [80, 80, 80],
  'switch-side': [80, 80, 80, 80, 240],
  rest: [400],
  'last-3': [40],
  done: [240, 120, 240, 120, 480],
  'rep-up': [60],
  'rep-hold': [30, 50, 30],
  'rep-down': [110],
  'eased-min': [160, 100, 160],
};

/** Vibration of the device. */
export interface Vibration {
  isSupported: boolean;
  /** Vibrates now, instead of what goes on. */
  play(kind: CueKind): void;
  cancel(): void;
}

/**
 * Prepares vibration. Phones that are set not to vibrate stay still without saying so.
 *
 * @param navigator - the browser's; iPhones have no `vibrate`.
 */
export function createVibration(navigator: { vibrate?: (pattern: number[]) => boolean }): Vibration {
  const vibrate = (pattern: readonly number[]) => void navigator.vibrate?.([...pattern]);
  return {
    isSupported: navigator.vibrate !== undefined,
    play: (kind) => vibrate(PATTERNS[kind]),
    cancel: () => vibrate([]),
  };
}
