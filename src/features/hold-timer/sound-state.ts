/** Shipped to readers. Whether sound can be heard, and in words why not; pure. */

/**
 * How sound stands. `idle`: not asked for yet. `missing`: the browser has no Web Audio. `blocked`: waits for a tap.
 * `interrupted`: a call or another app has taken the loudspeaker. `failed`: the device gave none.
 */
export type SoundState = 'idle' | 'missing' | 'blocked' | 'interrupted' | 'failed' | 'ready';

/**
 * What a context's own state means. Safari knows `interrupted`, and TypeScript's list may not.
 *
 * @param state - `undefined` where there is no context yet.
 */
export function soundStateOf(state: string | undefined): SoundState {
  switch (state) {
    case undefined:
      return 'idle';
    case 'running':
      return 'ready';
    case 'interrupted':
      return 'interrupted';
    case 'closed':
      return 'failed';
    default:
      return 'blocked';
  }
}

/**
 * What to tell the reader about sound; empty when there is nothing to tell.
 *
 * @param options.mayBeSilenced - from {@link mayBeSilenced}.
 */
export function soundWords(state: SoundState, options: { mayBeSilenced: boolean } = { mayBeSilenced: false }): string {
  switch (state) {
    case 'idle':
      return '';
    case 'missing':
      return 'This browser cannot play the sounds. Watch the screen, or turn on vibration.';
    case 'blocked':
      return 'Sound is blocked until you tap.';
    case 'interrupted':
      return 'Another app has taken the sound. Tap to get it back.';
    case 'failed':
      return 'Your device gave no sound. The timer goes on without it.';
    case 'ready':
      return options.mayBeSilenced ? 'Your phone may be on silent: the switch mutes web sounds on iPhones.' : '';
  }
}

/**
 * Whether the device has a silent switch that mutes pages and that no page can read: iPhones and iPads.
 *
 * @param maxTouchPoints - `navigator.maxTouchPoints`: an iPad calls itself a Mac, and a Mac has no touch screen.
 */
export function mayBeSilenced(userAgent: string, maxTouchPoints: number): boolean {
  return /\b(iPhone|iPad|iPod)\b/.test(userAgent) || (/\bMacintosh\b/.test(userAgent) && maxTouchPoints > 1);
}
