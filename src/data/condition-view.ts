import type { CollectionEntry } from 'astro:content';
import { idsOf, redFlagReferences, referencesInBody } from './citations.ts';
import { all, placeOf, resolveAll } from './entries.ts';
import { neighbours } from './neighbours.ts';
import { byUrgency, redFlagSigns } from './red-flags.ts';
import { reviewOf } from './review.ts';
import { sourcesOf } from './sources.ts';

/** Everything the page of a condition shows that is not in its own front matter. */
export async function conditionView(condition: CollectionEntry<'conditions'>) {
  const { data } = condition;
  const from = placeOf(condition);
  const cited = [
    ...[data.lede, ...data.keyPoints, ...data.typical, ...data.lookElsewhere].flatMap(({ references }) =>
      idsOf(references),
    ),
    ...(await redFlagReferences(data.redFlags)),
    ...(await referencesInBody(condition)),
  ];
  return {
    redFlags: byUrgency(await redFlagSigns(data.redFlags)),
    techniques: await resolveAll(data.techniques, from),
    sources: await sourcesOf(cited, from),
    review: reviewOf(data),
    neighbours: neighbours(await all('conditions'), condition.id),
  };
}
