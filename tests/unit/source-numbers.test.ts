import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SourceNumbers } from '../../src/lib/source-numbers.ts';

test('sources are numbered from 1 in the order they are first cited', () => {
  const numbers = new SourceNumbers(['lu-2022', 'behm-2020', 'lu-2022', 'wu-2024']);
  assert.deepEqual(numbers.ids, ['lu-2022', 'behm-2020', 'wu-2024']);
  assert.deepEqual(
    numbers.ids.map((id) => numbers.numberOf(id)),
    [1, 2, 3],
  );
});

test('a source that the page did not name is an error that says which', () => {
  assert.throws(
    () => new SourceNumbers(['lu-2022']).numberOf('wu-2024'),
    /"wu-2024" is cited but missing from the sources/,
  );
});

test('a page without sources has none', () => {
  assert.deepEqual(new SourceNumbers([]).ids, []);
});
