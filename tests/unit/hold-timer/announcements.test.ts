import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compile, type CompileOptions } from '../../../src/lib/routine/compile.ts';
import type { Dose } from '../../../src/schemas/dose.ts';
import {
  announce,
  createAnnouncer,
  doneWords,
  type Moment,
  type Verbosity,
} from '../../../src/features/hold-timer/announcements.ts';
import { heldWords, segmentWords } from '../../../src/features/hold-timer/segment-words.ts';
import { next } from '../../../src/features/hold-timer/timer-machine.ts';
import type { TimerState } from '../../../src/features/hold-timer/timer-state.ts';
import { hold, just, reps, strokes, timed, untilEased } from '../doses.ts';
import { anyOptions, anySteps } from './arbitraries.ts';

const stepOf = (dose: Dose, name = 'Calf press') => ({ id: name, name, dose });
const once = { sets: just(1), sides: 'together' };

const TIMES: [number, string][] = [
  [0, '0 seconds'],
  [1000, '1 second'],
  [1400, '1 second'],
  [60_000, '60 seconds'],
  [119_400, '119 seconds'],
  [119_600, '2 minutes'],
  [240_000, '4 minutes'],
  [125_000, '2 minutes 5 seconds'],
  [181_000, '3 minutes 1 second'],
  [3_600_000, '60 minutes'],
];
for (const [ms, words] of TIMES) test(`${ms} ms are ${words}`, () => assert.equal(heldWords(ms), words));

const SEGMENTS: [string, Dose, CompileOptions, string[]][] = [
  ['a hold on each side', hold({ sets: just(1) }), { getReadySec: 5 }, [
    'Calf press. Get ready, left side first.',
    'Left side. Hold 60 seconds.',
    'Change to the right side.',
    'Right side. Hold 60 seconds.',
  ]],
  ['two sets', hold(), { getReadySec: 0, firstSide: 'right' }, [
    'Calf press. Right side, set 1 of 2. Hold 60 seconds.',
    'Change to the left side.',
    'Left side, set 1 of 2. Hold 60 seconds.',
    'Rest 10 seconds. Then the right side.',
    'Right side, set 2 of 2. Hold 60 seconds.',
    'Change to the left side.',
    'Left side, set 2 of 2. Hold 60 seconds.',
  ]],
  ['sets of both at once', timed({ sets: just(2), sides: 'together' }), { getReadySec: 5 }, [
    'Calf press. Get ready.',
    'Set 1 of 2. Keep moving for 45 seconds.',
    'Rest 15 seconds.',
    'Set 2 of 2. Keep moving for 45 seconds.',
  ]],
  ['spots', hold({ unitNoun: 'spots', changeoverSec: 0 }), { getReadySec: 0 }, [
    'Calf press. Left side, spot 1 of 2. Hold 60 seconds.',
    'Right side, spot 1 of 2. Hold 60 seconds.',
    'Rest 10 seconds. Find the next spot. Then the left side.',
    'Left side, spot 2 of 2. Hold 60 seconds.',
    'Right side, spot 2 of 2. Hold 60 seconds.',
  ]],
  ['until it eases', untilEased(once), { getReadySec: 0 }, ['Calf press. Hold until it eases, at most 90 seconds.']],
  ['strokes', strokes(once), { getReadySec: 0 }, ['Calf press. 10 slow strokes. Press done after the last one.']],
  ['repetitions', reps(once), { getReadySec: 0 }, ['Calf press. 12 times: 3 seconds up, 2 hold, 3 down.']],
  ['repetitions without a hold', reps({ ...once, tempo: { upSec: 1, holdSec: 0, downSec: 2 } }), { getReadySec: 0 }, ['Calf press. 12 times: 1 second up, 2 down.']],
  ['a hold of four minutes', hold({ ...once, holdSec: just(240) }), { getReadySec: 0 }, ['Calf press. Hold 4 minutes.']],
]; // prettier-ignore
for (const [what, dose, options, words] of SEGMENTS) {
  test(`words for ${what}`, () => {
    const steps = [stepOf(dose)];
    const segments = compile(steps, options);
    assert.deepEqual(segments.map((_, index) => segmentWords(segments, index, steps)), words); // prettier-ignore
  });
}

