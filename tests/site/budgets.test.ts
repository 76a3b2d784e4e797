import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { brotliBytes, DIST, insidesOf, isEntryOf, pagesIn, tagsOf } from './built-site.ts';

const KB = 1024;
/** Pages that hold an island may load more script than the frame of every page. */
const ISLANDS = new Set(['/techniques/', '/search/', '/find-the-spot/', '/routines/build/', '/timer/']);

const pages = pagesIn(DIST).map((page) => ({ ...page, tags: tagsOf(page.html) }));

test('the styles of any page take at most 12 KB', () => {
  for (const { path, html, tags } of pages) {
    const linked = tags
      .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
      .map(({ attributes }) => readFileSync(join(DIST, attributes.get('href') ?? ''), 'utf8'));
    const bytes = brotliBytes([...insidesOf(html, 'style'), ...linked].join('\n'));
    assert.ok(bytes <= 12 * KB, `${path}: ${bytes} bytes`);
  }
});

test('a page without an island loads at most 3 KB of script before the reader acts', () => {
  for (const { path, html, tags } of pages.filter((page) => !ISLANDS.has(page.path))) {
    const inline = [...html.matchAll(/<script(?![^>]*(?:src=|json))[^>]*>([\s\S]*?)<\/script>/gi)].map(
      ([, text = '']) => text,
    );
    const linked = tags.flatMap(({ name, attributes }) => (name === 'script' ? (attributes.get('src') ?? []) : []));
    const files = withImports(linked.map((src) => join(DIST, src)));
    const bytes = [...inline, ...[...files].map((file) => readFileSync(file, 'utf8'))].reduce(
      (sum, text) => sum + brotliBytes(text),
      0,
    );
    assert.ok(
      bytes <= 3 * KB,
      `${path}: ${bytes} bytes in ${inline.length} inline scripts and ${[...files].join(', ')}`,
    );
  }
});

test('all fonts together take at most 45 KB and never block text', () => {
  const folder = join(DIST, '_astro/fonts');
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  assert.ok(bytes > 0 && bytes <= 45 * KB, `${bytes} bytes`);
  for (const { path, html } of pages) {
    const faces = insidesOf(html, 'style').flatMap((css) => css.match(/@font-face\s*{[^}]*}/g) ?? []);
    const loading = faces.filter((face) => face.includes('url('));
    assert.ok(loading.length >= 2, `${path} declares ${loading.length} fonts`);
    for (const face of loading) assert.match(face, /font-display:\s*swap/, path);
  }
});

test('the HTML of a condition takes at most 30 KB without its drawings', () => {
  const conditions = pages.filter((page) => isEntryOf('conditions', page));
  assert.ok(conditions.length >= 2);
  for (const { path, html } of conditions) {
    const bytes = brotliBytes(withoutDrawings(html));
    assert.ok(bytes <= 30 * KB, `${path}: ${bytes} bytes`);
  }
});

/** The files and all they import before they run; what they import later, on demand, is left out. */
function withImports(files: readonly string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const found = readFileSync(file, 'utf8').matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}$\s,]+?\s*from\s*)?["'](\.[^"']+)["']/g,
    );
    withImports(
      [...found].map(([, path = '']) => join(dirname(file), path)),
      seen,
    );
  }
  return seen;
}

/** A page without the drawings that stand in its HTML. */
function withoutDrawings(html: string): string {
  return html.replace(/<svg\b[^>]*\bclass="[^"]*\bil\b[\s\S]*?<\/svg>/g, '');
}
