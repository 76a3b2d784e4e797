import { problem, type Rule } from '../rule.ts';
import { MASSAGE_METHODS } from './house-dose.ts';

/** What experts agree on for rolling, and what holds for pressing and scraping as well. */
const NEEDED = ['open-wound', 'broken-bone', 'inflamed-area'];

/** Every technique that presses, rolls or scrapes warns of open wounds, broken bones and inflamed places. */
export const massageCautions: Rule = (entry, context) => {
  const technique = context.data(entry, 'techniques');
  if (!technique || !MASSAGE_METHODS.has(technique.method)) return [];
  const listed = new Set(technique.cautions.map(({ id }) => id));
  return NEEDED.filter((id) => !listed.has(id)).map((id) =>
    problem(
      entry,
      { field: 'cautions' },
      `a ${technique.method} must warn of "${id}"`,
      `Add it: cautions: [${NEEDED.join(', ')}, …].`,
    ),
  );
};
