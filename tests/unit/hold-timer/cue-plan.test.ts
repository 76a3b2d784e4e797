import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compile, compileDose } from '../../../src/lib/routine/compile.ts';
import type { Reps } from '../../../src/lib/routine/segment.ts';
import { cueKey, cuesBetween, repPhaseAt, type RepPhase } from '../../../src/features/hold-timer/cue-plan.ts';
import { advance, START } from '../../../src/features/hold-timer/timer-position.ts';
import type { Dose } from '../../../src/schemas/dose.ts';
import { hold, just, reps, strokes, timed, untilEased } from '../doses.ts';
import { anyOptions, anySteps, anyWait } from './arbitraries.ts';

const once = { sets: just(1), sides: 'together' };
const PLANS: [string, Dose, string][] = [
  ['a hold of 60 s', hold(once), '0 start, 30 halfway, 57 last-3, 58 last-3, 59 last-3, 60 done'],
  ['a hold of 20 s', hold({ ...once, holdSec: just(20) }), '0 start, 10 halfway, 17 last-3, 18 last-3, 19 last-3, 20 done'],
  ['a hold of 19 s', hold({ ...once, holdSec: just(19) }), '0 start, 16 last-3, 17 last-3, 18 last-3, 19 done'],
  ['a hold of 3 s', hold({ ...once, holdSec: just(3) }), '0 start, 1 last-3, 2 last-3, 3 done'],
  ['a hold of 1 s', hold({ ...once, holdSec: just(1) }), '0 start, 1 done'],
  ['rolling for 45 s', timed(once), '0 start, 22.5 halfway, 42 last-3, 43 last-3, 44 last-3, 45 done'],
  ['strokes, which wait', strokes(once), '0 start'],
  ['until it eases', untilEased(once), '0 start, 30 eased-min, 87 last-3, 88 last-3, 89 last-3, 90 done'],
  ['until it eases, all but at once', untilEased({ ...once, minSec: 4, capSec: 5 }), '0 start, 2 last-3, 3 last-3, 4 eased-min, 5 done'],
  ['until it eases, with least and most the same', untilEased({ ...once, minSec: 5, capSec: 5 }), '0 start, 2 last-3, 3 last-3, 4 last-3, 5 done'],
  ['repetitions', reps({ ...once, reps: just(2) }), '0 start, 3 rep-hold, 5 rep-down, 8 rep-up, 11 rep-hold, 13 rep-down, 16 done'],
  ['repetitions without a hold', reps({ ...once, reps: just(2), tempo: { upSec: 1, holdSec: 0, downSec: 2 } }), '0 start, 1 rep-down, 3 rep-up, 4 rep-down, 6 done'],
  ['both sides', hold({ sets: just(1), holdSec: just(2) }), '0 start, 1 last-3, 2 switch-side, 7 last-3, 8 last-3, 9 last-3, 10 start, 11 last-3, 12 done'],
  ['both sides without time to change', hold({ sets: just(1), holdSec: just(1), changeoverSec: 0 }), '0 start, 1 switch-side, 2 done'],
  ['two sets', hold({ sets: just(2), holdSec: just(1), restSec: 2, sides: 'together' }), '0 start, 1 rest, 2 last-3, 3 start, 4 done'],
]; // prettier-ignore
for (const [what, dose, plan] of PLANS) {
  test(`signals of ${what}`, () => {
    const cues = cuesBetween(compileDose(dose, 0), START, Infinity);
    assert.equal(cues.map(({ inMs, kind }) => `${inMs / 1000} ${kind}`).join(', '), plan);
  });
}

test('getting ready for the first step ticks only; for later ones it also ends the work before', () => {
  const dose = hold({ ...once, holdSec: just(1) });
  const steps = [1, 2].map((n) => ({ id: `${n}`, name: `${n}`, dose }));
  const cues = cuesBetween(compile(steps, { getReadySec: 3 }), START, Infinity);
  assert.equal(
    cues.map(({ inMs, kind }) => `${inMs / 1000} ${kind}`).join(', '),
    '1 last-3, 2 last-3, 3 start, 4 rest, 5 last-3, 6 last-3, 7 start, 8 done',
  );
});

