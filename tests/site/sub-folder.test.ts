import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { DIST, DIST_SUB, pagesIn, tagsOf, valueOf } from './built-site.ts';
import { followLinks } from './links.ts';

/** Where `npm run build:sub-folder` says the site will be. */
const home = { origin: 'https://example.org', base: '/footing/' };
const pages = pagesIn(DIST_SUB);
const read = (name: string) => readFileSync(join(DIST_SUB, name), 'utf8');

test('the same pages are built', () => {
  assert.deepEqual(
    pages.map(({ path }) => path),
    pagesIn(DIST).map(({ path }) => path),
  );
});

test('every link, picture, script and font stays in the sub-folder', () => {
  const { broken, followed } = followLinks(pages, DIST_SUB, home);
  assert.deepEqual(broken, []);
  assert.ok(followed > 1000, `only ${followed} links were found`);
});

test('every canonical address is in the sub-folder', () => {
  for (const { path, html } of pages.filter(({ path }) => path !== '/404.html')) {
    const canonical = valueOf(tagsOf(html), 'link', { rel: 'canonical' }, 'href');
    assert.equal(canonical, `https://example.org/footing${path}`);
  }
});

for (const file of [
  'sitemap-index.xml',
  'sitemap-0.xml',
  'rss.xml',
  'robots.txt',
  'llms.txt',
  'data/techniques.json',
  'data/routines.json',
]) {
  test(`every address of the site in ${file} is in the sub-folder`, () => {
    const addresses = read(file).match(/https?:\/\/(?:example\.org|localhost)[^\s<>"')]*/g) ?? [];
    assert.ok(addresses.length > 0);
    assert.deepEqual(
      addresses.filter((address) => !address.startsWith('https://example.org/footing/')),
      [],
    );
  });
}

test('structured data names addresses in the sub-folder', () => {
  const addresses = pages.flatMap(({ html }) => html.match(/"https:\/\/example\.org\/[^"]*"/g) ?? []);
  assert.ok(addresses.length > 30);
  assert.deepEqual(
    addresses.filter((address) => !address.startsWith('"https://example.org/footing/')),
    [],
  );
});
