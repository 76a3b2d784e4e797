import type { CollectionEntry } from 'astro:content';
import { entryPath } from '../lib/urls.ts';
import { musclesForRegion, techniquesForRegion } from './backlinks.ts';
import { cautionReferences, idsOf, redFlagReferences } from './citations.ts';
import { cautionsByKind } from './cautions.ts';
import { all, placeOf } from './entries.ts';
import { neighbours } from './neighbours.ts';
import { byUrgency, redFlagSigns } from './red-flags.ts';
import { reviewOf } from './review.ts';
import { sourcesOf } from './sources.ts';

/** Everything the page of a region shows that is not in its own file. */
export async function regionView(region: CollectionEntry<'regions'>) {
  const { data } = region;
  const muscles = (await musclesForRegion(region.id)).map((muscle) => ({
    id: muscle.id,
    title: muscle.data.title,
    where: muscle.data.where,
    zones: muscle.data.zones,
    referral: muscle.data.refersTo.find((referral) => referral.region.id === region.id),
  }));
  const cited = [
    ...(await redFlagReferences(data.redFlags)),
    ...data.mayBe.flatMap(({ references }) => idsOf(references)),
    ...muscles.flatMap(({ referral }) => idsOf(referral?.references ?? [])),
    ...(await cautionReferences(data.keepOff)),
    ...idsOf(data.getHelpReferences),
  ];
  return {
    muscles,
    redFlags: byUrgency(await redFlagSigns(data.redFlags)),
    mayBe: data.mayBe.map((item) => ({ ...item, link: linkOf(item) })),
    techniques: await techniquesForRegion(region.id),
    keepOff: await cautionsByKind(data.keepOff),
    sources: await sourcesOf(cited, placeOf(region)),
    review: reviewOf(data),
    neighbours: neighbours(await all('regions'), region.id),
  };
}

function linkOf({ condition, redFlag }: CollectionEntry<'regions'>['data']['mayBe'][number]): string | undefined {
  if (condition) return entryPath('conditions', condition.id);
  return redFlag ? `/safety/#flag-${redFlag.id}` : undefined;
}
