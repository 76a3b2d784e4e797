import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { EntryId } from '../schemas/fields.ts';
import type { CollectionName } from '../schemas/vocabulary.ts';

/** Every entry of a collection, in the order of its `order` field or else of its title or id. */
export async function all<C extends CollectionName>(collection: C): Promise<CollectionEntry<C>[]> {
  const entries = (await getCollection(collection)) as CollectionEntry<C>[];
  return entries.sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'en', { numeric: true }));
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

function sortKey(entry: { id: string; data: object }): string {
  const { order, title } = entry.data as { order?: number; title?: string };
  return order === undefined ? (title ?? entry.id) : String(order).padStart(3, '0');
}
