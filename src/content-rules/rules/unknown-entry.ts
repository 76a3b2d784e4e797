import { didYouMean } from '../nearest-name.ts';
import { relationsOf } from '../relations.ts';
import { problem, type Rule } from '../rule.ts';

/** Every relation, in front matter and in the text, names an entry that exists. */
export const unknownEntry: Rule = (entry, context) =>
  relationsOf(entry, context)
    .filter(({ to }) => context.named(to.collection, to.id).length === 0)
    .map(({ to, ...place }) => {
      const home = to.collection === 'references' ? 'content/references.json' : `content/${to.collection}`;
      const hint = didYouMean(to.id, context.idsOf(to.collection));
      return problem(entry, place, `"${to.id}" is not in ${home}`, `Name an entry that exists, or add it. ${hint}`);
    });
