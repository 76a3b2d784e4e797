import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropIndex, edgeScrollPx, makesWayPx } from '../../../src/features/routine-builder/drag-order.ts';
import { rulerOf } from '../../../src/features/routine-builder/ruler.ts';

const ROWS = [0, 100, 200, 300].map((top) => ({ top, height: 100 }));

test('a row takes the place whose middle it has passed', () => {
  assert.equal(dropIndex(ROWS, 1, 0), 1);
  assert.equal(dropIndex(ROWS, 1, 49), 1);
  assert.equal(dropIndex(ROWS, 1, 51), 2);
  assert.equal(dropIndex(ROWS, 1, 1000), 3);
  assert.equal(dropIndex(ROWS, 1, -51), 0);
  assert.equal(dropIndex(ROWS, 1, -1000), 0);
  assert.equal(dropIndex([], 0, 10), 0);
});

test('a tall row passes a short one by its own edge', () => {
  const rows = [
    { top: 0, height: 400 },
    { top: 400, height: 80 },
  ];
  assert.equal(dropIndex(rows, 0, 30), 0);
  assert.equal(dropIndex(rows, 0, 41), 1);
});

test('only the rows in between make way', () => {
  assert.deepEqual(
    [0, 1, 2, 3].map((index) => makesWayPx(index, 0, 2, 100)),
    [0, -100, -100, 0],
  );
  assert.deepEqual(
    [0, 1, 2, 3].map((index) => makesWayPx(index, 3, 1, 100)),
    [0, 100, 100, 0],
  );
});

test('the page scrolls near its edges only, faster the nearer', () => {
  assert.equal(edgeScrollPx(400, 800), 0);
  assert.ok(edgeScrollPx(60, 800) < 0);
  assert.ok(edgeScrollPx(5, 800) < edgeScrollPx(60, 800));
  assert.ok(edgeScrollPx(790, 800) > edgeScrollPx(740, 800));
});

test('a short routine looks short, a long one fits', () => {
  const short = rulerOf([300, 300]);
  assert.equal(short.minutes, 36);
  assert.ok(short.steps.every((share) => Math.abs(share - 5 / 36) < 1e-9));
  const long = rulerOf([60 * 200]);
  assert.ok((long.steps[0] ?? 0) < 1);
  assert.ok(long.labels.length <= 7);
  assert.ok(long.limit < short.limit);
  assert.equal(rulerOf([]).steps.length, 0);
});
