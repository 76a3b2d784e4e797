import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partsOf } from '../../../src/figures/figures.ts';
import { frontPerson } from '../../../src/figures/rig/front/person.ts';
import type { FrontPose } from '../../../src/figures/rig/front/pose.ts';
import { magnified } from '../../../src/figures/rig/magnifier.ts';
import { stageAt } from '../../../src/figures/rig/stage.ts';

const UPRIGHT: FrontPose = {
  view: 'back',
  hip: [0, 90],
  spine: [90, 90],
  neck: 90,
  turn: 0,
  knees: { left: [-9, 49], right: [9, 49] },
  ankles: { left: [-9, 8], right: [9, 8] },
  arms: { left: { elbow: [-20, 112], wrist: [-20, 88] }, right: { elbow: [20, 112], wrist: [20, 88] } },
};
const stage = stageAt([0, 0], 1);
const rounded = (point: readonly [number, number]) => point.map((value) => Math.round(value * 10) / 10);

describe('a person seen from the front or from behind', () => {
  it('has the outer edge of each leg away from the middle', () => {
    const { left, right } = frontPerson(stage, UPRIGHT).legs;
    const outerOf = (leg: typeof left) => leg.shank.at(0.3, 5)[0];
    assert.ok(outerOf(left) < -9 && outerOf(right) > 9);
    assert.equal(outerOf(left), -outerOf(right));
  });

  it('ends its thighs at the knees of the pose', () => {
    const { legs } = frontPerson(stage, UPRIGHT);
    assert.deepEqual(legs.right.thigh.end.map(Math.round), [9, 49]);
    assert.deepEqual(legs.left.shank.end.map(Math.round), [-9, 8]);
  });

  it('tilts what is placed at the hips with the spine', () => {
    assert.deepEqual(rounded(frontPerson(stage, UPRIGHT).atHip([10, 5])), [10, -95]);
    const lying = frontPerson(stage, { ...UPRIGHT, spine: [0, 0] });
    assert.deepEqual(rounded(lying.atHip([10, 5])), [5, -80]);
  });

  it('draws a leg that lies before the shorts from the hem down', () => {
    const { layers } = frontPerson(stage, { ...UPRIGHT, legBefore: 'left' });
    assert.ok(layers.legs.left.length < frontPerson(stage, UPRIGHT).layers.legs.left.length);
    assert.equal(layers.legs.right, frontPerson(stage, UPRIGHT).layers.legs.right);
  });
});

describe('a magnified piece', () => {
  it('has its middle in the middle of the large view', () => {
    const svg = magnified('<path d="M0 0"/>', { from: [10, 20], to: [100, 80], radius: 30, zoom: 3 });
    const [, x, y, zoom] = /translate\(([\d.-]+) ([\d.-]+)\) scale\((\d+)\)/.exec(svg)?.map(Number) ?? [];
    assert.deepEqual([(x ?? 0) + 10 * (zoom ?? 0), (y ?? 0) + 20 * (zoom ?? 0)], [100, 80]);
  });
});

describe('places not to press', () => {
  it('are the groin in the hip press and the hip and the outer knee in the roll', () => {
    for (const end of ['', '-end']) {
      assert.ok(partsOf(`tfl-press${end}`).includes('keep-off-groin'));
      assert.ok(partsOf(`outer-thigh-roll${end}`).includes('keep-off-outer-knee'));
      assert.ok(partsOf(`outer-thigh-roll${end}`).includes('keep-off-hip-bump'));
    }
  });
});
