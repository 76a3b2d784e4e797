/** Shipped to readers. Puts the notes of a signal on the audio clock. */
import { SHAPES, SWELL_MS, type Note } from './sound-shapes.ts';
import type { CueKind } from './cue-plan.ts';

/** The parts of an audio context that notes need; `OfflineAudioContext` has them too. */
export type NoteContext = Pick<BaseAudioContext, 'createOscillator' | 'createGain'>;

/** A signal on the audio clock. */
export interface ScheduledNotes {
  /** When the first note begins, in seconds on the audio clock. */
  startSec: number;
  /** Takes it off the clock; a signal that already sounds is cut off. */
  stop(): void;
}

/**
 * Puts a signal on the audio clock.
 *
 * @param out - where the sound goes; the reader's volume lies there.
 * @param startSec - seconds on the audio clock; not before now.
 */
export function scheduleNotes(context: NoteContext, out: AudioNode, kind: CueKind, startSec: number): ScheduledNotes {
  const notes = SHAPES[kind].map((note) => scheduleNote(context, out, note, startSec));
  return {
    startSec,
    stop() {
      for (const { oscillator, gain } of notes) {
        oscillator.stop();
        gain.disconnect();
      }
    },
  };
}

function scheduleNote(context: NoteContext, out: AudioNode, note: Note, signalSec: number) {
  const startSec = signalSec + note.atMs / 1000;
  const endSec = startSec + note.lengthMs / 1000;
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  // Its few overtones carry a low note through a small loudspeaker.
  oscillator.type = 'triangle';
  oscillator.frequency.setValueAtTime(note.fromHz, startSec);
  if (note.toHz !== note.fromHz) oscillator.frequency.linearRampToValueAtTime(note.toHz, endSec);
  gain.gain.setValueAtTime(0, startSec);
  gain.gain.linearRampToValueAtTime(note.level, startSec + SWELL_MS / 1000);
  gain.gain.linearRampToValueAtTime(0, endSec);
  oscillator.connect(gain).connect(out);
  oscillator.addEventListener('ended', () => gain.disconnect());
  oscillator.start(startSec);
  oscillator.stop(endSec);
  return { oscillator, gain };
}
