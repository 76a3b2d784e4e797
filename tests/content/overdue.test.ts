import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overduePages } from '../../src/content-rules/overdue.ts';
import { entryOf, siteWith } from './sample.ts';

const guide = (id: string, nextCheck: unknown) => entryOf('guides', { id, data: { nextCheck } });

test('no page is overdue on the day it is due', () => {
  assert.deepEqual(overduePages(siteWith(), '2026-08-10'), []);
});

test('a page is overdue the day after, with what to do', () => {
  const [page, ...others] = overduePages([guide('how', '2026-08-10')], '2026-08-11');
  assert.equal(others.length, 0);
  assert.equal(page?.file, 'content/guides/how.mdx');
  assert.equal(page.field, 'nextCheck');
  assert.match(page.message, /was to be checked by 2026-08-10/);
  assert.match(page.fix, /set lastReviewed, evidenceSearchedTo and nextCheck/);
});

test('the longest overdue comes first, however YAML has read the day', () => {
  const pages = overduePages([guide('new', '2026-07-01'), guide('old', new Date('2025-07-01'))], '2026-08-11');
  assert.deepEqual(pages.map(({ file }) => file), ['content/guides/old.mdx', 'content/guides/new.mdx']);
});

test('entries without a date are never overdue', () => {
  assert.deepEqual(overduePages([entryOf('cautions')], '2099-01-01'), []);
});
