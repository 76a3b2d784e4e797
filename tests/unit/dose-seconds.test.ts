import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutMinutes, doseSeconds, STROKE_SEC } from '../../src/lib/dose/dose-seconds.ts';
import type { Dose } from '../../src/schemas/dose.ts';
import { hold, just, reps, strokes, timed, untilEased } from './doses.ts';

const WORK: [string, Dose, number][] = [
  ['the default of a hold', hold(), 60],
  ['the cap of a hold until it eases', untilEased(), 90],
  ['three seconds for each stroke', strokes(), 10 * STROKE_SEC],
  ['the default of a timed movement', timed(), 45],
  ['every part of each repetition', reps(), 12 * (3 + 2 + 3)],
];
for (const [what, dose, seconds] of WORK) {
  test(`a set takes ${what}`, () => {
    assert.equal(doseSeconds({ ...dose, sets: just(1), sides: 'together' }), seconds);
  });
}

const TOTALS: [string, Dose, number][] = [
  ['both sides, a change of sides in each set, and the rest between', hold(), 2 * (60 * 2 + 8) + 10],
  ['one set without any rest', hold({ sets: just(1) }), 60 * 2 + 8],
  ['sides together once, with no change of sides', hold({ sides: 'together' }), 2 * 60 + 10],
  ['a change of sides that is said to take longer', hold({ sets: just(1), changeoverSec: 20 }), 60 * 2 + 20],
  ['one change of sides where one side is done first', hold({ sideOrder: 'side-by-side' }), 2 * (60 * 2 + 10) + 8],
  ['a change back between sets where there is no rest', hold({ restSec: 0 }), 60 * 4 + 8 * 3],
  ['the longer of rest and change of sides between sets', hold({ restSec: 2 }), 60 * 4 + 8 * 3],
  ['the default number of sets, not the most', reps(), 3 * (96 * 2 + 8) + 2 * 60],
];
for (const [what, dose, seconds] of TOTALS) {
  test(`a dose takes ${what}`, () => assert.equal(doseSeconds(dose), seconds));
}

const MINUTES: [number, number][] = [[0, 1], [1, 1], [29, 1], [89, 1], [90, 2], [149, 2], [150, 3], [600, 10]]; // prettier-ignore
for (const [seconds, minutes] of MINUTES) {
  test(`${seconds} seconds are about ${minutes} min`, () => assert.equal(aboutMinutes(seconds), minutes));
}
