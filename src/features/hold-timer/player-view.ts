/** Shipped to readers, on demand. What the player shows at a time, as plain data. */
import type { PictureFile } from '../../lib/routine/catalogue.ts';
import type { Side } from '../../lib/routine/routine.ts';
import { isWork, type Segment } from '../../lib/routine/segment.ts';
import { repPhaseAt } from './cue-plan.ts';
import { dialAt, idleDial, nothingDial, overDial, type Dial } from './player-dial.ts';
import { clockText, cueOf, nextText, setText, type NextText } from './player-words.ts';
import { isOpenEnded, plannedMs } from './planned.ts';
import type { SessionStep } from './session.ts';
import { positionAt } from './timer-machine.ts';
import { remainingMs, type Position } from './timer-position.ts';
import type { TimerState } from './timer-state.ts';

/** Which screen is shown. */
export type Screen = 'idle' | 'running' | 'paused' | 'done';

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
  /** What is seen of the technique at this time; absent where the step has no picture. */
  picture: PictureFile | undefined;
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
    dial: isOver ? overDial() : state.name === 'idle' ? idleDial(segments) : dialAt(segment, step, at),
    step: segment.step,
    set: isWork(segment) ? setText(step, segment.set, segment.sets) : '',
    ...cueOf(segment, step),
    side: sideAt(segments, index),
    picture: pictureAt(segment, step, at),
    next: nextText(segments, index, steps),
    track: steps.map((_, number) => doneShare(segments, number, at)),
    left: state.name === 'idle' ? '' : leftText(segments, at),
  };
}

function nothing(screen: Screen): PlayerView {
  const next = { text: '', amount: '' };
  return {
    screen,
    kind: undefined,
    dial: nothingDial(),
    step: 0,
    set: '',
    order: '',
    cue: '',
    side: undefined,
    picture: undefined,
    next,
    track: [],
    left: '',
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

/** The two frames follow a repetition; before work the first one shows where it begins. */
function pictureAt(segment: Segment, { picture, frames }: SessionStep, at: Position): PictureFile | undefined {
  if (!frames) return picture;
  const [start, end] = frames;
  if (segment.kind === 'reps') return repPhaseAt(segment, at.elapsedMs).phase === 'down' ? start : end;
  return isWork(segment) ? picture : start;
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
