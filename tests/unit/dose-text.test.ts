import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, doseLine, doseWords, often, rangeText, tempoText } from '../../src/lib/dose/dose-text.ts';
import type { Dose } from '../../src/schemas/dose.ts';
import { hold, just, reps, strokes, timed, untilEased } from './doses.ts';

test('a range of one value is that value', () => {
  assert.equal(rangeText(just(2)), '2');
  assert.equal(rangeText({ min: 1, max: 3, default: 2 }), '1 to 3');
});

const COUNTS: [number, string, string][] = [
  [1, 'sets', '1 set'],
  [0, 'sets', '0 sets'],
  [3, 'minutes', '3 minutes'],
];
for (const [count, noun, words] of COUNTS) {
  test(`${count} of "${noun}" is "${words}"`, () => assert.equal(counted(count, noun), words));
}

test('a hold on spots says where, how long, how hard and how often', () => {
  assert.deepEqual(doseWords(hold({ sets: { min: 1, max: 3, default: 2 }, unitNoun: 'spots' })), {
    figure: '2 × 60',
    unit: 'seconds',
    where: '2 spots, each side',
    often: 'Once a day',
    takes: 'About 4 minutes',
    pressure: 'Up to 5 out of 10',
    range: '1 to 3 spots, 30 to 90 seconds',
  });
});

const FIGURES: [string, Dose, string, string][] = [
  ['one set is not counted', strokes(), '10', 'slow strokes'],
  ['one spot is counted', hold({ sets: just(1), unitNoun: 'spots' }), '1 × 60', 'seconds'],
  ['a hold until it eases shows both ends', untilEased(), '2 × 30–90', 'seconds, until it eases'],
  ['short rolling is in seconds', timed(), '45', 'seconds'],
  ['long rolling is in minutes', timed({ workSec: { min: 180, max: 300, default: 180 } }), '3', 'minutes'],
  ['long rolling that is no whole minute stays in seconds', timed({ workSec: just(150) }), '150', 'seconds'],
  ['repetitions are counted in times', reps(), '3 × 12', 'times'],
];
for (const [what, dose, figure, unit] of FIGURES) {
  test(what, () => {
    const words = doseWords(dose);
    assert.equal(words.figure, figure);
    assert.equal(words.unit, unit);
  });
}

test('a range in minutes is given in minutes', () => {
  assert.equal(doseWords(timed({ workSec: { min: 180, max: 300, default: 180 } })).range, '3 to 5 minutes');
});

test('a dose without a range, a limit or a tempo leaves them out', () => {
  const words = doseWords(timed());
  for (const name of ['range', 'pressure', 'tempo']) assert.ok(!(name in words), name);
});

test('only repetitions have a tempo', () => {
  assert.equal(doseWords(reps()).tempo, '3 s up, 2 s hold, 3 s down');
  assert.equal(tempoText({ upSec: 1, holdSec: 0, downSec: 4 }), '1 s up, 0 s hold, 4 s down');
});

test('the line for cards says the sides', () => {
  assert.equal(doseLine(hold()), '2 × 60 seconds, each side');
  assert.equal(doseLine(hold({ sides: 'together' })), '2 × 60 seconds, both sides at once');
});

const FREQUENCIES: [{ min: number; max: number; default: number }, unknown, string][] = [
  [just(1), 'every-day', 'Once a day'],
  [{ min: 1, max: 2, default: 1 }, 'every-day', 'Once or twice a day'],
  [just(3), 'every-day', '3 times a day'],
  [{ min: 2, max: 3, default: 2 }, 'every-day', '2 to 3 times a day'],
  [just(1), 'every-second-day', 'Every second day'],
  [just(2), 'every-second-day', '2 times a day, every second day'],
  [just(1), 3, 'Once a day, 3 days a week'],
  [just(1), 1, 'Once a day, 1 day a week'],
];
for (const [timesPerDay, days, words] of FREQUENCIES) {
  test(`${rangeText(timesPerDay)} a day on ${String(days)} is "${words}"`, () => {
    assert.equal(often(hold({ frequency: { timesPerDay, days } })), words);
  });
}
