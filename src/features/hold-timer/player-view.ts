/** Shipped to readers, on demand. What the player shows at a time, as plain data. */
import { STROKE_SEC } from '../../lib/dose/dose-seconds.ts';
import type { Side } from '../../lib/routine/routine.ts';
import { isWork, type Reps, type Segment } from '../../lib/routine/segment.ts';
import { repPhaseAt } from './cue-plan.ts';
import {
  clockText,
  countUpText,
  cueOf,
  nextText,
  phaseText,
  setText,
  spokenTime,
  type NextText,
} from './player-words.ts';
import type { SessionStep } from './session.ts';
import { positionAt } from './timer-machine.ts';
import { remainingMs, type Position } from './timer-position.ts';
import type { TimerState } from './timer-state.ts';

/** Ticks of the ring. */
export const RING_TICKS = 60;
/** The hand moves in steps of this many degrees; finer ones cannot be seen and cost the battery. */
const HAND_STEP_DEG = 0.5;

/** Which screen is shown. */
export type Screen = 'idle' | 'running' | 'paused' | 'done';

/** What the dial shows. */
export interface Dial {
  digits: string;
  /** The digits in words. */
  spoken: string;
  phase: string;
  /** A smaller line under the phase; may be empty. */
  unit: string;
  /** Ticks of the ring that are filled, 0 to 60. */
  filled: number;
  /** Angle of the hand from the top, in degrees; absent where nothing runs. */
  handDeg?: number;
  /** The tick that marks the least time of an until-eased hold. */
  leastTick?: number;
  /** The button that ends work without a set length. */
  finish?: { label: string; isOpen: boolean };
}

/** Everything the player shows. */
export interface PlayerView {
  screen: Screen;
  kind: Segment['kind'] | undefined;
  dial: Dial;
  /** Index of the step. */
  step: number;
  set: string;
  order: string;
  cue: string;
  /** The side being worked or changed to; absent where the step has none yet. */
  side: Side | undefined;
  next: NextText;
  /** How much of each step is behind the reader, 0 to 1. */
  track: number[];
  /** "4:10 left", "about 4:10 left". */
  left: string;
}

/** What to show for a state at a time on the session's clock. */
export function view(
  segments: readonly Segment[],
  state: TimerState,
  nowMs: number,
  steps: readonly SessionStep[],
): PlayerView {
  const at = positionAt(segments, state, nowMs);
  const index = Math.min(at.index, segments.length - 1);
  const segment = segments[index];
  const step = segment && steps[segment.step];
  if (!segment || !step) return nothing(state.name);
  const isOver = at.index > index;
  return {
    screen: state.name,
    kind: segment.kind,
    dial: isOver ? overDial() : state.name === 'idle' ? idleDial(segments) : dialOf(segment, step, at),
    step: segment.step,
    set: isWork(segment) ? setText(step, segment.set, segment.sets) : '',
    ...cueOf(segment, step),
    side: sideAt(segments, index),
    next: nextText(segments, index, steps),
    track: steps.map((_, number) => doneShare(segments, number, at)),
    left: state.name === 'idle' ? '' : leftText(segments, at),
  };
}

function nothing(screen: Screen): PlayerView {
  const dial = { digits: '0:00', spoken: '0 seconds', phase: '', unit: '', filled: 0 };
  const next = { text: '', amount: '' };
  return {
    screen,
    kind: undefined,
    dial,
    step: 0,
    set: '',
    order: '',
    cue: '',
    side: undefined,
    next,
    track: [],
    left: '',
  };
}

function overDial(): Dial {
  return { digits: '0:00', spoken: 'The session is over', phase: 'The end', unit: '', filled: RING_TICKS };
}

function idleDial(segments: readonly Segment[]): Dial {
  const ms = segments.reduce((sum, segment) => sum + plannedMs(segment), 0);
  const isAbout = segments.some(isOpenEnded);
  const phase = isAbout ? 'about, in all' : 'in all';
  return { digits: clockText(ms), spoken: `${spokenTime(ms)} ${phase}`, phase, unit: '', filled: 0 };
}

