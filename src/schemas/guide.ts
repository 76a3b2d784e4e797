import { z } from 'astro/zod';
import { entryId, line, pageFields, reviewFields, sourcedLine } from './fields.ts';

/** A guide: an article about how to do things. */
export const guideSchema = z.strictObject({
  ...pageFields,
  ...reviewFields,
  lede: line(300).describe('What the guide answers, in one or two sentences.'),
  keyPoints: z.array(sourcedLine).min(3).max(5).describe('The most important things, the main message first.'),
  redFlags: z.array(entryId('red-flags')).default([]).describe('Signs that need care, shown before anything to do.'),
  order: z.int().min(1).max(99).describe('Place in the list of guides.'),
});
/** A guide as its front matter gives it. */
export type Guide = z.infer<typeof guideSchema>;
