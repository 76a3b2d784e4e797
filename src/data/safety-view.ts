import { cautionReferences, redFlagReferences } from './citations.ts';
import { cautionsByKind } from './cautions.ts';
import { all, placeOf, resolveAll } from './entries.ts';
import { linkTo } from './neighbours.ts';
import { byUrgency, redFlagSigns } from './red-flags.ts';
import { sourcesOf } from './sources.ts';

/** Every red flag and caution of the site, for the safety page. */
export async function safetyView() {
  const flags = await all('red-flags');
  const flagIds = flags.map(({ id }) => ({ collection: 'red-flags' as const, id }));
  const cautionIds = (await all('cautions')).map(({ id }) => ({ collection: 'cautions' as const, id }));
  const redFlags = byUrgency(await redFlagSigns(flagIds));
  const ordered = redFlags.flatMap(({ signs }) => signs);
  const cited = [
    ...(await redFlagReferences(ordered.map(({ id }) => ({ collection: 'red-flags', id })))),
    ...(await cautionReferences(cautionIds)),
  ];
  return {
    redFlags,
    flagRows: await Promise.all(
      flags.map(async (flag) => ({
        id: flag.id,
        title: flag.data.title,
        mayMean: flag.data.mayMean,
        regions: (await resolveAll(flag.data.regions, placeOf(flag))).map(linkTo),
      })),
    ),
    cautions: await cautionsByKind(cautionIds),
    sources: await sourcesOf(cited, '/safety/'),
  };
}
