import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { band } from '../../../src/figures/rig/props/band.ts';
import { chair } from '../../../src/figures/rig/props/chair.ts';
import { mat, step } from '../../../src/figures/rig/props/ground.ts';
import { rolledTowel, roller, tennisBall } from '../../../src/figures/rig/props/round.ts';
import { stageAt } from '../../../src/figures/rig/stage.ts';
import { pathBounds } from '../../../src/figures/path-bounds.ts';
import { attribute, elementsOf } from '../../../src/figures/svg-elements.ts';

const STAGE = stageAt([100, 300], 2);

/** Left, top, right and bottom of all paths. */
function bounds(svg: string): number[] {
  const boxes = elementsOf(svg)
    .filter((element) => element.tag === 'path')
    .map((element) => pathBounds(attribute(element, 'd') ?? ''));
  const least = (values: number[]) => Math.round(Math.min(...values));
  const most = (values: number[]) => Math.round(Math.max(...values));
  return [
    least(boxes.map(([x]) => x)),
    least(boxes.map(([, y]) => y)),
    most(boxes.map(([x, , width]) => x + width)),
    most(boxes.map(([, y, , height]) => y + height)),
  ];
}

describe('things on the floor', () => {
  it('stand on it, with the size asked for', () => {
    assert.deepEqual(bounds(step(STAGE, -10, 20, 15)), [80, 270, 140, 300]);
    const [, matTop, , matFloor] = bounds(mat(STAGE, -10, 20));
    assert.deepEqual([matTop, matFloor], [298, 300]);
  });

  it('a chair has its seat and back where they are asked for', () => {
    const [left, top, , floor] = bounds(chair(STAGE, { frontX: 5 }));
    assert.deepEqual([top, floor], [300 - 89 * 2, 300]);
    assert.ok(left !== undefined && left >= 100 && left <= 112);
    const [, stoolTop] = bounds(chair(STAGE, { frontX: 5, back: 0 }));
    assert.equal(stoolTop, 300 - 45 * 2);
  });

  it('a rolled towel lies on its place', () => {
    const [left, top, right, bottom] = bounds(rolledTowel([50, 80], [20, 12]));
    assert.deepEqual([left, right, bottom], [40, 60, 80]);
    assert.equal(top, 68);
  });
});

describe('round tools and bands', () => {
  it('are told apart by their marks', () => {
    assert.equal(tennisBall([0, 0], 10).split('il-tool-w').length - 1, 2);
    assert.match(roller([0, 0], 10), /il-tool-h/);
  });

  it('a band runs where it is pulled', () => {
    const ends = bounds(
      band([
        [0, 10],
        [30, 4],
        [60, 10],
      ]),
    );
    assert.deepEqual([ends[0], ends[2]], [0, 60]);
  });
});
