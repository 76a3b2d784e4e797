import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { drawnBox, floorCrop, viewBoxOf } from '../../../src/figures/crop.ts';
import { figureNames, figureSvg } from '../../../src/figures/figures.ts';
import { labelsOf } from '../../../src/figures/labels.ts';
import { PART_NAMES } from '../../../src/figures/part-names.ts';
import { insideOf } from '../../../src/figures/poses/parts/inside.ts';
import { roundUnder } from '../../../src/figures/poses/parts/under.ts';
import { MEDIUM } from '../../../src/figures/rig/build.ts';
import { bodyOf } from '../../../src/figures/rig/body.ts';
import { limb } from '../../../src/figures/rig/limb.ts';
import { stageAt } from '../../../src/figures/rig/stage.ts';
import { partsIn } from '../../../src/figures/svg-elements.ts';

const POSE_LIMIT_BYTES = 7 * 1024;
/** What `drawnBox` leaves around a drawing, in its units. */
const EDGE = 4;

const muscles = readdirSync('content/muscles').map((file) => file.replace('.mdx', ''));
// prettier-ignore
const techniques = [
  'calf-press', 'calf-roll', 'calf-stretch', 'gluteus-medius-press', 'outer-thigh-roll', 'quads-roll', 'sole-roll', 'tfl-press',
  'towel-heel-raise',
];

describe('poses in two frames', () => {
  for (const name of techniques.flatMap((technique) => [technique, `${technique}-end`])) {
    const svg = figureSvg(name);

    it(`${name}: names its parts by muscles in content or by PART_NAMES`, () => {
      const unknown = partsIn(svg).filter((part) => !muscles.includes(part) && !Object.hasOwn(PART_NAMES, part));
      assert.deepEqual(unknown, []);
    });

    it(`${name}: is small, with at most one arrow and two labels`, () => {
      assert.ok(brotliCompressSync(svg).length <= POSE_LIMIT_BYTES);
      assert.ok(svg.split('class="il-arrow"').length - 1 <= 1);
      assert.ok(labelsOf(svg).length <= 2);
    });

    it(`${name}: stands on the floor and within its frame`, () => {
      const crop = floorCrop(svg);
      assert.ok(crop);
      const floorY = crop[1] + crop[3];
      const [x, y, width, height] = drawnBox(svg);
      assert.ok(y + height <= floorY + EDGE + 1, `lowest at ${y + height}, floor at ${floorY}`);
      const [frameX, frameY, frameWidth] = viewBoxOf(svg);
      assert.ok(x >= frameX && y >= frameY && x + width <= frameX + frameWidth);
    });
  }

  it('share their frame and differ', () => {
    for (const technique of techniques) {
      const [first, second] = [figureSvg(technique), figureSvg(`${technique}-end`)];
      assert.deepEqual(viewBoxOf(first), viewBoxOf(second));
      assert.notEqual(first, second);
    }
  });

  it('belong to a first frame', () => {
    const ends = figureNames().filter((name) => name.endsWith('-end'));
    for (const name of ends) assert.ok(figureNames().includes(name.slice(0, -'-end'.length)), name);
  });
});

describe('a round tool under the skin', () => {
  it('lies on the floor and presses a little into the skin', () => {
    const { middle, radius } = roundUnder([50, 70], 100);
    assert.equal(middle[0], 50);
    assert.equal(middle[1] + radius, 100);
    assert.ok(middle[1] - radius < 70 && middle[1] - radius > 65);
  });
});

describe('places inside a limb', () => {
  it('go from the front skin to the back skin', () => {
    const shank = limb(stageAt([0, 0], 1), bodyOf(MEDIUM).segments.shank, [0, 0], 270);
    const [front, middle, back] = insideOf(shank, [
      [0.33, -1],
      [0.33, 0],
      [0.33, 1],
    ]).map(([x]) => x);
    assert.deepEqual(
      [front, back].map((x) => Number(x?.toFixed(3))),
      [-4.2, 7.1],
    );
    assert.ok(middle !== undefined && Math.abs(middle - 1.45) < 1e-9);
  });
});
