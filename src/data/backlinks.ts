import type { CollectionEntry } from 'astro:content';
import { all } from './entries.ts';

/** Techniques used for pain in a region, best evidence first. */
export async function techniquesForRegion(id: string): Promise<CollectionEntry<'techniques'>[]> {
  const techniques = await all('techniques');
  return techniques.filter(({ data }) => data.eases.some((region) => region.id === id)).sort(byCertainty);
}

/** Techniques that work a muscle, best evidence first. */
export async function techniquesForMuscle(id: string): Promise<CollectionEntry<'techniques'>[]> {
  const techniques = await all('techniques');
  return techniques.filter(({ data }) => data.muscles.some((muscle) => muscle.id === id)).sort(byCertainty);
}

/** Conditions whose article lists a technique. */
export async function conditionsUsing(techniqueId: string): Promise<CollectionEntry<'conditions'>[]> {
  const conditions = await all('conditions');
  return conditions.filter(({ data }) => data.techniques.some(({ id }) => id === techniqueId));
}

/** Routines that have a technique among their steps. */
export async function routinesUsing(techniqueId: string): Promise<CollectionEntry<'routines'>[]> {
  const routines = await all('routines');
  return routines.filter(({ data }) => data.steps.some(({ technique }) => technique.id === techniqueId));
}

/** Muscles that may send pain to a region on the maps, and how sure that is; those lying in it come last. */
export async function musclesForRegion(id: string): Promise<CollectionEntry<'muscles'>[]> {
  const muscles = await all('muscles');
  const refers = muscles.filter(({ data }) => data.refersTo.some(({ region }) => region.id === id));
  const lies = muscles.filter((muscle) => muscle.data.region.id === id && !refers.includes(muscle));
  return [...refers, ...lies];
}

/** Conditions felt in a region. */
export async function conditionsIn(regionId: string): Promise<CollectionEntry<'conditions'>[]> {
  const conditions = await all('conditions');
  return conditions.filter(({ data }) => data.regions.some(({ id }) => id === regionId));
}

const GRADES = ['high', 'moderate', 'low', 'contested', 'very-low', 'untested'];

/** Sorts techniques from the best proof down. */
export function byCertainty(a: CollectionEntry<'techniques'>, b: CollectionEntry<'techniques'>): number {
  return GRADES.indexOf(a.data.evidence.certainty) - GRADES.indexOf(b.data.evidence.certainty);
}
