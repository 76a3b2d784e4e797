import assert from 'node:assert/strict';
import { it } from 'node:test';
import { drawing } from '../../../src/figures/kit/drawing.ts';
import { keepOff } from '../../../src/figures/kit/keep-off.ts';
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
