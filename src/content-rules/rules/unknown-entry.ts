import { SCHEMAS } from '../schemas/index.ts';
import type { EntryId } from '../schemas/fields.ts';
import { citedIn } from './mdx-text.ts';
import type { Problem, RawEntry } from './load.ts';

/** Finds every relation that names an entry which does not exist, in front matter and in the text. */
export function unknownEntry(entry: RawEntry, all: RawEntry[]): Problem[] {
  const known = new Set(all.map((other) => `${other.collection}/${other.id}`));
  const parsed = SCHEMAS[entry.collection].safeParse(entry.data);
  const named = [...(parsed.success ? relationsIn(parsed.data) : []), ...citedIn(entry)];
  return named
    .filter(({ to }) => !known.has(`${to.collection}/${to.id}`))
    .map(({ field, to }) => ({
      file: entry.file,
      field,
      message: `"${to.id}" is not in content/${to.collection === 'references' ? 'references.json' : to.collection}`,
      fix: nearest(to, all),
    }));
}

/** A relation and the field that holds it. */
export interface Relation {
  field: string;
  to: EntryId;
}

/** Every `{ collection, id }` inside parsed data, with the path of its field. */
export function relationsIn(value: unknown, path: (string | number)[] = []): Relation[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isEntryId(value)) return [{ field: path.join('.'), to: value }];
  return Object.entries(value).flatMap(([key, child]) => relationsIn(child, [...path, key]));
}

function isEntryId(value: object): value is EntryId {
  return 'collection' in value && 'id' in value && Object.keys(value).length === 2;
}

function nearest(to: EntryId, all: RawEntry[]): string {
  const start = to.id.split('-')[0] ?? to.id;
  const close = all.filter((other) => other.collection === to.collection && other.id.startsWith(start)).slice(0, 4);
  const hint = close.length > 0 ? `Did you mean ${close.map((other) => other.id).join(', ')}?` : '';
  return `Name an entry that exists, or add it. ${hint}`.trim();
}
