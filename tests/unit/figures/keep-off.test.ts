import assert from 'node:assert/strict';
import { it } from 'node:test';
import { drawing } from '../../../src/figures/kit/drawing.ts';
import { keepOff, keepOffSpot } from '../../../src/figures/kit/keep-off.ts';
import { drawnBox } from '../../../src/figures/crop.ts';
import { painSpot } from '../../../src/figures/kit/pain.ts';
import { partsIn } from '../../../src/figures/svg-elements.ts';

it('a place not to press brings its crosses, which are not the hatch of pain', () => {
  const body = keepOff('keep-off-heel-bone', 'M0 0h5v5z') + painSpot('heel-pain', [4, 4]);
  const svg = drawing({ viewBox: [0, 0, 9, 9], body });
  assert.deepEqual(partsIn(svg), ['keep-off-heel-bone', 'heel-pain']);
  assert.equal(svg.split('<pattern id="crosses"').length, 2);
  assert.match(svg, /class="il-keep-line" fill="url\(#crosses\)" d="M0 0h5v5z"/);
  assert.doesNotMatch(drawing({ viewBox: [0, 0, 9, 9], body: '' }), /pattern/);
});

it('a round place not to press has its size, and the pattern does not count as drawn', () => {
  const svg = drawing({ viewBox: [0, 0, 200, 200], body: keepOffSpot('keep-off-shin', [100, 90], 20, 30) });
  const [x, y, width, height] = drawnBox(svg).map(Math.round);
  assert.ok(x !== undefined && x >= 74 && x <= 78 && width !== undefined && width >= 44 && width <= 52);
  assert.ok(y !== undefined && y >= 54 && y <= 58 && height !== undefined && height >= 64 && height <= 72);
});