test('of several steps, each says which one it is', () => {
  const steps = [stepOf(hold(once)), stepOf(hold(once), 'Heel raise')];
  const segments = compile(steps, { getReadySec: 5 });
  assert.equal(segmentWords(segments, 2, steps), 'Step 2 of 2: Heel raise. Get ready.');
  assert.equal(segmentWords(segments, 9, steps), '');
});

const STEPS = [stepOf(hold({ sets: just(1) }))];
/** ready 5, left 60, change 8, right 60. */
const SESSION = compile(STEPS, { getReadySec: 5 });
const moment = (name: 'running' | 'paused', index: number, elapsedMs: number): Moment => {
  const at = { index, elapsedMs };
  return { at, state: name === 'running' ? { name, at, sinceMs: 0, worked: {} } : { name, at, worked: {} } };
};
const IDLE: Moment = { state: { name: 'idle' }, at: { index: 0, elapsedMs: 0 } };
const DONE: Moment = { state: { name: 'done', worked: { 1: 120_000, 3: 120_000 } }, at: { index: 4, elapsedMs: 0 } };
const run = (index: number, elapsedMs: number) => moment('running', index, elapsedMs);

const SAID: [string, Moment, Moment, string, string][] = [
  // what happens, before, after, normal, few
  ['the start', IDLE, run(0, 0), 'Calf press. Get ready, left side first.', 'Calf press. Get ready, left side first.'],
  ['a start in the middle', IDLE, run(1, 20_000), 'Left side. Hold 60 seconds.', 'Left side. Hold 60 seconds.'],
  ['work begins', run(0, 4900), run(1, 100), 'Left side. Hold 60 seconds.', 'Left side. Hold 60 seconds.'],
  ['nothing happens', run(1, 100), run(1, 350), '', ''],
  ['half way', run(1, 29_900), run(1, 30_100), 'Half way.', ''],
  ['half way to the millisecond', run(1, 29_900), run(1, 30_000), 'Half way.', ''],
  ['half way was said', run(1, 30_000), run(1, 30_250), '', ''],
  ['ten seconds are left', run(1, 49_900), run(1, 50_100), '10 seconds left.', ''],
  ['the last seconds', run(1, 56_900), run(1, 57_100), '', ''],
  ['a change of side', run(1, 59_900), run(2, 100), 'Change to the right side.', 'Change to the right side.'],
  ['a look late after half way', run(1, 20_000), run(1, 32_000), '', ''],
  ['a return in the same hold', run(1, 10_000), run(1, 50_200), '10 seconds left.', ''],
  ['a return much later', run(1, 10_000), run(3, 20_000), 'Right side. Hold 60 seconds.', 'Right side. Hold 60 seconds.'],
  ['a pause', run(1, 9900), moment('paused', 1, 10_000), 'Paused.', ''],
  ['a pause at half way', run(1, 29_900), moment('paused', 1, 30_000), 'Paused.', ''],
  ['going on', moment('paused', 1, 10_000), run(1, 10_000), 'Going on.', ''],
  ['a nudge while paused', moment('paused', 1, 25_000), moment('paused', 1, 35_000), '', ''],
  ['a skip while paused', moment('paused', 1, 25_000), moment('paused', 2, 0), 'Change to the right side.', 'Change to the right side.'],
  ['a segment begun anew', run(1, 9000), run(1, 0), 'Left side. Hold 60 seconds.', 'Left side. Hold 60 seconds.'],
  ['a nudge back', run(1, 30_100), run(1, 20_100), '', ''],
  ['the end', run(3, 59_900), DONE, 'All done. You held 4 minutes.', 'All done. You held 4 minutes.'],
  ['after the end', DONE, DONE, '', ''],
  ['before the start', IDLE, IDLE, '', ''],
]; // prettier-ignore
for (const [what, before, after, normal, few] of SAID) {
  const expected = { normal, few, off: '' };
  for (const verbosity of ['normal', 'few', 'off'] as const) {
    test(`${what} says ${JSON.stringify(expected[verbosity])} at "${verbosity}"`, () =>
      assert.equal(announce(SESSION, STEPS, before, after, verbosity), expected[verbosity]));
  }
}

