import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from '../../src/features/search/catalogue.ts';
import { countChosen, countFacets, filterHits, without } from '../../src/features/search/facets.ts';
import { readUrl, writeUrl } from '../../src/features/search/url-state.ts';

const page = (path: string, kind: Page['kind'], filters: Page['filters'] = {}): Page => ({
  id: path,
  path,
  kind,
  title: path,
  about: '',
  aliases: [],
  parts: [],
  filters,
});
const HITS = [
  page('press', 'technique', { method: ['press'], tool: ['ball', 'thumbs'], region: ['calf'] }),
  page('roll', 'technique', { method: ['roll'], tool: ['roller'], region: ['calf', 'heel'] }),
  page('heel', 'region', { region: ['heel'] }),
].map((one) => ({ page: one, score: 1 }));
const paths = (selection: Parameters<typeof filterHits>[1]) => filterHits(HITS, selection).map((hit) => hit.page.path);

describe('filterHits', () => {
  it('lets everything through where nothing is chosen', () => assert.deepEqual(paths({}), ['press', 'roll', 'heel']));
  it('joins values of one group with or', () =>
    assert.deepEqual(paths({ method: ['press', 'roll'] }), ['press', 'roll']));
  it('joins groups with and', () => assert.deepEqual(paths({ kind: ['technique'], region: ['heel'] }), ['roll']));
  it('leaves out pages that have no value in a chosen group', () =>
    assert.deepEqual(paths({ tool: ['ball'] }), ['press']));
  it('leaves nothing for a value no page has', () => assert.deepEqual(paths({ kind: ['nonsense'] }), []));
});

describe('countFacets', () => {
  it('counts pages for each value', () =>
    assert.deepEqual(
      [...countFacets(HITS, {}).region],
      [
        ['calf', 2],
        ['heel', 2],
      ],
    ));
  it('counts a group as if nothing were chosen in it', () =>
    assert.deepEqual(
      [...countFacets(HITS, { kind: ['region'] }).kind],
      [
        ['technique', 2],
        ['region', 1],
      ],
    ));
  it('counts other groups within the choice', () =>
    assert.deepEqual([...countFacets(HITS, { kind: ['region'] }).method], []));
});

describe('selection', () => {
  it('counts what is chosen', () => assert.equal(countChosen({ kind: ['a', 'b'], tool: ['c'] }), 3));
  it('takes one value away', () => assert.deepEqual(without({ kind: ['a', 'b'] }, 'kind', 'a'), { kind: ['b'] }));
});

describe('URL of the search page', () => {
  it('is empty for nothing', () => assert.equal(writeUrl({ query: '', selection: {}, isLiteral: true }), ''));
  it('comes back as it went', () => {
    const state = {
      query: 'calf & "ball" +?',
      selection: { kind: ['technique', 'muscle'], region: ['outer-knee'] },
      isLiteral: true,
    };
    assert.deepEqual(readUrl(writeUrl(state)), state);
  });
  it('drops what it does not know', () => {
    const read = readUrl('?q=heel&kind=technique&kind=<b>&kind=technique&colour=red&exact=yes');
    assert.deepEqual(read, { query: 'heel', selection: { kind: ['technique'] }, isLiteral: false });
  });
  it('cuts a query that is too long', () =>
    assert.equal(readUrl(`?q=${'heel '.repeat(500)}`).query.length <= 120, true));
});
