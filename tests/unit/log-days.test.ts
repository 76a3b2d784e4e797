import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logDays } from '../../src/lib/log-days.ts';

const timesPerDay = { min: 1, max: 1, default: 1 };
const count = (days: boolean[]) => days.filter(Boolean).length;

test('ticks every day', () => {
  assert.equal(count(logDays({ timesPerDay, days: 'every-day' }, 14)), 14);
});

test('leaves a day between strength days', () => {
  assert.deepEqual(logDays({ timesPerDay, days: 'every-second-day' }, 5), [true, false, true, false, true]);
});

test('gives each week its number of days, spread out', () => {
  for (const days of [1, 2, 3, 4, 5, 6]) {
    const log = logDays({ timesPerDay, days }, 14);
    assert.equal(count(log.slice(0, 7)), days, `${days} days in week one`);
    assert.equal(count(log.slice(7)), days, `${days} days in week two`);
  }
  assert.deepEqual(logDays({ timesPerDay, days: 3 }, 7), [true, false, true, false, true, false, false]);
});
