import type { CollectionEntry } from 'astro:content';
import { entryPath } from '../lib/urls.ts';
import { all } from './entries.ts';

const GROUPS = {
  foot: 'Foot',
  'lower-leg': 'Lower leg',
  knee: 'Knee',
  'thigh-and-hip': 'Thigh and hip',
  'arm-and-hand': 'Arm and hand',
} as const;

/** Regions by part of the body, from the foot up. */
export async function regionGroups(): Promise<{ name: string; regions: CollectionEntry<'regions'>[] }[]> {
  const regions = await all('regions');
  return Object.entries(GROUPS)
    .map(([group, name]) => ({ name, regions: regions.filter(({ data }) => data.group === group) }))
    .filter((group) => group.regions.length > 0);
}

/** Regions as the body map takes them. */
export async function bodyMapRegions(): Promise<{ id: string; title: string; zones: string[]; href: string }[]> {
  const regions = await all('regions');
  return regions.map(({ id, data }) => ({ id, title: data.title, zones: data.zones, href: entryPath('regions', id) }));
}
