import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { REDIRECTS } from '../../config/redirects.ts';
import { COMPONENTS } from '../../src/content-rules/component-table.ts';
import { checkContent } from '../../src/content-rules/index.ts';
import { loadContent } from '../../src/content-rules/load.ts';
import { problemText } from '../../src/content-rules/problem.ts';
import { readSiteFacts } from '../../src/content-rules/site-facts.ts';
import { DOSE_NAMES } from '../../src/lib/dose/fill-dose.ts';
import { COLLECTIONS } from '../../src/schemas/vocabulary.ts';

const project = join(import.meta.dirname, '../..');
const manual = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8');
/** Examples of whole files: the fence names the file. */
const examples = [...manual.matchAll(/^```\w+ content\/(\S+)\n([\s\S]*?)^```$/gm)].map(([, file = '', text = '']) => ({ file, text }));

test('every example in CONTRIBUTING.md would be right under another name', () => {
  const top = mkdtempSync(join(tmpdir(), 'manual-'));
  const content = join(top, 'content');
  cpSync(join(project, 'content'), content, { recursive: true });
  for (const { file, text } of examples) writeFileSync(join(content, file), file === 'references.json' ? withRecords(text) : text);
  const { entries, problems } = loadContent(content);
  const found = [...problems, ...checkContent(entries, readSiteFacts(project, content, REDIRECTS))];
  rmSync(top, { recursive: true });
  const others = found.filter(({ message }) => !message.endsWith('is kept for examples'));
  assert.equal(others.map(problemText).join('\n'), '');
  assert.equal(found.length, examples.length, 'each example has a name that is kept for examples');
});

test('CONTRIBUTING.md shows every collection', () => {
  const shown = new Set(examples.map(({ file }) => file.replace(/(\/|\.json).*/, '')));
  // A condition is too long: its options are shown, and the file to copy is named.
  assert.ok(manual.includes('content/conditions/plantar-fasciitis.mdx'));
  assert.deepEqual(COLLECTIONS.filter((name) => !shown.has(name)), ['conditions']);
});

test('CONTRIBUTING.md shows every component and every number of a dose', () => {
  for (const name of Object.keys(COMPONENTS)) assert.ok(manual.includes(`\`<${name}`) || manual.includes(`<${name} `), name);
  for (const name of DOSE_NAMES) assert.ok(manual.includes(`{${name}}`), name);
});

test('README.md gives the two commands a newcomer needs, and every script', () => {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  assert.ok(readme.includes('npm ci && npm start'));
  assert.ok(readme.includes('npm ci && npm test'));
  for (const [, name = ''] of manual.matchAll(/npm run ([\w:]+)/g)) assert.ok(readme.includes(`npm run ${name}`), name);
});

function withRecords(text: string): string {
  const all = JSON.parse(readFileSync(join(project, 'content/references.json'), 'utf8')) as unknown[];
  return JSON.stringify([...all, ...(JSON.parse(text) as unknown[])]);
}
