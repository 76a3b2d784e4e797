import assert from 'node:assert/strict';
import test from 'node:test';
import { sheetOfRoutine } from '../../../src/features/routine-sheet/own-sheet.ts';
import type { OwnStep } from '../../../src/lib/routine/own-routine.ts';
import { CATALOGUE } from '../routine/sample-catalogue.ts';

const step = (code: string, fields: Partial<OwnStep> = {}): OwnStep => ({
  key: code,
  code,
  change: {},
  days: 0,
  note: '',
  ...fields,
});
const sheetOf = (...steps: OwnStep[]) =>
  sheetOfRoutine({ id: 'r', name: 'My heel', steps }, CATALOGUE, {
    address: `https://footing.example/routines/build/#r=${'x'.repeat(80)}`,
    today: '21 November 2026',
  });

test('a step has its name, dose, orders with their numbers, and a row of boxes for each side', () => {
  const [press] = sheetOf(step('CP', { change: { amount: 45 }, note: 'Left first' })).steps;
  assert.equal(press?.name, 'Calf press');
  assert.equal(press.dose, '2 × 45 seconds');
  assert.equal(press.sides, 'each side');
  assert.equal(press.note, 'Left first');
  assert.deepEqual(press.logSides, ['L', 'R']);
  assert.deepEqual(
    press.orders.map((order) => order.do),
    ['Sit down.', 'Place the ball.', 'Hold for 45 seconds.', 'Move on.'],
  );
});

test('both sides at once have one row of boxes', () => {
  const [press] = sheetOf(step('CP', { change: { sides: 'together' } })).steps;
  assert.deepEqual(press?.logSides, ['Both']);
  assert.equal(press.sides, 'both sides at once');
});

test('cautions, red flags and stop signs of all steps are merged, each once', () => {
  const { cautions, redFlags, stopRule } = sheetOf(step('CP'), step('CR'), step('HR'));
  assert.deepEqual(cautions, [
    { heading: 'Do not do it with', names: ['broken bone', 'open wound'] },
    { heading: 'Ask first with', names: ['blood thinners'] },
    { heading: 'Never press on', names: ['back of the knee'] },
  ]);
  assert.deepEqual(
    redFlags.map(({ heading, names }) => [heading, ...names]),
    [
      ['999 now', 'clot'],
      ['GP or 111 today', 'pop'],
      ['GP soon', 'bone pain'],
    ],
  );
  assert.equal(stopRule, 'Stop at: sharp pain; a bruise; tingling.');
});

test('days of the dose make the pattern of a log with numbered days', () => {
  const sheet = sheetOf(step('HR'));
  assert.equal(sheet.weekdays, undefined);
  assert.deepEqual(sheet.steps[0]?.logDays.slice(0, 4), [true, false, true, false]);
});

test('days that the reader chose turn the log into weeks, for every step', () => {
  const MONDAY_AND_SUNDAY = 1 + 64;
  const sheet = sheetOf(step('CP', { days: MONDAY_AND_SUNDAY }), step('HR'), step('CS'));
  const week = (index: number) => sheet.steps[index]?.logDays.slice(7, 14).map(Number).join('');
  assert.deepEqual(sheet.weekdays, ['M', 'T', 'W', 'T', 'F', 'S', 'S']);
  assert.equal(week(0), '1000001');
  assert.equal(week(1), '1010100');
  assert.equal(week(2), '1111111');
  assert.match(sheet.steps[0]?.often ?? '', /, Mon, Sun$/);
});

test('a technique that the site does not know keeps its place, its note and its boxes', () => {
  const [, unknown] = sheetOf(step('CP'), step('QQ', { note: 'As shown' })).steps;
  assert.equal(unknown?.name, 'Unknown technique QQ');
  assert.equal(unknown.note, 'As shown');
  assert.equal(unknown.picture, undefined);
  assert.equal(unknown.logDays.length, 28);
  assert.deepEqual(unknown.orders, []);
});

test('a link that nobody would type is not printed, but its page and what the code is for', () => {
  const { shortAddress, addressLabel, address } = sheetOf(step('CP'));
  assert.equal(shortAddress, 'footing.example/routines/build/');
  assert.match(addressLabel, /^Scan to open/);
  assert.match(address, /#r=x+$/);
});

test('"no tool" is not named as a tool, and minutes are those of the fullest day', () => {
  const sheet = sheetOf(step('CS'), step('CR'));
  assert.deepEqual(sheet.tools, ['roller']);
  assert.ok(sheet.minutes > 1);
  assert.equal(sheetOf(step('QQ')).minutes, 0);
});

test('an empty routine gives an empty sheet', () => {
  const sheet = sheetOf();
  assert.deepEqual([sheet.steps, sheet.cautions, sheet.redFlags, sheet.tools], [[], [], [], []]);
  assert.equal(sheet.stopRule, '');
});
