import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { STROKE_SEC } from '../../../src/lib/dose/dose-seconds.ts';
import { applyChange } from '../../../src/lib/routine/apply-change.ts';
import { compile } from '../../../src/lib/routine/compile.ts';
import { knownSteps } from '../../../src/lib/routine/known-steps.ts';
import type { OwnRoutine } from '../../../src/lib/routine/own-routine.ts';
import { bitsOf, daysOf, doseDays, hasDaysInARow, weekdaysOf } from '../../../src/lib/routine/step-days.ts';
import { routineSeconds } from '../../../src/lib/routine/totals.ts';
import { hold } from '../doses.ts';
import { anyRoutine } from './arbitraries.ts';
import { CATALOGUE } from './sample-catalogue.ts';

/** Seconds the timer takes for some steps of a routine, from its own segments. */
function compiledSec(routine: OwnRoutine, isIn: (days: number) => boolean = () => true): number {
  const steps = knownSteps(routine, CATALOGUE).flatMap(({ step, technique }) =>
    technique && isIn(daysOf(step, technique.dose))
      ? [{ id: technique.id, name: technique.name, dose: applyChange(technique.dose, step.change) }]
      : [],
  );
  const lengthsMs = compile(steps, { getReadySec: 0 }).map((segment) =>
    segment.kind === 'strokes' ? segment.strokes * STROKE_SEC * 1000 : segment.durationMs,
  );
  return lengthsMs.reduce((sum, ms) => sum + ms, 0) / 1000;
}

test('the total is the length the timer compiles', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const { allStepsSec, perStepSec } = routineSeconds(routine, CATALOGUE);
      assert.equal(allStepsSec, compiledSec(routine));
      assert.equal(perStepSec.length, routine.steps.length);
      assert.equal(perStepSec.reduce((sum, sec) => sum + sec, 0), allStepsSec); // prettier-ignore
    }),
  );
});

test('the busiest day is the longest of the week, each as the timer compiles it', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const perDay = [0, 1, 2, 3, 4, 5, 6].map((day) => compiledSec(routine, (days) => ((days >> day) & 1) === 1));
      const { busiestDaySec, otherDaysSec, busiestDays } = routineSeconds(routine, CATALOGUE);
      const [longest = 0, next = 0] = [...new Set(perDay)].sort((a, b) => b - a);
      assert.equal(busiestDaySec, longest);
      assert.equal(otherDaysSec, next > 0 ? next : undefined);
      for (const [day, sec] of perDay.entries()) assert.equal(((busiestDays >> day) & 1) === 1, sec === longest);
    }),
  );
});

const step = (code: string, days = 0) => ({ key: code, code, change: {}, days, note: '' });
const totals = (...steps: OwnRoutine['steps']) => routineSeconds({ steps }, CATALOGUE);

test('heel-raise days take longer than others', () => {
  const { busiestDaySec, otherDaysSec, busiestDays, perStepSec } = totals(step('HR'), step('CS'));
  assert.equal(busiestDaySec, (perStepSec[0] ?? 0) + (perStepSec[1] ?? 0));
  assert.equal(otherDaysSec, perStepSec[1]);
  assert.deepEqual(weekdaysOf(busiestDays), ['Mon', 'Wed', 'Fri']);
});

test('days that are free are no other days', () => {
  assert.equal(totals(step('HR')).otherDaysSec, undefined);
  assert.equal(totals(step('CS')).otherDaysSec, undefined);
});

test('an unknown technique takes no time', () => {
  assert.deepEqual(totals(step('XY')).perStepSec, [0]);
  assert.equal(totals().busiestDaySec, 0);
});

test('days are the reader’s own, or else those of the dose', () => {
  const dose = hold({ frequency: { timesPerDay: { min: 1, max: 1, default: 1 }, days: 'every-second-day' } });
  assert.deepEqual(weekdaysOf(daysOf({ days: 0 }, dose)), ['Mon', 'Wed', 'Fri']);
  assert.deepEqual(weekdaysOf(daysOf({ days: 65 }, dose)), ['Mon', 'Sun']);
  assert.equal(daysOf({ days: 0 }, undefined), 127);
});

test('so many days a week are so many days, never in a row where that can be', () => {
  for (const days of [1, 2, 3, 4, 5, 6]) {
    const bits = doseDays(hold({ frequency: { timesPerDay: { min: 1, max: 1, default: 1 }, days } }));
    assert.equal(weekdaysOf(bits).length, days);
    assert.equal(hasDaysInARow(bits), days > 3);
    assert.equal(bitsOf(weekdaysOf(bits)), bits);
  }
});

test('Monday follows Sunday', () => {
  assert.ok(hasDaysInARow(bitsOf(['Sun', 'Mon'])));
  assert.ok(!hasDaysInARow(bitsOf(['Mon', 'Wed', 'Fri'])));
});
