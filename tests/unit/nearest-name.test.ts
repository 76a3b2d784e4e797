import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearestNames } from '../../src/content-rules/nearest-name.ts';

const NAMES = ['calf-press', 'calf-roll', 'quads-press', 'soleus', 'calf'];

const CASES: [string, string][] = [
  ['calf-pres', 'calf-press'],
  ['claf-press', 'calf-press'],
  ['Soleus', 'soleus'],
  ['soleuss', 'soleus'],
];
for (const [wrong, right] of CASES) {
  test(`"${wrong}" is most like "${right}"`, () => assert.equal(nearestNames(wrong, NAMES)[0], right));
}

test('a name that is like none gets no hint', () => {
  assert.deepEqual(nearestNames('shoulder-stretch', NAMES), []);
  assert.equal(didYouMean('shoulder-stretch', NAMES), '');
});

test('a longer name that begins with it counts as near', () => {
  assert.ok(nearestNames('calf', ['calf-press-with-a-ball']).includes('calf-press-with-a-ball'));
});

test('a hint is a question with at most three names', () => {
  assert.equal(didYouMean('soleu', NAMES), 'Did you mean "soleus"?');
  assert.equal(nearestNames('abc', ['abd', 'abe', 'abf', 'abg']).length, 3);
});
