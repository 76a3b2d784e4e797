import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { MAP_DRAWINGS } from '../../src/figures/body-map/map-drawings.ts';
import { renderMap, zoneNames } from '../../src/figures/body-map/render-map.ts';
import { cutSides, drawnBox, floorCrop, focusCrop, partBox, viewBoxOf } from '../../src/figures/crop.ts';
import { FIGURES, figureNames, figureSvg, partsOf, renderFigure } from '../../src/figures/figures.ts';
import { labelsOf, withoutLabels } from '../../src/figures/labels.ts';
import { isPlate, plateSide } from '../../src/figures/narrow-plate.ts';
import { overlap, pathBounds, pathSteps } from '../../src/figures/path-bounds.ts';
import { attribute, elementsOf, hasClass, partsIn, replaceElements } from '../../src/figures/svg-elements.ts';
import { renderThumbnail, thumbnailName, thumbnailSize } from '../../src/figures/thumbnail.ts';

const BROTLI_LIMIT_BYTES = 14 * 1024;
const words = { title: 'A calf', description: 'A calf on a ball.' };
const css = readFileSync('src/styles/figures.css', 'utf8');

const idsOf = (svg: string) =>
  elementsOf(svg)
    .map((element) => attribute(element, 'id'))
    .filter((id) => id !== undefined);
const referencesOf = (svg: string) => [...svg.matchAll(/(?:url\(|href=")#([^)"]+)/g)].map(([, id = '']) => id);
const classesOf = (svg: string, part: string) =>
  elementsOf(svg)
    .filter((element) => attribute(element, 'data-part') === part)
    .map((element) => attribute(element, 'class') ?? '');

// prettier-ignore
const DRAWINGS = [
  'calf-press', 'calf-press-end', 'calf-roll', 'calf-roll-end', 'calf-stretch', 'calf-stretch-end', 'tfl-press', 'tfl-press-end',
  'gluteus-medius-press', 'gluteus-medius-press-end', 'outer-thigh-roll', 'outer-thigh-roll-end',
  'plantar-fascia-stretch', 'plantar-fascia-stretch-end',
  'quads-roll', 'quads-roll-end', 'sole-roll', 'sole-roll-end', 'towel-heel-raise', 'towel-heel-raise-end',
  'lower-leg', 'hip-thigh', 'sole', 'body-front', 'body-back', 'legs-front', 'legs-back', 'body-outer-side', 'body-sole',
];

describe('every drawing', () => {
  it('is in the registry', () => {
    for (const name of DRAWINGS) assert.ok(figureNames().includes(name), name);
  });

  for (const [name, source] of FIGURES) {
    const svg = renderFigure(source, { idPrefix: 'fig', ...words });

    it(`${name}: has ids with the prefix, each once, and no dead reference`, () => {
      const ids = idsOf(svg);
      assert.deepEqual(
        ids.filter((id) => !id.startsWith('fig-')),
        [],
      );
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(
        referencesOf(svg).filter((id) => !ids.includes(id)),
        [],
      );
    });

    it(`${name}: keeps every part`, () => {
      assert.deepEqual(partsIn(svg), partsOf(name));
      assert.ok(partsOf(name).length > 0);
    });

    it(`${name}: has valid path data`, () => {
      const paths = elementsOf(svg).filter((element) => element.tag === 'path');
      for (const path of paths) assert.doesNotThrow(() => pathSteps(attribute(path, 'd') ?? ''));
      assert.doesNotMatch(svg, /NaN|undefined/);
    });

    it(`${name}: has no style of its own and no colour but by class`, () => {
      assert.doesNotMatch(svg, /<style|\sstyle=|<script|\son\w+=/);
      // The white of a mask is no colour: it says what is seen.
      const seen = replaceElements(svg, (element) => (element.tag === 'mask' ? '' : undefined));
      const colours = [...seen.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour = '']) => colour);
      assert.deepEqual(
        colours.filter((colour) => colour !== 'none' && !colour.startsWith('url(#')),
        [],
      );
    });

    it(`${name}: fits the size budget`, () => {
      assert.ok(brotliCompressSync(svg).length <= BROTLI_LIMIT_BYTES);
    });

    it(`${name}: has only labels that name parts of it`, () => {
      for (const { name: label, number, parts } of labelsOf(source)) {
        assert.ok(label.length > 1 && number > 0);
        for (const part of parts) assert.ok(partsOf(name).includes(part), `${label} names ${part}`);
      }
    });
  }
});

