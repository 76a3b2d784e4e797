import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compile } from '../../../src/lib/routine/compile.ts';
import type { Segment } from '../../../src/lib/routine/segment.ts';
import { next, positionAt } from '../../../src/features/hold-timer/timer-machine.ts';
import { advance, nudge, remainingMs, START, type Position } from '../../../src/features/hold-timer/timer-position.ts';
import type { TimerEvent, TimerState } from '../../../src/features/hold-timer/timer-state.ts';
import { hold, just, strokes, untilEased } from '../doses.ts';

/** ready 5, left 60, change 8, right 60, rest 10, left 60, change 8, right 60; then ready 5, ten strokes at once. */
const SEGMENTS = compile(
  [
    { id: 'a', name: 'A', dose: hold() },
    { id: 'b', name: 'B', dose: strokes({ sides: 'together' }) },
  ],
  { getReadySec: 5 },
);
const [LEFT, CHANGE, RIGHT, REST, LAST_RIGHT, READY_B, STROKES] = [1, 2, 3, 4, 7, 8, 9] as const;
const TOGETHER = compile([{ id: 'a', name: 'A', dose: hold({ sides: 'together', sets: just(1) }) }], {
  getReadySec: 0,
});

function runningAt(index: number, elapsedMs = 0): TimerState {
  return { name: 'running', at: { index, elapsedMs }, sinceMs: 0, worked: {} };
}
function after(segments: readonly Segment[], state: TimerState, ...events: TimerEvent[]): TimerState {
  return events.reduce((current, event) => next(segments, current, event), state);
}
const at = (index: number, elapsedMs = 0): Position => ({ index, elapsedMs });

const MOVES: [string, Position, TimerEvent, Position][] = [
  ['next leads to the next segment', at(LEFT, 100), { type: 'next', nowMs: 0 }, at(CHANGE)],
  ['next leads on to the next step', at(LAST_RIGHT, 100), { type: 'next', nowMs: 0 }, at(READY_B)],
  ['back begins the segment anew', at(RIGHT, 2000), { type: 'back', nowMs: 0 }, at(RIGHT)],
  ['back at once leads to the segment before', at(RIGHT, 1999), { type: 'back', nowMs: 0 }, at(CHANGE)],
  ['back leads to the step before', at(READY_B, 0), { type: 'back', nowMs: 0 }, at(LAST_RIGHT)],
  ['back at the start stays there', at(0, 500), { type: 'back', nowMs: 0 }, at(0)],
  ['back counts the time up to it', at(RIGHT, 1500), { type: 'back', nowMs: 500 }, at(RIGHT)],
  ['restart leads to the start of the step', at(LAST_RIGHT, 30_000), { type: 'restart', nowMs: 0 }, at(0)],
  ['restart does not lead to an earlier step', at(STROKES, 30_000), { type: 'restart', nowMs: 0 }, at(READY_B)],
  ['the other side of left is right', at(LEFT, 30_000), { type: 'other-side', nowMs: 0 }, at(RIGHT)],
  ['the other side of right is left of the next set', at(RIGHT, 9), { type: 'other-side', nowMs: 0 }, at(5)],
  ['the other side while changing is the one to come', at(CHANGE, 9), { type: 'other-side', nowMs: 0 }, at(RIGHT)],
  ['the other side while resting is the one to come', at(REST, 9), { type: 'other-side', nowMs: 0 }, at(5)],
  ['no other side is left after the last', at(LAST_RIGHT, 9), { type: 'other-side', nowMs: 0 }, at(READY_B)],
  ['both sides at once have no other', at(STROKES, 9), { type: 'other-side', nowMs: 0 }, at(STROKES, 9)],
  ['a nudge forward stays in the segment', at(LEFT, 55_000), { type: 'nudge', byMs: 10_000, nowMs: 0 }, at(LEFT, 60_000)],
  ['a nudge back stays in the segment', at(LEFT, 5000), { type: 'nudge', byMs: -10_000, nowMs: 0 }, at(LEFT, 0)],
  ['a hold cannot be finished by saying so', at(LEFT, 9), { type: 'finished-work', nowMs: 0 }, at(LEFT, 9)],
]; // prettier-ignore
for (const [what, from, event, to] of MOVES) {
  for (const name of ['running', 'paused'] as const) {
    if (name === 'paused' && event.nowMs > 0) continue;
    test(`${what}, ${name}`, () => {
      const base = { at: from, worked: {} };
      const state: TimerState = name === 'running' ? { name, ...base, sinceMs: 0 } : { name, ...base };
      const moved = next(SEGMENTS, state, event);
      assert.equal(moved.name, name);
      assert.ok('at' in moved);
      assert.deepEqual(moved.at, to);
    });
  }
}

