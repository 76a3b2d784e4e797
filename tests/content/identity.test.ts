import { duplicateCode } from '../../src/content-rules/rules/duplicate-code.ts';
import { duplicateId } from '../../src/content-rules/rules/duplicate-id.ts';
import { entryId } from '../../src/content-rules/rules/entry-id.ts';
import { fileEnding } from '../../src/content-rules/rules/file-ending.ts';
import { retiredPath } from '../../src/content-rules/rules/retired-path.ts';
import { reviewDates } from '../../src/content-rules/rules/review-dates.ts';
import { accepts, entryOf, problemsOf, rejects } from './sample.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';

accepts(fileEnding, 'an .mdx file among the techniques', entryOf('techniques'));
rejects(fileEnding, 'an .md file among the techniques', entryOf('techniques', { file: 'content/techniques/calf-press.md' }), {
  field: 'file name',
  message: /holds \.mdx files; this one would never be shown/,
  fix: /calf-press\.mdx/,
});

accepts(entryId, 'lower case with hyphens', entryOf('techniques', { id: 'calf-press-2' }));
rejects(entryId, 'capitals and spaces', entryOf('techniques', { id: 'Calf Press' }), {
  field: 'file name',
  message: /"Calf Press" cannot be an id/,
  fix: /like "calf-press"/,
});
rejects(entryId, 'the name of an example', entryOf('techniques', { id: 'sample-press' }), {
  field: 'file name',
  message: /is kept for examples/,
  fix: /a name of its own/,
});
rejects(entryId, 'the address of another page', entryOf('routines', { id: 'build' }), {
  field: 'file name',
  message: /\/routines\/build\/ is a page of its own/,
  fix: /another name/,
});
rejects(entryId, 'a reference that cannot be cited', entryOf('references', { id: 'Smith_2020' }), {
  field: 'id',
  message: /"Smith_2020" cannot be an id/,
  fix: /single hyphens/,
});

accepts(duplicateId, 'an id that is used once', entryOf('techniques'));
accepts(duplicateId, 'the same id in two collections', [entryOf('muscles', { id: 'heel' }), entryOf('regions', { id: 'heel' })]);
rejects(
  duplicateId,
  'two files that differ in their ending',
  [entryOf('glossary', { file: 'content/glossary/tendon.mdx' }), entryOf('glossary')],
  { field: 'id', message: /"tendon" is taken by content\/glossary\/tendon\.md$/, fix: /Keep one of the two files/ },
);
rejects(duplicateId, 'two records with one id', [entryOf('references'), entryOf('references')], {
  field: 'id',
  message: /"smith-2020" is taken by earlier in this file/,
  fix: /Keep one of the two records/,
});
test('duplicateId leaves the first of the two alone', () => {
  const [first, second] = [entryOf('references'), entryOf('references')];
  assert.deepEqual(problemsOf(duplicateId, second, first).length, 1);
});

accepts(duplicateCode, 'a code of its own', entryOf('techniques'));
rejects(
  duplicateCode,
  'the code of another technique',
  [entryOf('techniques', { id: 'new-press', data: { code: 'CH' } }), entryOf('techniques', { id: 'calf-hold' })],
  { field: 'code', message: /"CH" belongs to content\/techniques\/calf-hold\.mdx/, fix: /2 to 4 capital letters that no technique has had/ },
);

accepts(retiredPath, 'a name that was never used', entryOf('techniques'));
rejects(retiredPath, 'the name of a page that has moved', entryOf('techniques', { id: 'old-press' }), {
  field: 'file name',
  message: /\/techniques\/old-press\/ is an old address/,
  fix: /a name that was never used/,
});

accepts(reviewDates, 'dates in order', entryOf('guides'));
accepts(reviewDates, 'entries without dates', entryOf('cautions'));
rejects(reviewDates, 'a check that is due before the last one', entryOf('guides', { data: { nextCheck: '2025-08-10' } }), {
  field: 'nextCheck',
  message: /2025-08-10 lies before lastReviewed \(2026-02-10\)/,
  fix: /year and the month/,
});
rejects(reviewDates, 'a page checked before it went up', entryOf('guides', { data: { firstPosted: '2026-03-01' } }), {
  field: 'lastReviewed',
  message: /lies before firstPosted/,
  fix: /year and the month/,
});
