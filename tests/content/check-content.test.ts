import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../../src/content-rules/index.ts';
import { entryOf, SITE_FACTS, siteWith } from './sample.ts';

const project = join(import.meta.dirname, '../..');
const top = mkdtempSync(join(tmpdir(), 'check-'));
const content = join(top, 'content');
after(() => rmSync(top, { recursive: true }));

/** Runs a script over the real content with one file changed. */
function run(script: string, file: string, change: (text: string) => string) {
  cpSync(join(project, 'content'), content, { recursive: true });
  writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts', script), content], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const CALF = 'techniques/calf-press.mdx';
const BROKEN = [
  ['a misspelt key', CALF, 'cautions:', 'caution:', ['field: caution\n', 'Did you mean "cautions"?']],
  ['a dangling id', CALF, 'muscles: [', 'muscles: [solleus, ', ['field: muscles.0', 'Did you mean "soleus"?']],
  ['a duplicate code', CALF, 'code: CP', 'code: HR', ['field: code', 'belongs to content/techniques/']],
  ['a bad entry', CALF, 'pressureMax: 5', 'pressureMax: 50', ['field: dose.pressureMax', 'at most 10; it is 50']],
] as const;

for (const [what, file, from, to, expected] of BROKEN) {
  test(`the check fails for ${what}, and names file, field and fix`, () => {
    const { status, stderr } = run('check-content.ts', file, (text) => text.replace(from, to));
    assert.equal(status, 1);
    for (const part of [`content/${file}`, ...expected, 'fix:', 'to mend.']) assert.ok(stderr.includes(part), `${part}\n${stderr}`);
  });
}

test('the check passes with a warning when a page is overdue', () => {
  const { status, stdout, stderr } = run('check-content.ts', CALF, overdue);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /nothing to mend, 1 overdue/);
  assert.match(stderr, /warning: content\/techniques\/calf-press\.mdx: the page was to be checked by 2020-01-02/);
});

test('the scheduled check fails when a page is overdue', () => {
  const { status, stderr } = run('check-reviews.ts', CALF, overdue);
  assert.equal(status, 1);
  assert.match(stderr, /content\/techniques\/calf-press\.mdx\n {2}field: nextCheck/);
});

test('a build begins with the check, so that a bad entry fails it', () => {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  assert.match(scripts['build'] ?? '', /^(node scripts\/check-content\.ts|npm run check:content) && /);
});

test('five thousand articles are checked in a few seconds', () => {
  const body = '## One?\n\n<Claim certainty="low" refs="smith-2020">\n  It may ease it.\n</Claim>\n\nSee [the press](/techniques/calf-press/).\n';
  const many = Array.from({ length: 5000 }, (_, index) => entryOf('muscles', { id: `muscle-${index}`, body }));
  const startMs = performance.now();
  assert.deepEqual(checkContent(siteWith(...many), SITE_FACTS), []);
  assert.ok(performance.now() - startMs < 10_000, 'slower than two milliseconds an article');
});

function overdue(text: string): string {
  return text
    .replace(/firstPosted: .*/, 'firstPosted: 2020-01-01')
    .replace(/lastReviewed: .*/, 'lastReviewed: 2020-01-01')
    .replace(/evidenceSearchedTo: .*/, 'evidenceSearchedTo: 2020-01-01')
    .replace(/nextCheck: .*/, 'nextCheck: 2020-01-02');
}
