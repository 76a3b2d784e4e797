import { entryPath } from '../lib/urls.ts';
import type { CollectionName } from '../schemas/vocabulary.ts';

/** A page to go to. */
export interface PageLink {
  path: string;
  name: string;
}

/** The pages before and after an entry in its list; absent at the ends. */
export function neighbours(
  list: readonly { id: string; collection: string; data: { title: string } }[],
  id: string,
): { previous?: PageLink; next?: PageLink } {
  const index = list.findIndex((entry) => entry.id === id);
  const link = (entry: (typeof list)[number] | undefined) => (entry ? linkTo(entry) : undefined);
  const previous = link(list[index - 1]);
  const next = link(list[index + 1]);
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** Path and name of an entry's page. */
export function linkTo(entry: { id: string; collection: string; data: { title: string } }): PageLink {
  return { path: entryPath(entry.collection as CollectionName, entry.id), name: entry.data.title };
}