test('what lies behind is left out, at once and for good', () => {
  const segments = compileDose(hold(once), 0);
  const kinds = (elapsedMs: number) => cuesBetween(segments, { index: 0, elapsedMs }, 60_000).map(({ kind }) => kind);
  assert.deepEqual(kinds(30_000), ['halfway', 'last-3', 'last-3', 'last-3', 'done']);
  assert.deepEqual(kinds(30_001), ['last-3', 'last-3', 'last-3', 'done']);
  assert.deepEqual(cuesBetween(segments, { index: 1, elapsedMs: 0 }, 60_000), []);
});

test('the horizon itself is left for the next look', () => {
  const segments = compileDose(hold(once), 0);
  assert.deepEqual(cuesBetween(segments, START, 30_000).map(({ kind }) => kind), ['start']); // prettier-ignore
  assert.deepEqual(cuesBetween(segments, START, 0), []);
});

test('nothing is planned for a session without steps', () => assert.deepEqual(cuesBetween([], START, Infinity), []));

test('two looks one after the other see what one long look sees', () => {
  fc.assert(
    fc.property(anySteps, anyOptions, anyWait, anyWait, anyWait, (steps, options, fromMs, firstMs, secondMs) => {
      const segments = compile(steps, options);
      const from = advance(segments, START, fromMs);
      const later = cuesBetween(segments, advance(segments, from, firstMs), secondMs);
      assert.deepEqual(
        [...cuesBetween(segments, from, firstMs), ...later.map((cue) => ({ ...cue, inMs: cue.inMs + firstMs }))],
        cuesBetween(segments, from, firstMs + secondMs),
      );
    }),
  );
});

test('signals come in order, never two at a moment, each known by a key of its own', () => {
  fc.assert(
    fc.property(anySteps, anyOptions, (steps, options) => {
      const cues = cuesBetween(compile(steps, options), START, 1e8);
      assert.ok(cues.every((cue, index) => index === 0 || cue.inMs > (cues[index - 1]?.inMs ?? 0)));
      assert.equal(new Set(cues.map(cueKey)).size, cues.length);
    }),
  );
});

const REPS: Reps = {
  kind: 'reps', step: 0, side: 'both', set: 1, sets: 1, reps: 2, upMs: 3000, holdMs: 2000, downMs: 3000, durationMs: 16_000,
}; // prettier-ignore
const PHASES: [number, RepPhase][] = [
  [-1, { rep: 1, phase: 'up', elapsedMs: 0, lengthMs: 3000 }],
  [0, { rep: 1, phase: 'up', elapsedMs: 0, lengthMs: 3000 }],
  [2999, { rep: 1, phase: 'up', elapsedMs: 2999, lengthMs: 3000 }],
  [3000, { rep: 1, phase: 'hold', elapsedMs: 0, lengthMs: 2000 }],
  [5000, { rep: 1, phase: 'down', elapsedMs: 0, lengthMs: 3000 }],
  [8000, { rep: 2, phase: 'up', elapsedMs: 0, lengthMs: 3000 }],
  [15_999, { rep: 2, phase: 'down', elapsedMs: 2999, lengthMs: 3000 }],
  [16_000, { rep: 2, phase: 'down', elapsedMs: 3000, lengthMs: 3000 }],
  [99_000, { rep: 2, phase: 'down', elapsedMs: 3000, lengthMs: 3000 }],
];
for (const [elapsedMs, phase] of PHASES) {
  test(`repetition and phase after ${elapsedMs} ms`, () => assert.deepEqual(repPhaseAt(REPS, elapsedMs), phase));
}

test('a phase of no length is left out of the guide', () => {
  assert.equal(repPhaseAt({ ...REPS, upMs: 0, durationMs: 10_000 }, 0).phase, 'hold');
});
