import type { CollectionEntry } from 'astro:content';
import { conditionsUsing, routinesUsing } from './backlinks.ts';
import { cautionReferences, idsOf, redFlagReferences, referencesInBody } from './citations.ts';
import { cautionsByKind } from './cautions.ts';
import { all, placeOf, resolveAll } from './entries.ts';
import { linkTo, neighbours } from './neighbours.ts';
import { byUrgency, redFlagSigns } from './red-flags.ts';
import { reviewOf } from './review.ts';
import { sourcesOf } from './sources.ts';

/** Everything the page of a technique shows that is not in its own front matter. */
export async function techniqueView(technique: CollectionEntry<'techniques'>) {
  const { data } = technique;
  const from = placeOf(technique);
  const [muscles, tools, regions] = await Promise.all([
    resolveAll(data.muscles, from),
    resolveAll(data.tools, from),
    resolveAll(data.eases, from),
  ]);
  return {
    muscles: muscles.map(linkTo),
    tools,
    redFlags: byUrgency(await redFlagSigns(data.redFlags)),
    cautions: await cautionsByKind(data.cautions),
    choices: await choices(technique),
    usedIn: [
      { name: 'Conditions', links: (await conditionsUsing(technique.id)).map(linkTo) },
      { name: 'Routines', links: (await routinesUsing(technique.id)).map(linkTo) },
      { name: 'Used for pain here', links: regions.map(linkTo) },
    ],
    neighbours: neighbours(await all('techniques'), technique.id),
    sources: await sourcesOf(await cited(technique), from),
    review: reviewOf(data),
  };
}

async function cited(technique: CollectionEntry<'techniques'>): Promise<string[]> {
  const { evidence, redFlags, cautions, doseBasis } = technique.data;
  return [
    ...idsOf(evidence.references),
    ...(await redFlagReferences(redFlags)),
    ...(await cautionReferences(cautions)),
    ...idsOf(doseBasis.references),
    ...(await referencesInBody(technique)),
  ];
}

async function choices({ id, data }: CollectionEntry<'techniques'>) {
  const links = async (list: typeof data.easier) => (await resolveAll(list, `content/techniques/${id}`)).map(linkTo);
  return [
    { name: 'Easier', links: await links(data.easier) },
    { name: 'Harder', links: await links(data.harder) },
    { name: 'Instead', links: await links(data.instead) },
  ];
}
