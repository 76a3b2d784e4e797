import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawing } from '../../../src/figures/kit/drawing.ts';
import { distance } from '../../../src/figures/kit/point.ts';
import { BROAD, type HairStyle, MEDIUM, SLIGHT } from '../../../src/figures/rig/build.ts';
import { joinEdges } from '../../../src/figures/rig/joint.ts';
import { person } from '../../../src/figures/rig/person.ts';
import type { Pose } from '../../../src/figures/rig/pose.ts';
import { stageAt } from '../../../src/figures/rig/stage.ts';

const STAGE = stageAt([200, 400], 3);
const POSE: Pose = {
  hip: [0, 76],
  spine: [107, 108],
  neck: 106,
  head: 8,
  nearLeg: { ankle: [30, 7.7], foot: 180 },
  farLeg: { thigh: 250, shank: 280, foot: 180 },
  nearArm: { wrist: [-52, 118], bend: -1, hand: 97 },
  farArm: { upper: 200, fore: 190, hand: 180, handFlip: -1 },
};

describe('person', () => {
  for (const build of [MEDIUM, SLIGHT, BROAD]) {
    it(`puts ankle and wrist on their targets: ${build.name}`, () => {
      const { limbs } = person(STAGE, POSE, { build });
      assert.ok(distance(limbs.nearLeg.shank.end, [30, 7.7]) < 1e-6);
      assert.ok(distance(limbs.nearArm.fore.end, [-52, 118]) < 1e-6);
    });
  }

  it('takes angles as they are', () => {
    const { limbs } = person(STAGE, POSE);
    assert.deepEqual([limbs.farLeg.thigh.angle, limbs.farArm.fore.angle], [250, 190]);
  });

  it('gives places on a limb: its length, and across it', () => {
    const { thigh } = person(STAGE, POSE).limbs.nearLeg;
    assert.deepEqual(thigh.at(0, 0), STAGE.toDrawing(POSE.hip));
    assert.ok(Math.abs(distance(thigh.at(0, 0), thigh.at(1, 0)) - 43 * 3) < 1e-6);
    assert.ok(Math.abs(distance(thigh.at(0.5, 0), thigh.at(0.5, 4)) - 12) < 1e-6);
  });

  it('is wider or slighter by build', () => {
    const width = (build: typeof MEDIUM) => {
      const { front, back } = person(STAGE, POSE, { build }).limbs.nearLeg.thigh;
      const [a, b] = [front[3], back[3]];
      return a && b ? distance(a, b) : 0;
    };
    assert.ok(width(SLIGHT) < width(MEDIUM) && width(MEDIUM) < width(BROAD));
  });

  it('wears the hair and the tones of the build', () => {
    const hairs = (svg: string) => svg.split('il-hair').length - 1;
    const hairsOf = (hair: HairStyle) => hairs(person(STAGE, POSE, { build: { ...MEDIUM, hair } }).layers.head);
    const brow = 1;
    assert.deepEqual([hairsOf('none'), hairsOf('short'), hairsOf('cropped')], [brow, brow + 1, brow + 1]);
    assert.deepEqual([hairsOf('bun'), hairsOf('ponytail')], [brow + 2, brow + 2]);
    const toned = person(STAGE, POSE, { build: { ...MEDIUM, toneClass: 'il-tone-2' } });
    for (const layer of Object.values<string>({ ...toned.layers })) assert.match(layer, /^<g class="il-tone-2">/);
  });

  it('stands on the ball of a foot that is where the pose wants it, with the toes bent up', () => {
    const heelRaise: Pose = { ...POSE, nearLeg: { ball: [10, 15], foot: 220, toes: 40 } };
    const { foot, shank } = person(STAGE, heelRaise, { build: SLIGHT }).limbs.nearLeg;
    assert.ok(shank.end[1] > 15 + 7.5);
    const lowest = Math.max(...[...foot.top, ...foot.under].map(([, y]) => y));
    assert.ok(Math.abs(lowest - STAGE.toDrawing([0, 15])[1]) < 3);
    const [x] = foot.at([13.4, -5.4]);
    assert.ok(Math.abs(x - STAGE.toDrawing([10, 0])[0]) < 2);
  });

  it('bends the knee into one fold at the back and a round front', () => {
    const bent = person(STAGE, { ...POSE, nearLeg: { thigh: 180, shank: 270, foot: 180 } }).limbs.nearLeg;
    const knee = STAGE.toDrawing(bent.thigh.end);
    const front = joinEdges(bent.thigh.front, bent.shank.front, knee);
    for (const point of front.slice(6, 9)) assert.ok(Math.abs(distance(point, knee) - 5.6 * 3) < 2);
    const back = joinEdges(bent.thigh.back, bent.shank.back, knee);
    assert.equal(back.filter(([, , corner]) => corner).length, 1);
  });

  it('goes round the front of a knee that is bent as far as it goes', () => {
    const folded = person(STAGE, { ...POSE, nearLeg: { thigh: 110, shank: 278, foot: 180 } }).limbs.nearLeg;
    const knee = STAGE.toDrawing(folded.thigh.end);
    const front = joinEdges(folded.thigh.front, folded.shank.front, knee);
    const highest = Math.min(...front.map(([, y]) => y));
    assert.ok(highest < knee[1] - 5 * 3 && highest > knee[1] - 7 * 3);
  });

  it('can share a drawing with another under another id', () => {
    const all = (id: string) => Object.values<string>({ ...person(STAGE, POSE, { id }).layers }).join('');
    assert.doesNotThrow(() => drawing({ viewBox: [0, 0, 400, 400], body: all('one') + all('two') }));
    assert.throws(() => drawing({ viewBox: [0, 0, 400, 400], body: all('one') + all('one') }), /occurs twice/);
  });
});
