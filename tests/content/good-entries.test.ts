import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { REDIRECTS } from '../../config/redirects.ts';
import { COMPONENTS } from '../../src/content-rules/component-table.ts';
import { checkContent } from '../../src/content-rules/index.ts';
import { loadContent } from '../../src/content-rules/load.ts';
import { problemText } from '../../src/content-rules/problem.ts';
import { RULES } from '../../src/content-rules/rules/index.ts';
import { readSiteFacts } from '../../src/content-rules/site-facts.ts';
import { SITE_FACTS, siteWith } from './sample.ts';

const project = join(import.meta.dirname, '../..');

test('a good entry of every collection breaks no rule', () => {
  assert.deepEqual(checkContent(siteWith(), SITE_FACTS), []);
});

test('the content of the site breaks no rule', () => {
  const contentDir = join(project, 'content');
  const { entries, problems } = loadContent(contentDir);
  const found = [...problems, ...checkContent(entries, readSiteFacts(project, contentDir, REDIRECTS))];
  assert.equal(found.map(problemText).join('\n'), '');
  assert.ok(entries.length > 300, 'the content was found');
});

test('every rule is shown to reject a bad entry and to accept a good one', () => {
  const tests = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n');
  for (const { name } of RULES) {
    assert.ok(new RegExp(`rejects\\(\\s*${name},`).test(tests), `${name} has no bad entry`);
    assert.ok(new RegExp(`accepts\\(\\s*${name},`).test(tests), `${name} has no good entry`);
  }
});

test('every file of rules is in use', () => {
  const files = readdirSync(join(project, 'src/content-rules/rules')).filter((name) => name !== 'index.ts');
  assert.equal(files.length, RULES.length);
});

test('the rules know the components that articles may use, and no others', () => {
  const source = readFileSync(join(project, 'src/mdx/components.ts'), 'utf8');
  const names = [...(/MDX_COMPONENTS = \{([\s\S]*?)\}/.exec(source)?.[1] ?? '').matchAll(/^ {2}([A-Z]\w*),$/gm)].map(([, name]) => name);
  assert.deepEqual(Object.keys(COMPONENTS).sort(), names.sort());
});
