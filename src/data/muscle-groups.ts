import type { CollectionEntry } from 'astro:content';
import { all } from './entries.ts';

/** Muscles by the region they lie in, from the foot up; regions without a muscle are left out. */
export async function musclesByRegion(): Promise<
  { region: CollectionEntry<'regions'>; muscles: CollectionEntry<'muscles'>[] }[]
> {
  const [regions, muscles] = [await all('regions'), await all('muscles')];
  return regions
    .map((region) => ({ region, muscles: muscles.filter(({ data }) => data.region.id === region.id) }))
    .filter((group) => group.muscles.length > 0);
}
