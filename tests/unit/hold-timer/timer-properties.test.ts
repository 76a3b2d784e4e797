import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compile } from '../../../src/lib/routine/compile.ts';
import { isWork, lengthMs, type Segment } from '../../../src/lib/routine/segment.ts';
import { next, positionAt } from '../../../src/features/hold-timer/timer-machine.ts';
import { advance, START, type Position } from '../../../src/features/hold-timer/timer-position.ts';
import type { TimerState } from '../../../src/features/hold-timer/timer-state.ts';
import {
  anyHappening,
  anyOptions,
  anySteps,
  anyWait,
  clockedSteps,
  eventOf,
  passiveHappening,
  type Happening,
} from './arbitraries.ts';

const started = (segments: readonly Segment[]) => next(segments, { name: 'idle' }, { type: 'start', nowMs: 0 });
const anyRun = fc.array(fc.tuple(anyWait, anyHappening), { maxLength: 40 });
const passiveRun = fc.array(fc.tuple(anyWait, passiveHappening), { maxLength: 40 });

/** Time spent in each segment between a position and some time later, from the times at which segments begin. */
function timeIn(segments: readonly Segment[], from: Position, passedMs: number): Map<number, number> {
  const spent = new Map<number, number>();
  let beginsMs = -from.elapsedMs;
  for (const [index, segment] of segments.entries()) {
    if (index < from.index) continue;
    const inside = Math.min(beginsMs + lengthMs(segment), passedMs) - Math.max(beginsMs, 0);
    if (inside > 0) spent.set(index, inside);
    beginsMs += lengthMs(segment);
  }
  return spent;
}

/** Runs a session and calls `see` around every event. */
function play(
  segments: readonly Segment[],
  run: readonly (readonly [number, Happening])[],
  see: (step: { before: TimerState; after: TimerState; what: Happening; fromMs: number; nowMs: number }) => void,
): TimerState {
  let state = started(segments);
  let nowMs = 0;
  for (const [waitMs, what] of run) {
    const fromMs = nowMs;
    nowMs += waitMs;
    const before = state;
    state = next(segments, before, eventOf(what, nowMs));
    see({ before, after: state, what, fromMs, nowMs });
  }
  return state;
}

const workedOf = (state: TimerState) => (state.name === 'idle' ? {} : state.worked);

test('time worked is the time that passed in segments of work while the clock ran, whatever the reader did', () => {
  fc.assert(
    fc.property(anySteps, anyOptions, anyRun, (steps, options, run) => {
      const segments = compile(steps, options);
      let worked = new Map<number, number>();
      let whenLeft = worked;
      play(segments, run, ({ before, after, what, nowMs }) => {
        if (what.type === 'start' && before.name === 'done') worked = new Map();
        if (before.name === 'running') {
          worked = new Map(worked);
          for (const [index, ms] of timeIn(segments, before.at, nowMs - before.sinceMs)) {
            const segment = segments[index];
            if (!segment || !isWork(segment) || segment.kind === 'strokes') continue;
            worked.set(index, (worked.get(index) ?? 0) + ms);
          }
          // Going back to where the page was left takes back what was counted out of sight.
          if (what.type === 'back-to-left' && before.left) worked = whenLeft;
          if (!before.left && after.name === 'running' && after.left) whenLeft = worked;
        }
        assert.deepEqual(workedOf(after), Object.fromEntries(worked));
      });
    }),
    { numRuns: 300 },
  );
});

test('time worked is never more than the time that passed', () => {
  fc.assert(
    fc.property(anySteps, anyOptions, anyRun, (steps, options, run) => {
      play(compile(steps, options), run, ({ after, nowMs }) => {
        const totalMs = Object.values(workedOf(after)).reduce((total, ms) => total + ms, 0);
        assert.ok(totalMs <= nowMs);
      });
    }),
  );
});

test('left alone, a session does every segment once and in full, however often it is paused or out of sight', () => {
  fc.assert(
    fc.property(clockedSteps, anyOptions, passiveRun, (steps, options, run) => {
      const segments = compile(steps, options);
      const seen = new Set<number>();
      const state = play(segments, run, ({ after, nowMs }) => seen.add(positionAt(segments, after, nowMs).index));
      const lastMs = run.reduce((total, [waitMs]) => total + waitMs, 0);
      const resumed = next(segments, state, { type: 'resume', nowMs: lastMs });
      const over = next(segments, resumed, { type: 'tick', nowMs: lastMs + 1e9 });
      const done = next(segments, over, { type: 'go-on', nowMs: lastMs + 1e9 });
      const full = segments.flatMap((segment, index) => (isWork(segment) ? [[index, lengthMs(segment)] as const] : []));
      assert.deepEqual(done, { name: 'done', worked: Object.fromEntries(full) });
      assert.deepEqual([...seen], [...seen].sort((a, b) => a - b)); // prettier-ignore
    }),
  );
});

test('a session with strokes waits at each of them, and does them all', () => {
  fc.assert(
    fc.property(anySteps, anyOptions, (steps, options) => {
      const segments = compile(steps, options);
      let state = started(segments);
      let nowMs = 0;
      const waited: number[] = [];
      for (let turn = 0; turn <= segments.length && state.name !== 'done'; turn += 1) {
        nowMs += 1e9;
        const { index } = positionAt(segments, state, nowMs);
        if (segments[index]?.kind === 'strokes') waited.push(index);
        state = next(segments, state, { type: 'finished-work', nowMs });
      }
      assert.equal(state.name, 'done');
      assert.deepEqual(waited, segments.flatMap(({ kind }, index) => (kind === 'strokes' ? [index] : []))); // prettier-ignore
    }),
  );
});

