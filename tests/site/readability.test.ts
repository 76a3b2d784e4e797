import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../scripts/readability.mjs';
import { DIST, isEntryOf, pagesIn } from './built-site.ts';

/** Years of school that a health text may ask of its reader. */
const SMOG_MAX = 8;

for (const folder of ['conditions', 'techniques', 'guides']) {
  test(`every page of ${folder} can be read with ${SMOG_MAX} years of school (SMOG)`, (context) => {
    const entries = pagesIn(DIST).filter((page) => isEntryOf(folder, page));
    assert.ok(entries.length >= 2);
    const results = entries.map(({ path, html }) => ({ path, smog: smogOf(html) }));
    context.diagnostic(results.map(({ path, smog }) => `${path} ${smog}`).join('\n'));
    assert.deepEqual(
      results.filter(({ smog }) => smog === null || smog > SMOG_MAX),
      [],
    );
  });
}

/** The tool is plain JavaScript whose types are not known; it gives no grade to a text without sentences. */
function smogOf(html: string): number | null {
  return analyse(html, { html: true }).headline.smog as number | null;
}
