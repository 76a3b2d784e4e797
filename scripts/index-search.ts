/** Makes the search index of a built site: `node scripts/index-search.ts [dist]`, after `astro build`. Fails on any error. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { parseYaml } from '../src/content-rules/yaml.ts';
import { buildCatalogue, leanRecords, type ReadPage } from '../src/features/search/build-catalogue.ts';
import { CATALOGUE_FILE, type WordLists } from '../src/features/search/catalogue.ts';

const root = join(import.meta.dirname, '..');
const dist = process.argv[2] ?? join(root, 'dist');
/** Parts of a page that are no text of its own: anchors in headings, labels of drawings. */
const NOT_TEXT = ['.linked-a', '.fig-legend', 'svg', 'nav'];
/** Signs and cautions that every technique and routine repeats; they are found on the safety page. */
const REPEATED = ['.cares', '.cautions'];
const isRepeating = (url: string) => /^\/(techniques|routines)\/./.test(url);
/** Words of the link beside a heading (src/mdx/Heading.astro), which Pagefind takes for a part of the heading. */
const HEADING_LINK = /Link to this part#?$/;
/** Pages that only lead to others. */
const LEFT_OUT = new Set(['/']);
/** Pagefind's ready-made interfaces and its worker, none of which the site uses. */
const UNUSED = /pagefind-(ui|modular-ui|component-ui|highlight|worker)|wasm\.unknown/;

try {
  const { pages, language } = await readPages();
  const files = await indexLean(pages, language);
  const ids = new Map(fragmentsOf(files).map(({ id, page }) => [page.url, id]));
  const catalogue = buildCatalogue(pages, ids, readWordLists());
  const written = [...files, { path: CATALOGUE_FILE, content: Buffer.from(JSON.stringify(catalogue)) }];
  write(written.filter(({ path }) => !UNUSED.test(path)));
  console.log(`Search: ${pages.length} pages, ${catalogue.pages.length} in the catalogue.`);
} catch (error) {
  console.error(`Search index not made: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await close();
}

/** Lets Pagefind read the built pages, and takes from it what it has read. */
async function readPages(): Promise<{ pages: ReadPage[]; language: string }> {
  const fragments = [
    ...(await readFolder(NOT_TEXT)).filter(({ page }) => !isRepeating(page.url)),
    ...(await readFolder([...NOT_TEXT, ...REPEATED])).filter(({ page }) => isRepeating(page.url)),
  ];
  const [first] = fragments;
  if (!first) throw new Error(`no page in ${dist} has data-pagefind-body (prop "kind" of Base.astro)`);
  const pages = fragments.map(({ page }) => page).sort((a, b) => a.url.localeCompare(b.url));
  return { pages, language: first.language };
}

async function readFolder(excludeSelectors: string[]) {
  const index = await newIndex({ excludeSelectors });
  const { errors, page_count: count } = await index.addDirectory({ path: dist });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  if (count === 0) throw new Error(`there is no page in ${dist}. Run "astro build" first.`);
  return fragmentsOf(await filesOf(index)).filter(({ page }) => !LEFT_OUT.has(page.url));
}

async function indexLean(pages: readonly ReadPage[], language: string): Promise<IndexFile[]> {
  const index = await newIndex({});
  for (const record of leanRecords(pages)) {
    const { errors } = await index.addCustomRecord({ ...record, language });
    if (errors.length > 0) throw new Error(`${record.url}: ${errors.join(', ')}`);
  }
  return filesOf(index);
}

async function newIndex(config: Parameters<typeof createIndex>[0]): Promise<PagefindIndex> {
  const { index, errors } = await createIndex(config);
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(', ')}`);
  return index;
}

async function filesOf(index: PagefindIndex): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return files;
}

/** Pagefind keeps each page as gzipped JSON, named by language and id, with a mark before it. */
function fragmentsOf(files: readonly IndexFile[]): { id: string; language: string; page: ReadPage }[] {
  return files.flatMap(({ path, content }) => {
    const [, language, id] = /fragment\/(.+)_([^_]+)\.pf_fragment$/.exec(path) ?? [];
    if (!language || !id) return [];
    const text = gunzipSync(content).toString('utf8');
    const page = JSON.parse(text.slice(text.indexOf('{'))) as ReadPage;
    const anchors = page.anchors.map((anchor) => ({ ...anchor, text: anchor.text.replace(HEADING_LINK, '') }));
    return [{ id, language, page: { ...page, anchors } }];
  });
}

function readWordLists(): WordLists {
  const file = join(root, 'content/search-words.yaml');
  const { misspellings, suggestions, synonyms } = parseYaml(readFileSync(file, 'utf8')) as Partial<WordLists>;
  if (!misspellings || !synonyms) throw new Error(`${file} needs the maps "misspellings" and "synonyms"`);
  return { misspellings, suggestions: suggestions ?? {}, synonyms };
}

function write(files: readonly IndexFile[]): void {
  const folder = join(dist, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
