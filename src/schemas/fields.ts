import { z } from 'astro/zod';
import { BASES, CERTAINTIES, type CollectionName } from './vocabulary.ts';

/** A relation to another entry, as the schemas give it. */
export interface EntryId<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
}

const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * A field that names an entry of a collection by its file name, for example `calf-press`.
 *
 * @returns a schema that turns the name into `{ collection, id }`. That the entry exists is checked
 * for all content at once (`src/content-rules/unknown-entry.ts`) and again by the resolver in `src/data`.
 */
export function entryId<C extends CollectionName>(collection: C) {
  return z
    .string()
    .regex(ID_PATTERN, `must be the file name of an entry in content/${collection}, like "calf-press"`)
    .transform((id): EntryId<C> => ({ collection, id }));
}

/** References behind a statement, in the order they are to be numbered. */
export const references = z
  .array(entryId('references'))
  .describe('Ids of records in references.json that back the statement, best first.');

/** One line of text, ending where the author ended it. */
export function line(maxLength: number) {
  return z
    .string()
    .trim()
    .min(2)
    .max(maxLength)
    .refine((text) => !text.includes('\n\n'), 'must be one paragraph');
}

/** A calendar day written `2026-11-20`, kept as text so that no time zone can move it. */
export const day = z
  .union([z.string(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .pipe(z.iso.date('must be a day like 2026-11-20'));

/** A statement with the references behind it. */
export const sourcedLine = z.strictObject({
  text: line(400).describe('The statement, in plain words.'),
  references: references.default([]),
});

/** A statement with its certainty and at least one reference, unless nothing has been tested. */
export const gradedLine = z.strictObject({
  certainty: z.enum(CERTAINTIES).describe('How sure anyone can be; the words are defined in "How we grade evidence".'),
  line: line(400).describe('One honest sentence or two: what it may do, for how long, and what is not known.'),
  references,
});

/** Why a rule or a dose is what it is. */
export const basis = z.strictObject({
  kind: z
    .enum(BASES)
    .describe('tested: as in a study. adapted: a study with something changed. house-rule: our own careful choice.'),
  line: line(300).describe('Says in one sentence where the rule or the numbers come from.'),
  references: references.default([]),
});

/** Whole numbers with the value that the timer and the builder start from. */
export function range(limits: { least: number; most: number; unit: string }) {
  const whole = z.int().min(limits.least).max(limits.most);
  return z
    .strictObject({
      min: whole.describe(`Least, in ${limits.unit}.`),
      max: whole.describe(`Most, in ${limits.unit}.`),
      default: whole.describe(`What the timer uses, in ${limits.unit}.`),
    })
    .refine((value) => value.min <= value.default && value.default <= value.max, {
      message: 'needs min ≤ default ≤ max',
    });
}

/** Which drawing shows the thing, and the words for those who cannot see it. */
export const picture = z.strictObject({
  figure: line(60).describe('Name of a drawing in src/figures, for example "calf-press".'),
  focus: z
    .array(line(60))
    .default([])
    .describe('Parts of the drawing to bring out, by their data-part name. Empty: the drawing as it is.'),
  title: line(90).describe('What the picture is, in a few words.'),
  description: line(300).describe('What the picture shows, in one or two sentences, for someone who cannot see it.'),
  caption: line(200).describe('The words under the picture: what to notice in it.'),
});

/** Everyday names a reader may search for. */
export const aliases = z
  .array(line(60))
  .default([])
  .describe('Everyday names people search for. Shown on the page, so leave misspellings to content/search-words.yaml.');

/** Fields that every page with a URL has. */
export const pageFields = {
  title: line(70).describe('The page heading, in plain words.'),
  description: line(170).min(50).describe('One or two sentences for search results, 50 to 170 characters.'),
  aliases,
};

/** Dates that say how fresh a health page is. */
export const reviewFields = {
  firstPosted: day.describe('Day the page first went up.'),
  lastReviewed: day.describe('Day someone last checked the page against its sources.'),
  evidenceSearchedTo: day.describe('Day of the last look for new evidence.'),
  nextCheck: day.describe('Day by which the page must be checked again. After it the page says it is overdue.'),
};
