import { z } from 'astro/zod';
import { dose } from './dose.ts';
import { basis, entryId, gradedLine, line, pageFields, picture, reviewFields } from './fields.ts';
import { METHODS, POSITIONS } from './vocabulary.ts';

const step = z.strictObject({
  do: line(70).describe('The action, as a short order: "Place the ball."'),
  how: line(260)
    .optional()
    .describe(
      'How to do it. Write {hold}, {strokes}, {reps}, {tempo}, {pass}, {sets}, {rest}, {pressure} for numbers of the dose.',
    ),
});

/** A technique: one thing you do, with one dose and one page. */
export const techniqueSchema = z.strictObject({
  ...pageFields,
  ...reviewFields,
  code: z
    .string()
    .regex(/^[A-Z]{2,4}$/, 'must be 2 to 4 capital letters')
    .describe('Short code in saved links. Never changed, never used again for something else.'),
  shortTitle: line(28).describe('Name for cards, sheets and the timer.'),
  method: z.enum(METHODS).describe('press, roll, glide, stretch or load.'),
  position: z.enum(POSITIONS).describe('How the body is held.'),
  muscles: z.array(entryId('muscles')).min(1).describe('What is worked, most important first.'),
  eases: z.array(entryId('regions')).min(1).describe('Regions whose pain it is used for, most important first.'),
  tools: z.array(entryId('tools')).min(1).describe('What you need. Several: any one of them will do.'),
  evidence: gradedLine.describe('What it may do, for how long, and how sure anyone can be.'),
  doesNot: line(260).describe('What it does not do, or is not known to do, in one sentence.'),
  dose: dose.describe('How much and how often.'),
  doseBasis: basis.describe('Where the numbers of the dose come from.'),
  setUp: line(320).describe('What to have ready: tool by size and hardness, a cheap stand-in, clothes, surface.'),
  steps: z.array(step).min(3).max(9).describe('What to do, in order, short.'),
  feels: z.array(line(140)).min(2).max(5).describe('What normal feels like.'),
  stop: z.array(line(140)).min(2).max(6).describe('Signs to stop at once.'),
  cautions: z
    .array(entryId('cautions'))
    .min(1)
    .describe('Reasons not to do it or to ask first, and places to keep off.'),
  redFlags: z.array(entryId('red-flags')).min(1).describe('Signs to look for before starting, worst first.'),
  easier: z.array(entryId('techniques')).default([]).describe('Gentler choices.'),
  harder: z.array(entryId('techniques')).default([]).describe('Next step up.'),
  instead: z.array(entryId('techniques')).default([]).describe('Other ways to work the same place.'),
  checkIt: line(260).describe('One simple before-and-after check the reader can do.'),
  giveUpAfterWeeks: z.int().min(1).max(16).describe('Weeks after which to stop if the check shows no gain.'),
  picture: picture.describe('The drawing of the technique while it is done; cards, sheets and the timer have it too.'),
  frames: z
    .tuple([picture, picture])
    .optional()
    .describe('Where the movement begins and where it ends, if the two differ. Shown at the steps and in the timer.'),
});
/** A technique as its front matter gives it. */
export type Technique = z.infer<typeof techniqueSchema>;
