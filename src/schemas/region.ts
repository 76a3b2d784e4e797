import { z } from 'astro/zod';
import { aliases, entryId, line, pageFields, references, reviewFields } from './fields.ts';
import { VIEWS } from './vocabulary.ts';

const possibility = z.strictObject({
  name: line(80).describe('What it may be.'),
  signs: line(300).describe('What usually goes with it.'),
  condition: entryId('conditions').optional().describe('Our article about it, where there is one.'),
  redFlag: entryId('red-flags').optional().describe('The red flag it belongs to, where there is one.'),
  references: references.min(1),
});

/** A region: a place on the body where pain is felt. */
export const regionSchema = z.strictObject({
  ...pageFields,
  ...reviewFields,
  aliases,
  group: z
    .enum(['foot', 'lower-leg', 'knee', 'thigh-and-hip', 'arm-and-hand'])
    .describe('Part of the body, for lists.'),
  views: z.array(z.enum(VIEWS)).min(1).describe('Views of the body map it is seen in.'),
  zones: z.array(line(40)).default([]).describe('Zones of the body map it covers.'),
  lede: line(300).describe('What pain here often is, said with its doubts.'),
  redFlags: z.array(entryId('red-flags')).min(1).describe('Signs that need care, worst first.'),
  mayBe: z.array(possibility).min(1).describe('What pain here may be. Never a diagnosis.'),
  techniquesNote: line(260).optional().describe('A word of advice above the list of techniques.'),
  keepOff: z.array(entryId('cautions')).default([]).describe('Places not to press around here.'),
  getHelp: line(300).describe('When to see someone even without a red flag.'),
  getHelpReferences: references.describe('Guidance behind "when to see someone".'),
  order: z.int().min(1).max(99).describe('Place in the list, from the foot up.'),
});
/** A region as its file gives it. */
export type Region = z.infer<typeof regionSchema>;
