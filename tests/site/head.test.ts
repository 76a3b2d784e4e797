import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { DIST, insidesOf, pagesIn, tagsOf, valueOf } from './built-site.ts';

const pages = pagesIn(DIST).map((page) => ({ ...page, tags: tagsOf(page.html) }));

test('every page has one h1', () => {
  for (const { path, tags } of pages) assert.equal(tags.filter(({ name }) => name === 'h1').length, 1, path);
});

test('every page has a title of its own', () => {
  const titles = pages.map(({ html }) => insidesOf(html.split('</head>')[0] ?? '', 'title')[0] ?? '');
  assert.deepEqual(
    titles.filter((title, index) => title.length < 10 || titles.indexOf(title) !== index),
    [],
  );
});

test('every page has a description of 50 to 170 characters of its own', () => {
  const seen = new Map<string, string>();
  for (const { path, tags } of pages) {
    const description = valueOf(tags, 'meta', { name: 'description' }, 'content') ?? '';
    assert.ok(description.length >= 50 && description.length <= 170, `${path}: ${description.length} characters`);
    assert.equal(seen.get(description), undefined, `${path} has the description of another page`);
    seen.set(description, path);
  }
});

test('every page but the error page names its own canonical address', () => {
  for (const { path, tags } of pages.filter(({ path }) => path !== '/404.html')) {
    const canonical = valueOf(tags, 'link', { rel: 'canonical' }, 'href') ?? '';
    assert.equal(new URL(canonical).pathname, path);
  }
});

test('every page but the home and error pages has a breadcrumb that starts at home and ends at the page', () => {
  for (const { path, html } of pages.filter(({ path }) => path !== '/' && path !== '/404.html')) {
    const crumbs = /<nav aria-label="Breadcrumb"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
    assert.match(crumbs, /<a href="[^"]*\/"[^>]*>\s*Home\s*<\/a>/, path);
    assert.match(crumbs, /aria-current="page"/, path);
  }
});

test('structured data is JSON that names its kind', () => {
  let count = 0;
  for (const { path, html } of pages) {
    for (const [, text = ''] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
      const data = JSON.parse(text) as Record<string, unknown>;
      assert.equal(data['@context'], 'https://schema.org', path);
      count += 1;
    }
  }
  assert.ok(count > 30, `only ${count} pages carry structured data`);
});

test('every page but the error page names a picture of 1200 by 630 pixels that is there', () => {
  const seen = new Set<string>();
  for (const { path, tags } of pages.filter(({ path }) => path !== '/404.html')) {
    const picture = new URL(valueOf(tags, 'meta', { property: 'og:image' }, 'content') ?? '').pathname;
    const file = readFileSync(join(DIST, picture));
    // Width and height stand in the first chunk of a PNG.
    assert.deepEqual(
      [file.toString('latin1', 1, 4), file.readUInt32BE(16), file.readUInt32BE(20)],
      ['PNG', 1200, 630],
      path,
    );
    seen.add(picture);
  }
  assert.ok(seen.size >= 20, `${seen.size} pictures`);
});
