import type { EntryId } from '../schemas/fields.ts';
import { citedIn } from './mdx-text.ts';
import type { Context } from './context.ts';
import type { RawEntry } from './load.ts';
import { once } from './once.ts';

/** A relation and the field that holds it. */
export interface Relation {
  field: string;
  /** Line in the file, where it is known. */
  line?: number;
  to: EntryId;
}

/** Everything an entry names, in its front matter and in its text. Front matter that breaks its schema is left out. */
export function relationsOf(entry: RawEntry, context: Context): Relation[] {
  return [...relationsIn(context.fits(entry)), ...citedIn(entry)];
}

/** The references an entry cites, in its front matter and in its text. */
export function citationsOf(entry: RawEntry, context: Context): Relation[] {
  return relationsOf(entry, context).filter(({ to }) => to.collection === 'references');
}

/** Every `{ collection, id }` inside parsed data, with the path of its field. */
export function relationsIn(data: object | undefined): Relation[] {
  return data ? allRelations(data) : [];
}

const allRelations = once((data: object) => collect(data, []));

function collect(value: unknown, path: (string | number)[]): Relation[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isEntryId(value)) return [{ field: path.join('.'), to: value }];
  return Object.entries(value).flatMap(([key, child]) => collect(child, [...path, key]));
}

function isEntryId(value: object): value is EntryId {
  return 'collection' in value && 'id' in value && Object.keys(value).length === 2;
}
