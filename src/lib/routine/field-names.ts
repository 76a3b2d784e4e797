/** Shipped to readers. What the numbers of a dose are called in messages and forms. */
import type { Dose } from '../../schemas/dose.ts';
import type { NumberField } from './dose-range.ts';

/** Names whatever the kind of dose; `amount` stands for the work of one set of any kind. */
export const FIELD_NAMES: Record<NumberField, string> = {
  sets: 'sets',
  amount: 'the work of one set',
  leastSec: 'shortest hold in seconds',
  upSec: 'seconds on the way up',
  holdSec: 'seconds at the top',
  downSec: 'seconds on the way down',
  restSec: 'seconds of rest',
  changeoverSec: 'seconds to change sides',
  pressureMax: 'most discomfort, out of 10',
  timesPerDay: 'times a day',
};

const AMOUNT_NAMES: Record<Dose['kind'], string> = {
  hold: 'seconds of one hold',
  timed: 'seconds of one set',
  strokes: 'strokes',
  reps: 'repetitions',
  'until-eased': 'longest hold in seconds',
};

/** Name of a number for a kind of dose, with a capital first. */
export function fieldName(field: NumberField, kind: Dose['kind']): string {
  const name = field === 'amount' ? AMOUNT_NAMES[kind] : FIELD_NAMES[field];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
