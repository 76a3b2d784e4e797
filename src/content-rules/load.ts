import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { COLLECTIONS, type CollectionName } from '../schemas/vocabulary.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

/** One entry as it stands in its file, before any schema has seen it. */
export interface RawEntry {
  collection: CollectionName;
  /** File name without its ending, or the record's own id in references.json. */
  id: string;
  /** Path of the file from the top of the project. */
  file: string;
  /** Front matter, YAML or JSON record. */
  data: unknown;
  /** Text under the front matter; empty where there is none. */
  body: string;
  /** Lines of the file above the text. */
  linesAbove: number;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;
/** Endings of files that may hold an entry; that each stands in the right folder is checked by a rule. */
const READABLE = /\.(mdx|md|yaml)$/;

/**
 * Reads every entry under a content folder with plain Node, as the checks and the sitemap need it.
 *
 * @param contentDir - path of the folder that holds one folder per collection.
 * @returns the entries, and a problem for each file that is no entry or cannot be read as YAML or JSON.
 */
export function loadContent(contentDir: string): { entries: RawEntry[]; problems: Problem[] } {
  const entries: RawEntry[] = [];
  const problems: Problem[] = [];
  for (const collection of COLLECTIONS) {
    for (const file of filesOf(contentDir, collection)) {
      const shown = relative(join(contentDir, '..'), file);
      try {
        entries.push(...readFile(collection, file, shown));
      } catch (error) {
        problems.push(unreadable(shown, error));
      }
    }
  }
  return { entries, problems };
}

function filesOf(contentDir: string, collection: CollectionName): string[] {
  if (collection === 'references') return [join(contentDir, 'references.json')];
  return readdirSync(join(contentDir, collection))
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => join(contentDir, collection, name));
}

function readFile(collection: CollectionName, file: string, shown: string): RawEntry[] {
  if (file.endsWith('.json')) return readRecords(collection, file, shown);
  if (!READABLE.test(file)) throw new Error('is not an entry: no page would show it');
  const text = readFileSync(file, 'utf8');
  const id = file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
  const entry = { collection, id, file: shown };
  if (file.endsWith('.yaml')) return [{ ...entry, data: parseYaml(text), body: '', linesAbove: 0 }];
  const [matter, yaml] = FRONT_MATTER.exec(text) ?? [];
  if (matter === undefined || yaml === undefined) throw new Error('has no front matter between two lines of ---');
  // The line of --- counts, so that a message names the line of the file.
  const data = parseYaml(`\n${yaml}`);
  const linesAbove = matter.split('\n').length - 1;
  return [{ ...entry, data, body: text.slice(matter.length), linesAbove }];
}

function readRecords(collection: CollectionName, file: string, shown: string): RawEntry[] {
  if (collection !== 'references') throw new Error('is not an entry: only the references are kept as JSON');
  const records = JSON.parse(readFileSync(file, 'utf8')) as { id?: unknown }[];
  return records.map((data) => ({ collection, id: String(data.id), file: shown, data, body: '', linesAbove: 0 }));
}

function unreadable(file: string, error: unknown): Problem {
  return {
    file,
    field: 'whole file',
    message: error instanceof Error ? error.message : String(error),
    fix: 'Mend the YAML or JSON at the place named above, or move the file out of the folder.',
  };
}
