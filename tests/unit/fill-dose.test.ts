import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOSE_NAMES, doseValues, fillDose } from '../../src/lib/dose/fill-dose.ts';
import type { Dose } from '../../src/schemas/dose.ts';
import { hold, reps, strokes, timed, untilEased } from './doses.ts';

const FILLED: [string, Dose, string][] = [
  ['Hold for {hold}.', hold(), 'Hold for 60 seconds.'],
  ['Hold for {hold}.', hold({ holdSec: { min: 1, max: 1, default: 1 } }), 'Hold for 1 second.'],
  ['Time: {hold}.', untilEased(), 'Time: 30 to 90 seconds.'],
  [
    'Roll for {hold}, each pass {pass}.',
    timed({ passSec: { min: 2, max: 4 } }),
    'Roll for 45 seconds, each pass 2 to 4 seconds.',
  ],
  ['Each pass {pass}.', timed({ passSec: { min: 3, max: 3 } }), 'Each pass 3 seconds.'],
  ['Make {strokes}.', strokes(), 'Make 10 to 15 strokes.'],
  ['Do {reps}: {tempo}.', reps(), 'Do 12 times: 3 seconds up, 2 seconds at the top, 3 seconds down.'],
  ['{sets} sets, rest for {rest}.', reps(), '3 to 5 sets, rest for 60 seconds.'],
  ['Stay at {pressure} or less, always {pressure}.', hold(), 'Stay at 5 out of 10 or less, always 5 out of 10.'],
  ['No numbers here.', hold(), 'No numbers here.'],
  ['', hold(), ''],
];
for (const [text, dose, filled] of FILLED) {
  test(`"${text}" for a ${dose.kind} becomes "${filled}"`, () => assert.equal(fillDose(text, dose), filled));
}

test('a number that the dose has not is an error that says which it has', () => {
  assert.throws(
    () => fillDose('Make {strokes}.', hold()),
    /\{strokes\} is not a number of a "hold" dose; it has sets, rest, pressure, hold/,
  );
  assert.throws(() => fillDose('Stay at {pressure}.', timed()), /\{pressure\}/);
  assert.throws(() => fillDose('Each pass {pass}.', timed()), /\{pass\}/);
});

test('a name that every object has is no number', () => {
  assert.throws(() => fillDose('{constructor}', hold()), /not a number/);
});

test('the list of names is all that some dose has', () => {
  const doses = [hold(), untilEased(), strokes(), timed({ passSec: { min: 2, max: 4 } }), reps()];
  const names = new Set(doses.flatMap((dose) => Object.keys(doseValues(dose))));
  assert.deepEqual([...names].sort(), [...DOSE_NAMES].sort());
});
