import { z } from 'astro/zod';
import { dose } from './dose.ts';
import { basis, entryId, line, pageFields, reviewFields } from './fields.ts';

const routineStep = z.strictObject({
  technique: entryId('techniques').describe('What to do.'),
  dose: dose.optional().describe("A dose instead of the technique's own, whole."),
  note: line(160).optional().describe('One line of advice for this step.'),
});

/** A preset routine: ordered steps, printed as a sheet. */
export const routineSchema = z.strictObject({
  ...pageFields,
  ...reviewFields,
  lede: line(300).describe('Who it is for and what it is meant to do.'),
  conditions: z.array(entryId('conditions')).default([]).describe('Conditions it is used for.'),
  when: line(120).describe('When to do it: time of day, which days.'),
  steps: z.array(routineStep).min(1).max(12).describe('What to do, in order.'),
  basis: basis.describe('Why these steps, and that the whole routine has or has not been tested.'),
  stopRule: line(260).describe('When to ease off or stop.'),
  moveOn: line(260).describe('When to change or end the routine.'),
  order: z.int().min(1).max(99).describe('Place in the list of routines.'),
});
/** A routine as its front matter gives it. */
export type Routine = z.infer<typeof routineSchema>;
