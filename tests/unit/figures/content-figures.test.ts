import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { loadContent } from '../../../src/content-rules/load.ts';
import { MAP_DRAWINGS } from '../../../src/figures/body-map/map-drawings.ts';
import { zoneNames } from '../../../src/figures/body-map/render-map.ts';
import { FIGURES, partsOf } from '../../../src/figures/figures.ts';
import { viewBoxOf } from '../../../src/figures/crop.ts';
import { PART_NAMES } from '../../../src/figures/part-names.ts';
import { muscleSchema } from '../../../src/schemas/muscle.ts';
import { regionSchema } from '../../../src/schemas/region.ts';
import { techniqueSchema } from '../../../src/schemas/technique.ts';

const TECHNIQUE_LIMIT_BYTES = 7 * 1024;
const LIMIT_BYTES = 14 * 1024;

const { entries } = loadContent('content');
const of = (collection: string) => entries.filter((entry) => entry.collection === collection);
const techniques = of('techniques').map(({ id, data }) => ({ id, ...techniqueSchema.parse(data) }));
const muscles = of('muscles').map(({ id, data }) => ({ id, ...muscleSchema.parse(data) }));
const regions = of('regions').map(({ id, data }) => ({ id, ...regionSchema.parse(data) }));

describe('every technique', () => {
  for (const { id, picture, frames, method } of techniques) {
    it(`${id}: has its own drawing in two frames of one view`, () => {
      const [start = '', end = ''] = [id, `${id}-end`].map((name) => FIGURES.get(name));
      assert.ok(start !== '' && end !== '' && start !== end);
      assert.deepEqual(viewBoxOf(start), viewBoxOf(end));
    });

    it(`${id}: shows both frames, with words that differ, and one of them as its picture`, () => {
      const [start, end] = frames ?? [];
      assert.deepEqual([start?.figure, end?.figure], [id, `${id}-end`]);
      assert.notEqual(start?.description, end?.description);
      assert.match(start?.caption ?? '', /^Start: /);
      assert.match(end?.caption ?? '', /^Then: /);
      assert.ok([id, `${id}-end`].includes(picture.figure));
    });

    if (method === 'stretch')
      it(`${id}: is pictured while the stretch is held`, () => {
        assert.equal(picture.figure, `${id}-end`);
      });
  }
});

describe('every muscle', () => {
  for (const { id, picture } of muscles)
    it(`${id}: is a part of its drawing and is brought out there`, () => {
      assert.ok(partsOf(picture.figure).includes(id), picture.figure);
      assert.deepEqual(picture.focus, [id]);
    });
});

describe('every region', () => {
  for (const { id, zones } of regions)
    it(`${id}: has its place on the body map`, () => {
      assert.ok(zones.length > 0);
      assert.deepEqual(
        zones.filter((zone) => !zoneNames().includes(zone)),
        [],
      );
    });
});

describe('every drawing', () => {
  const ids = new Set(readdirSync('content/muscles').map((file) => file.replace(/\.mdx$/, '')));
  const ofTechniques = new Set(techniques.flatMap(({ id }) => [id, `${id}-end`]));

  it('names its parts by muscles of the content or by the list of part names', () => {
    const maps: readonly string[] = MAP_DRAWINGS;
    const plain = [...FIGURES.keys()].filter((name) => !maps.includes(name));
    const unknown = plain.flatMap((name) => partsOf(name).filter((part) => !ids.has(part) && !(part in PART_NAMES)));
    assert.deepEqual(unknown, []);
  });

  for (const [name, svg] of FIGURES) {
    const limit = ofTechniques.has(name) ? TECHNIQUE_LIMIT_BYTES : LIMIT_BYTES;
    it(`${name}: has at most ${limit / 1024} KB`, () => {
      const size = brotliCompressSync(svg).length;
      assert.ok(size <= limit, `${size} bytes`);
    });
  }
});

describe('the list of part names', () => {
  it('names no part that is drawn nowhere', () => {
    const drawn = new Set([...FIGURES.keys()].flatMap(partsOf));
    assert.deepEqual(
      Object.keys(PART_NAMES).filter((part) => !drawn.has(part)),
      [],
    );
  });
});
