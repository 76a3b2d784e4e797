import { citationsOf } from '../relations.ts';
import { problem, type Rule } from '../rule.ts';

/** No one cites a record that was written from memory and never found. */
export const memoryReference: Rule = (entry, context) =>
  citationsOf(entry, context)
    .filter(({ to }) => context.find('references', to.id)?.custom.verified === 'memory')
    .map(({ to, ...place }) =>
      problem(
        entry,
        place,
        `"${to.id}" is known from memory only and must not be cited`,
        'Cite a record that was seen. If you have found this one, fill in where and set custom.verified in references.json.',
      ),
    );