test('a nudge to the end of a segment leads on as soon as time passes', () => {
  const state = after(SEGMENTS, runningAt(LEFT, 55_000), { type: 'nudge', byMs: 10_000, nowMs: 0 });
  assert.deepEqual(positionAt(SEGMENTS, state, 0), at(CHANGE));
});

test('what is skipped is not worked, and what is done again is worked twice', () => {
  const state = after(
    SEGMENTS,
    runningAt(LEFT),
    { type: 'nudge', byMs: 10_000, nowMs: 20_000 },
    { type: 'nudge', byMs: -10_000, nowMs: 30_000 },
    { type: 'next', nowMs: 45_000 },
  );
  assert.deepEqual(state.name === 'running' && state.worked, { [LEFT]: 45_000 });
});

describe('until it eases', () => {
  const eased = compile([{ id: 'a', name: 'A', dose: untilEased({ sides: 'together', sets: just(1) }) }], {
    getReadySec: 0,
  });
  const ENDS: [number, TimerState][] = [
    [29_999, { name: 'running', at: at(0, 29_999), sinceMs: 29_999, worked: { 0: 29_999 } }],
    [30_000, { name: 'done', worked: { 0: 30_000 } }],
    [95_000, { name: 'done', worked: { 0: 90_000 } }],
  ];
  for (const [nowMs, expected] of ENDS) {
    test(`"it has eased" after ${nowMs} ms leads to ${expected.name}`, () => {
      assert.deepEqual(next(eased, runningAt(0), { type: 'finished-work', nowMs }), expected);
    });
  }
});

describe('out of sight', () => {
  const hidden: TimerEvent = { type: 'hidden', nowMs: 10_000 };
  const away = (nowMs: number) => after(SEGMENTS, runningAt(LEFT), hidden, { type: 'shown', nowMs });

  test('a short time changes nothing', () => {
    assert.deepEqual(away(14_999), {
      name: 'running',
      at: at(LEFT, 14_999),
      sinceMs: 14_999,
      worked: { [LEFT]: 14_999 },
    });
  });
  test('after a long time it stands where it should be, and keeps where it was left', () => {
    const state = away(70_000);
    assert.ok(state.name === 'running');
    assert.deepEqual(state.at, at(RIGHT, 2000));
    assert.deepEqual(state.left, { at: at(LEFT, 10_000), worked: { [LEFT]: 10_000 }, sinceMs: 10_000 });
  });
  test('going on forgets where it was left', () => {
    const state = next(SEGMENTS, away(70_000), { type: 'go-on', nowMs: 71_000 });
    assert.deepEqual(state, {
      name: 'running',
      at: at(RIGHT, 3000),
      sinceMs: 71_000,
      worked: { [LEFT]: 60_000, [RIGHT]: 3000 },
    });
  });
  test('going back forgets what passed out of sight', () => {
    const state = next(SEGMENTS, away(70_000), { type: 'back-to-left', nowMs: 71_000 });
    assert.deepEqual(state, { name: 'running', at: at(LEFT, 10_000), sinceMs: 71_000, worked: { [LEFT]: 10_000 } });
  });
  test('a second absence before an answer keeps the first place', () => {
    const state = after(SEGMENTS, away(70_000), { type: 'hidden', nowMs: 72_000 }, { type: 'shown', nowMs: 73_000 });
    assert.deepEqual(state.name === 'running' && state.left?.at, at(LEFT, 10_000));
  });
  test('a command is an answer', () => {
    const state = next(SEGMENTS, away(70_000), { type: 'next', nowMs: 71_000 });
    assert.ok(state.name === 'running' && !state.left);
  });
  test('while paused it means nothing', () => {
    const paused = next(SEGMENTS, runningAt(LEFT), { type: 'pause', nowMs: 5 });
    assert.equal(after(SEGMENTS, paused, hidden, { type: 'shown', nowMs: 1e6 }), paused);
  });

  const ranOut = after(TOGETHER, runningAt(0), hidden, { type: 'shown', nowMs: 600_000 });
  test('a session that ran out still offers the way back', () => {
    assert.ok(ranOut.name === 'running' && ranOut.left);
    assert.deepEqual(positionAt(TOGETHER, ranOut, 600_000), at(1));
    assert.deepEqual(next(TOGETHER, ranOut, { type: 'back-to-left', nowMs: 600_000 }), {
      name: 'running', at: at(0, 10_000), sinceMs: 600_000, worked: { 0: 10_000 },
    }); // prettier-ignore
  });
  test('a session that ran out is over once the reader goes on', () => {
    assert.deepEqual(next(TOGETHER, ranOut, { type: 'go-on', nowMs: 600_000 }), {
      name: 'done',
      worked: { 0: 60_000 },
    });
  });
  for (const type of ['pause', 'tick', 'restart', 'other-side', 'finished-work', 'hidden', 'shown'] as const) {
    test(`a session that ran out keeps its question through "${type}"`, () => {
      const state = next(TOGETHER, ranOut, { type, nowMs: 600_500 });
      assert.ok(state.name === 'running' && state.left);
    });
  }
  test('a session that runs out within the short time is over', () => {
    const state = after(TOGETHER, runningAt(0, 58_000), hidden, { type: 'shown', nowMs: 12_000 });
    assert.deepEqual(state, { name: 'done', worked: { 0: 2000 } });
  });
  test('going back at the very end of a session that never was out of sight ends it', () => {
    const state = next(TOGETHER, runningAt(0), { type: 'back-to-left', nowMs: 60_000 });
    assert.deepEqual(state, { name: 'done', worked: { 0: 60_000 } });
  });
});

