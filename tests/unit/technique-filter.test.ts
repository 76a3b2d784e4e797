import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterData } from '../../src/features/technique-filter/filter-data.ts';
import {
  FILTERS,
  countText,
  filterFromQuery,
  filterToQuery,
  onlyOffered,
  passes,
  type FilterItem,
  type FilterState,
} from '../../src/features/technique-filter/technique-filter.ts';
import { techniqueSchema } from '../../src/schemas/technique.ts';
import { SAMPLES } from '../content/sample-entries.ts';

const PRESS: FilterItem = {
  region: 'calf heel',
  method: 'press',
  tool: 'ball thumbs',
  position: 'sitting',
  certainty: 'low',
  minutes: '5',
};

const STATES: FilterState[] = [
  {},
  { tool: 'scraper' },
  {
    region: 'outer-knee',
    method: 'roll',
    tool: 'foam-roller',
    position: 'side-lying',
    certainty: 'very-low',
    minutes: '8',
  },
];
for (const state of STATES) {
  test(`${JSON.stringify(state)} comes back from the URL as it went in`, () => {
    assert.deepEqual(filterFromQuery(filterToQuery(state)), state);
  });
}

test('nothing set leaves the URL bare', () => assert.equal(filterToQuery({}), ''));

const QUERIES: [string, FilterState][] = [
  ['', {}],
  ['?', {}],
  ['tool=scraper', { tool: 'scraper' }],
  ['?tool=', {}],
  ['?tool=ball&tool=scraper', { tool: 'ball' }],
  ['?colour=red&__proto__=x&constructor=y', {}],
  ['?tool=%3Cscript%3E', { tool: '<script>' }],
  ['?tool=%E0%A4%A', { tool: '\uFFFD%A' }],
];
for (const [query, state] of QUERIES) {
  test(`"${query}" reads as ${JSON.stringify(state)}`, () => assert.deepEqual(filterFromQuery(query), state));
}

test('a very long query is read without harm', () => {
  const state = filterFromQuery(`?${'tool=a&'.repeat(10_000)}method=press`);
  assert.deepEqual(state, { tool: 'a', method: 'press' });
});

test('values that no filter offers are dropped, so that an old link does not hide everything', () => {
  const choices = { tool: ['', 'ball'], minutes: ['', '2', '5'] };
  assert.deepEqual(onlyOffered({ tool: 'hammer', minutes: '5', method: 'press' }, choices), { minutes: '5' });
  assert.deepEqual(onlyOffered({}, choices), {});
});

const FITS: [string, FilterState, boolean][] = [
  ['nothing is set', {}, true],
  ['one of its tools is set', { tool: 'thumbs' }, true],
  ['another tool is set', { tool: 'scraper' }, false],
  ['a part of the name of its tool is set', { tool: 'thumb' }, false],
  ['its second region is set', { region: 'heel' }, true],
  ['all that is set fits', { region: 'calf', method: 'press', certainty: 'low' }, true],
  ['one of what is set does not fit', { region: 'calf', method: 'roll' }, false],
  ['it takes as long as is set', { minutes: '5' }, true],
  ['it takes longer than is set', { minutes: '4' }, false],
  ['the minutes are no number', { minutes: 'many' }, false],
];
for (const [what, state, shown] of FITS) {
  test(`a technique is ${shown ? 'shown' : 'hidden'} when ${what}`, () => assert.equal(passes(PRESS, state), shown));
}

const TEXTS: [number, number, string][] = [
  [19, 19, 'All 19 techniques'],
  [3, 19, '3 of 19 techniques'],
  [0, 19, 'No technique fits. Take a filter away.'],
];
for (const [shown, total, text] of TEXTS) {
  test(`${shown} of ${total} is said as "${text}"`, () => assert.equal(countText(shown, total), text));
}

test('a technique carries a value for every filter', () => {
  const technique = techniqueSchema.parse(SAMPLES.techniques['calf-press']);
  const data = filterData(technique);
  for (const name of FILTERS) assert.ok(data[`data-${name}`], name);
  assert.equal(data['data-minutes'], '4');
  assert.equal(data['data-region'], 'heel');
});
