/**
 * Shipped to readers. One step in a link: code, then a small letter and a number for each changed field.
 * Letters are promises: one that has been in a link is never dropped and never means something else.
 */
import type { NumberField } from '../routine/dose-range.ts';
import type { OwnStep } from '../routine/own-routine.ts';

/** A step as a link has it. */
export type LinkStep = Pick<OwnStep, 'code' | 'change' | 'days'>;

/** Letters of numbers, in the order they are written. */
const NUMBERS: readonly (readonly [string, NumberField])[] = [
  ['s', 'sets'],
  ['a', 'amount'],
  ['l', 'leastSec'],
  ['u', 'upSec'],
  ['h', 'holdSec'],
  ['d', 'downSec'],
  ['r', 'restSec'],
  ['c', 'changeoverSec'],
  ['p', 'pressureMax'],
  ['n', 'timesPerDay'],
];
/** Letters without a number: one side after the other, both together. */
const SIDES = { e: 'each', t: 'together' } as const;
const DAYS = 'x';
/** Base of the numbers: digits and capital letters, so that small letters part them. */
const BASE = 36;

/** Writes a step, such as `CPs3a1E`; the same step always gives the same text. */
export function writeStep({ code, change, days }: LinkStep): string {
  const numbers = NUMBERS.map(([tag, field]) => tagged(tag, change[field]));
  const sides = change.sides === undefined ? '' : change.sides === 'each' ? 'e' : 't';
  return [code, ...numbers, sides, tagged(DAYS, days || undefined)].join('');
}

function tagged(tag: string, value: number | undefined): string {
  return value === undefined ? '' : tag + value.toString(BASE).toUpperCase();
}

/**
 * Reads a step. It need not be written as {@link writeStep} does, and its numbers may be out of their limits: who reads
 * links checks both.
 *
 * @returns `undefined` where the text is none.
 */
export function readStep(text: string): LinkStep | undefined {
  const [, code, fields = ''] = /^([A-Z]{2,4})((?:[a-z][0-9A-Z]{0,3})*)$/.exec(text) ?? [];
  if (code === undefined) return undefined;
  const step: LinkStep = { code, change: {}, days: 0 };
  const isRead = (fields.match(/[a-z][0-9A-Z]*/g) ?? []).every((field) => take(step, field.charAt(0), field.slice(1)));
  return isRead ? step : undefined;
}

/** Takes one field into a step; `false` where there is no such field. */
function take(step: LinkStep, tag: string, digits: string): boolean {
  if (tag === 'e' || tag === 't') {
    step.change.sides = SIDES[tag];
    return digits === '';
  }
  const value = Number.parseInt(digits, BASE);
  const field = NUMBERS.find(([letter]) => letter === tag)?.[1];
  if (field !== undefined) step.change[field] = value;
  else if (tag === DAYS) step.days = value;
  else return false;
  return true;
}
