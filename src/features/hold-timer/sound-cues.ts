/** Shipped to readers. The sounds of a session, planned ahead on the audio clock. */
import { audioNowSec } from './audio-now.ts';
import { cueKey, type Cue, type CueKind } from './cue-plan.ts';
import { SoundDevice, type SoundContext } from './sound-device.ts';
import { scheduleNotes, type ScheduledNotes } from './sound-notes.ts';
import type { SoundState } from './sound-state.ts';

export { mayBeSilenced, soundWords, type SoundState } from './sound-state.ts';

/** What sound needs besides the context. */
export interface SoundOptions {
  /** 0 to 1. */
  volume: number;
  /** Resolves after some milliseconds. */
  wait: (ms: number) => Promise<void>;
  /** `performance.now()`; with it the delay of the loudspeaker is allowed for to the millisecond. */
  steadyMs?: () => number;
}

/** The sounds of a session. */
export interface SoundCues {
  /** Makes sound possible. Call it inside the tap that starts a session, and inside any tap while it is not `ready`. */
  unlock(): Promise<SoundState>;
  state(): SoundState;
  /** Told of every change of the state; there is one listener. */
  onChange(listener: (state: SoundState) => void): void;
  /** Puts signals on the audio clock that are not there yet. Does nothing unless `ready`. */
  plan(cues: readonly Cue[]): void;
  /** Takes off everything that has not begun to sound. */
  cancel(): void;
  /** Sounds a signal now. */
  play(kind: CueKind): void;
  /** Makes sound possible and plays one signal, for the settings. */
  test(): Promise<SoundState>;
  /** 0 to 1; counts at once. */
  setVolume(volume: number): void;
  /** Gives the loudspeaker back. */
  close(): Promise<void>;
}

/**
 * Prepares the sounds; no context is made before `unlock()`.
 *
 * @param makeContext - `() => new AudioContext()`; `undefined` where the browser has none.
 */
export function createSoundCues(makeContext: (() => SoundContext) | undefined, options: SoundOptions): SoundCues {
  let tell: (state: SoundState) => void = () => {};
  const planned = new Map<string, ScheduledNotes>();
  const device = new SoundDevice(makeContext, {
    ...options,
    onChange(state) {
      // What was planned on a clock that stands still would come late, all of it.
      if (state !== 'ready') cancel();
      tell(state);
    },
  });

  const schedule = (kind: CueKind, inMs: number): ScheduledNotes | undefined => {
    if (!device.ready) return undefined;
    const { context, out } = device.ready;
    const startSec = audioNowSec(context, options.steadyMs?.()) + inMs / 1000;
    return scheduleNotes(context, out, kind, Math.max(context.currentTime, startSec));
  };
  const plan = (cue: Cue) => {
    const key = cueKey(cue);
    const notes = planned.has(key) ? undefined : schedule(cue.kind, cue.inMs);
    if (notes) planned.set(key, notes);
  };
  const cancel = () => {
    const nowSec = device.clockSec;
    for (const notes of planned.values()) if (notes.startSec > nowSec) notes.stop();
    planned.clear();
  };
  return {
    unlock: () => device.unlock(),
    state: () => device.state,
    onChange: (listener) => (tell = listener),
    plan: (cues) => cues.forEach(plan),
    cancel,
    play: (kind) => schedule(kind, 0),
    async test() {
      const state = await device.unlock();
      schedule('start', 0);
      return state;
    },
    setVolume: (volume) => (device.volume = volume),
    close() {
      cancel();
      return device.close();
    },
  };
}
