import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DRAWN } from '../../../src/figures/drawings.ts';
import { FIGURES } from '../../../src/figures/figures.ts';
import { drawing } from '../../../src/figures/kit/drawing.ts';
import type { Label } from '../../../src/figures/kit/labels.ts';
import { painSpot } from '../../../src/figures/kit/pain.ts';
import { clipTo, fade, skin } from '../../../src/figures/kit/skin.ts';
import { labelsOf } from '../../../src/figures/labels.ts';
import { partsIn } from '../../../src/figures/svg-elements.ts';

const LABEL: Label = { at: [10, 20], lines: ['Calf & co', 'deep', 'part'], to: [40, 40], parts: ['calf', 'soleus'] };

describe('drawing', () => {
  it('is one svg of class il with the frame and nothing else on the root', () => {
    const svg = drawing({ viewBox: [-4, 0, 30, 40], body: skin('M0 0h5') });
    assert.equal(
      svg,
      '<svg xmlns="http://www.w3.org/2000/svg" class="il" viewBox="-4 0 30 40"><path class="il-skin" d="M0 0h5"/></svg>',
    );
  });

  it('numbers its labels in the order given', () => {
    const svg = drawing({ viewBox: [0, 0, 9, 9], body: '', labels: [LABEL, { ...LABEL, lines: ['Heel'], parts: [] }] });
    assert.deepEqual(labelsOf(svg), [
      { number: 1, name: 'Calf & co', note: 'deep part', parts: ['calf', 'soleus'] },
      { number: 2, name: 'Heel', note: '', parts: [] },
    ]);
  });

  it('puts words, leader and number where the label says', () => {
    const look: Label = { ...LABEL, side: 'left', bend: [1, 2], from: [3, 4], dot: false, numberAt: [5, 6] };
    const svg = drawing({ viewBox: [0, 0, 9, 9], body: '', labels: [look] });
    assert.match(svg, /class="il-halo" d="M3 4L1 2L40 40".*<text x="10" y="20" text-anchor="end">/);
    assert.match(svg, /class="il-num"><circle cx="5" cy="6"/);
    assert.doesNotMatch(svg, /il-dot/);
  });

  it('refuses an eighth label', () => {
    const labels = Array.from({ length: 8 }, () => LABEL);
    assert.throws(() => drawing({ viewBox: [0, 0, 9, 9], body: '', labels }), /room for 7 labels/);
  });

  it('refuses an id twice and a reference to nothing', () => {
    const twice = clipTo('skin', 'M0 0h5', '') + clipTo('skin', 'M0 0h5', '');
    assert.throws(() => drawing({ viewBox: [0, 0, 9, 9], body: twice }), /"skin" occurs twice/);
    assert.throws(() => drawing({ viewBox: [0, 0, 9, 9], body: '<use href="#arm"/>' }), /"#arm"/);
  });

  it('brings the hatch when there is pain', () => {
    const svg = drawing({ viewBox: [0, 0, 9, 9], body: painSpot('heel-pain', [4, 4]) });
    assert.equal(svg.split('<pattern id="hatch"').length, 2);
    assert.deepEqual(partsIn(svg), ['heel-pain']);
    assert.doesNotMatch(drawing({ viewBox: [0, 0, 9, 9], body: '' }), /pattern/);
  });

  it('fades a cut limb at the ends asked for', () => {
    const box = [0, 0, 9, 9] as const;
    assert.match(fade('cut', box, { top: 0.1 }, ''), /offset="0" stop-color="#000"\/><stop offset="0.1"/);
    assert.match(fade('cut', box, { left: 0.3 }, ''), /x2="1" y2="0"><stop offset="0".*<stop offset="0.3"/);
    assert.match(
      fade('cut', box, { bottom: 0.2 }, ''),
      /offset="0.8" stop-color="#fff"\/><stop offset="1" stop-color="#000"/,
    );
  });
});

describe('drawings made by code', () => {
  it('stand among the others under their names', () => {
    for (const [name, draw] of DRAWN) assert.equal(FIGURES.get(name), draw());
    assert.deepEqual([...FIGURES.keys()], [...FIGURES.keys()].sort());
  });
});
