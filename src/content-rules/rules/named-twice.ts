import { relationsIn } from '../relations.ts';
import { problem, type Rule } from '../rule.ts';

/** No list names the same entry twice. The steps of a routine may: each stands in a field of its own. */
export const namedTwice: Rule = (entry, context) => {
  const seen = new Set<string>();
  return relationsIn(context.fits(entry)).flatMap(({ field, to }) => {
    const key = `${field.replace(/\.\d+$/, '')} ${to.collection}/${to.id}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [problem(entry, { field }, `"${to.id}" stands in this list twice`, 'Take one of them out.')];
  });
};
