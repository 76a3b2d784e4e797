import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DRAWN } from '../../../src/figures/drawings.ts';
import { labelsOf } from '../../../src/figures/labels.ts';
import { partsIn } from '../../../src/figures/svg-elements.ts';

/** Close-ups with the parts each must show, also in the second frame unless others are given; tool; whether it is a stroke. */
// prettier-ignore
const CLOSE_UPS: Readonly<Record<string, { parts: readonly string[]; endParts?: readonly string[]; tool?: true; stroke?: true }>> = {
  'calf-glide': { parts: ['gastrocnemius', 'soleus'], tool: true, stroke: true },
  'forearm-press': { parts: ['finger-extensors', 'keep-off-outer-elbow'], endParts: ['finger-flexors', 'keep-off-inner-elbow'] },
  'gluteus-medius-glide': { parts: ['gluteus-medius', 'greater-trochanter', 'iliac-crest'], tool: true, stroke: true },
  'outer-lower-leg-press': { parts: ['peroneus-longus', 'keep-off-fibular-head', 'keep-off-outer-ankle'] },
  'plantar-fascia-stretch': { parts: ['plantar-fascia', 'calcaneus'] },
  'quads-press': { parts: ['rectus-femoris', 'vastus-lateralis', 'keep-off-kneecap'], tool: true },
  'shin-press': { parts: ['tibialis-anterior', 'keep-off-shin', 'keep-off-fibular-head'] },
  'sole-glide': { parts: ['plantar-fascia', 'keep-off-heel-bone'], tool: true, stroke: true },
  'sole-spot-hold': { parts: ['plantar-fascia', 'abductor-hallucis', 'keep-off-heel-bone'] },
  'tfl-glide': { parts: ['tensor-fasciae-latae'], tool: true, stroke: true },
};

const count = (svg: string, className: string) => svg.split(`class="${className}"`).length - 1;

for (const [name, { parts, endParts = parts, tool, stroke }] of Object.entries(CLOSE_UPS))
  describe(`the close-up ${name}`, () => {
    const frames = [name, `${name}-end`].map((each) => DRAWN.get(each)?.() ?? '');
    const [start = '', end = ''] = frames;

    it('shows in both frames what is worked on and what is not to be pressed', () => {
      const missing = [
        ...parts.filter((part) => !partsIn(start).includes(part)),
        ...endParts.filter((part) => !partsIn(end).includes(part)),
      ];
      assert.deepEqual(missing, []);
    });

    it('moves the hand from one frame to the other in the same view', () => {
      const view = (svg: string) => /viewBox="([^"]+)"/.exec(svg)?.[1];
      assert.notEqual(start, end);
      assert.equal(view(start), view(end));
    });

    it('has a hand, the tool that the steps name, and an arrow only for a stroke', () => {
      for (const svg of frames) assert.ok(count(svg, 'il-outline') > 5);
      for (const svg of frames) assert.equal(count(svg, 'il-tool'), tool ? 1 : 0);
      assert.equal(count(start, 'il-arrow'), stroke ? 1 : 0);
      assert.ok(count(end, 'il-arrow') <= 1);
      for (const svg of frames) assert.equal(count(svg, 'il-arrow-bed'), count(svg, 'il-arrow'));
    });

    it('needs no words', () => {
      for (const svg of frames) assert.deepEqual(labelsOf(svg), []);
    });
  });
