/** Shipped to readers. Speaks with the voices of the device; voices that send the text away are never used. */

/** A voice of the device. */
export interface DeviceVoice {
  id: string;
  name: string;
  /** Such as `en-GB`. */
  lang: string;
}

/** The parts of `speechSynthesis` that are used. */
export type Speech = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'speaking' | 'addEventListener' | 'removeEventListener'
>;
/** The parts of an utterance that are used. */
export type Utterance = Pick<SpeechSynthesisUtterance, 'voice' | 'volume' | 'lang'>;

/** Speech for one session. */
export interface SpokenCues {
  /** Whether the browser can speak at all. */
  isSupported: boolean;
  /** Voices of the device, English ones first; may be empty until the browser has looked for them. */
  voices(): DeviceVoice[];
  /** Told when the list of voices changes; there is one listener. */
  onVoices(listener: () => void): void;
  /** Speaks now, and breaks off what is being said; a minor text is dropped instead. */
  speak(text: string, options?: { isMinor: boolean }): void;
  /** Breaks off what is being said. */
  cancel(): void;
  /** Chooses a voice; unknown or `undefined`: the first one. */
  setVoice(id: string | undefined): void;
  /** 0 to 1; counts from the next text. */
  setVolume(volume: number): void;
  /** Why it is silent, in words; empty when it can speak. */
  words(): string;
  /** Stops speaking and listening. */
  close(): void;
}

/**
 * Prepares speech.
 *
 * @param speech - `window.speechSynthesis`; `undefined` where there is none.
 * @param makeUtterance - `(text) => new SpeechSynthesisUtterance(text)`.
 */
export function createSpokenCues<U extends Utterance>(
  speech: (Omit<Speech, 'speak'> & { speak(utterance: U): void }) | undefined,
  makeUtterance: (text: string) => U,
): SpokenCues {
  let voiceId: string | undefined;
  let volume = 1;
  let tell = () => {};
  // Chrome may forget an utterance that nobody holds, and stop in the middle of it.
  let held: U | undefined;
  const hear = () => tell();
  speech?.addEventListener('voiceschanged', hear);

  const deviceVoices = () => englishFirst(speech?.getVoices().filter(({ localService }) => localService) ?? []);
  const chosen = () => {
    const voices = deviceVoices();
    return voices.find(({ voiceURI }) => voiceURI === voiceId) ?? voices[0];
  };

  return {
    isSupported: speech !== undefined,
    voices: () => deviceVoices().map(({ voiceURI, name, lang }) => ({ id: voiceURI, name, lang })),
    onVoices: (listener) => (tell = listener),
    speak(text, { isMinor } = { isMinor: false }) {
      const voice = chosen();
      if (!speech || !voice || (isMinor && speech.speaking)) return;
      speech.cancel();
      held = makeUtterance(text);
      held.voice = voice;
      held.lang = voice.lang;
      held.volume = volume;
      speech.speak(held);
    },
    cancel: () => speech?.cancel(),
    setVoice: (id) => (voiceId = id),
    setVolume: (next) => (volume = Math.min(1, Math.max(0, next))),
    words() {
      if (!speech) return 'This browser cannot speak.';
      return chosen() ? '' : 'This device has no voice of its own, so nothing is spoken.';
    },
    close() {
      speech?.removeEventListener('voiceschanged', hear);
      speech?.cancel();
    },
  };
}

/** The texts are English: English voices come first, the device's own choice before others. */
function englishFirst(voices: SpeechSynthesisVoice[]): SpeechSynthesisVoice[] {
  const rank = (voice: SpeechSynthesisVoice) => (voice.lang.startsWith('en') ? 0 : 2) + (voice.default ? 0 : 1);
  return [...voices].sort((a, b) => rank(a) - rank(b));
}