test('a start in the middle after a reload says where it goes on', () => {
  assert.equal(announce(SESSION, STEPS, IDLE, run(0, 2000), 'normal'), 'Going on.');
});

const ENDS: [string, Parameters<typeof doneWords>, string][] = [
  ['without timed work', [{}, STEPS], 'All done.'],
  ['of holds', [{ 1: 90_000, 3: 150_000 }, STEPS], 'All done. You held 4 minutes.'],
  ['of a step nothing is known of', [{ 0: 60_000 }, [{ name: 'A' }]], 'All done. You held 60 seconds.'],
  ['of holds and repetitions', [{ 1: 1000 }, [...STEPS, stepOf(reps())]], 'All done. You worked 1 second.'],
];
for (const [what, parameters, words] of ENDS) {
  test(`the end of a session ${what}`, () => assert.equal(doneWords(...parameters), words));
}

/** Everything said in a session that is looked at every 250 ms. */
function listen(dose: Dose, verbosity: Verbosity, tickMs = 250): string[] {
  const steps = [stepOf(dose)];
  const segments = compile(steps, { getReadySec: 5 });
  const announcer = createAnnouncer(segments, steps, () => verbosity);
  let state: TimerState = { name: 'idle' };
  const said = [announcer.follow(state, 0)];
  state = next(segments, state, { type: 'start', nowMs: 0 });
  for (let nowMs = 0; nowMs < 400_000; nowMs += tickMs) {
    state = next(segments, state, { type: 'tick', nowMs });
    said.push(announcer.follow(state, nowMs));
  }
  return said.filter(Boolean);
}

describe('a whole session', () => {
  const all = [
    'Calf press. Get ready, left side first.',
    'Left side. Hold 60 seconds.',
    'Half way.',
    '10 seconds left.',
    'Change to the right side.',
    'Right side. Hold 60 seconds.',
    'Half way.',
    '10 seconds left.',
    'All done. You held 2 minutes.',
  ];
  for (const tickMs of [100, 250, 999]) {
    test(`says each milestone once, looked at every ${tickMs} ms`, () =>
      assert.deepEqual(listen(hold({ sets: just(1) }), 'normal', tickMs), all));
  }
  test('says little at "few"', () => {
    assert.deepEqual(listen(hold({ sets: just(1) }), 'few'), [
      'Calf press. Get ready, left side first.',
      'Left side. Hold 60 seconds.', 'Change to the right side.', 'Right side. Hold 60 seconds.', 'All done. You held 2 minutes.',
    ]); // prettier-ignore
  });
  test('says nothing at "off"', () => assert.deepEqual(listen(hold(), 'off'), []));
  const SHORT: [number, string[]][] = [
    [19, []],
    [20, ['Half way.']],
    [29, ['Half way.']],
    [30, ['Half way.', '10 seconds left.']],
  ];
  for (const [sec, milestones] of SHORT) {
    test(`a hold of ${sec} s has ${milestones.length} milestones`, () => {
      assert.deepEqual(listen(hold({ ...once, holdSec: just(sec) }), 'normal').slice(2, -1), milestones);
    });
  }
  test('says when a hold may stop', () => {
    assert.ok(listen(untilEased(once), 'normal').includes('You can stop once it eases.'));
  });
});

test('every segment of every routine has words of one or more plain sentences', () => {
  fc.assert(
    fc.property(anySteps, anyOptions, (steps, options) => {
      const segments = compile(steps, options);
      for (const index of segments.keys()) {
        assert.match(segmentWords(segments, index, steps), /^([A-Z0-9][^.]*\.)( [A-Z0-9][^.]*\.)*$/);
      }
    }),
  );
});
