import assert from 'node:assert/strict';
import test from 'node:test';
import ICAL from 'ical.js';
import { routineCalendar } from '../../../src/features/routine-files/routine-calendar.ts';
import type { CalendarStart } from '../../../src/features/routine-files/calendar-file.ts';
import type { OwnRoutine } from '../../../src/lib/routine/own-routine.ts';
import { ownRoutine, ownStep } from '../routine-store/routines.ts';
import { TWO_TECHNIQUES } from './two-techniques.ts';

const ADDRESS = 'https://footing.example/routines/build/#r=1CP';
const MORNING: CalendarStart = { day: '2027-03-08', time: '07:30', madeAt: new Date('2027-03-07T20:15:30.400Z') };
const fileOf = (routine: OwnRoutine, start: Partial<CalendarStart> = {}) =>
  routineCalendar(routine, TWO_TECHNIQUES, ADDRESS, { ...MORNING, ...start });
const eventsIn = (text: string) =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
const startsOf = (event: ICAL.Event, count: number) => {
  const iterator = event.iterator();
  return Array.from({ length: count }, () => iterator.next());
};
/** Runs where the machine is in another time zone. */
function inZone<T>(zone: string, run: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

test('each plan of a day is an event on its days, as long as its steps', () => {
  const events = eventsIn(fileOf(ownRoutine('r', 'Heel', 'CP', 'HR')));
  assert.deepEqual(
    events.map((event) => [
      (event.component.getFirstPropertyValue('rrule') as ICAL.Recur).getComponent('BYDAY').join(),
      event.duration.toSeconds() / 60,
    ]),
    [
      ['MO,WE,FR', 11],
      ['TU,TH,SA,SU', 4],
    ],
  );
  const [hard, easy] = events;
  assert.ok(hard && easy);
  assert.match(
    hard.description,
    /^1\. Calf press: 2 × 60 seconds, each side\. Once a day\.\n2\. Heel raise: 3 × 12 times/,
  );
  assert.ok(!easy.description.includes('Heel raise'));
  for (const { description } of events) assert.ok(description.endsWith(`\n${ADDRESS}`));
  assert.notEqual(hard.uid, easy.uid);
});

test('the reader’s own days count, and unknown techniques keep their place', () => {
  const routine = { id: 'r', name: 'R', steps: [ownStep('CP', { days: 0b1000001 }), ownStep('ZZZ', { days: 64 })] };
  const events = eventsIn(fileOf(routine));
  assert.deepEqual(
    events.map((event) => event.description.split('\n').slice(0, -1)),
    [
      ['1. Calf press: 2 × 60 seconds, each side. Once a day. Mon, Sun.'],
      ['1. Calf press: 2 × 60 seconds, each side. Once a day. Mon, Sun.', '2. Unknown technique ZZZ. Sun.'],
    ],
  );
});

test('the first event falls on the first of its days', () => {
  const starts = (day: string) =>
    eventsIn(fileOf(ownRoutine('r', 'R', 'CP', 'HR'), { day })).map(({ startDate }) => startDate.toString());
  assert.deepEqual(starts('2026-11-21'), ['2026-11-23T07:30:00', '2026-11-21T07:30:00']);
  assert.deepEqual(starts('2026-12-31'), ['2027-01-01T07:30:00', '2026-12-31T07:30:00']);
  assert.deepEqual(starts('2028-02-29'), ['2028-03-01T07:30:00', '2028-02-29T07:30:00']);
});

for (const [zone, change] of [
  ['Europe/London', '2027-03-28'],
  ['America/New_York', '2027-03-14'],
  ['Australia/Lord_Howe', '2027-04-04'],
] as const) {
  test(`half past seven stays half past seven when the clocks change in ${zone}`, () =>
    inZone(zone, () => {
      const day = new Date(Date.parse(`${change}T00:00:00Z`) - 3 * 86_400_000).toISOString().slice(0, 10);
      const [event] = eventsIn(fileOf(ownRoutine('r', 'R', 'CP'), { day }));
      assert.ok(event);
      const starts = startsOf(event, 7);
      assert.equal(starts[3]?.toString(), `${change}T07:30:00`);
      for (const start of starts) {
        assert.ok(start.zone === ICAL.Timezone.localTimezone);
        const date = start.toJSDate();
        assert.deepEqual([date.getHours(), date.getMinutes()], [7, 30]);
      }
      const offsets = new Set(starts.map((start) => start.toJSDate().getTimezoneOffset()));
      assert.equal(offsets.size, 2, 'the clocks do change within these days');
    }));
}

test('an alarm rings when it is asked for, and only then', () => {
  const alarms = (start: Partial<CalendarStart>) =>
    eventsIn(fileOf(ownRoutine('r', 'R', 'CP'), start)).flatMap(({ component }) =>
      component.getAllSubcomponents('valarm').map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString()),
    );
  assert.deepEqual(alarms({}), []);
  assert.deepEqual(alarms({ alarmMinutes: 10 }), ['-PT10M']);
  assert.deepEqual(alarms({ alarmMinutes: 0 }), ['PT0S']);
});

test('names and notes in any script and with any sign come through', () => {
  const names = [
    'Calf; heel, and \\ back',
    'Two\nlines\r\nhere',
    '🦵🏽👨‍👩‍👧‍👦 legs '.repeat(3),
    'روتين الكعب',
    '</script><b>&amp;',
    'BEGIN:VEVENT',
    'END:VCALENDAR\r\nBEGIN:VCALENDAR',
    'a\u0000b\u0007c\u007F',
    'é'.repeat(60),
    '\uD83E',
  ];
  for (const name of names) {
    const routine = { id: 'r', name, steps: [ownStep('CP', { note: name })] };
    const text = fileOf(routine);
    const events = eventsIn(text);
    assert.equal(events.length, 1);
    const expected = name
      .replace(/\s+/g, ' ')
      .replace(/[\u0000\u0007\u007F]/g, '')
      .trim();
    assert.equal(events[0]?.summary, expected);
    assert.ok(events[0].description.includes(`Note: ${expected}\n${ADDRESS}`));
  }
});

test('lines end as they should, and none is longer than 75 bytes or cuts a sign in two', () => {
  for (const sign of ['a', 'é', '€', '🦵', 'é🦵a€', '👨‍👩‍👧‍👦']) {
    const name = sign.repeat(40);
    const text = fileOf({ id: 'r', name, steps: [ownStep('CP', { note: name })] });
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.equal(text.replaceAll('\r\n', '').search(/[\r\n]/), -1);
    for (const line of text.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.ok(!line.includes('\uFFFD'));
      assert.ok(line.isWellFormed());
    }
    assert.equal(eventsIn(text)[0]?.summary, name);
  }
});

test('each event says which it is and when it was made', () => {
  const [event] = eventsIn(fileOf({ ...ownRoutine('a;b\r\nc', 'R', 'CP') }));
  assert.equal(event?.uid, 'abc-127@footing');
  assert.equal(String(event.component.getFirstPropertyValue('dtstamp')), '2027-03-07T20:15:30Z');
});

test('a routine without steps gives a calendar without events', () => {
  assert.deepEqual(eventsIn(fileOf({ id: 'r', name: 'R', steps: [] })), []);
});

test('a name for the paper that slipped into a routine does not reach the calendar', () => {
  const routine = Object.assign(ownRoutine('r', 'R', 'CP'), { patient: 'Jo Bloggs' });
  assert.ok(!fileOf(routine).includes('Bloggs'));
});
