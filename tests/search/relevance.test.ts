/** Runs what runners type through the search of the built site: `astro build`, `scripts/index-search.ts`, then this. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parseYaml } from '../../src/content-rules/yaml.ts';
import { CATALOGUE_FILE, catalogueOf } from '../../src/features/search/catalogue.ts';
import { createSearcher, type Searcher } from '../../src/features/search/searcher.ts';

interface Expectation {
  query: string;
  /** Paths of pages, any of which is right. */
  expect: string[];
}

const QUERIES_MIN = 40;
const SHARE_MIN = 0.95;
/** A right page must be among this many. */
const TOP = 3;
/** Most bytes of a first search: Pagefind, its index and the catalogue, text counted as brotli. */
const FIRST_SEARCH_MAX_BYTES = 120_000;

const folder = join(import.meta.dirname, '../../dist/pagefind');
const queries = parseYaml(readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8')) as Expectation[];

describe(
  'search of the built site',
  { skip: existsSync(folder) ? false : 'there is no dist/pagefind; build first' },
  () => {
    let server: Server;
    let searcher: Searcher;

    before(async () => {
      server = createServer((request, response) => {
        const name = new URL(request.url ?? '', 'http://site').pathname.replace('/pagefind/', '');
        response.end(readFileSync(join(folder, name)));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('the test server has no port');
      searcher = createSearcher(`http://127.0.0.1:${address.port}/pagefind/`, {
        fetch,
        importModule: () => import(pathToFileURL(join(folder, 'pagefind.js')).href),
        isOnline: () => true,
      });
    });
    after(() => server.close());

    it(`has at least ${QUERIES_MIN} queries`, () => assert.ok(queries.length >= QUERIES_MIN, `only ${queries.length}`));

    it('expects pages that exist', () => {
      const catalogue = catalogueOf(JSON.parse(readFileSync(join(folder, CATALOGUE_FILE), 'utf8')));
      const paths = new Set(catalogue?.pages.map(({ path }) => path));
      assert.deepEqual(
        queries.flatMap(({ expect }) => expect).filter((path) => !paths.has(path)),
        [],
      );
    });

    it('fetches no more than 120 KB for the first search, even where it needs the whole index', () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /^pagefind\.js$|^wasm|\.(json|pf_meta|pf_index)$/.test(name),
      );
      const total = files.reduce((sum, name) => sum + sentBytes(name), 0);
      console.log(
        `first search, at most: ${total} bytes`,
        Object.fromEntries(files.map((name) => [name, sentBytes(name)])),
      );
      assert.ok(total <= FIRST_SEARCH_MAX_BYTES, `${total} bytes`);
    });

    it(`finds a right page among the first ${TOP} for at least ${SHARE_MIN * 100} in 100 queries`, async () => {
      const misses: string[] = [];
      for (const { query, expect } of queries) {
        const top = await topPaths(searcher, query);
        if (!top.some((path) => expect.includes(path)))
          misses.push(`"${query}"\n  wanted ${expect.join(' or ')}\n  got    ${top.join(', ') || 'nothing'}`);
      }
      const share = 1 - misses.length / queries.length;
      console.log(
        `${queries.length - misses.length} of ${queries.length} queries (${(100 * share).toFixed(1)} %)\n${misses.join('\n')}`,
      );
      assert.ok(share >= SHARE_MIN, `${misses.length} of ${queries.length} queries miss`);
    });
  },
);

async function topPaths(searcher: Searcher, query: string): Promise<string[]> {
  const outcome = await searcher.search(query, false);
  assert.ok(outcome.ok, `"${query}" failed`);
  assert.equal(outcome.answer.isPartial, false, 'Pagefind did not answer');
  return outcome.answer.hits.slice(0, TOP).map(({ page }) => page.path);
}

/** Bytes that are sent: text as brotli; Pagefind's own files are compressed already. */
function sentBytes(name: string): number {
  const bytes = readFileSync(join(folder, name));
  return /\.js(on)?$/.test(name) ? brotliCompressSync(bytes).length : bytes.length;
}
