import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInWords, isOverdue, monthInWords } from '../../src/lib/days.ts';

const DAYS: [string, string, string][] = [
  ['2026-11-20', '20 November 2026', 'November 2026'],
  ['2027-01-01', '1 January 2027', 'January 2027'],
  ['2028-02-29', '29 February 2028', 'February 2028'],
];
for (const [day, inWords, month] of DAYS) {
  test(`${day} is "${inWords}" in every time zone`, () => {
    const own = process.env['TZ'];
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles', 'UTC']) {
      process.env['TZ'] = zone;
      assert.equal(dayInWords(day), inWords, zone);
    }
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });
  test(`the month of ${day} is "${month}"`, () => assert.equal(monthInWords(day), month));
}

const DUE: [string, string, boolean][] = [
  ['2027-05-20', '2027-05-19', false],
  ['2027-05-20', '2027-05-20', false],
  ['2027-05-20', '2027-05-21', true],
  ['2026-12-31', '2027-01-01', true],
  ['2027-10-01', '2027-09-30', false],
];
for (const [nextCheck, today, overdue] of DUE) {
  test(`a check due by ${nextCheck} is ${overdue ? 'overdue' : 'in time'} on ${today}`, () => {
    assert.equal(isOverdue(nextCheck, today), overdue);
  });
}
