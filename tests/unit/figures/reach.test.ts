import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { distance, moved, type Point } from '../../../src/figures/kit/point.ts';
import { reach } from '../../../src/figures/rig/reach.ts';
import { vectorOf } from '../../../src/figures/rig/stage.ts';

const LENGTHS = [43, 41] as const;

function jointAndEnd(start: Point, target: Point, bend: 1 | -1): readonly [joint: Point, end: Point] {
  const [first, second] = reach(start, target, LENGTHS, bend);
  const joint = moved(start, vectorOf(first), LENGTHS[0]);
  return [joint, moved(joint, vectorOf(second), LENGTHS[1])];
}

describe('reach', () => {
  it('hits every target within reach, with the joint on the side asked for', () => {
    const targets = fc.record({
      far: fc.double({ min: 3, max: 83, noNaN: true }),
      angle: fc.integer({ max: 359, min: 0 }),
    });
    fc.assert(
      fc.property(targets, fc.constantFrom<1 | -1>(1, -1), ({ far, angle }, bend) => {
        const start: Point = [5, -7];
        const target = moved(start, vectorOf(angle), far);
        const [joint, end] = jointAndEnd(start, target, bend);
        assert.ok(distance(end, target) < 1e-6);
        const side = (target[0] - start[0]) * (joint[1] - start[1]) - (target[1] - start[1]) * (joint[0] - start[0]);
        assert.equal(Math.sign(side), bend);
      }),
    );
  });

  it('points at a target too far away', () => {
    const [, end] = jointAndEnd([0, 0], [0, 200], 1);
    assert.ok(distance(end, [0, 84]) < 0.1);
  });

  it('folds toward a target too near, without breaking', () => {
    const [, end] = jointAndEnd([0, 0], [0.5, 0], 1);
    assert.ok(distance(end, [0, 0]) < 3);
  });
});
