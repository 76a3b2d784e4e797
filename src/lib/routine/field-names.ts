/** Shipped to readers. */
import type { NumberField } from './dose-range.ts';

/** What the numbers of a dose are called in messages; `amount` stands for the work of one set of any kind. */
export const FIELD_NAMES: Record<NumberField, string> = {
  sets: 'sets',
  amount: 'the work of one set',
  leastSec: 'the shortest hold in seconds',
  upSec: 'seconds on the way up',
  holdSec: 'seconds at the top',
  downSec: 'seconds on the way down',
  restSec: 'seconds of rest',
  changeoverSec: 'seconds to change sides',
  pressureMax: 'most discomfort',
  timesPerDay: 'times a day',
};