describe('renderFigure', () => {
  const svg = figureSvg('hip-thigh');

  it('gives two drawings on one page different ids', () => {
    const ids = ['one', 'two'].flatMap((idPrefix) => idsOf(renderFigure(svg, { idPrefix, ...words })));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('names the picture by its title and description, escaped', () => {
    const named = renderFigure(svg, { idPrefix: 'a', title: 'Hip & <thigh>', description: 'Says "outer".' });
    assert.match(named, /^<svg [^>]*role="img" aria-labelledby="a-title a-desc">/);
    assert.ok(
      named.includes(
        '<title id="a-title">Hip &amp; &lt;thigh&gt;</title><desc id="a-desc">Says &quot;outer&quot;.</desc>',
      ),
    );
  });

  it('hides a decorative picture from screen readers', () => {
    const hidden = renderFigure(svg, { idPrefix: 'a', decorative: true });
    assert.match(hidden, /^<svg [^>]*aria-hidden="true"/);
    assert.doesNotMatch(hidden, /<title|role=/);
  });

  it('marks the parts in focus, their labels and the root', () => {
    const focused = renderFigure(svg, { idPrefix: 'a', focus: ['gluteus-medius'], ...words });
    assert.match(focused, /^<svg [^>]*class="has-focus il"/);
    assert.deepEqual(classesOf(focused, 'gluteus-medius'), ['is-focus il-part il-muscle']);
    assert.deepEqual(classesOf(focused, 'gluteus-maximus'), ['il-part il-muscle']);
    assert.equal(
      elementsOf(focused).filter((element) => hasClass(element, 'il-label') && hasClass(element, 'is-focus')).length,
      1,
    );
  });

  it('brings out a zone of the body map too', () => {
    const focused = renderFigure(figureSvg('body-back'), { idPrefix: 'a', focus: ['forearm-back'], ...words });
    const zones = elementsOf(focused).filter((element) => attribute(element, 'data-zone') === 'forearm-back');
    assert.deepEqual(
      zones.map((zone) => hasClass(zone, 'is-focus')),
      [true, true],
    );
  });

  it('leaves the drawing as it is without a focus', () => {
    assert.doesNotMatch(renderFigure(svg, { idPrefix: 'a', ...words }), /is-focus|has-focus/);
  });

  it('shows only the crop', () => {
    assert.match(renderFigure(svg, { idPrefix: 'a', crop: [1, 2, 30, 40], ...words }), / viewBox="1 2 30 40"/);
  });

  const refused: [string, Parameters<typeof renderFigure>[1], RegExp][] = [
    ['an unknown part', { idPrefix: 'a', focus: ['glutes'], ...words }, /Unknown part "glutes".*gluteus-medius/],
    ['a missing description', { idPrefix: 'a', title: 'x' }, /"a" needs a title and a description/],
    ['a prefix that is no id', { idPrefix: '1 a', ...words }, /idPrefix/],
  ];
  for (const [what, options, message] of refused) {
    it(`refuses ${what}`, () => {
      assert.throws(() => renderFigure(svg, options), message);
    });
  }

  it('refuses an unknown figure and lists the known ones', () => {
    assert.throws(() => figureSvg('calf-pres'), /Unknown figure "calf-pres".*calf-press/);
    assert.throws(() => partsOf('nothing'), /Unknown figure/);
  });
});

describe('path data', () => {
  const good: [string, readonly number[]][] = [
    ['M0 0h5v5H0z', [0, 0, 5, 5]],
    ['M10 10c0-5 5-5 5 0s5 5 5 0', [10, 5, 10, 10]],
    ['M1.5.5l-1-.5', [0.5, 0, 1, 0.5]],
    ['M0 0 10 0 10 10', [0, 0, 10, 10]],
  ];
  for (const [data, box] of good) {
    it(`finds the bounds of ${data}`, () => {
      assert.deepEqual(pathBounds(data), box);
    });
  }
  for (const data of ['', 'L0 0', 'M0', 'M0 0c1 2 3', 'M0 0X4', 'M0 0Lx', 'M0 0LNaN 4']) {
    it(`refuses "${data}"`, () => {
      assert.throws(() => pathSteps(data), /Path data/);
    });
  }
});

describe('labels', () => {
  it('give the words of the list under a narrow drawing', () => {
    const [first, second] = labelsOf(figureSvg('hip-thigh'));
    assert.deepEqual(first, { number: 1, name: 'Gluteus medius', note: 'side of the hip', parts: ['gluteus-medius'] });
    assert.equal(second?.number, 2);
  });

  it('can be taken out, with every part left', () => {
    for (const name of ['hip-thigh', 'lower-leg', 'sole', 'calf-roll']) {
      const bare = withoutLabels(figureSvg(name));
      assert.doesNotMatch(bare, /il-label|<text/);
      assert.deepEqual(partsIn(bare), partsOf(name));
    }
  });

  it('make a plate out of a drawing with three or more', () => {
    assert.ok(isPlate(figureSvg('lower-leg')));
    assert.ok(!isPlate(figureSvg('calf-roll')));
    assert.equal(plateSide(figureSvg('lower-leg')), 'left');
    assert.equal(plateSide(figureSvg('hip-thigh')), 'middle');
  });
});

describe('crops', () => {
  it('show the whole part in focus, inside the drawing', () => {
    for (const figure of ['hip-thigh', 'lower-leg', 'sole', 'body-front', 'body-back']) {
      const svg = withoutLabels(figureSvg(figure));
      for (const part of partsOf(figure)) {
        const box = partBox(svg, part);
        const inFrame = box && overlap(box, viewBoxOf(svg));
        assert.ok(inFrame, part);
        const crop = focusCrop(svg, [part]);
        const [, , width, height] = overlap(inFrame, crop);
        assert.ok(width >= inFrame[2] - 2 && height >= inFrame[3] - 2, `${figure} ${part}`);
      }
    }
  });

  it('fade only where the drawing goes on', () => {
    const svg = withoutLabels(figureSvg('hip-thigh'));
    assert.deepEqual(cutSides(svg, focusCrop(svg, [])), []);
    assert.ok(cutSides(svg, focusCrop(svg, ['gluteus-medius'])).includes('bottom'));
  });

  it('leave a drawing whole when the part fills it', () => {
    const svg = withoutLabels(figureSvg('sole'));
    assert.deepEqual(focusCrop(svg, ['plantar-fascia']), drawnBox(svg));
  });

  it('end at the ground for a person, and are none for a plate', () => {
    const [, y, , height] = floorCrop(figureSvg('calf-press')) ?? [0, 0, 0, 0];
    assert.equal(y + height, 296);
    assert.equal(floorCrop(figureSvg('sole')), undefined);
  });
});

describe('thumbnails', () => {
  it('are named by figure and focus, whatever the order', () => {
    assert.equal(thumbnailName({ figure: 'sole', focus: [] }), 'sole');
    assert.equal(
      thumbnailName({ figure: 'sole', focus: ['heel-pain', 'fascia-slip-1', 'heel-pain'] }),
      'sole--fascia-slip-1--heel-pain',
    );
  });

  it('have their own style, no label, no rule for print, and only rules they use', () => {
    const svg = renderThumbnail({ figure: 'hip-thigh', focus: ['gluteus-medius'] }, css);
    assert.match(
      svg,
      /^<svg width="\d+" height="\d+" xmlns=.*<style>:root\{color-scheme:light dark\}\.il\{--il-skin: light-dark\(/,
    );
    assert.match(svg, /\.il \.il-fill\{/);
    assert.doesNotMatch(svg, /il-label|<text|@media|@container|il-zone|il-cloth\{|<title/);
    assert.deepEqual(
      referencesOf(svg).filter((id) => !idsOf(svg).includes(id)),
      [],
    );
  });

  it('keep the part in focus and leave out pain that is not', () => {
    const svg = renderThumbnail({ figure: 'sole', focus: ['abductor-hallucis'] }, css);
    assert.ok(partsIn(svg).includes('abductor-hallucis'));
    assert.ok(!partsIn(svg).includes('heel-pain'));
    assert.ok(partsIn(renderThumbnail({ figure: 'sole', focus: ['heel-pain'] }, css)).includes('heel-pain'));
  });

  it('show a person whole even with a focus', () => {
    assert.deepEqual(
      thumbnailSize({ figure: 'calf-press', focus: ['calf'] }),
      thumbnailSize({ figure: 'calf-press', focus: [] }),
    );
  });

  it('fit the size budget', () => {
    for (const figure of figureNames()) {
      assert.ok(brotliCompressSync(renderThumbnail({ figure, focus: [] }, css)).length <= BROTLI_LIMIT_BYTES, figure);
    }
  });

  it('refuse an unknown figure or part', () => {
    assert.throws(() => renderThumbnail({ figure: 'nothing', focus: [] }, css), /Unknown figure/);
    assert.throws(() => renderThumbnail({ figure: 'sole', focus: ['nothing'] }, css), /Unknown part/);
  });
});

describe('body map', () => {
  const calf = {
    id: 'calf',
    title: 'Calf & shin',
    zones: ['gastrocnemius-inner', 'gastrocnemius-outer', 'soleus'],
    href: '/find-the-spot/calf/',
  };
  const heel = { id: 'heel', title: 'Heel', zones: ['heel'], href: '/find-the-spot/heel/' };
  const map = renderMap(['legs-front', 'legs-back', 'body-outer-side', 'body-sole'], 'map', [calf, heel], {
    felt: ['heel'],
    work: ['soleus'],
  });
  const linksIn = (svg: string) => elementsOf(svg).filter((element) => element.tag === 'a');

  it('links a region once in each view, and by keyboard only once in all', () => {
    const links = map.flatMap(linksIn);
    const calfLinks = links.filter((link) => attribute(link, 'data-region') === 'calf');
    assert.deepEqual(
      map.map((svg) => linksIn(svg).length),
      [0, 2, 2, 1],
    );
    assert.deepEqual(
      calfLinks.map((link) => attribute(link, 'tabindex')),
      [undefined, '-1'],
    );
    assert.deepEqual(
      calfLinks.map((link) => attribute(link, 'aria-hidden')),
      [undefined, 'true'],
    );
  });

  it('gives every link a name', () => {
    for (const svg of map) {
      const named = [...svg.matchAll(/<a [^>]*><title>[^<]+<\/title>/g)];
      assert.equal(named.length, linksIn(svg).length);
    }
    assert.ok(map[1]?.includes('<title>Calf &amp; shin</title>'));
  });

  it('keeps every zone, on both sides', () => {
    const zones = (svg: string) => elementsOf(svg).filter((element) => hasClass(element, 'il-zone')).length;
    assert.equal(zones(map[1] ?? ''), zones(figureSvg('legs-back')));
  });

  it('marks what is felt and what to work', () => {
    const marked = (svg: string, mark: string) =>
      elementsOf(svg)
        .filter((element) => hasClass(element, mark))
        .map((element) => attribute(element, 'data-zone'));
    assert.deepEqual(marked(map[1] ?? '', 'is-pain'), ['heel', 'heel']);
    assert.deepEqual(marked(map[1] ?? '', 'is-work'), ['soleus', 'soleus']);
  });

  it('says which zones there are when one is unknown', () => {
    assert.throws(
      () => renderMap(['legs-back'], 'map', [{ ...heel, zones: ['hel'] }], {}),
      /Region "heel".*"hel".*heel/,
    );
    assert.throws(
      () => renderMap(['legs-back'], 'map', [heel], { felt: ['knee'] }),
      /Unknown place "knee".*knee-outer/,
    );
  });

  it('has a zone for every place the content speaks of', () => {
    for (const zone of ['heel', 'arch', 'knee-outer', 'ankle-inner', 'foot-outer', 'fingers'])
      assert.ok(zoneNames().includes(zone), zone);
    for (const drawing of MAP_DRAWINGS) assert.ok(FIGURES.has(drawing), drawing);
  });
});
