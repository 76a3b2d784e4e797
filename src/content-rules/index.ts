import type { Problem, RawEntry } from './load.ts';
import { schemaFit } from './schema-fit.ts';
import { unknownEntry } from './unknown-entry.ts';

/** A rule looks at one entry, with all others at hand, and returns what is wrong with it. */
export type Rule = (entry: RawEntry, all: RawEntry[]) => Problem[];

/** Every rule that content must keep; a broken one fails the build. */
export const RULES: Rule[] = [schemaFit, unknownEntry];

/** Runs all rules over all entries. */
export function checkContent(entries: RawEntry[]): Problem[] {
  return entries.flatMap((entry) => RULES.flatMap((rule) => rule(entry, entries)));
}
