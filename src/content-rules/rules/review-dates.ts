import { problem, type Rule } from '../rule.ts';

/** Pairs of days, the earlier first. */
const ORDER = [
  ['firstPosted', 'lastReviewed'],
  ['evidenceSearchedTo', 'lastReviewed'],
  ['lastReviewed', 'nextCheck'],
] as const;

/** The dates of a page stand in order: posted, searched, checked, to be checked. */
export const reviewDates: Rule = (entry, context) => {
  const data = context.fits(entry);
  if (!data || !('nextCheck' in data)) return [];
  return ORDER.filter(([early, late]) => data[early] > data[late]).map(([early, late]) =>
    problem(
      entry,
      { field: late },
      `${data[late]} lies before ${early} (${data[early]})`,
      'Check the year and the month of both.',
    ),
  );
};
