import assert from 'node:assert/strict';
import test from 'node:test';
import { DIST, pagesIn, tagsOf, valueOf } from './built-site.ts';
import { followLinks, idsOf, isServed } from './links.ts';

const pages = pagesIn(DIST);
const home = pages.find(({ path }) => path === '/');
const canonical = valueOf(tagsOf(home?.html ?? ''), 'link', { rel: 'canonical' }, 'href');
const origin = new URL(canonical ?? 'http://localhost:4321').origin;

test('every link within the site leads to a page and every anchor to a place in it', () => {
  const { broken, followed } = followLinks(pages, DIST, { origin, base: '/' });
  assert.deepEqual(broken, []);
  assert.ok(followed > 1000, `only ${followed} links were found`);
});

test('no page uses an id twice', () => {
  for (const { path, html } of pages) {
    const ids = idsOf(html);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    assert.deepEqual(twice, [], path);
  }
});

test('a link to a missing file or anchor is found', () => {
  const page = {
    path: '/a/',
    file: '',
    html: '<a href="/404.html#nowhere">x</a><a href="../missing/">y</a><a href="#b">z</a><a href="/routines/build/#preset=none">p</a>',
  };
  const { broken } = followLinks([page, ...pages], DIST, { origin, base: '/' });
  assert.deepEqual(
    broken.filter((line) => line.startsWith('/a/')),
    [
      '/a/ -> /404.html#nowhere (no such anchor)',
      '/a/ -> ../missing/ (no such file)',
      '/a/ -> #b (no such file)',
      '/a/ -> /routines/build/#preset=none (no such anchor)',
    ],
  );
});

test('a path above the folder of the site counts as missing', () => {
  assert.equal(isServed(DIST, '../package.json'), false);
});
