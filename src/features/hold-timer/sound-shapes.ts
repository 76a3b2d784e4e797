/** Shipped to readers. How each signal sounds: soft and low, told apart by rhythm and by where the pitch goes; pure. */
import type { CueKind } from './cue-plan.ts';

/** One note of a signal. */
export interface Note {
  /** Start after the signal's own start, in milliseconds. */
  atMs: number;
  lengthMs: number;
  /** Pitch at the start and at the end of the note, in hertz. */
  fromHz: number;
  toHz: number;
  /** Loudness at its peak, 0 to 1, before the reader's volume. */
  level: number;
}

/** Time a note takes to swell, in milliseconds: soft, yet heard at once. */
export const SWELL_MS = 8;

/** Pitches from E4 to E5: low enough to be soft, high enough for the loudspeaker of a phone. */
const E = 330;
const G = 392;
const A = 440;
const C = 523;
const HIGH_E = 659;

function note(atMs: number, lengthMs: number, fromHz: number, toHz = fromHz, level = 0.8): Note {
  return { atMs, lengthMs, fromHz, toHz, level };
}

/** The notes of each signal, in the order of their starts; the first starts at 0. */
export const SHAPES: Readonly<Record<CueKind, readonly Note[]>> = {
  // Two steps up: go.
  start: [note(0, 160, G), note(180, 340, C)],
  // One long, level note.
  halfway: [note(0, 700, A)],
  // There and back, twice: the other side.
  'switch-side': [note(0, 150, E), note(170, 150, C), note(340, 150, E), note(510, 300, C)],
  // Two steps down: let go.
  rest: [note(0, 200, C), note(220, 420, E)],
  // A short tick.
  'last-3': [note(0, 70, A, A, 0.6)],
  // Three steps up to a long note.
  done: [note(0, 200, E), note(220, 200, A), note(440, 900, HIGH_E)],
  // One note that slides the way the body goes.
  'rep-up': [note(0, 240, E, A, 0.6)],
  'rep-hold': [note(0, 60, G, G, 0.5), note(100, 60, G, G, 0.5)],
  'rep-down': [note(0, 240, A, E, 0.6)],
  // Two level notes: you may stop.
  'eased-min': [note(0, 240, A), note(300, 240, A)],
};

/** Length of a signal from its start to the end of its last note, in milliseconds. */
export function shapeMs(kind: CueKind): number {
  return Math.max(...SHAPES[kind].map(({ atMs, lengthMs }) => atMs + lengthMs));
}

/** Loudness for the ear from the place of a slider, both 0 to 1; anything else is brought into range. */
export function gainOf(volume: number): number {
  const place = Number.isFinite(volume) ? Math.min(1, Math.max(0, volume)) : 0;
  return place * place;
}
