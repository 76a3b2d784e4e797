import type { z } from 'astro/zod';
import { SCHEMAS } from '../../schemas/index.ts';
import { issueText } from '../issue-text.ts';
import type { RawEntry } from '../load.ts';
import { didYouMean } from '../nearest-name.ts';
import type { Problem } from '../problem.ts';
import { problem, type Rule } from '../rule.ts';
import { fieldAt } from '../schema-fields.ts';

/** An entry has the fields of its collection and no others, each with what it should hold. */
export const schemaFit: Rule = (entry, context) => {
  const fit = context.fitOf(entry);
  return fit.success ? [] : firstOfEach(fit.error.issues).flatMap((issue) => toProblems(entry, issue));
};

/** The first thing wrong with each field: what follows from it would only confuse. */
function firstOfEach(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const place = ({ path, code }: z.core.$ZodIssue) => `${path.join('.')} ${code === 'unrecognized_keys' ? code : ''}`;
  return [...new Map(issues.toReversed().map((issue) => [place(issue), issue])).values()].toReversed();
}

function toProblems(entry: RawEntry, issue: z.core.$ZodIssue): Problem[] {
  const field = issue.path.join('.') || 'front matter';
  const here = fieldAt(SCHEMAS[entry.collection], issue.path, entry.data);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const hint = didYouMean(key, here.keys) || `There is ${here.keys.join(', ')}.`;
      const at = { field: [...issue.path, key].join('.') };
      return problem(
        entry,
        at,
        `"${key}" is not a field here`,
        `${hint} "npm run content:fields" prints what each field holds.`,
      );
    });
  }
  const fix = here.description || '"npm run content:fields" prints what each field holds.';
  return [problem(entry, { field }, issueText(issue), fix)];
}
