import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screenOfHash } from '../../../src/features/routine-builder/hash-screen.ts';
import { writeLink, writeLinkWithWords } from '../../../src/lib/routine-link/write-link.ts';
import { CATALOGUE } from '../routine/sample-catalogue.ts';
import { routineOf } from './states.ts';

const screen = (hash: string) => screenOfHash(hash, CATALOGUE, 'id');

test('an address that asks for nothing shows nothing', () => {
  assert.equal(screen(''), undefined);
  assert.equal(screen('#main'), undefined);
});

test('a link is shown with its steps; its name only where it has one', () => {
  const routine = routineOf('CP CS', 'a', 'Heel & <b>knee</b>');
  const bare = screen(`#r=${writeLink(routine, CATALOGUE)}`);
  assert.ok(bare?.kind === 'preview');
  assert.equal(bare.routines[0]?.name, 'Routine from a link');
  assert.deepEqual(bare.routines.flatMap(({ steps }) => steps.map(({ code }) => code)), ['CP', 'CS']); // prettier-ignore
  const named = screen(`#r=${writeLinkWithWords(routine, CATALOGUE)}`);
  assert.ok(named?.kind === 'preview');
  assert.equal(named.routines[0]?.name, 'Heel & <b>knee</b>');
});

test('every way a link can be bad has words of its own, and never a routine', () => {
  const good = writeLink(routineOf('CP CS'), CATALOGUE);
  const titles = ['', good.slice(0, -1), `#${good}`, 'x'.repeat(9000)].map((link) => {
    const shown = screen(`#r=${link}`);
    assert.ok(shown?.kind === 'refused', link);
    assert.ok(shown.reasons.length > 0);
    return shown.title;
  });
  assert.equal(new Set(titles).size, titles.length);
});

test('a preset is shown, an unknown one explained', () => {
  const shown = screen(`#preset=${CATALOGUE.presets[0]?.id}`);
  assert.ok(shown?.kind === 'preview' && shown.from === 'preset');
  assert.equal(screen('#preset=none-such')?.kind, 'refused');
});
