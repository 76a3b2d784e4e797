import assert from 'node:assert/strict';
import test from 'node:test';
import { view } from '../../../src/features/hold-timer/player-view.ts';
import type { SessionStep } from '../../../src/features/hold-timer/session.ts';
import { next } from '../../../src/features/hold-timer/timer-machine.ts';
import type { TimerState } from '../../../src/features/hold-timer/timer-state.ts';
import { compile } from '../../../src/lib/routine/compile.ts';
import type { Dose } from '../../../src/schemas/dose.ts';

const file = (name: string) => ({ src: `/figures/${name}.svg`, width: 208, height: 104 });
const just = (value: number) => ({ min: value, max: value, default: value });
const common = {
  sets: just(1),
  sides: 'together',
  sideOrder: 'each-set',
  changeoverSec: 8,
  restSec: 0,
  frequency: { timesPerDay: just(1), days: 'every-day' },
  unitNoun: 'sets',
} as const;
const hold: Dose = { kind: 'hold', holdSec: just(30), ...common };
const reps: Dose = { kind: 'reps', reps: just(2), tempo: { upSec: 3, holdSec: 2, downSec: 3 }, ...common };

function stepWith(dose: Dose, hasFrames: boolean): SessionStep {
  const frames = hasFrames ? { frames: [file('start'), file('end')] as const } : {};
  return { id: 'a', name: 'A', dose, setUp: [], order: 'Do it.', picture: file('best'), ...frames };
}

function pictureAfter(step: SessionStep, elapsedMs: number): string | undefined {
  const segments = compile([step], { getReadySec: 5 });
  const started: TimerState = next(segments, { name: 'idle' }, { type: 'start', nowMs: 0 });
  return view(segments, started, elapsedMs, [step]).picture?.src;
}

test('before the work the first frame shows where the movement begins, then comes the picture', () => {
  assert.equal(pictureAfter(stepWith(hold, true), 1000), '/figures/start.svg');
  assert.equal(pictureAfter(stepWith(hold, true), 6000), '/figures/best.svg');
});

test('the frames follow the tempo of a repetition', () => {
  const at = (sec: number) => pictureAfter(stepWith(reps, true), (5 + sec) * 1000);
  assert.deepEqual([0.5, 4, 6, 8.5, 12, 14].map(at), [
    '/figures/end.svg',
    '/figures/end.svg',
    '/figures/start.svg',
    '/figures/end.svg',
    '/figures/end.svg',
    '/figures/start.svg',
  ]);
});

test('without frames there is one picture all the time', () => {
  assert.equal(pictureAfter(stepWith(hold, false), 1000), '/figures/best.svg');
  assert.equal(pictureAfter(stepWith(reps, false), 11_000), '/figures/best.svg');
});
