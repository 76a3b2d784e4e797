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
  const plain = pages.filter((page) => !ISLANDS.has(page.path) && !isEntryOf('techniques', page) && !isRoutine(page));
  for (const page of plain) {
    const bytes = inlineBytes(page.html) + bytesOf(withImports(linkedScripts(page.tags)));
    assert.ok(bytes <= 3 * KB, `${page.path}: ${bytes} bytes`);
  }
});

test('a routine, with its timer and its sheet, loads at most 4 KB of script before the reader acts', () => {
  const routines = pages.filter(isRoutine);
  assert.ok(routines.length >= 4);
  for (const { path, html, tags } of routines) {
    const bytes = inlineBytes(html) + bytesOf(withImports(linkedScripts(tags)));
    assert.ok(bytes <= 4 * KB, `${path}: ${bytes} bytes`);
  }
});

test('a technique loads at most 6 KB of script with its timer at rest, and 20 KB once it is started', () => {
  const techniques = pages.filter((page) => isEntryOf('techniques', page));
  assert.ok(techniques.length >= 19);
  for (const { path, html, tags } of techniques) {
    const before = withImports(linkedScripts(tags));
    const timer = [...before].filter((file) => file.includes('/HoldTimer.'));
    // The settings are fetched by a button of their own, the voice when a reader turns it on.
    const isLater = (file: string) => /\/(player-settings-dialog|spoken-cues)\./.test(file);
    const started = [...withImports(timer, LATER_TOO)].filter((file) => !isLater(file));
    assert.ok(
      started.some((file) => file.includes('/player-dialog.')),
      `${path}: the player was not found`,
    );
    const inline = inlineBytes(html);
    assert.ok(inline + bytesOf(before) <= 6 * KB, `${path}: ${inline + bytesOf(before)} bytes at rest`);
    const bytes = inline + bytesOf(new Set([...before, ...started]));
    assert.ok(bytes <= 20 * KB, `${path}: ${bytes} bytes once started`);
  }
});

test('the builder loads at most 40 KB of script before the timer, the sheet, a QR code or a file is asked for', () => {
  const page = pages.find(({ path }) => path === '/routines/build/');
  const linked = page?.tags.flatMap(({ name, attributes }) => (name === 'script' ? (attributes.get('src') ?? []) : []));
  const files = [...withImports((linked ?? []).map((src) => join(DIST, src)))];
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const bytes = texts.reduce((sum, text) => sum + brotliBytes(text), 0);
  assert.ok(texts.some((text) => text.includes('routine-builder')));
  assert.ok(bytes > 10 * KB && bytes <= 40 * KB, `${bytes} bytes in ${files.join(', ')}`);
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

/** Whether a page is that of one ready-made routine. */
function isRoutine(page: (typeof pages)[number]): boolean {
  return isEntryOf('routines', page) && !ISLANDS.has(page.path);
}

/** An import that a script needs before it runs. */
const AT_ONCE = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}$\s,]+?\s*from\s*)?["'`](\.[^"'`]+)["'`]/g;
/** Any import, those on demand as well. */
const LATER_TOO = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g;

/** The files and all they import in the way that the pattern finds. */
function withImports(files: readonly string[], pattern = AT_ONCE, seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const found = readFileSync(file, 'utf8').matchAll(pattern);
    withImports(
      [...found].map(([, path = '']) => join(dirname(file), path)),
      pattern,
      seen,
    );
  }
  return seen;
}

function linkedScripts(tags: ReturnType<typeof tagsOf>): string[] {
  return tags
    .flatMap(({ name, attributes }) => (name === 'script' ? (attributes.get('src') ?? []) : []))
    .map((src) => join(DIST, src));
}

function bytesOf(files: ReadonlySet<string>): number {
  return [...files].reduce((sum, file) => sum + brotliBytes(readFileSync(file, 'utf8')), 0);
}

/** Size of the scripts that stand in the page itself, data left out. */
function inlineBytes(html: string): number {
  const texts = [...html.matchAll(/<script(?![^>]*(?:src=|json))[^>]*>([\s\S]*?)<\/script>/gi)];
  return texts.reduce((sum, [, text = '']) => sum + brotliBytes(text), 0);
}

/** A page without the drawings that stand in its HTML. */
function withoutDrawings(html: string): string {
  return html.replace(/<svg\b[^>]*\bclass="[^"]*\bil\b[\s\S]*?<\/svg>/g, '');
}
