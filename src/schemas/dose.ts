import { z } from 'astro/zod';
import { DOSE_LIMITS, type Limits } from './dose-limits.ts';
import { range } from './fields.ts';
import { SIDE_ORDERS, SIDES } from './vocabulary.ts';

const whole = ({ least, most }: Limits) => z.int().min(least).max(most);

/** How often a dose is done: times a day, and on which days. */
export const frequency = z.strictObject({
  timesPerDay: range({ ...DOSE_LIMITS.timesPerDay, unit: 'times a day' }).describe(
    'How many times on a day it is done.',
  ),
  days: z
    .union([z.literal('every-day'), z.literal('every-second-day'), z.int().min(1).max(6)])
    .describe('every-day, every-second-day, or a number of days a week from 1 to 6.'),
});

const sets = range({ ...DOSE_LIMITS.sets, unit: 'sets' }).describe('How many times the work is done, on each side.');

/** Fields that every kind of dose has. */
const common = {
  sides: z.enum(SIDES).describe('each: one side, then the other. together: both at once.'),
  sideOrder: z
    .enum(SIDE_ORDERS)
    .default('each-set')
    .describe('each-set: change sides after every set. side-by-side: all sets of one side, then the other.'),
  changeoverSec: whole(DOSE_LIMITS.changeoverSec).default(8).describe('Seconds to change sides.'),
  restSec: whole(DOSE_LIMITS.restSec).describe('Seconds of rest between sets.'),
  pressureMax: whole(DOSE_LIMITS.pressureMax)
    .optional()
    .describe('Most discomfort to allow, 0 to 10. Leave it out where nothing is pressed.'),
  frequency: frequency.describe('How often.'),
  unitNoun: z
    .enum(['spots', 'sets', 'rounds', 'holds'])
    .default('sets')
    .describe('What one set is called on the page: "2 spots", "3 sets", "10 holds".'),
};

/** A hold of set length on one spot or in one position. */
export const holdDose = z.strictObject({
  kind: z.literal('hold'),
  sets,
  holdSec: range({ ...DOSE_LIMITS.holdSec, unit: 'seconds' }).describe('Seconds of one hold.'),
  ...common,
});

/** A hold that ends when the spot eases, with a least and a most time. */
export const untilEasedDose = z
  .strictObject({
    kind: z.literal('until-eased'),
    sets,
    minSec: whole(DOSE_LIMITS.easeSec).describe('Least seconds to hold before moving on.'),
    capSec: whole(DOSE_LIMITS.easeSec).describe('Most seconds to hold, eased or not.'),
    ...common,
  })
  .refine((dose) => dose.minSec <= dose.capSec, { message: 'needs minSec ≤ capSec', path: ['minSec'] });

/** Slow strokes that are counted, not timed. */
export const strokesDose = z.strictObject({
  kind: z.literal('strokes'),
  sets,
  strokes: range({ ...DOSE_LIMITS.strokes, unit: 'strokes' }).describe('Strokes in one set.'),
  ...common,
});

/** Movement for a set time, such as rolling. */
export const timedDose = z.strictObject({
  kind: z.literal('timed'),
  sets,
  workSec: range({ ...DOSE_LIMITS.workSec, unit: 'seconds' }).describe('Seconds of movement in one set.'),
  passSec: z
    .strictObject({
      min: z.int().min(1).max(60).describe('Least seconds.'),
      max: z.int().min(1).max(60).describe('Most seconds.'),
    })
    .refine(({ min, max }) => min <= max, { message: 'needs min ≤ max' })
    .optional()
    .describe('Seconds of one pass in one direction, for rolling.'),
  ...common,
});

/** Repetitions at a set speed. */
export const repsDose = z.strictObject({
  kind: z.literal('reps'),
  sets,
  reps: range({ ...DOSE_LIMITS.reps, unit: 'repetitions' }).describe('Repetitions in one set.'),
  tempo: z
    .strictObject({
      upSec: whole(DOSE_LIMITS.tempoSec).describe('Seconds on the way up.'),
      holdSec: whole(DOSE_LIMITS.tempoSec).describe('Seconds at the top.'),
      downSec: whole(DOSE_LIMITS.tempoSec).describe('Seconds on the way down.'),
    })
    .refine(({ upSec, holdSec, downSec }) => upSec + holdSec + downSec > 0, { message: 'needs at least one second' })
    .describe('Speed of one repetition.'),
  ...common,
});

/** How much of a technique to do: one of five kinds, told apart by `kind`. */
export const dose = z.discriminatedUnion('kind', [holdDose, untilEasedDose, strokesDose, timedDose, repsDose]);
/** A dose as the content gives it; all times in seconds. */
export type Dose = z.infer<typeof dose>;
/** Least, most and starting value of a number. */
export interface Range {
  min: number;
  max: number;
  default: number;
}
