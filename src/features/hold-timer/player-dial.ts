/** Shipped to readers, on demand. What the dial of the player shows, as plain data. */
import type { Reps, Segment } from '../../lib/routine/segment.ts';
import { repPhaseAt } from './cue-plan.ts';
import { isOpenEnded, plannedMs } from './planned.ts';
import { clockText, countUpText, phaseText, spokenTime } from './player-words.ts';
import type { SessionStep } from './session.ts';
import type { Position } from './timer-position.ts';

/** Ticks of the ring. */
export const RING_TICKS = 60;
/** The hand moves in steps of this many degrees; finer ones cannot be seen and cost the battery. */
const HAND_STEP_DEG = 0.5;

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

/** The dial of a session that has nothing to time. */
export function nothingDial(): Dial {
  return { digits: '0:00', spoken: '0 seconds', phase: '', unit: '', filled: 0 };
}

/** The dial after the last segment. */
export function overDial(): Dial {
  return { digits: '0:00', spoken: 'The session is over', phase: 'The end', unit: '', filled: RING_TICKS };
}

/** The dial before the start: how long it takes in all. */
export function idleDial(segments: readonly Segment[]): Dial {
  const ms = segments.reduce((sum, segment) => sum + plannedMs(segment), 0);
  const isAbout = segments.some(isOpenEnded);
  const phase = isAbout ? 'about, in all' : 'in all';
  return { digits: clockText(ms), spoken: `${spokenTime(ms)} ${phase}`, phase, unit: '', filled: 0 };
}

/** The dial at a place in a segment. */
export function dialAt(segment: Segment, step: SessionStep, at: Position): Dial {
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