function dialOf(segment: Segment, step: SessionStep, at: Position): Dial {
  switch (segment.kind) {
    case 'strokes': {
      const digits = String(segment.strokes);
      const phase = phaseText(segment, step);
      return {
        digits,
        spoken: `${digits} ${phase}`,
        phase,
        unit: '',
        filled: 0,
        finish: { label: 'Done', isOpen: true },
      };
    }
    case 'until-eased': {
      const least = segment.minMs / segment.durationMs;
      const isOpen = at.elapsedMs >= segment.minMs;
      return {
        digits: countUpText(at.elapsedMs),
        spoken: `${spokenTime(Math.floor(at.elapsedMs / 1000) * 1000)} held`,
        phase: phaseText(segment, step),
        unit: `at least ${clockText(segment.minMs)}, at most ${clockText(segment.durationMs)}`,
        ...ringOf(at.elapsedMs / segment.durationMs),
        leastTick: Math.min(RING_TICKS - 1, Math.round(least * RING_TICKS)),
        finish: { label: 'It has eased', isOpen },
      };
    }
    case 'reps':
      return repsDial(segment, step, at.elapsedMs);
    case 'get-ready':
    case 'work':
    case 'changeover':
    case 'rest': {
      const leftMs = segment.durationMs - at.elapsedMs;
      return {
        digits: clockText(leftMs),
        spoken: `${spokenTime(leftMs)} left`,
        phase: phaseText(segment, step),
        unit: '',
        ...ringOf(at.elapsedMs / segment.durationMs),
      };
    }
  }
}

function ringOf(share: number): { filled: number; handDeg: number } {
  const deg = Math.min(1, Math.max(0, share)) * 360;
  return { filled: Math.floor((deg / 360) * RING_TICKS), handDeg: Math.round(deg / HAND_STEP_DEG) * HAND_STEP_DEG };
}

/** The ring fills on the way up, stays full on the hold, and empties on the way down. */
function repsDial(segment: Reps, step: SessionStep, atMs: number): Dial {
  const { rep, phase, elapsedMs, lengthMs } = repPhaseAt(segment, atMs);
  const share = lengthMs > 0 ? elapsedMs / lengthMs : 1;
  const leftSec = Math.max(1, Math.ceil((lengthMs - elapsedMs) / 1000));
  const words = phaseText(segment, step, { name: phase, leftSec });
  const ring = ringOf({ up: share, hold: 1, down: 1 - share }[phase]);
  return {
    digits: String(rep),
    spoken: `${rep} of ${segment.reps}`,
    phase: words,
    unit: `of ${segment.reps}`,
    ...ring,
  };
}

/** The side of a segment, or of the work that it leads to. */
function sideAt(segments: readonly Segment[], index: number): Side | undefined {
  const here = segments[index];
  for (let i = index; i < segments.length; i += 1) {
    const segment = segments[i];
    if (!segment || segment.step !== here?.step) return undefined;
    if (segment.kind === 'changeover') return segment.to;
    if (isWork(segment)) return segment.side;
  }
  return undefined;
}

/** Milliseconds a segment is taken to last in totals: strokes are guessed, until-eased counts its cap. */
export function plannedMs(segment: Segment): number {
  return segment.kind === 'strokes' ? segment.strokes * STROKE_SEC * 1000 : segment.durationMs;
}

function isOpenEnded({ kind }: Segment): boolean {
  return kind === 'strokes' || kind === 'until-eased';
}

function doneShare(segments: readonly Segment[], step: number, at: Position): number {
  let wholeMs = 0;
  let doneMs = 0;
  for (const [index, segment] of segments.entries()) {
    if (segment.step !== step) continue;
    const ms = plannedMs(segment);
    wholeMs += ms;
    doneMs += index < at.index ? ms : index === at.index ? Math.min(ms, at.elapsedMs) : 0;
  }
  return wholeMs > 0 ? doneMs / wholeMs : 0;
}

function leftText(segments: readonly Segment[], at: Position): string {
  const here = segments[at.index];
  const hereMs = !here ? 0 : here.kind === 'strokes' ? plannedMs(here) : remainingMs(segments, at);
  const later = segments.slice(at.index + 1);
  const ms = later.reduce((sum, segment) => sum + plannedMs(segment), hereMs);
  const isAbout = [...(here ? [here] : []), ...later].some(isOpenEnded);
  return `${isAbout ? 'about ' : ''}${clockText(ms)} left`;
}
