/** Shipped to readers. What the polite live region says, and when it says nothing; pure. */
import type { Segment } from '../../lib/routine/segment.ts';
import { HALFWAY_LEAST_MS } from './cue-plan.ts';
import { heldWords, segmentWords, type SessionStep } from './segment-words.ts';
import { positionAt } from './timer-machine.ts';
import { START, type Position } from './timer-position.ts';
import type { TimerState, Worked } from './timer-state.ts';

/** How much is said. `few`: steps, work, change of side and the end. `normal`: all milestones. `off`: nothing. */
export const VERBOSITIES = ['few', 'normal', 'off'] as const;
/** How much is said. */
export type Verbosity = (typeof VERBOSITIES)[number];

/** Where a session stands: its state, and its position at that time. */
export interface Moment {
  state: TimerState;
  at: Position;
}

/** Holds of at least this length say when ten seconds are left, in milliseconds. */
const LAST_TEN_LEAST_MS = 30_000;
const LAST_TEN_MS = 10_000;
/** A milestone that lies further back than this is old news, in milliseconds. */
const STALE_MS = 1500;

/**
 * What to say on the way from one moment to the next. After a long absence that is where the session stands now,
 * never the milestones that were missed.
 *
 * @returns an empty text where nothing is to be said.
 */
export function announce(
  segments: readonly Segment[],
  steps: readonly SessionStep[],
  before: Moment,
  after: Moment,
  verbosity: Verbosity,
): string {
  if (verbosity === 'off' || after.state.name === 'idle') return '';
  if (after.state.name === 'done') return before.state.name === 'done' ? '' : doneWords(after.state.worked, steps);
  const isNew = before.state.name === 'idle' || before.state.name === 'done';
  const isEntered = after.at.index !== before.at.index || (after.at.elapsedMs === 0 && before.at.elapsedMs > 0);
  if (isEntered || (isNew && after.at.elapsedMs === 0)) {
    return isSaid(segments[after.at.index], verbosity) ? segmentWords(segments, after.at.index, steps) : '';
  }
  if (verbosity === 'few') return '';
  if (after.state.name === 'paused') return before.state.name === 'running' ? 'Paused.' : '';
  if (before.state.name !== 'running') return 'Going on.';
  return milestoneWords(segments[after.at.index], before.at.elapsedMs, after.at.elapsedMs);
}

/** "All done. You held 4 minutes."; "worked" where not all of it was held, and no time where nothing was timed. */
export function doneWords(worked: Worked, steps: readonly SessionStep[]): string {
  const totalMs = Object.values(worked).reduce((total, ms) => total + ms, 0);
  const isAllHeld = steps.every(
    ({ dose }) => dose === undefined || dose.kind === 'hold' || dose.kind === 'until-eased',
  );
  return totalMs >= 500 ? `All done. You ${isAllHeld ? 'held' : 'worked'} ${heldWords(totalMs)}.` : 'All done.';
}

function isSaid(segment: Segment | undefined, verbosity: Verbosity): boolean {
  return verbosity === 'normal' || segment?.kind !== 'rest';
}

function milestoneWords(segment: Segment | undefined, fromMs: number, toMs: number): string {
  const passed = milestonesOf(segment).findLast(({ atMs }) => fromMs < atMs && atMs <= toMs);
  return passed && toMs - passed.atMs < STALE_MS ? passed.words : '';
}

/** Milestones within a segment, in order. */
function milestonesOf(segment: Segment | undefined): { atMs: number; words: string }[] {
  if (segment?.kind === 'until-eased') {
    return segment.minMs < segment.durationMs ? [{ atMs: segment.minMs, words: EASED_WORDS }] : [];
  }
  if (segment?.kind !== 'work') return [];
  const { durationMs } = segment;
  return [
    ...(durationMs >= HALFWAY_LEAST_MS ? [{ atMs: durationMs / 2, words: HALFWAY_WORDS }] : []),
    ...(durationMs >= LAST_TEN_LEAST_MS ? [{ atMs: durationMs - LAST_TEN_MS, words: '10 seconds left.' }] : []),
  ];
}

/** Said half way through a hold. */
export const HALFWAY_WORDS = 'Half way.';
/** Said when the least time of a hold until it eases is over. */
export const EASED_WORDS = 'You can stop once it eases.';

/** Says what is to be said of a session, look by look. */
export interface Announcer {
  /** What to say now; to be called after every event and every tick. */
  follow(state: TimerState, nowMs: number): string;
}

/**
 * Starts to announce a session; remembers where it stood at the last look, which {@link announce} needs.
 *
 * @param verbosity - asked each time, so that a change of the settings counts at once.
 */
export function createAnnouncer(
  segments: readonly Segment[],
  steps: readonly SessionStep[],
  verbosity: () => Verbosity,
): Announcer {
  let before: Moment = { state: { name: 'idle' }, at: START };
  return {
    follow(state, nowMs) {
      const after: Moment = { state, at: positionAt(segments, state, nowMs) };
      const text = announce(segments, steps, before, after, verbosity());
      before = after;
      return text;
    },
  };
}
