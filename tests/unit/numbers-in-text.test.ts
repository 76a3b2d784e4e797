import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doseNumbers, mergeNumbers, placeholderFor } from '../../src/content-rules/dose-numbers.ts';
import { numbersIn } from '../../src/content-rules/numbers-in-text.ts';
import { hold, reps, strokes, timed, untilEased } from './doses.ts';

const FOUND: [string, string, number[]][] = [
  ['Hold for 60 seconds.', 'seconds', [60]],
  ['A 45-second roll.', 'seconds', [45]],
  ['Take 30s.', 'seconds', [30]],
  ['Take 3 s up.', 'seconds', [3]],
  ['Wait two minutes.', 'seconds', [120]],
  ['Hold 30 to 90 secs.', 'seconds', [30, 90]],
  ['Hold 30–90 seconds.', 'seconds', [30, 90]],
  ['Make 10 to 15 slow strokes.', 'strokes', [10, 15]],
  ['Lift it 12 times.', 'repetitions', [12]],
  ['Do 8 reps.', 'repetitions', [8]],
  ['Three sets.', 'sets', [3]],
  ['Press two more spots.', 'sets', [2]],
  ['Twice? No: 3 times a day.', 'times a day', [3]],
  ['Do it 3 days a week.', 'days a week', [3]],
  ['Up to 7 out of 10.', 'out of 10', [7]],
];
for (const [text, counted, values] of FOUND) {
  test(`"${text}" counts ${values.join(' to ')} ${counted}`, () => {
    const [only, ...others] = numbersIn(text);
    assert.equal(only?.counted, counted);
    assert.deepEqual(only.values, values);
    assert.equal(others.length, 0);
  });
}

const NOTHING = [
  'One spot at a time.',
  'Two finger widths.',
  'For 4 weeks.',
  'Rate it from 0 to 10.',
  '3 times as high.',
  'In 1 of 3 people.',
  'A 5 km run.',
  'Sit still.',
];
for (const text of NOTHING) {
  test(`"${text}" counts nothing that a dose counts`, () => assert.deepEqual(numbersIn(text), []));
}

test('every number of a sentence is found', () => {
  const found = numbersIn('Do 3 sets of 12 repetitions, rest for 60 seconds, twice or 3 times a day.');
  assert.deepEqual(found.map(({ counted }) => counted).sort(), ['repetitions', 'seconds', 'sets', 'times a day']);
});

test('a dose names its numbers by what they count', () => {
  assert.deepEqual(doseNumbers(strokes()).strokes, [10, 10, 15]);
  assert.deepEqual(doseNumbers(reps()).repetitions, [8, 12, 12]);
  assert.deepEqual(doseNumbers(hold())['out of 10'], [5]);
  assert.ok(doseNumbers(timed({ passSec: { min: 2, max: 4 } })).seconds?.includes(4));
  assert.equal(doseNumbers(timed())['out of 10'], undefined);
});

test('the numbers of several doses stand together', () => {
  const merged = mergeNumbers([doseNumbers(hold()), doseNumbers(untilEased())]);
  assert.ok(merged.seconds?.includes(60) && merged.seconds.includes(30));
});

const NAMES = [
  ['seconds', 60, hold(), 'hold'],
  ['seconds', 10, hold(), 'rest'],
  ['seconds', 2, timed({ passSec: { min: 2, max: 4 } }), 'pass'],
  ['seconds', 3, reps(), 'tempo'],
  ['seconds', 240, hold(), undefined],
  ['strokes', 10, strokes(), 'strokes'],
  ['repetitions', 12, reps(), 'reps'],
  ['repetitions', 2, hold(), undefined],
  ['sets', 2, hold(), 'sets'],
  ['out of 10', 5, hold(), 'pressure'],
  ['times a day', 1, hold(), undefined],
] as const;
for (const [counted, value, dose, name] of NAMES) {
  test(`${value} ${counted} of a ${dose.kind} is written as ${name ? `{${name}}` : 'it is'}`, () => {
    assert.equal(placeholderFor(counted, value, dose), name);
  });
}
