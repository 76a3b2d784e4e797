import { problem, type Rule } from '../rule.ts';

/** A rule or a dose that is said to come from a study, from experts or from guidance cites it. */
export const uncitedBasis: Rule = (entry, context) => {
  const data = context.fits(entry) ?? {};
  return Object.entries(data).flatMap(([field, value]: [string, unknown]) => {
    const { kind, references } = (value ?? {}) as { kind?: unknown; references?: unknown };
    const says = ['tested', 'adapted', 'expert-agreement', 'guidance'].find((basis) => basis === kind);
    if (says === undefined || !Array.isArray(references) || references.length > 0) return [];
    return [
      problem(
        entry,
        { field: `${field}.references` },
        `says "${says}" and cites nothing`,
        'Name the study or the guidance in references.json, or call it a "house-rule".',
      ),
    ];
  });
};
