import assert from 'node:assert/strict';
import test from 'node:test';
import { fileName } from '../../../src/features/routine-files/file-name.ts';

test('a file is named by its day alone', () => {
  assert.equal(fileName(new Date(2026, 10, 21, 23, 59), 'json'), 'footing-routine-2026-11-21.json');
  assert.equal(fileName(new Date(2027, 0, 3, 0, 0), 'ics'), 'footing-routine-2027-01-03.ics');
});
