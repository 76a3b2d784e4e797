import type { Reference } from '../../schemas/reference.ts';
import { citationsOf } from '../relations.ts';
import { problem, type Rule } from '../rule.ts';

/** A cited record says enough for a reader to find the work. */
export const unlocatableReference: Rule = (entry, context) =>
  citationsOf(entry, context).flatMap(({ to, ...place }) => {
    const reference = context.find('references', to.id);
    if (!reference || canBeFound(reference)) return [];
    return [
      problem(
        entry,
        place,
        `"${to.id}" cannot be found by a reader: it has no DOI, PubMed id, ISBN or address`,
        'Add one to references.json. A book also does with its publisher, an article with its journal and year.',
      ),
    ];
  });

function canBeFound(reference: Reference): boolean {
  const { type, DOI, PMID, ISBN, URL: address, publisher, issued } = reference;
  if (DOI || PMID || ISBN || address) return true;
  if (type === 'book') return Boolean(publisher);
  return type === 'article-journal' && Boolean(reference['container-title']) && issued !== undefined;
}
