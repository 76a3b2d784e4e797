/** Makes a large site out of the real content, for measuring: copies of all articles that refer to one another. */
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { loadContent, type RawEntry } from '../../src/content-rules/load.ts';
import { relationsIn } from '../../src/content-rules/relations.ts';
import { SCHEMAS } from '../../src/schemas/index.ts';
import type { CollectionName } from '../../src/schemas/vocabulary.ts';

/** Collections whose entries are articles with a page of their own. */
const ARTICLES = ['conditions', 'techniques', 'guides', 'muscles', 'routines', 'regions', 'glossary'] as const;
const PARTS = ['src', 'config', 'scripts', 'public', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
/** Caches of Astro and Vite, which each copy of the project must have for itself. */
const CACHES = new Set(['.astro', '.vite']);

/**
 * Copies the project to a folder and adds copies of its articles until there are so many.
 *
 * @param target - folder that does not exist yet.
 * @returns how many articles there are, which is more than asked for where the real content has more.
 */
export function growProject(project: string, target: string, articles: number): number {
  rmSync(target, { recursive: true, force: true });
  for (const part of PARTS) cpSync(join(project, part), join(target, part), { recursive: true });
  linkPackages(join(project, 'node_modules'), join(target, 'node_modules'));
  const real = loadContent(join(project, 'content')).entries.filter(isArticle);
  let count = real.length;
  for (let copy = 2; count < articles; copy += 1) {
    const batch = real.slice(0, articles - count);
    for (const entry of batch) writeCopy(entry, batch, copy, join(target, 'content'));
    count += batch.length;
  }
  return count;
}

function isArticle({ collection }: RawEntry): boolean {
  return ARTICLES.some((name) => name === collection);
}

function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) if (!CACHES.has(name)) symlinkSync(join(from, name), join(to, name));
}

function writeCopy(entry: RawEntry, batch: readonly RawEntry[], copy: number, contentDir: string): void {
  const copied = new Set(batch.map(({ collection, id }) => `${collection}/${id}`));
  const rename = (collection: CollectionName, id: string) => (copied.has(`${collection}/${id}`) ? `${id}-${copy}` : id);
  const data = structuredClone(entry.data) as Record<string, unknown>;
  for (const { field, to } of relationsIn(SCHEMAS[entry.collection].parse(entry.data))) {
    put(data, field.split('.'), rename(to.collection, to.id));
  }
  data['title'] = `${String(data['title'])} ${copy}`;
  if (entry.collection === 'techniques') data['code'] = codeFor(entry.id, batch, copy);
  const body = renameInText(entry.body, rename);
  const ending = /\.\w+$/.exec(entry.file)?.[0] ?? '';
  const text = ending === '.yaml' ? dump(data) : `---\n${dump(data)}---\n${body}`;
  writeFileSync(join(contentDir, entry.collection, `${rename(entry.collection, entry.id)}${ending}`), text);
}

/** Four letters that no other copy has. */
function codeFor(id: string, batch: readonly RawEntry[], copy: number): string {
  let number = copy * 100 + batch.findIndex((entry) => entry.id === id && entry.collection === 'techniques');
  let code = '';
  while (code.length < 4) {
    code = String.fromCharCode(65 + (number % 26)) + code;
    number = Math.floor(number / 26);
  }
  return code;
}

function put(data: unknown, [key = '', ...rest]: readonly string[], value: string): void {
  const holder = data as Record<string, unknown>;
  if (rest.length === 0) holder[key] = value;
  else put(holder[key], rest, value);
}

function renameInText(text: string, rename: (collection: CollectionName, id: string) => string): string {
  return text
    .replace(/(<Term id=")([^"]+)/g, (_, start: string, id: string) => start + rename('glossary', id))
    .replace(
      /(<TechniqueCard id="|<(?:Dose|Steps) technique=")([^"]+)/g,
      (_, start: string, id: string) => start + rename('techniques', id),
    )
    .replace(/(\]\(\/)([a-z]+)\/([a-z0-9-]+)\//g, (whole, start: string, folder: string, id: string) => {
      const collection = ARTICLES.find((name) => name === folder);
      return collection ? `${start}${folder}/${rename(collection, id)}/` : whole;
    });
}
