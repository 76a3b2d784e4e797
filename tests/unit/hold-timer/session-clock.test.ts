import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  createSessionClock,
  readClock,
  startClock,
  type Reading,
} from '../../../src/features/hold-timer/session-clock.ts';

/** What happens between two readings: both clocks move on, and the page is in sight or not at the second. */
interface Move {
  steadyMs: number;
  wallMs: number;
  isHidden?: boolean;
}

const ORIGIN: Reading = { wallMs: 1_800_000_000_000, steadyMs: 4000, isHidden: false };

function readings(moves: readonly Move[]): Reading[] {
  let last = ORIGIN;
  return moves.map(({ steadyMs, wallMs, isHidden = false }) => {
    last = { wallMs: last.wallMs + wallMs, steadyMs: last.steadyMs + steadyMs, isHidden };
    return last;
  });
}

const timesOf = (moves: readonly Move[]) => {
  let state = startClock(ORIGIN);
  return readings(moves).map((reading) => (state = readClock(state, reading)).nowMs);
};

const HOUR = 3_600_000;
const TEN_MIN = 600_000;
const awake = (ms: number): Move => ({ steadyMs: ms, wallMs: ms });
const goesOut: Move = { steadyMs: 0, wallMs: 0, isHidden: true };

const CASES: [string, Move[], number][] = [
  ['time passes', [awake(250), awake(250)], 500],
  ['the wall clock is set forward in sight', [awake(250), { steadyMs: 250, wallMs: HOUR }, awake(250)], 750],
  ['the wall clock is set back in sight', [awake(250), { steadyMs: 250, wallMs: -HOUR }, awake(250)], 750],
  ['the page hangs in sight', [awake(250), awake(TEN_MIN)], TEN_MIN + 250],
  ['ten minutes out of sight', [goesOut, awake(TEN_MIN)], TEN_MIN],
  ['ten minutes out of sight, looked at once a minute', [goesOut, ...Array.from({ length: 10 }, () => ({ ...awake(60_000), isHidden: true })), awake(0)], TEN_MIN],
  ['a sleep in which the steady clock stands still', [awake(1000), goesOut, { steadyMs: 20, wallMs: TEN_MIN }, awake(250)], TEN_MIN + 1250],
  ['a sleep in which the steady clock goes on', [awake(1000), goesOut, awake(TEN_MIN), awake(250)], TEN_MIN + 1250],
  ['a sleep that the page hears of only on waking', [awake(1000), { steadyMs: 20, wallMs: TEN_MIN, isHidden: true }, awake(10)], TEN_MIN + 1010],
  ['many naps shorter than a second', [goesOut, ...Array.from({ length: 100 }, () => ({ steadyMs: 100, wallMs: 1000, isHidden: true })), awake(0)], 100_000],
  ['clocks that drift apart out of sight', [goesOut, { steadyMs: TEN_MIN, wallMs: TEN_MIN + 999 }], TEN_MIN],
  ['the wall clock is set back out of sight', [goesOut, { steadyMs: 5000, wallMs: 5000 - HOUR }, awake(250)], 5250],
  ['the wall clock is set back after a sleep', [goesOut, { steadyMs: 0, wallMs: TEN_MIN, isHidden: true }, { steadyMs: 1000, wallMs: 1000 - HOUR, isHidden: true }, awake(500)], TEN_MIN + 1500],
  ['a sleep after the wall clock was set back', [goesOut, { steadyMs: 1000, wallMs: 1000 - HOUR, isHidden: true }, { steadyMs: 0, wallMs: TEN_MIN }], TEN_MIN + 1000],
  ['the wall clock was set in sight before the page went out of it', [{ steadyMs: 10, wallMs: HOUR }, goesOut, awake(5000)], 5010],
  ['a steady clock that steps back out of sight', [goesOut, { ...awake(1000), isHidden: true }, { ...awake(-5), isHidden: true }], 1000],
  ['a steady clock that steps back', [awake(1000), { steadyMs: -5, wallMs: 0 }, awake(100)], 1100],
]; // prettier-ignore
for (const [what, moves, expected] of CASES) {
  test(`${what}: ${expected} ms`, () => assert.equal(timesOf(moves).at(-1), expected));
}

const anyMove = fc.record({
  steadyMs: fc.integer({ min: -10, max: 100_000 }),
  wallMs: fc.integer({ min: -HOUR, max: HOUR }),
  isHidden: fc.boolean(),
});

test('it never goes back, whatever the clocks do', () => {
  fc.assert(
    fc.property(fc.array(anyMove), (moves) => {
      const times = timesOf(moves);
      assert.ok(times.every((ms, index) => ms >= (times[index - 1] ?? 0)));
    }),
  );
});

test('in sight it is the steady clock, however the wall clock jumps', () => {
  const inSight = fc.record({
    steadyMs: fc.integer({ min: 0, max: 100_000 }),
    wallMs: fc.integer({ min: -HOUR, max: HOUR }),
  });
  fc.assert(
    fc.property(fc.array(inSight, { minLength: 1 }), (moves) => {
      assert.equal(timesOf(moves).at(-1), moves.reduce((total, { steadyMs }) => total + steadyMs, 0)); // prettier-ignore
    }),
  );
});

test('it counts at least the steady time, and out of sight at most the longer of the two', () => {
  fc.assert(
    fc.property(
      fc.array(
        anyMove.filter(({ steadyMs }) => steadyMs >= 0),
        { minLength: 1 },
      ),
      (moves) => {
        const last = timesOf(moves).at(-1) ?? 0;
        const steady = moves.reduce((total, { steadyMs }) => total + steadyMs, 0);
        const longest = moves.reduce((total, { steadyMs, wallMs }) => total + Math.max(steadyMs, Math.abs(wallMs)), 0);
        assert.ok(last >= steady && last <= longest);
      },
    ),
  );
});

test('a running clock gives whole milliseconds that add up', () => {
  let steadyMs = 0.4;
  const clock = createSessionClock(() => ({ wallMs: 0, steadyMs, isHidden: false }));
  const times = Array.from({ length: 10 }, () => {
    steadyMs += 16.67;
    return clock.nowMs();
  });
  assert.ok(times.every(Number.isInteger));
  assert.equal(times.at(-1), 167);
});