describe('edges', () => {
  test('a session without steps is over as soon as it starts', () => {
    assert.deepEqual(next([], { name: 'idle' }, { type: 'start', nowMs: 5 }), { name: 'done', worked: {} });
    assert.deepEqual(positionAt([], { name: 'idle' }, 5), START);
  });
  for (const type of ['pause', 'resume', 'tick', 'next', 'back', 'end', 'hidden'] as const) {
    test(`"${type}" before the start means nothing`, () => {
      assert.deepEqual(next(SEGMENTS, { name: 'idle' }, { type, nowMs: 5 }), { name: 'idle' });
    });
  }
  test('a finished session can be started again, from nothing', () => {
    const state = next(SEGMENTS, { name: 'done', worked: { 1: 5 } }, { type: 'start', nowMs: 7 });
    assert.deepEqual(state, { name: 'running', at: START, sinceMs: 7, worked: {} });
  });
  test('a clock that goes back does not take the session with it', () => {
    const state = after(SEGMENTS, runningAt(LEFT), { type: 'tick', nowMs: 9000 }, { type: 'tick', nowMs: 4000 });
    assert.deepEqual(positionAt(SEGMENTS, state, 3000), at(LEFT, 9000));
    assert.deepEqual(positionAt(SEGMENTS, state, 9000), at(LEFT, 9000));
  });
  for (const passedMs of [NaN, Infinity, -Infinity, -1]) {
    test(`${passedMs} ms count as none`, () => assert.deepEqual(advance(SEGMENTS, at(LEFT, 5), passedMs), at(LEFT, 5)));
  }
  test('segments of no length are passed through', () => {
    const none: Segment = { kind: 'rest', step: 0, nextSet: 1, durationMs: 0 };
    assert.deepEqual(advance([none, none, ...TOGETHER], START, 0), at(2));
    assert.deepEqual(advance([none, none], START, 0), at(2));
    assert.deepEqual(next([none, none], { name: 'idle' }, { type: 'start', nowMs: 0 }).name, 'running');
    assert.deepEqual(
      after([none], { name: 'idle' }, { type: 'start', nowMs: 0 }, { type: 'tick', nowMs: 0 }).name,
      'done',
    );
  });
  test('strokes wait for any length of time', () => {
    assert.deepEqual(advance(SEGMENTS, at(STROKES), 1e12), at(STROKES, 1e12));
    assert.equal(remainingMs(SEGMENTS, at(STROKES, 5)), Infinity);
    assert.deepEqual(nudge(SEGMENTS, at(STROKES, 5), 10_000), at(STROKES, 10_005));
    assert.deepEqual(next(SEGMENTS, runningAt(STROKES), { type: 'finished-work', nowMs: 5 }), {
      name: 'done',
      worked: {},
    });
  });
  for (const sec of [1, 3600]) {
    test(`a hold of ${sec} s ends after ${sec} s, not a millisecond sooner`, () => {
      const segments = compile(
        [{ id: 'a', name: 'A', dose: hold({ holdSec: just(sec), sets: just(1), sides: 'together' }) }],
        { getReadySec: 0 },
      );
      assert.equal(next(segments, runningAt(0), { type: 'tick', nowMs: sec * 1000 - 1 }).name, 'running');
      assert.deepEqual(next(segments, runningAt(0), { type: 'tick', nowMs: sec * 1000 }), {
        name: 'done',
        worked: { 0: sec * 1000 },
      });
    });
  }
});
