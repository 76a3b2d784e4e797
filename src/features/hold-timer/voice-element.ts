/** Shipped to readers, on demand. The voice of the player: off until a reader wants it, and fetched only then. */
import type { SpokenCues } from './spoken-cues.ts';
import type { TimerSettings } from './timer-settings.ts';

/**
 * Prepares the voice without fetching it.
 *
 * @param settings - asked each time, so that a change counts at once.
 * @param onChange - `words()` has other words now.
 */
export function createVoice(settings: () => TimerSettings, onChange: () => void) {
  let spoken: SpokenCues | undefined;
  let isClosed = false;
  const load = async () => {
    const { createSpokenCues } = await import('./spoken-cues.ts');
    if (isClosed || spoken) return;
    spoken = createSpokenCues(
      'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined,
      (text) => new SpeechSynthesisUtterance(text),
    );
    take();
    onChange();
  };
  const take = () => {
    spoken?.setVolume(settings().volume);
    spoken?.setVoice(settings().voiceId);
  };
  return {
    /** As {@link SpokenCues.speak}; silent until the voice is there. */
    speak: ((text, options) => spoken?.speak(text, options)) satisfies SpokenCues['speak'],
    cancel: () => spoken?.cancel(),
    /** Takes over the settings, and fetches the voice where they want one. */
    apply(): void {
      take();
      if (settings().voice && !spoken) load().catch(onChange);
    },
    /** Why nothing is spoken, in words; empty when it can speak or is not wanted. */
    words: () => (settings().voice ? (spoken?.words() ?? 'The voice is not loaded yet.') : ''),
    close(): void {
      isClosed = true;
      spoken?.close();
    },
  };
}
