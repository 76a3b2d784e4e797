import { z } from 'astro/zod';
import { aliases, basis, entryId, gradedLine, line, references } from './fields.ts';
import { CAUTION_KINDS, CERTAINTIES, URGENCIES, VERDICTS } from './vocabulary.ts';

/** A tool, described by size and hardness, never by brand. */
export const toolSchema = z.strictObject({
  title: line(40).describe('Name of the tool.'),
  aliases,
  description: line(220).describe('What it is, by size and hardness.'),
  standIn: line(160).describe('Something cheap or at home that will do.'),
  care: line(220).describe('How to use it safely.'),
  evidence: gradedLine.describe('What has been tested with it.'),
  order: z.int().min(1).max(99).describe('Place in the list of tools.'),
});
/** A tool as its file gives it. */
export type Tool = z.infer<typeof toolSchema>;

/** A caution: a reason not to do a technique, to ask first, or to keep off a place. */
export const cautionSchema = z.strictObject({
  title: line(60).describe('The reason or the place in a few words: "Blood thinners", "Back of the knee".'),
  kind: z.enum(CAUTION_KINDS).describe('never, ask-first or keep-off.'),
  text: line(260).describe('What to do about it, and why if it is known.'),
  basis: basis.describe('Who says so. Most are house rules; say it.'),
});
/** A caution as its file gives it. */
export type Caution = z.infer<typeof cautionSchema>;

/** A red flag: a sign that needs care, with how fast. */
export const redFlagSchema = z.strictObject({
  title: line(70).describe('Name of the sign in a few words, for lists and links.'),
  urgency: z.enum(URGENCIES).describe('emergency: now. today: the same day. soon: within days.'),
  sign: line(260).describe('What you see or feel, to be read after "Get help if".'),
  action: line(260).describe('What to do. Write {emergency} and {urgent} for the phone numbers of the site.'),
  mayMean: line(100).describe('What a clinician will think of.'),
  noMassage: z.boolean().describe('true: do not press, roll or scrape there.'),
  regions: z.array(entryId('regions')).min(1).describe('Where it shows.'),
  references: references.min(1),
});
/** A red flag as its file gives it. */
export type RedFlag = z.infer<typeof redFlagSchema>;

/** A glossary term in plain language. */
export const glossarySchema = z.strictObject({
  title: line(60).describe('The term.'),
  respelling: line(60).optional().describe('How to say it, in plain letters: "FASH-uh".'),
  aliases,
  meaning: line(200).describe('The meaning in one plain sentence.'),
  references: references.default([]),
  seeAlso: z.array(entryId('glossary')).default([]).describe('Terms that belong with it.'),
});
/** A glossary term as its front matter gives it. */
export type GlossaryTerm = z.infer<typeof glossarySchema>;

/** A contested point: the positions, their sources, and what we advise. */
export const disagreementSchema = z.strictObject({
  question: line(90).describe('The point, as a question.'),
  positions: z
    .array(
      z.strictObject({
        title: line(70).describe('The position in a few words.'),
        text: line(420).describe('What it says and on what ground.'),
        references: references.min(1),
      }),
    )
    .min(2)
    .max(3)
    .describe('The sides, each with its sources.'),
  advice: line(420).describe('What we would do, and why.'),
  adviceReferences: references.default([]),
});
/** A disagreement as its file gives it. */
export type Disagreement = z.infer<typeof disagreementSchema>;

/** One of the documents the project began from, with a verdict on each of its claims. */
export const sourceDocumentSchema = z.strictObject({
  title: line(90).describe('What kind of document it is; it is material to judge, not a source.'),
  description: line(300).describe('Who wrote it for what, and how it was judged.'),
  claims: z
    .array(
      z.strictObject({
        number: z.int().min(1).describe('Number of the claim, in the order of the document. Never reused.'),
        claim: line(200).describe('What the document says, in our own words.'),
        verdict: z.enum(VERDICTS).describe('What the evidence says of it.'),
        reason: line(420).describe('Why.'),
        certainty: z.enum(CERTAINTIES).optional().describe('How sure the verdict is, where it can be said.'),
        references: references.default([]),
      }),
    )
    .min(1)
    .describe('Every factual or treatment claim of the document.'),
});
/** A source document as its file gives it. */
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;
