/** Shipped to readers. What the free-standing timer is set to, as the query of its URL; pure. */
import type { Dose } from '../../schemas/dose.ts';

/** The settings a link can hold. */
export interface TimerLink {
  holdSec: number;
  sets: number;
  sides: 'each' | 'together';
  restSec: number;
  /** Absent: as the reader's own settings say. */
  readySec?: number;
}

/** What is set where a link says nothing. */
export const LINK_DEFAULTS: TimerLink = { holdSec: 60, sets: 1, sides: 'together', restSec: 15 };

/** Ranges of the numbers, as the schema of doses has them. */
const NUMBERS = {
  hold: { name: 'Hold', least: 1, most: 3600, unit: 'second', usual: LINK_DEFAULTS.holdSec },
  sets: { name: 'Sets', least: 1, most: 10, unit: 'set', usual: LINK_DEFAULTS.sets },
  rest: { name: 'Rest', least: 0, most: 300, unit: 'second', usual: LINK_DEFAULTS.restSec },
  ready: { name: 'Get ready', least: 0, most: 60, unit: 'second', usual: undefined },
} as const;

/**
 * Reads `?hold=60&sets=3&sides=each&rest=15&ready=5`. Nothing stops the timer: a number out of range is brought into it,
 * anything else gives way to what is usual, and each time a message says so.
 *
 * @param search - with or without the question mark.
 */
export function readTimerLink(search: string): { link: TimerLink; messages: string[] } {
  const parameters = new URLSearchParams(search);
  const messages: string[] = [];
  const number = (key: keyof typeof NUMBERS) => readNumber(key, parameters.get(key), messages);
  const readySec = number('ready');
  const link: TimerLink = {
    holdSec: number('hold') ?? LINK_DEFAULTS.holdSec,
    sets: number('sets') ?? LINK_DEFAULTS.sets,
    sides: readSides(parameters.get('sides'), messages),
    restSec: number('rest') ?? LINK_DEFAULTS.restSec,
    ...(readySec === undefined ? {} : { readySec }),
  };
  return { link, messages };
}

function readNumber(key: keyof typeof NUMBERS, text: string | null, messages: string[]): number | undefined {
  const { name, least, most, unit, usual } = NUMBERS[key];
  if (text === null || text.trim() === '') return usual;
  const said = counted(unit);
  // Number() would also read "0x10" and "1e3", which nobody means.
  if (!/^[+-]?\d+(\.\d+)?$/.test(text.trim())) {
    messages.push(`${name}: the link has no number here${usual === undefined ? '' : `, so it is ${said(usual)}`}.`);
    return usual;
  }
  const value = Math.round(Number(text));
  const inRange = Math.min(most, Math.max(least, value));
  if (inRange !== value) {
    const asked = Math.abs(value) > 999_999 ? `far too ${value > most ? 'much' : 'little'}` : said(value);
    messages.push(`${name}: the link asks for ${asked}. The ${value > most ? 'most' : 'least'} is ${inRange}.`);
  }
  return inRange;
}

function readSides(text: string | null, messages: string[]): TimerLink['sides'] {
  if (text === 'each' || text === 'together') return text;
  if (text !== null && text.trim() !== '') {
    messages.push('Sides: a link can say "each" or "together". This one holds without a change of side.');
  }
  return LINK_DEFAULTS.sides;
}

function counted(unit: string): (count: number) => string {
  return (count) => `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** The query for settings, with the question mark; the same settings always give the same one. */
export function writeTimerLink({ holdSec, sets, sides, restSec, readySec }: TimerLink): string {
  const query = `?hold=${holdSec}&sets=${sets}&sides=${sides}&rest=${restSec}`;
  return readySec === undefined ? query : `${query}&ready=${readySec}`;
}

/** The dose that the timer plays for a link. */
export function doseOfLink({ holdSec, sets, sides, restSec }: TimerLink): Dose {
  const just = (value: number) => ({ min: value, max: value, default: value });
  return {
    kind: 'hold',
    sets: just(sets),
    holdSec: just(holdSec),
    sides,
    sideOrder: 'each-set',
    changeoverSec: 8,
    restSec,
    frequency: { timesPerDay: just(1), days: 'every-day' },
    unitNoun: 'sets',
  };
}
