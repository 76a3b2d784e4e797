import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyChange, changeFrom, changeOf, cleanChange } from '../../../src/lib/routine/apply-change.ts';
import { limitsOf, outOfRange } from '../../../src/lib/routine/dose-range.ts';
import { presetSteps } from '../../../src/lib/routine/preset-steps.ts';
import type { DoseChange } from '../../../src/lib/routine/own-routine.ts';
import { dose as doseSchema } from '../../../src/schemas/dose.ts';
import { hold, just, reps, strokes, timed, untilEased } from '../doses.ts';
import { anyDose } from '../hold-timer/arbitraries.ts';
import { anyChange } from './arbitraries.ts';
import { CATALOGUE } from './sample-catalogue.ts';

/** Numbers a form may hand over before anyone has checked them. */
const wildChange = fc.dictionary(
  fc.constantFrom('sets', 'amount', 'leastSec', 'upSec', 'holdSec', 'downSec', 'restSec', 'changeoverSec', 'pressureMax', 'timesPerDay'),
  fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY)),
) as fc.Arbitrary<DoseChange>; // prettier-ignore

test('a changed dose never leaves the schema', () => {
  fc.assert(
    fc.property(anyDose, fc.oneof(anyChange, wildChange), (dose, change) => {
      const changed = applyChange(dose, change);
      assert.deepEqual(doseSchema.parse(changed), changed);
    }),
  );
});

test('cleaning a change keeps its effect, and a clean one stays as it is', () => {
  fc.assert(
    fc.property(anyDose, fc.oneof(anyChange, wildChange), (dose, change) => {
      const clean = cleanChange(dose, change);
      assert.deepEqual(applyChange(dose, clean), applyChange(dose, change));
      assert.deepEqual(cleanChange(dose, clean), clean);
      for (const field of Object.keys(clean)) assert.ok(field in changeOf(dose), field);
    }),
  );
});

test('one dose becomes another of its kind by the change between them', () => {
  fc.assert(
    fc.property(anyDose, anyChange, (dose, change) => {
      const wanted = applyChange(dose, change);
      assert.deepEqual(applyChange(dose, changeFrom(dose, wanted)), wanted);
    }),
  );
});

test('a changed number leaves no choice, one that is the same leaves the range', () => {
  const dose = hold({ sets: { min: 1, max: 3, default: 2 } });
  assert.deepEqual(applyChange(dose, { sets: 5 }).sets, just(5));
  assert.deepEqual(applyChange(dose, { sets: 2 }), dose);
  assert.deepEqual(cleanChange(dose, { sets: 2, amount: 60, upSec: 3, leastSec: 5 }), {});
});

test('numbers too large are brought into the limits of their kind', () => {
  assert.deepEqual(cleanChange(strokes(), { amount: 3600 }), { amount: 60 });
  assert.deepEqual(cleanChange(reps(), { amount: 999, restSec: 999 }), { amount: 60, restSec: 300 });
  assert.deepEqual(cleanChange(untilEased(), { amount: 3600 }), { amount: 600 });
});

test('the least time of until-eased work never passes its cap', () => {
  assert.deepEqual(cleanChange(untilEased(), { amount: 20 }), { amount: 20, leastSec: 20 });
  assert.deepEqual(cleanChange(untilEased(), { leastSec: 200 }), { leastSec: 90 });
});

test('a tempo of no seconds is not taken', () => {
  assert.deepEqual(cleanChange(reps(), { upSec: 0, holdSec: 0, downSec: 0 }), {});
  assert.deepEqual(cleanChange(reps(), { upSec: 0, holdSec: 0 }), { upSec: 0, holdSec: 0 });
});

test('pressure can be changed only where something is pressed', () => {
  assert.deepEqual(cleanChange(timed(), { pressureMax: 3 }), {});
  assert.deepEqual(cleanChange(hold(), { pressureMax: 3 }), { pressureMax: 3 });
});

test('a dose of another kind hands over what both have', () => {
  assert.deepEqual(changeFrom(hold(), strokes({ sets: just(4) })), { sets: 4, restSec: 0 });
});

test('the fields that can be changed are those of the kind of dose', () => {
  assert.deepEqual(limitsOf(strokes())['amount'], { least: 1, most: 60 });
  assert.equal(limitsOf(hold())['upSec'], undefined);
  assert.equal(limitsOf(timed())['pressureMax'], undefined);
  assert.deepEqual(limitsOf(untilEased())['leastSec'], { least: 1, most: 600 });
});

test('numbers outside the technique’s own range are named with it', () => {
  assert.deepEqual(outOfRange(hold(), { amount: 20, pressureMax: 6, restSec: 300 }), [
    { field: 'amount', value: 20, min: 30, max: 90 },
    { field: 'pressureMax', value: 6, min: 0, max: 5 },
  ]);
  assert.deepEqual(outOfRange(hold(), { amount: 90, pressureMax: 0 }), []);
  assert.deepEqual(outOfRange(untilEased(), { amount: 120, leastSec: 10 }), [
    { field: 'amount', value: 120, min: 30, max: 90 },
    { field: 'leastSec', value: 10, min: 30, max: 90 },
  ]);
});

test('a technique’s own dose is never out of its range', () => {
  fc.assert(fc.property(anyDose, (dose) => assert.deepEqual(outOfRange(dose, changeOf(dose)), [])));
});

test('a preset brings its doses as changes and its notes', () => {
  const [preset] = CATALOGUE.presets;
  assert.ok(preset);
  assert.deepEqual(presetSteps(preset, CATALOGUE), [
    { code: 'HR', change: { sets: 4, restSec: 90 }, days: 127, note: 'Slowly.' },
    { code: 'CS' },
  ]);
});
