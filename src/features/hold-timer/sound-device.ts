/** Shipped to readers. Gets an audio context to run, and says how it stands. */
import type { AudioClocks } from './audio-now.ts';
import type { NoteContext } from './sound-notes.ts';
import { gainOf } from './sound-shapes.ts';
import { soundStateOf, type SoundState } from './sound-state.ts';

/** The parts of an `AudioContext` that are used. */
export type SoundContext = AudioClocks &
  NoteContext &
  Pick<AudioContext, 'state' | 'destination' | 'resume' | 'close' | 'addEventListener'>;

/** A context, and the place in it where sounds go in. */
export interface OpenDevice {
  context: SoundContext;
  /** The reader's volume. */
  out: GainNode;
}

/** A browser that has not given sound after this long waits for a tap, in milliseconds. */
export const BLOCKED_AFTER_MS = 400;
const STEP_MS = 50;
/** Time in which a change of volume is not heard as a click, as the constant of its curve, in seconds. */
const VOLUME_CURVE_SEC = 0.02;

/** The loudspeaker, as far as the browser lets a page have it. */
export class SoundDevice {
  readonly #makeContext: (() => SoundContext) | undefined;
  readonly #wait: (ms: number) => Promise<void>;
  readonly #onChange: (state: SoundState) => void;
  #volume: number;
  #open: OpenDevice | undefined;
  #hasFailed = false;
  #pending: Promise<SoundState> | undefined;

  /** @param onChange - told of every change of the state. */
  constructor(
    makeContext: (() => SoundContext) | undefined,
    options: { volume: number; wait: (ms: number) => Promise<void>; onChange: (state: SoundState) => void },
  ) {
    this.#makeContext = makeContext;
    this.#wait = options.wait;
    this.#onChange = options.onChange;
    this.#volume = options.volume;
  }

  /** How sound stands now. */
  get state(): SoundState {
    if (!this.#makeContext) return 'missing';
    return this.#hasFailed ? 'failed' : soundStateOf(this.#open?.context.state);
  }

  /** The context, while it runs. */
  get ready(): OpenDevice | undefined {
    return this.state === 'ready' ? this.#open : undefined;
  }

  /** Seconds on the audio clock, which stands still unless sound is ready. */
  get clockSec(): number {
    return this.#open?.context.currentTime ?? 0;
  }

  /** Sets the loudness, 0 to 1. */
  set volume(volume: number) {
    this.#volume = volume;
    const { context, out } = this.#open ?? {};
    if (context && out) out.gain.setTargetAtTime(gainOf(volume), context.currentTime, VOLUME_CURVE_SEC);
  }

  /** Makes the context run; must be called inside a tap. */
  unlock(): Promise<SoundState> {
    this.#pending ??= this.#unlock().finally(() => (this.#pending = undefined));
    return this.#pending;
  }

  /** Gives the loudspeaker back. */
  async close(): Promise<void> {
    const { context } = this.#open ?? {};
    this.#open = undefined;
    if (!context) return;
    this.#onChange(this.state);
    if (context.state !== 'closed') await context.close().catch(() => {});
  }

  async #unlock(): Promise<SoundState> {
    const wasOpen = this.#open !== undefined;
    this.#openDevice();
    if (!(await this.#getsGoing()) && wasOpen) {
      // After a locked screen Safari may never let go of an old context; a new one works.
      await this.close();
      this.#openDevice();
      await this.#getsGoing();
    }
    this.#onChange(this.state);
    return this.state;
  }

  #openDevice(): void {
    if (this.#open || !this.#makeContext) return;
    try {
      const context = this.#makeContext();
      const out = context.createGain();
      out.gain.value = gainOf(this.#volume);
      out.connect(context.destination);
      this.#open = { context, out };
      this.#hasFailed = false;
      context.addEventListener('statechange', () => {
        if (this.#open?.context === context) this.#onChange(this.state);
      });
    } catch {
      this.#hasFailed = true;
    }
  }

  /** Whether the context runs. One that says so while its clock stands still, as Safari's can, does not. */
  async #getsGoing(): Promise<boolean> {
    const { context } = this.#open ?? {};
    if (!context) return false;
    const beganSec = context.currentTime;
    // Where sound is blocked this promise may never settle, so nobody waits for it.
    context.resume().catch(() => {});
    for (let waitedMs = 0; waitedMs < BLOCKED_AFTER_MS; waitedMs += STEP_MS) {
      if (context.state === 'running' && context.currentTime > beganSec) return true;
      await this.#wait(STEP_MS);
    }
    return false;
  }
}
