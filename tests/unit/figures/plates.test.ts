import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DRAWN } from '../../../src/figures/drawings.ts';
import { labelsOf } from '../../../src/figures/labels.ts';
import { PART_NAMES } from '../../../src/figures/part-names.ts';
import { partsIn } from '../../../src/figures/svg-elements.ts';

const MUSCLES = readdirSync('content/muscles').map((file) => file.replace(/\.mdx$/, ''));

/** Plates and the parts that content and close-ups rely on. */
// prettier-ignore
const PLATES: Readonly<Record<string, readonly string[]>> = {
  'forearm-back': ['finger-extensors', 'keep-off-outer-elbow'],
  'forearm-palm': ['finger-flexors', 'keep-off-wrist', 'keep-off-inner-elbow'],
  'hip-back': ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'it-band', 'keep-off-sciatic-nerve'],
  'foot-inner': ['abductor-hallucis', 'plantar-fascia', 'tibialis-posterior', 'keep-off-ankle-tunnel'],
  'foot-outer': ['peroneals', 'extensor-digitorum-brevis', 'calcaneus', 'keep-off-outer-ankle', 'keep-off-fifth-metatarsal'],
  'lower-leg-back': ['gastrocnemius', 'soleus', 'achilles-tendon', 'peroneals', 'keep-off-knee-crease'],
  'lower-leg-back-deep': ['soleus', 'tibialis-posterior', 'keep-off-ankle-tunnel'],
  'lower-leg-front': ['tibialis-anterior', 'long-toe-extensors', 'gastrocnemius', 'soleus', 'shin-inner-border', 'keep-off-shin', 'keep-off-fibular-head'],
  'hip-thigh': [
    'gluteus-medius', 'gluteus-maximus', 'tensor-fasciae-latae', 'it-band', 'vastus-lateralis', 'rectus-femoris',
    'outer-knee-pain', 'keep-off-kneecap', 'keep-off-outer-knee', 'keep-off-fibular-head',
  ],
  sole: ['plantar-fascia', 'abductor-hallucis', 'heel-pain', 'keep-off-heel-bone'],
  'sole-deep': ['quadratus-plantae', 'plantar-fascia', 'keep-off-heel-bone'],
};

for (const [name, needed] of Object.entries(PLATES))
  describe(`the plate ${name}`, () => {
    const svg = DRAWN.get(name)?.() ?? '';

    it('shows what is worked on and what is not to be pressed', () => {
      const parts = partsIn(svg);
      assert.deepEqual(
        needed.filter((part) => !parts.includes(part)),
        [],
      );
    });

    it('names its parts by muscles of the content or by the list of part names', () => {
      const known = (part: string) => MUSCLES.includes(part) || part in PART_NAMES;
      assert.deepEqual(
        partsIn(svg).filter((part) => !known(part)),
        [],
      );
    });

    it('has a label for every place not to press', () => {
      const named = labelsOf(svg).flatMap((label) => label.parts);
      const places = partsIn(svg).filter((part) => part.startsWith('keep-off-'));
      assert.ok(places.length > 0);
      assert.deepEqual(
        places.filter((part) => !named.includes(part)),
        [],
      );
    });
  });
