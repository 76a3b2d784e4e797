/** Shipped to readers. From a state and an event to the next state; pure. */
import { isWork, lengthMs, type Segment } from '../../lib/routine/segment.ts';
import { advance, firstOfStep, isEnd, nudge, START, type Position } from './timer-position.ts';
import {
  ASK_AFTER_MS,
  BACK_GRACE_MS,
  type Done,
  type Paused,
  type Running,
  type TimerEvent,
  type TimerState,
  type Worked,
} from './timer-state.ts';

/** Where a session stands at a time. Before the start it is the first moment, afterwards the end. */
export function positionAt(segments: readonly Segment[], state: TimerState, nowMs: number): Position {
  switch (state.name) {
    case 'idle':
      return START;
    case 'running':
      return advance(segments, state.at, nowMs - state.sinceMs);
    case 'paused':
      return state.at;
    case 'done':
      return { index: segments.length, elapsedMs: 0 };
  }
}

/**
 * The state after an event. An event that means nothing in a state changes nothing.
 *
 * @param segments - the session as compiled; the same list for the whole session.
 */
export function next(segments: readonly Segment[], state: TimerState, event: TimerEvent): TimerState {
  if (state.name === 'idle' || state.name === 'done') {
    return event.type === 'start' ? begin(segments, event) : state;
  }
  const settled = settle(segments, state, event.nowMs);
  if (settled.name === 'done') return settled;
  return isEnd(segments, settled.at) ? actAtEnd(segments, settled, event) : act(segments, settled, event);
}

function begin(segments: readonly Segment[], event: Extract<TimerEvent, { type: 'start' }>): TimerState {
  const at = event.at ?? START;
  const worked = event.worked ?? {};
  return isEnd(segments, at) ? { name: 'done', worked } : { name: 'running', at, sinceMs: event.nowMs, worked };
}

/** The same session with everything up to now on the record. Time never runs backwards. */
function settle(segments: readonly Segment[], state: Running | Paused, nowMs: number): Running | Paused | Done {
  if (state.name === 'paused') return state;
  const sinceMs = Math.max(state.sinceMs, nowMs);
  const to = positionAt(segments, state, sinceMs);
  const worked = withWork(segments, state.worked, state.at, to);
  return isEnd(segments, to) && !state.left ? { name: 'done', worked } : { ...state, at: to, sinceMs, worked };
}

/** The record of work with the stretch between two positions added. Strokes have no clock and add nothing here. */
export function withWork(segments: readonly Segment[], worked: Worked, from: Position, to: Position): Worked {
  const record: Record<number, number> = { ...worked };
  for (let index = from.index; index <= to.index; index += 1) {
    const segment = segments[index];
    if (!segment || !isWork(segment) || segment.kind === 'strokes') continue;
    const startMs = index === from.index ? from.elapsedMs : 0;
    const endMs = index === to.index ? to.elapsedMs : lengthMs(segment);
    if (endMs > startMs) record[index] = (record[index] ?? 0) + endMs - startMs;
  }
  return record;
}

/** Out of sight a session can run out; until the reader has chosen where to go on, only moving and choosing count. */
function actAtEnd(segments: readonly Segment[], state: Running | Paused, event: TimerEvent): TimerState {
  switch (event.type) {
    case 'next':
    case 'back':
    case 'hidden':
    case 'shown':
    case 'go-on':
    case 'back-to-left':
    case 'end':
      return act(segments, state, event);
    case 'start':
    case 'tick':
    case 'pause':
    case 'resume':
    case 'restart':
    case 'other-side':
    case 'finished-work':
    case 'nudge':
      return state;
  }
}

function act(segments: readonly Segment[], state: Running | Paused, event: TimerEvent): TimerState {
  const { index } = state.at;
  switch (event.type) {
    case 'start':
    case 'tick':
      return state;
    case 'pause':
      return { name: 'paused', at: state.at, worked: state.worked };
    case 'resume':
      return state.name === 'paused'
        ? { name: 'running', at: state.at, sinceMs: event.nowMs, worked: state.worked }
        : state;
    case 'next':
      return moveTo(segments, state, { index: index + 1, elapsedMs: 0 });
    case 'back':
      return moveTo(segments, state, {
        index: state.at.elapsedMs < BACK_GRACE_MS ? Math.max(0, index - 1) : index,
        elapsedMs: 0,
      });
    case 'restart':
      return moveTo(segments, state, { index: firstOfStep(segments, segments[index]?.step ?? 0), elapsedMs: 0 });
    case 'other-side': {
      const other = otherSide(segments, index);
      return other === index ? state : moveTo(segments, state, { index: other, elapsedMs: 0 });
    }
    case 'finished-work':
      return canFinish(segments[index], state.at) ? moveTo(segments, state, { index: index + 1, elapsedMs: 0 }) : state;
    case 'nudge':
      return moveTo(segments, state, nudge(segments, state.at, event.byMs));
    case 'hidden':
    case 'shown':
    case 'go-on':
    case 'back-to-left':
      return state.name === 'running' ? outOfSight(segments, state, event.type) : state;
    case 'end':
      return { name: 'done', worked: state.worked };
  }
}

function outOfSight(
  segments: readonly Segment[],
  state: Running,
  type: 'hidden' | 'shown' | 'go-on' | 'back-to-left',
): TimerState {
  const { left, ...seen } = state;
  switch (type) {
    case 'hidden':
      return left ? state : { ...state, left: { at: state.at, worked: state.worked, sinceMs: state.sinceMs } };
    case 'shown':
      return left && state.sinceMs - left.sinceMs < ASK_AFTER_MS ? finish(segments, seen) : state;
    case 'go-on':
      return finish(segments, seen);
    case 'back-to-left':
      return backToLeft(state, state.sinceMs);
  }
}

function finish(segments: readonly Segment[], state: Running): TimerState {
  return isEnd(segments, state.at) ? { name: 'done', worked: state.worked } : state;
}

function backToLeft(state: Running, nowMs: number): TimerState {
  return state.left ? { name: 'running', at: state.left.at, sinceMs: nowMs, worked: state.left.worked } : state;
}

/** Moves without counting what lies between as work. Leaving for another place also answers "where do you go on?". */
function moveTo(segments: readonly Segment[], state: Running | Paused, at: Position): TimerState {
  if (isEnd(segments, at)) return { name: 'done', worked: state.worked };
  return state.name === 'paused'
    ? { name: 'paused', at, worked: state.worked }
    : { name: 'running', at, sinceMs: state.sinceMs, worked: state.worked };
}

/**
 * The work on the other side of the same step that lies nearest ahead, else the next segment.
 * Between two stretches of work that is the one to come; where both sides work at once there is no other.
 */
function otherSide(segments: readonly Segment[], index: number): number {
  const here = segments[index];
  const side = here && isWork(here) ? here.side : undefined;
  if (!here || side === 'both') return index;
  const ahead = segments.findIndex(
    (segment, i) => i > index && segment.step === here.step && isWork(segment) && segment.side !== side,
  );
  return ahead < 0 ? index + 1 : ahead;
}

function canFinish(segment: Segment | undefined, at: Position): boolean {
  if (segment?.kind === 'strokes') return true;
  return segment?.kind === 'until-eased' && at.elapsedMs >= segment.minMs;
}
