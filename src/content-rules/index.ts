import { Context } from './context.ts';
import type { RawEntry } from './load.ts';
import type { Problem } from './problem.ts';
import { RULES } from './rules/index.ts';
import type { SiteFacts } from './site-facts.ts';

/** Runs all rules over all entries. */
export function checkContent(entries: readonly RawEntry[], site: SiteFacts): Problem[] {
  const context = new Context(entries, site);
  return entries.flatMap((entry) => RULES.flatMap((rule) => rule(entry, context)));
}
