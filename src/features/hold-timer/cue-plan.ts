/** Shipped to readers. Which signals a session gives, and when; pure. */
import { isWork, lengthMs, type Reps, type Segment } from '../../lib/routine/segment.ts';
import type { Position } from './timer-position.ts';

/** The kinds of signal. `last-3` comes three times, once for each of the last three seconds. */
export const CUE_KINDS = [
  'start', 'halfway', 'switch-side', 'rest', 'last-3', 'done', 'rep-up', 'rep-hold', 'rep-down', 'eased-min',
] as const; // prettier-ignore
/** A kind of signal. */
export type CueKind = (typeof CUE_KINDS)[number];

/** A signal that lies ahead. */
export interface Cue {
  /** Milliseconds from now. */
  inMs: number;
  kind: CueKind;
  /** Segment it belongs to; the number of segments for `done`. */
  segmentIndex: number;
  /** Milliseconds into its segment. */
  atMs: number;
}

/** Work of at least this length gets a signal half way, in milliseconds. */
export const HALFWAY_LEAST_MS = 20_000;
/** The last seconds that tick, in milliseconds before the end. */
const LAST_MS = [3000, 2000, 1000];
/** A tick comes no sooner than this after the start of its segment, in milliseconds. */
const TICK_LEAST_MS = 1000;

type Mark = Pick<Cue, 'kind' | 'atMs'>;

/** What tells a signal from all others of its session. */
export function cueKey({ segmentIndex, kind, atMs }: Cue): string {
  return `${segmentIndex}:${kind}:${atMs}`;
}

/**
 * The signals ahead of a position, if nobody touches the session; in order.
 * What lies behind the position is left out, so that a return after a long time starts no burst.
 *
 * @param horizonMs - signals from now up to, but not including, this many milliseconds ahead.
 */
export function cuesBetween(segments: readonly Segment[], from: Position, horizonMs: number): Cue[] {
  const cues: Cue[] = [];
  let startMs = -from.elapsedMs;
  const add = ({ kind, atMs }: Mark, segmentIndex: number) => {
    const inMs = startMs + atMs;
    if (inMs >= 0 && inMs < horizonMs) cues.push({ inMs, kind, segmentIndex, atMs });
  };
  for (let index = from.index; index < segments.length && startMs < horizonMs; index += 1) {
    const segment = segments[index];
    if (!segment) break;
    for (const mark of marksOf(segment, segments[index - 1])) add(mark, index);
    startMs += lengthMs(segment);
  }
  if (from.index < segments.length) add({ kind: 'done', atMs: 0 }, segments.length);
  return cues;
}

/** The signals of a segment, in order; no two at one moment. */
function marksOf(segment: Segment, before: Segment | undefined): Mark[] {
  const opening = openingOf(segment, before);
  const first: Mark[] = opening ? [{ kind: opening, atMs: 0 }] : [];
  switch (segment.kind) {
    case 'strokes':
      return first;
    case 'reps':
      return [...first, ...repMarks(segment)];
    case 'work':
      return [...first, ...halfway(segment.durationMs), ...ticks(segment.durationMs)];
    case 'until-eased': {
      const { minMs, durationMs } = segment;
      const least: Mark[] = minMs < durationMs ? [{ kind: 'eased-min', atMs: minMs }] : [];
      const rest = ticks(durationMs).filter(({ atMs }) => atMs !== minMs);
      return [...first, ...[...least, ...rest].sort((a, b) => a.atMs - b.atMs)];
    }
    case 'get-ready':
    case 'changeover':
    case 'rest':
      return [...first, ...ticks(segment.durationMs)];
  }
}

function openingOf(segment: Segment, before: Segment | undefined): CueKind | undefined {
  switch (segment.kind) {
    case 'get-ready':
      // The tap that starts a session is its own signal; later, it ends the work of the step before.
      return before ? 'rest' : undefined;
    case 'changeover':
      return 'switch-side';
    case 'rest':
      return 'rest';
    case 'work':
    case 'reps':
    case 'strokes':
    case 'until-eased': {
      const changesSide =
        before && isWork(before) && isWork(segment) && before.step === segment.step && before.side !== segment.side;
      return changesSide ? 'switch-side' : 'start';
    }
  }
}

function halfway(durationMs: number): Mark[] {
  return durationMs >= HALFWAY_LEAST_MS ? [{ kind: 'halfway', atMs: durationMs / 2 }] : [];
}

function ticks(durationMs: number): Mark[] {
  return LAST_MS.map((beforeMs) => durationMs - beforeMs)
    .filter((atMs) => atMs >= TICK_LEAST_MS)
    .map((atMs) => ({ kind: 'last-3', atMs }));
}

/** Every phase of every repetition that takes time; the first one is the start of the segment itself. */
function repMarks(segment: Reps): Mark[] {
  const phases = phasesOf(segment);
  const repMs = phases.reduce((total, { lengthMs: phaseMs }) => total + phaseMs, 0);
  return Array.from({ length: segment.reps }, (_, rep) =>
    phases.map(({ phase, startMs }): Mark => ({ kind: `rep-${phase}`, atMs: rep * repMs + startMs })),
  )
    .flat()
    .slice(1);
}

/** Where in a repetition the reader is. */
export interface RepPhase {
  /** Which repetition this is, from 1. */
  rep: number;
  phase: 'up' | 'hold' | 'down';
  /** Milliseconds into the phase. */
  elapsedMs: number;
  /** Length of the phase in milliseconds. */
  lengthMs: number;
}

/** The repetition and its phase some time into a segment; at its very end, the end of the last phase. */
export function repPhaseAt(segment: Reps, elapsedMs: number): RepPhase {
  const phases = phasesOf(segment);
  const repMs = segment.durationMs / segment.reps;
  const rep = Math.min(Math.max(0, Math.floor(elapsedMs / repMs)), segment.reps - 1);
  const inRepMs = Math.min(Math.max(0, elapsedMs - rep * repMs), repMs);
  const here = phases.findLast(({ startMs }) => startMs <= inRepMs);
  if (!here) throw new Error('Repetitions need a tempo of at least one second; compile() makes strokes of others.');
  return { rep: rep + 1, phase: here.phase, elapsedMs: inRepMs - here.startMs, lengthMs: here.lengthMs };
}

function phasesOf({ upMs, holdMs, downMs }: Reps): { phase: RepPhase['phase']; startMs: number; lengthMs: number }[] {
  return [
    { phase: 'up' as const, startMs: 0, lengthMs: upMs },
    { phase: 'hold' as const, startMs: upMs, lengthMs: holdMs },
    { phase: 'down' as const, startMs: upMs + holdMs, lengthMs: downMs },
  ].filter((phase) => phase.lengthMs > 0);
}
