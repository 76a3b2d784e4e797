/** Shipped to readers. A calendar file by RFC 5545, with times that are the same on every wall clock. */
import { WEEKDAYS } from '../../lib/routine/own-routine.ts';
import { joinLines, textLine } from './ics-text.ts';

/** Something that is done again on certain days of each week. */
export interface WeeklyEvent {
  /** The same for the same event in a later file, so that a calendar replaces it. */
  uid: string;
  title: string;
  description: string;
  /** Days of the week as bits, Monday is 1, Sunday is 64; never 0. */
  days: number;
  /** Minutes it takes, at least 1. */
  minutes: number;
}

/** When the events start. */
export interface CalendarStart {
  /** First day they may fall on, in the reader's own time: "2026-11-21". */
  day: string;
  /** "07:30", by the clock on the wall. */
  time: string;
  /** Minutes before the start that the calendar reminds; absent: it does not. */
  alarmMinutes?: number;
  /** Moment the file is made. */
  madeAt: Date;
}

const DAY_MS = 86_400_000;

/** The text of the file. */
export function writeCalendar(events: readonly WeeklyEvent[], start: CalendarStart): string {
  return joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Footing//Routine//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, start)),
    'END:VCALENDAR',
  ]);
}

function eventLines(event: WeeklyEvent, start: CalendarStart): string[] {
  const time = start.time.replace(':', '');
  return [
    'BEGIN:VEVENT',
    textLine('UID', event.uid),
    `DTSTAMP:${start.madeAt.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART:${firstDay(event.days, start.day)}T${time}00`,
    `DURATION:PT${event.minutes}M`,
    `RRULE:FREQ=WEEKLY;BYDAY=${byDay(event.days)}`,
    textLine('SUMMARY', event.title),
    textLine('DESCRIPTION', event.description),
    // It takes no time that others could want.
    'TRANSP:TRANSPARENT',
    ...alarmLines(event, start.alarmMinutes),
    'END:VEVENT',
  ];
}

function alarmLines({ title }: WeeklyEvent, minutes: number | undefined): string[] {
  if (minutes === undefined) return [];
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    textLine('DESCRIPTION', title),
    `TRIGGER:${minutes > 0 ? '-' : ''}PT${minutes}M`,
    'END:VALARM',
  ];
}

/** "MO,WE,FR". */
function byDay(days: number): string {
  return WEEKDAYS.filter((_, index) => days & (1 << index))
    .map((name) => name.slice(0, 2).toUpperCase())
    .join(',');
}

/** The first day from a given one on that is among the days, without hyphens. */
function firstDay(days: number, day: string): string {
  let date = new Date(`${day}T00:00:00Z`);
  for (let tries = 0; tries < 7 && !(days & (1 << ((date.getUTCDay() + 6) % 7))); tries += 1) {
    date = new Date(date.getTime() + DAY_MS);
  }
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}
