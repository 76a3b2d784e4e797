import { z } from 'astro/zod';
import { entryId, gradedLine, line, pageFields, picture, reviewFields } from './fields.ts';

const referral = z.strictObject({
  region: entryId('regions').describe('Where the pain may be felt.'),
  ...gradedLine.shape,
});

/** A muscle, or a band of fascia: what is worked, and where it lies. */
export const muscleSchema = z.strictObject({
  ...pageFields,
  ...reviewFields,
  latinName: line(60).describe('The anatomical name.'),
  tissue: z.enum(['muscle', 'fascia']).describe('muscle, or fascia for the plantar fascia and the IT band.'),
  region: entryId('regions').describe('The region it lies in.'),
  zones: z.array(line(40)).default([]).describe('Zones of the body map that show it, or that lie over it.'),
  where: line(260).describe('Where it is, from a bone or an edge a reader can feel.'),
  does: line(260).describe('What it does when you run or walk.'),
  find: z.array(line(200)).min(2).max(5).describe('How to find it with your fingers, in steps.'),
  refersTo: z
    .array(referral)
    .default([])
    .describe('Regions it may send pain to, on the maps. A hint, never a diagnosis.'),
  picture: picture.describe('The drawing that shows it.'),
});
/** A muscle as its front matter gives it. */
export type Muscle = z.infer<typeof muscleSchema>;