test('the position never goes back without a command that says so', () => {
  fc.assert(
    fc.property(anySteps, anyOptions, anyRun, (steps, options, run) => {
      const segments = compile(steps, options);
      play(segments, run, ({ before, after, what, fromMs, nowMs }) => {
        if (['back', 'restart', 'back-to-left'].includes(what.type)) return;
        if ((what.type === 'nudge' && what.byMs < 0) || (what.type === 'start' && before.name === 'done')) return;
        const was = positionAt(segments, before, fromMs);
        const is = positionAt(segments, after, nowMs);
        assert.ok(is.index > was.index || (is.index === was.index && is.elapsedMs >= was.elapsedMs));
      });
    }),
    { numRuns: 300 },
  );
});

test('one command moves by one segment at most, but for another side and a step begun anew', () => {
  fc.assert(
    fc.property(anySteps, anyOptions, anyRun, (steps, options, run) => {
      const segments = compile(steps, options);
      play(segments, run, ({ before, after, what, nowMs }) => {
        if (before.name === 'idle' || before.name === 'done') return;
        if (['other-side', 'restart', 'back-to-left', 'end'].includes(what.type)) return;
        const was = positionAt(segments, before, nowMs);
        const is = positionAt(segments, after, nowMs);
        assert.ok(Math.abs(is.index - was.index) <= 1);
      });
    }),
  );
});

test('another side and a step begun anew stay within the step, or lead to the segment after', () => {
  fc.assert(
    fc.property(anySteps, anyOptions, anyRun, (steps, options, run) => {
      const segments = compile(steps, options);
      play(segments, run, ({ before, after, what, nowMs }) => {
        if (before.name === 'done' || !['other-side', 'restart'].includes(what.type)) return;
        const was = positionAt(segments, before, nowMs);
        const is = positionAt(segments, after, nowMs);
        const isSameStep = segments[is.index]?.step === segments[was.index]?.step;
        assert.ok(isSameStep || is.index === was.index + 1);
      });
    }),
  );
});

test('a run in one jump is a run in many ticks', () => {
  fc.assert(
    fc.property(anySteps, anyOptions, fc.array(anyWait, { maxLength: 30 }), (steps, options, waits) => {
      const segments = compile(steps, options);
      const many = play(segments, waits.map((waitMs) => [waitMs, { type: 'tick', byMs: 0 }] as const), () => {}); // prettier-ignore
      const totalMs = waits.reduce((total, waitMs) => total + waitMs, 0);
      const once = next(segments, started(segments), { type: 'tick', nowMs: totalMs });
      assert.deepEqual(many, once);
      assert.deepEqual(positionAt(segments, many, totalMs), positionAt(segments, started(segments), totalMs));
    }),
  );
});

test('fractions of milliseconds in many ticks are worth less than a thousandth in the end', () => {
  const tick = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(clockedSteps, anyOptions, fc.array(tick, { minLength: 1, maxLength: 200 }), (steps, options, waits) => {
      const segments = compile(steps, options);
      const totalMs = waits.reduce((total, waitMs) => total + waitMs, 0);
      const many = play(segments, waits.map((waitMs) => [waitMs, { type: 'tick', byMs: 0 }] as const), () => {}); // prettier-ignore
      const beginsMs = (index: number) => segments.slice(0, index).reduce((sum, segment) => sum + lengthMs(segment), 0);
      const intoMs = ({ index, elapsedMs }: Position) => beginsMs(index) + elapsedMs;
      const differenceMs = intoMs(positionAt(segments, many, totalMs)) - intoMs(advance(segments, START, totalMs));
      assert.ok(Math.abs(differenceMs) < 0.001);
    }),
  );
});

test('a pause of any length costs nothing and gives nothing', () => {
  fc.assert(
    fc.property(anySteps, anyOptions, anyWait, anyWait, anyWait, (steps, options, beforeMs, pauseMs, afterMs) => {
      const segments = compile(steps, options);
      const paused = next(segments, started(segments), { type: 'pause', nowMs: beforeMs });
      const resumed = next(segments, paused, { type: 'resume', nowMs: beforeMs + pauseMs });
      const withPause = next(segments, resumed, { type: 'tick', nowMs: beforeMs + pauseMs + afterMs });
      const without = next(segments, started(segments), { type: 'tick', nowMs: beforeMs + afterMs });
      assert.deepEqual(workedOf(withPause), workedOf(without));
      assert.deepEqual(
        positionAt(segments, withPause, beforeMs + pauseMs + afterMs),
        positionAt(segments, without, beforeMs + afterMs),
      );
    }),
  );
});

test('a session kept and taken up again elsewhere ends as one that was never left', () => {
  fc.assert(
    fc.property(clockedSteps, anyOptions, anyWait, anyWait, (steps, options, beforeMs, originMs) => {
      const segments = compile(steps, options);
      const kept = next(segments, started(segments), { type: 'pause', nowMs: beforeMs });
      if (kept.name !== 'paused') return;
      const { at, worked } = kept;
      const again = next(segments, { name: 'idle' }, { type: 'start', nowMs: originMs, at, worked });
      const whole = next(segments, started(segments), { type: 'tick', nowMs: 1e9 });
      assert.deepEqual(next(segments, again, { type: 'tick', nowMs: originMs + 1e9 }), whole);
    }),
  );
});
