import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compile, compileDose } from '../../../src/lib/routine/compile.ts';
import { isWork, lengthMs, type WorkSegment } from '../../../src/lib/routine/segment.ts';
import { doseSeconds, STROKE_SEC } from '../../../src/lib/dose/dose-seconds.ts';
import type { Dose } from '../../../src/schemas/dose.ts';
import { anyDose, anyOptions, anySteps } from './arbitraries.ts';

/** Seconds of one stretch of work, straight from the dose. */
function workSec(dose: Dose): number {
  switch (dose.kind) {
    case 'hold':
      return dose.holdSec.default;
    case 'timed':
      return dose.workSec.default;
    case 'until-eased':
      return dose.capSec;
    case 'strokes':
      return dose.strokes.default * STROKE_SEC;
    case 'reps':
      return dose.reps.default * (dose.tempo.upSec + dose.tempo.holdSec + dose.tempo.downSec);
  }
}

/** Seconds between stretches of work, counted by how often each kind of gap comes. */
function gapSec({ sets, sides, sideOrder, changeoverSec, restSec }: Dose): number {
  const rests = sets.default - 1;
  if (sides === 'together') return rests * restSec;
  if (sideOrder === 'side-by-side') return 2 * rests * restSec + changeoverSec;
  return sets.default * changeoverSec + rests * Math.max(restSec, changeoverSec);
}

const amountOf = (segment: WorkSegment) => (segment.kind === 'strokes' ? segment.strokes : lengthMs(segment));

test('a dose takes its work on every side, its rests and its changes of side', () => {
  fc.assert(
    fc.property(anyDose, (dose) => {
      const stretches = dose.sets.default * (dose.sides === 'each' ? 2 : 1);
      assert.equal(doseSeconds(dose), stretches * workSec(dose) + gapSec(dose));
    }),
  );
});

test('each side gets the same work, set by set', () => {
  fc.assert(
    fc.property(anySteps, anyOptions, (steps, options) => {
      const work = compile(steps, options).filter(isWork);
      for (const [step, { dose }] of steps.entries()) {
        const on = (side: string) =>
          work.filter((segment) => segment.step === step && segment.side === side).map((s) => [s.set, amountOf(s)]);
        const sets = Array.from({ length: dose.sets.default }, (_, index) => index + 1);
        for (const side of dose.sides === 'each' ? ['left', 'right'] : ['both']) {
          assert.deepEqual(on(side).map(([set]) => set), sets); // prettier-ignore
        }
        if (dose.sides === 'each') assert.deepEqual(on('left'), on('right'));
      }
    }),
  );
});

test('no segment is of no length, and none is endless but strokes', () => {
  fc.assert(
    fc.property(anySteps, anyOptions, (steps, options) => {
      for (const segment of compile(steps, options)) {
        assert.ok(lengthMs(segment) > 0);
        assert.equal(Number.isFinite(lengthMs(segment)), segment.kind !== 'strokes');
      }
    }),
  );
});

test('steps come in order, each with time to get ready first where it is wanted', () => {
  fc.assert(
    fc.property(anySteps, anyOptions, (steps, options) => {
      const segments = compile(steps, options);
      assert.deepEqual([...new Set(segments.map(({ step }) => step))], [...steps.keys()]);
      for (const [index, segment] of segments.entries()) {
        const isFirst = segments[index - 1]?.step !== segment.step;
        assert.equal(segment.kind === 'get-ready', isFirst && options.getReadySec > 0);
      }
    }),
  );
});

test('a change to another side always leaves the time for it, or the longer rest', () => {
  fc.assert(
    fc.property(anyDose, (dose) => {
      const segments = compileDose(dose, 0);
      const work = segments.flatMap((segment, index) => (isWork(segment) ? [{ segment, index }] : []));
      for (const [i, { segment, index }] of work.entries()) {
        const previous = work[i - 1];
        if (!previous || previous.segment.side === segment.side) continue;
        const between = segments.slice(previous.index + 1, index);
        assert.ok(between.reduce((total, gap) => total + lengthMs(gap), 0) >= dose.changeoverSec * 1000);
      }
    }),
  );
});
