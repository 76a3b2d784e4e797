import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { COLLECTIONS, type CollectionName } from '../schemas/vocabulary.ts';

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
  /** The text as a tree; absent where there is none, or where it cannot be read. */
  tree?: Root;
}

/** Something an author must mend. */
export interface Problem {
  file: string;
  /** Path of the field, such as `steps.2.how`, or `text` for the article itself. */
  field: string;
  message: string;
  /** What to do about it. */
  fix: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;
const markdown = unified().use(remarkParse);
const mdx = unified().use(remarkParse).use(remarkMdx);

/**
 * Reads every entry under a content folder with plain Node, as the checks and the sitemap need it.
 *
 * @param contentDir - path of the folder that holds one folder per collection.
 * @returns the entries, and a problem for each file that cannot be read as YAML, JSON or MDX.
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
        problems.push({
          file: shown,
          field: 'whole file',
          message: error instanceof Error ? error.message : String(error),
          fix: 'Mend the YAML, JSON or MDX at the place the message names.',
        });
      }
    }
  }
  return { entries, problems };
}

function filesOf(contentDir: string, collection: CollectionName): string[] {
  if (collection === 'references') return [join(contentDir, 'references.json')];
  return readdirSync(join(contentDir, collection))
    .filter((name) => /\.(mdx|md|yaml)$/.test(name))
    .sort()
    .map((name) => join(contentDir, collection, name));
}

function readFile(collection: CollectionName, file: string, shown: string): RawEntry[] {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) {
    const records = JSON.parse(text) as { id?: unknown }[];
    return records.map((data) => ({ collection, id: String(data.id), file: shown, data, body: '' }));
  }
  const id = file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
  if (file.endsWith('.yaml')) return [{ collection, id, file: shown, data: parseYaml(text), body: '' }];
  const match = FRONT_MATTER.exec(text);
  if (!match) throw new Error('has no front matter between two lines of ---');
  const body = text.slice(match[0].length);
  const tree = (file.endsWith('.mdx') ? mdx : markdown).parse(body);
  return [{ collection, id, file: shown, data: parseYaml(match[1] ?? ''), body, tree }];
}
