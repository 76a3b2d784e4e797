/** Shipped to readers. Follows a session and sends its signals out: sounds ahead of time, all else when it is due. */
import type { Segment } from '../../lib/routine/segment.ts';
import { doneWords, EASED_WORDS, HALFWAY_WORDS } from './announcements.ts';
import { cuesBetween, type Cue, type CueKind } from './cue-plan.ts';
import { segmentWords, type SessionStep } from './segment-words.ts';
import type { SoundCues } from './sound-cues.ts';
import { positionAt } from './timer-machine.ts';
import { isEnd, type Position } from './timer-position.ts';
import type { TimerState } from './timer-state.ts';

/** Where signals go. Leave out what the reader has switched off. */
export interface CueOutlets {
  /** The same object each time; another one, or none, takes back what was planned. */
  sound?: Pick<SoundCues, 'plan' | 'cancel' | 'play'>;
  /** Speaks a text now; a minor one is dropped while another is being spoken. */
  speak?: (text: string, options: { isMinor: boolean }) => void;
  vibrate?: (kind: CueKind) => void;
  /** Shows the gentle change of colour now. */
  flash?: (cue: Cue) => void;
  /** Stops speech and vibration: on a pause, a skip and the end. */
  hush?: () => void;
}

/** Sends out the signals of one session. */
export interface CueDriver {
  /** To be called after every event and every tick. */
  follow(state: TimerState, nowMs: number, isHidden: boolean): void;
  /** Takes back everything that has not sounded. */
  stop(): void;
}

/** How far ahead sounds are planned in sight; the page's own timers may be this late. In milliseconds. */
export const LOOKAHEAD_MS = 5000;
/** Out of sight, where browsers let timers run once a minute. In milliseconds. */
export const HIDDEN_LOOKAHEAD_MS = 75_000;
/** A signal that cannot be planned and comes later than this is left out, in milliseconds. */
const LATE_MS = 1000;
/** Positions that differ by less than this are one, in milliseconds. */
const SAME_MS = 20;

/** What the driver knows of a moment. */
interface Look {
  state: TimerState;
  at: Position;
  nowMs: number;
}

/**
 * Starts to follow a session.
 *
 * @param outlets - asked each time, so that a change of the settings counts at once.
 */
export function createCueDriver(
  segments: readonly Segment[],
  steps: readonly SessionStep[],
  outlets: () => CueOutlets,
): CueDriver {
  let before: Look | undefined;
  let sound: CueOutlets['sound'];
  return {
    follow(state, nowMs, isHidden) {
      const out = outlets();
      const now: Look = { state, at: positionAt(segments, state, nowMs), nowMs };
      const isSmooth = before !== undefined && wentOnByItself(segments, before, now);
      if (out.sound !== sound || !isSmooth) sound?.cancel();
      if (before && before.state.name !== 'idle' && !isSmooth) out.hush?.();
      sound = out.sound;
      sendDue({ segments, steps, out, before, now, isSmooth });
      if (state.name === 'running') {
        sound?.plan(cuesBetween(segments, now.at, isHidden ? HIDDEN_LOOKAHEAD_MS : LOOKAHEAD_MS));
      }
      before = now;
    },
    stop() {
      sound?.cancel();
      outlets().hush?.();
      before = undefined;
    },
  };
}

/** Whether only time has passed between two looks, so that all that was planned still holds. */
function wentOnByItself(segments: readonly Segment[], before: Look, now: Look): boolean {
  if (before.state.name !== 'running') return before.state.name === now.state.name && isSame(before.at, now.at);
  if (now.state.name !== 'running' && now.state.name !== 'done') return false;
  return isSame(positionAt(segments, before.state, now.nowMs), now.at);
}

function isSame(a: Position, b: Position): boolean {
  return a.index === b.index && Math.abs(a.elapsedMs - b.elapsedMs) < SAME_MS;
}

interface Step {
  segments: readonly Segment[];
  steps: readonly SessionStep[];
  out: CueOutlets;
  before: Look | undefined;
  now: Look;
  isSmooth: boolean;
}

/** Sends what is due now to all that cannot be planned ahead. */
function sendDue(step: Step): void {
  const { out, before, now, isSmooth } = step;
  const isEndedByHand = before?.state.name === 'running' && now.state.name === 'done' && !isSmooth;
  if (isEndedByHand) out.sound?.play('done');
  const cue = isEndedByHand ? endCue(step) : dueCue(step);
  if (cue) {
    out.vibrate?.(cue.kind);
    out.flash?.(cue);
  }
  if (isEntered(step)) out.speak?.(segmentWords(step.segments, now.at.index, step.steps), { isMinor: false });
  else if (cue) {
    const text = cueWords(cue.kind, now.state, step.steps);
    if (text) out.speak?.(text, { isMinor: cue.kind.startsWith('rep-') });
  }
}

/** The latest signal that has come due since the last look; after a long gap none, never all that were missed. */
function dueCue({ segments, before, now, isSmooth }: Step): Cue | undefined {
  if (before && isSmooth && before.state.name === 'running') {
    const gapMs = now.nowMs - before.nowMs;
    // Up to 1 ms ahead; the next look leaves that millisecond out.
    return cuesBetween(segments, before.at, gapMs + 1).findLast(({ inMs }) => inMs >= 1 && gapMs - inMs <= LATE_MS);
  }
  return now.state.name === 'running' ? cuesBetween(segments, now.at, 1)[0] : undefined;
}

function endCue({ segments }: Step): Cue {
  return { kind: 'done', inMs: 0, segmentIndex: segments.length, atMs: 0 };
}

/** Whether a segment has just begun, or begun again, with the clock running. */
function isEntered({ segments, before, now, isSmooth }: Step): boolean {
  if (now.state.name !== 'running' || isEnd(segments, now.at) || now.at.elapsedMs > LATE_MS) return false;
  if (before?.at.index !== now.at.index) return true;
  return !isSmooth && now.at.elapsedMs === 0;
}

function cueWords(kind: CueKind, state: TimerState, steps: readonly SessionStep[]): string {
  switch (kind) {
    case 'halfway':
      return HALFWAY_WORDS;
    case 'eased-min':
      return EASED_WORDS;
    case 'done':
      return state.name === 'done' ? doneWords(state.worked, steps) : '';
    case 'rep-up':
      return 'Up.';
    case 'rep-hold':
      return 'Hold.';
    case 'rep-down':
      return 'Down.';
    case 'start':
    case 'switch-side':
    case 'rest':
    case 'last-3':
      // Said by the words of the segment, or better left to the tick.
      return '';
  }
}
