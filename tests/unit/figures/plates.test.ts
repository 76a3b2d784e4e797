import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DRAWN } from '../../../src/figures/drawings.ts';
import { pointOn } from '../../../src/figures/kit/bezier.ts';
import { labelsOf } from '../../../src/figures/labels.ts';
import { PART_NAMES } from '../../../src/figures/part-names.ts';
import { viewBoxOf } from '../../../src/figures/crop.ts';
import { type Box, pathSteps } from '../../../src/figures/path-bounds.ts';
import { attribute, elementsOf, hasClass, partsIn, type SvgElement } from '../../../src/figures/svg-elements.ts';

const MUSCLES = readdirSync('content/muscles').map((file) => file.replace(/\.mdx$/, ''));

/** Plates and the parts that content and close-ups rely on. */
// prettier-ignore
const PLATES: Readonly<Record<string, readonly string[]>> = {
  'forearm-back': ['finger-extensors', 'keep-off-outer-elbow'],
  'forearm-palm': ['finger-flexors', 'keep-off-wrist', 'keep-off-inner-elbow'],
  'hip-back': ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'it-band', 'keep-off-sciatic-nerve'],
  'foot-inner': ['abductor-hallucis', 'plantar-fascia', 'tibialis-posterior', 'keep-off-ankle-tunnel'],
  'foot-outer': ['peroneals', 'extensor-digitorum-brevis', 'calcaneus', 'keep-off-outer-ankle', 'keep-off-fifth-metatarsal'],
  'lower-leg': [
    'tibialis-anterior', 'long-toe-extensors', 'peroneals', 'gastrocnemius', 'soleus', 'plantar-fascia',
    'keep-off-fibular-head', 'keep-off-shin',
  ],
  'lower-leg-back': ['gastrocnemius', 'soleus', 'achilles-tendon', 'peroneals', 'keep-off-knee-crease'],
  'lower-leg-back-deep': ['soleus', 'tibialis-posterior', 'keep-off-ankle-tunnel'],
  'lower-leg-front': ['tibialis-anterior', 'long-toe-extensors', 'gastrocnemius', 'soleus', 'shin-inner-border', 'keep-off-shin', 'keep-off-fibular-head'],
  'hip-thigh': [
    'gluteus-medius', 'gluteus-maximus', 'tensor-fasciae-latae', 'it-band', 'vastus-lateralis', 'rectus-femoris',
    'outer-knee-pain', 'keep-off-kneecap', 'keep-off-outer-knee', 'keep-off-fibular-head',
  ],
  sole: ['plantar-fascia', 'abductor-hallucis', 'heel-pain', 'keep-off-heel-bone'],
  'thigh-front': [
    'rectus-femoris', 'vastus-medialis', 'vastus-lateralis', 'tensor-fasciae-latae', 'sartorius', 'patella',
    'keep-off-kneecap', 'keep-off-groin',
  ],
  'sole-deep': ['quadratus-plantae', 'plantar-fascia', 'keep-off-heel-bone'],
};

type Spot = readonly [x: number, y: number];

/** Where a part's outline, or that of a place not to press, is written. */
function isPartShape(element: SvgElement): boolean {
  return (attribute(element, 'id')?.endsWith('-p') ?? false) || hasClass(element, 'il-keep-line');
}

/** Points along a path: the ends of its steps, and two on the way along each curve. */
function pointsOf(data: string): Spot[] {
  let pen: Spot = [0, 0];
  return (data === '' ? [] : pathSteps(data)).flatMap(({ command, values }): Spot[] => {
    const start = pen;
    const [dx, dy] = command === command.toLowerCase() ? start : [0, 0];
    const spots = values.flatMap((value, i): Spot[] => (i % 2 ? [[(values[i - 1] ?? 0) + dx, value + dy]] : []));
    pen = spots.at(-1) ?? pen;
    const [first, second, end] = spots;
    if (!first || !second || !end) return spots;
    return [1 / 3, 2 / 3, 1].map((t) => pointOn(start, [first, second, end], t));
  });
}

function isIn([left, top, width, height]: Box, [x, y]: Spot): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

/** Whether a point is inside an outline, or so near that the line of the outline covers it. */
function isWithin(outline: readonly Spot[], [x, y]: Spot): boolean {
  const sides = outline.map((point, i) => [point, outline[(i + 1) % outline.length] ?? point] as const);
  const crossings = sides.filter(
    ([p, q]) => p[1] > y !== q[1] > y && x < p[0] + ((y - p[1]) / (q[1] - p[1])) * (q[0] - p[0]),
  );
  return crossings.length % 2 === 1 || outline.some(([px, py]) => Math.hypot(px - x, py - y) < 6);
}

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

    it('has its parts inside the skin', () => {
      const skin = pointsOf(/<clipPath id="skin"><path d="([^"]+)"/.exec(svg)?.[1] ?? '');
      assert.ok(skin.length > 20);
      const paths = elementsOf(svg).filter((element) => element.tag === 'path' && isPartShape(element));
      assert.ok(paths.length > 5);
      for (const path of paths) {
        const points = pointsOf(attribute(path, 'd') ?? '').filter((point) => isIn(viewBoxOf(svg), point));
        const outside = points.filter((point) => !isWithin(skin, point));
        assert.ok(
          outside.length <= points.length * 0.2,
          `${attribute(path, 'id') ?? 'a place not to press'}: ${outside.length} of ${points.length}`,
        );
      }
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
