import { attribute, componentsIn, lineOf } from '../mdx-text.ts';
import type { Problem } from '../problem.ts';
import { problem, type Rule } from '../rule.ts';
import { treeOf } from '../text-tree.ts';

const FIX = 'Name at least one record of references.json, or grade it "untested" if no one has tested it.';

/** A graded statement cites at least one reference, unless it says that nothing has been tested. */
export const uncitedClaim: Rule = (entry, context) => [
  ...gradedWithoutReferences(context.fits(entry)).map(({ field, certainty }) =>
    problem(
      entry,
      { field: `${field}.references`.replace(/^\./, '') },
      `is graded "${certainty}" and cites nothing`,
      FIX,
    ),
  ),
  ...verdictsWithoutReferences(context.data(entry, 'source-documents')?.claims ?? []).map((index) =>
    problem(
      entry,
      { field: `claims.${index}.references` },
      'has a verdict that rests on evidence and cites nothing',
      FIX,
    ),
  ),
  ...componentsIn(treeOf(entry), 'Claim').flatMap((claim): Problem[] => {
    const certainty = attribute(claim, 'certainty');
    if (certainty === 'untested' || attribute(claim, 'refs')?.trim()) return [];
    const place = { field: 'text, <Claim refs>', ...lineOf(claim) };
    return [problem(entry, place, `a claim is graded "${certainty ?? ''}" and cites nothing`, FIX)];
  }),
];

/** Every object with a certainty and an empty list of references: evidence lines, options, referrals. */
function gradedWithoutReferences(value: unknown, path: string[] = []): { field: string; certainty: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { certainty, references } = value as { certainty?: unknown; references?: unknown };
  const uncited =
    typeof certainty === 'string' && certainty !== 'untested' && Array.isArray(references) && references.length === 0;
  return [
    ...(uncited ? [{ field: path.join('.'), certainty }] : []),
    ...Object.entries(value).flatMap(([key, child]) => gradedWithoutReferences(child, [...path, key])),
  ];
}

/** "Not supported", "partly" and "cannot be checked" may rest on having found nothing. Graded ones are found above. */
function verdictsWithoutReferences(
  claims: readonly { verdict: string; certainty?: string | undefined; references: readonly unknown[] }[],
): number[] {
  return claims.flatMap(({ verdict, certainty, references }, index) =>
    certainty === undefined && ['supported', 'contested'].includes(verdict) && references.length === 0 ? [index] : [],
  );
}
