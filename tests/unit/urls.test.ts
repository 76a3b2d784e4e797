import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryPath, linksWithBase, withBase } from '../../src/lib/urls.ts';

test('an entry has its page in the folder of its collection', () => {
  assert.equal(entryPath('techniques', 'calf-press'), '/techniques/calf-press/');
});

test('regions have theirs where readers look for the spot', () => {
  assert.equal(entryPath('regions', 'heel'), '/find-the-spot/heel/');
});

const PATHS: [string, string, string][] = [
  ['/safety/', '/', '/safety/'],
  ['/safety/', '/footing/', '/footing/safety/'],
  ['/safety/', '/footing', '/footing/safety/'],
  ['/', '/footing/', '/footing/'],
  ['/', '/', '/'],
  ['/safety/#wounds', '/a/b/', '/a/b/safety/#wounds'],
  ['#wounds', '/footing/', '#wounds'],
  ['https://example.org/safety/', '/footing/', 'https://example.org/safety/'],
  ['//example.org/', '/footing/', '//example.org/'],
  ['mailto:a@example.org', '/footing/', 'mailto:a@example.org'],
  ['', '/footing/', ''],
];
for (const [path, base, expected] of PATHS) {
  test(`"${path}" on a site served under ${base} is "${expected}"`, () => assert.equal(withBase(path, base), expected));
}

test('links of rendered Markdown get the folder, others stay', () => {
  const html = '<p><a href="/safety/">a</a> <a class="x" href="https://nhs.uk/">b</a> <a href="#c">c</a></p>';
  const expected = html.replace('/safety/', '/footing/safety/');
  assert.equal(linksWithBase(html, '/footing/'), expected);
  assert.equal(linksWithBase(html, '/'), html);
});
