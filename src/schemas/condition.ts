import { z } from 'astro/zod';
import { entryId, line, pageFields, picture, references, reviewFields, sourcedLine } from './fields.ts';
import { CERTAINTIES } from './vocabulary.ts';

const option = z.strictObject({
  name: line(60).describe('What you can do.'),
  technique: entryId('techniques').optional().describe('Its page, where there is one.'),
  found: line(320).describe('What it does and how much it helped, in plain numbers.'),
  byWhen: line(60).describe('By when.'),
  harms: line(160).describe('Harms, side effects, costs in time and money.'),
  suits: line(160).describe('Who it suits, and who it does not.'),
  certainty: z.enum(CERTAINTIES).describe('How sure anyone can be.'),
  references,
});

/** A condition: a diagnosis with an article. */
export const conditionSchema = z.strictObject({
  ...pageFields,
  ...reviewFields,
  medicalName: line(60).describe('The medical name, shown under the heading.'),
  lede: sourcedLine.describe('What it is, in two lines.'),
  keyPoints: z.array(sourcedLine).min(3).max(5).describe('The most important things, the main message first.'),
  typical: z.array(sourcedLine).min(3).max(6).describe('Typical signs.'),
  lookElsewhere: z.array(sourcedLine).min(3).max(6).describe('Signs that point to something else.'),
  regions: z.array(entryId('regions')).min(1).describe('Where it is felt.'),
  redFlags: z.array(entryId('red-flags')).min(2).describe('Signs that need care, shown before any technique.'),
  techniques: z.array(entryId('techniques')).min(2).describe('Techniques used for it, best-evidenced first.'),
  routine: entryId('routines').describe('The plan for today.'),
  options: z.array(option).min(4).describe('Every option in one shape, doing nothing included.'),
  course: line(120).describe('How long it takes, in one short sentence for cards.'),
  courseCertainty: z.enum(CERTAINTIES).describe('How sure the course is.'),
  picture: picture.describe('Where it hurts.'),
});
/** A condition as its front matter gives it. */
export type Condition = z.infer<typeof conditionSchema>;
