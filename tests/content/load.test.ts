import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadContent } from '../../src/content-rules/load.ts';
import { readSiteFacts } from '../../src/content-rules/site-facts.ts';
import { treeOf, textTree } from '../../src/content-rules/text-tree.ts';
import { COLLECTIONS } from '../../src/schemas/vocabulary.ts';

const made: string[] = [];
after(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** A content folder that holds these files and nothing else. */
function contentWith(files: Record<string, string>): string {
  const top = mkdtempSync(join(tmpdir(), 'content-'));
  made.push(top);
  const content = join(top, 'content');
  for (const collection of COLLECTIONS) mkdirSync(join(content, collection), { recursive: true });
  for (const [name, text] of Object.entries({ 'references.json': '[]', ...files })) writeFileSync(join(content, name), text);
  return content;
}

test('reads front matter, text and the line the text begins on', () => {
  const { entries, problems } = loadContent(contentWith({ 'guides/how.mdx': '---\ntitle: How\n---\n\n## One\n' }));
  assert.deepEqual(problems, []);
  const [entry] = entries;
  assert.deepEqual(entry, {
    collection: 'guides',
    id: 'how',
    file: 'content/guides/how.mdx',
    data: { title: 'How' },
    body: '\n## One\n',
    linesAbove: 3,
  });
  assert.equal(treeOf(entry)?.children[0]?.position?.start.line, 5);
});

test('reads YAML entries and records', () => {
  const { entries } = loadContent(contentWith({ 'tools/ball.yaml': 'title: Ball\n', 'references.json': '[{ "id": "smith-2020" }]' }));
  assert.deepEqual(entries.map(({ collection, id }) => `${collection}/${id}`), ['tools/ball', 'references/smith-2020']);
});

const UNREADABLE = [
  ['a key that stands twice', 'tools/ball.yaml', 'title: Ball\ntitle: Balls\n', /duplicated mapping key/],
  ['YAML with a bare colon', 'tools/ball.yaml', 'title: Ball: firm\n', /mapping/i],
  ['an article without front matter', 'guides/how.mdx', '## One\n', /no front matter/],
  ['an article whose front matter does not end', 'guides/how.mdx', '---\ntitle: How\n', /no front matter/],
  ['a picture among the entries', 'guides/photo.jpg', '', /no page would show it/],
  ['a YAML file with the short ending', 'tools/ball.yml', 'title: Ball\n', /no page would show it/],
  ['a JSON file that is not the references', 'tools/ball.json', '{}', /only the references are kept as JSON/],
  ['references that are no JSON', 'references.json', '[{]', /JSON/],
] as const;

for (const [what, file, text, message] of UNREADABLE) {
  test(`reports ${what} with its file`, () => {
    const { problems } = loadContent(contentWith({ [file]: text }));
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.file, `content/${file}`);
    assert.match(problems[0].message, message);
    assert.match(problems[0].fix, /Mend the YAML or JSON/);
  });
}

test('reports a folder among the entries', () => {
  const content = contentWith({});
  mkdirSync(join(content, 'guides/more'));
  assert.match(loadContent(content).problems[0]?.message ?? '', /no page would show it/);
});

test('passes over hidden files', () => {
  assert.deepEqual(loadContent(contentWith({ 'guides/.DS_Store': '' })).problems, []);
});

test('tells the line of a text that cannot be read', () => {
  const { entries } = loadContent(contentWith({ 'guides/how.mdx': '---\ntitle: How\n---\n\nWords.\n\nIf {a b}.\n' }));
  const [entry] = entries;
  assert.ok(entry);
  const text = textTree(entry);
  assert.ok(!text.ok);
  assert.equal(text.line, 7);
});

test('knows the pages, drawings and zones of the project', () => {
  const project = join(import.meta.dirname, '../..');
  const facts = readSiteFacts(project, join(project, 'content'), { '/old/': '/new/' });
  for (const path of ['/', '/safety/', '/routines/build/', '/rss.xml', '/404.html']) assert.ok(facts.paths.has(path), path);
  assert.ok(!facts.paths.has('/techniques/[id]/'));
  assert.deepEqual([...facts.folders].sort(), ['conditions', 'find-the-spot', 'glossary', 'guides', 'muscles', 'routines', 'techniques']);
  assert.ok(facts.figures.has('calf-press'));
  assert.ok(facts.zones.has('heel'));
  assert.equal(facts.misspellings.get('fascitis'), 'fasciitis');
  assert.ok(facts.retired.has('/old/'));
});

test('does without a list of search words', () => {
  const project = join(import.meta.dirname, '../..');
  assert.equal(readSiteFacts(project, contentWith({}), {}).misspellings.size, 0);
});
