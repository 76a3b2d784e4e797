import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { EntryId } from '../schemas/fields.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/vocabulary.ts';
import { onceABuild } from './once-a-build.ts';

/** Sorting is dear where there are thousands, so each collection is sorted once. */
const SORTED = new Map(COLLECTIONS.map((collection) => [collection, onceABuild(() => sorted(collection))]));

/** Every entry of a collection, in the order of its `order` field or else of its title or id. */
export async function all<C extends CollectionName>(collection: C): Promise<CollectionEntry<C>[]> {
  // A list of the caller's own: many sort or filter it further.
  return [...((await SORTED.get(collection)?.()) ?? [])] as CollectionEntry<C>[];
}

/**
 * The entry that a relation names.
 *
 * @param to - the relation as the schemas give it.
 * @param from - where it stands, for the message: "content/techniques/calf-press".
 * @throws when there is no such entry; Astro itself would only log it and go on.
 */
export async function resolve<C extends CollectionName>(to: EntryId<C>, from: string): Promise<CollectionEntry<C>> {
  const entry = (await getEntry(to.collection, to.id)) as CollectionEntry<C> | undefined;
  if (!entry) {
    throw new Error(
      `${from} names "${to.id}", which is not in content/${to.collection}. Add that entry or name one that exists.`,
    );
  }
  return entry;
}

/** The entries that a list of relations names, in the same order. */
export function resolveAll<C extends CollectionName>(
  list: readonly EntryId<C>[],
  from: string,
): Promise<CollectionEntry<C>[]> {
  return Promise.all(list.map((to) => resolve(to, from)));
}

/** Where an entry stands, for messages. */
export function placeOf(entry: { collection: string; id: string }): string {
  return `content/${entry.collection}/${entry.id}`;
}

async function sorted(collection: CollectionName): Promise<{ id: string; data: object }[]> {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const keyed = (await getCollection(collection)).map((entry) => ({ entry, key: sortKey(entry) }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ entry }) => entry);
}

function sortKey(entry: { id: string; data: object }): string {
  const { order, title } = entry.data as { order?: number; title?: string };
  return order === undefined ? (title ?? entry.id) : String(order).padStart(3, '0');
}
