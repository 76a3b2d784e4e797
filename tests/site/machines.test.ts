import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { DIST, isEntryOf, pagesIn, redirectTarget, tagsOf, valueOf } from './built-site.ts';
import { isServed } from './links.ts';

const pages = pagesIn(DIST);
const read = (name: string) => readFileSync(join(DIST, name), 'utf8');
const pathOf = (address: string) => decodeURIComponent(new URL(address).pathname);
const listed = new Map(
  [...read('sitemap-0.xml').matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(
    ([, address = '', day]) => [pathOf(address), day],
  ),
);

test('the sitemap lists every page, and nothing else', () => {
  const hidden = (html: string) => valueOf(tagsOf(html), 'meta', { name: 'robots' }, 'content') === 'noindex';
  const expected = pages.filter(({ html }) => !hidden(html)).map(({ path }) => path);
  assert.deepEqual([...listed.keys()].sort(), expected.sort());
});

test('the sitemap gives each page with health content the day it was last reviewed', () => {
  const folders = ['conditions', 'techniques', 'guides', 'muscles', 'routines', 'find-the-spot'];
  for (const page of pages.filter((page) => folders.some((folder) => isEntryOf(folder, page)))) {
    if (page.path === '/routines/build/') continue;
    assert.match(listed.get(page.path) ?? 'no day', /^\d{4}-\d\d-\d\d/, page.path);
  }
});

test('every address that was ever published still answers or sends its readers on', () => {
  const published = readFileSync(join(import.meta.dirname, '../published-urls.txt'), 'utf8')
    .split('\n')
    .filter(Boolean);
  assert.ok(published.length > 100);
  for (const path of published) {
    assert.ok(isServed(DIST, path), `${path} is gone. Ids are never reused: add it to config/redirects.ts.`);
    const target = path.endsWith('/') ? redirectTarget(read(join(path, 'index.html'))) : undefined;
    if (target) assert.ok(isServed(DIST, target), `${path} sends its readers to ${target}, which is missing`);
  }
  const unlisted = [...listed.keys()].filter((path) => !published.includes(path));
  assert.deepEqual(unlisted, [], 'Add each new address as a line of tests/published-urls.txt: from now on it is kept.');
});

test('the feed lists pages that exist, newest first', () => {
  const items = read('rss.xml').split('<item>').slice(1);
  assert.ok(items.length > 30);
  const days = items.map((item) => Date.parse(/<pubDate>([^<]+)/.exec(item)?.[1] ?? ''));
  assert.deepEqual(
    days,
    days.toSorted((a, b) => b - a),
  );
  for (const item of items) {
    const link = /<link>([^<]+)/.exec(item)?.[1] ?? '';
    assert.ok(isServed(DIST, pathOf(link)), link);
  }
});

test('robots.txt allows all and names the sitemap, which exists', () => {
  assert.match(read('robots.txt'), /User-agent: \*\nAllow: \//);
  const sitemap = /Sitemap: (\S+)/.exec(read('robots.txt'))?.[1] ?? '';
  assert.equal(pathOf(sitemap), '/sitemap-index.xml');
  assert.match(read('sitemap-index.xml'), /<loc>[^<]+\/sitemap-0\.xml<\/loc>/);
});

test('every link in llms.txt leads to a page', () => {
  const links = [...read('llms.txt').matchAll(/\]\((https?:[^)]+)\)/g)].map(([, address = '']) => pathOf(address));
  assert.ok(links.length > 60);
  for (const path of links) assert.ok(isServed(DIST, path), path);
});

test('the data files are JSON whose entries have pages', () => {
  for (const name of ['techniques', 'routines']) {
    const data = JSON.parse(read(`data/${name}.json`)) as Record<string, { id: string; url: string }[]> & {
      version: number;
    };
    assert.equal(data.version, 1);
    const entries = data[name] ?? [];
    const expected = pages.filter((page) => isEntryOf(name, page) && page.path !== '/routines/build/');
    assert.equal(entries.length, expected.length, name);
    for (const { id, url } of entries) assert.ok(existsSync(join(DIST, pathOf(url), 'index.html')), `${id}: ${url}`);
  }
});

test('a file for hosts that read one sets the headers that a page cannot set for itself', () => {
  const headers = read('_headers');
  for (const name of [
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy:',
    'Permissions-Policy:',
    "frame-ancestors 'none'",
  ]) {
    assert.ok(headers.includes(name), name);
  }
});
