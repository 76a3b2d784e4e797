import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { readLink } from '../../../src/lib/routine-link/read-link.ts';
import type { OwnStep } from '../../../src/lib/routine/own-routine.ts';

interface OldLink {
  what: string;
  link: string;
  name?: string;
  times?: number;
  steps: Partial<OwnStep>[];
}

const OLD_LINKS = load(readFileSync(new URL('./old-links.yaml', import.meta.url), 'utf8')) as OldLink[];

for (const { what, link, name, times = 1, steps } of OLD_LINKS) {
  test(`an old link with ${what} opens as ever`, () => {
    const all = Array.from({ length: times }, () => steps).flat();
    assert.deepEqual(readLink(link), {
      ok: true,
      ...(name === undefined ? {} : { name }),
      steps: all.map((step, index) => ({ key: `s${index + 1}`, change: {}, days: 0, note: '', ...step })),
    });
  });
}

test('there are no fewer old links than there were', () => {
  assert.ok(OLD_LINKS.length >= 30);
  assert.equal(new Set(OLD_LINKS.map(({ link }) => link)).size, OLD_LINKS.length);
});
