import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { profile } from '../../../src/figures/kit/profile.ts';
import { plateSpace } from '../../../src/figures/kit/plate-space.ts';

describe('profile', () => {
  const widths = profile<[number, number]>([[3, 5, -5], [0, 1, -1], [1, 4, -2], [2, 4, -3]]); // prettier-ignore

  it('gives each row, in any order', () => {
    assert.deepEqual([0, 1, 2, 3].map(widths), [[1, -1], [4, -2], [4, -3], [5, -5]]); // prettier-ignore
  });

  it('never leaves the values of the rows around it', () => {
    for (let height = 1; height <= 2; height += 0.05) assert.ok(Math.abs(widths(height)[0] - 4) < 1e-9);
    let last = 0;
    for (let height = 0; height <= 3; height += 0.02) {
      const [width] = widths(height);
      assert.ok(width >= last - 1e-9, String(height));
      last = width;
    }
  });

  it('needs two rows', () => {
    assert.throws(() => profile([[0, 1]]), /two rows/);
  });
});

describe('plate space', () => {
  const space = plateSpace({ scale: 10, origin: [100, 200], edges: () => [-2, 3] });

  it('puts the toes left and the height up', () => {
    assert.deepEqual(space.at(1, 4), [90, 160]);
  });

  it('reaches from the front edge at -1 to the back edge at 1', () => {
    assert.deepEqual(space.inLimb(0, -1), space.at(3, 0));
    assert.deepEqual(space.inLimb(0, 1), space.at(-2, 0));
  });

  it('keeps corners', () => {
    assert.deepEqual(space.place([[0, 0, 1], [0, 0]]), [[100, 200, 1], [100, 200]]); // prettier-ignore
  });
});
