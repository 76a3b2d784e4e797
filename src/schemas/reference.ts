import { z } from 'astro/zod';

const name = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().optional() }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/** A reference: a CSL-JSON record as Zotero exports it, with our notes under `custom`. */
export const referenceSchema = z.strictObject({
  id: z.string().describe('The id that claims use.'),
  type: z.enum(['article-journal', 'webpage', 'book', 'report', 'article-magazine']).describe('CSL type.'),
  title: z.string().min(3).describe('Title of the work.'),
  author: z.array(name).describe('Authors in order.'),
  issued: z
    .strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) })
    .optional()
    .describe('Year, month, day of publication.'),
  'container-title': z.string().optional().describe('Journal or site.'),
  publisher: z.string().optional().describe('Publisher.'),
  volume: z.string().optional().describe('Volume.'),
  issue: z.string().optional().describe('Issue.'),
  page: z.string().optional().describe('Pages or article number.'),
  ISBN: z.string().optional().describe('ISBN, for books.'),
  DOI: z.string().describe('DOI without the resolver; empty: not confirmed.'),
  PMID: z.string().describe('PubMed id; empty: not confirmed.'),
  URL: z.string().describe('Address for readers; empty: none.'),
  custom: z.strictObject({
    verified: z
      .enum(['yes', 'partial', 'memory'])
      .describe('How far the record was checked. A record from memory must not be cited.'),
    confirmedAt: z.string().describe('Where it was seen.'),
    design: z.string().describe('Kind of study, in words.'),
    n: z.string().describe('How many took part, in words.'),
    keyFinding: z.string().describe('What it found, in our own words.'),
    note: z.string().optional().describe('Doubts.'),
    authorsNote: z.string().optional().describe('Doubts about the list of authors.'),
  }),
});
/** A reference as references.json gives it. */
export type Reference = z.infer<typeof referenceSchema>;
