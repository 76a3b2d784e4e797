import { relationsIn } from '../relations.ts';
import { problem, type Rule } from '../rule.ts';

/** No entry names itself, for example as its own easier choice. */
export const selfRelation: Rule = (entry, context) =>
  relationsIn(context.fits(entry))
    .filter(({ to }) => to.collection === entry.collection && to.id === entry.id)
    .map((place) => problem(entry, place, 'names its own page', 'Take it out, or name another entry.'));
