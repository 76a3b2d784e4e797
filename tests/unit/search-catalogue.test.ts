import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildCatalogue, leanRecords, type ReadPage } from '../../src/features/search/build-catalogue.ts';
import { catalogueOf, packWords, partOf, storePart, unpackWords } from '../../src/features/search/catalogue.ts';

const LISTS = {
  misspellings: { Fascitis: 'fasciitis' },
  suggestions: {},
  synonyms: { "Jogger's heel": ['heel pain'] },
};
const read = (
  url: string,
  meta: Record<string, string>,
  content = '',
  anchors: ReadPage['anchors'] = [],
): ReadPage => ({ url, content, meta: { title: url, kind: 'guide', ...meta }, filters: { kind: ['guide'] }, anchors });
const build = (...pages: ReadPage[]) =>
  buildCatalogue(pages, new Map(pages.map(({ url }) => [url, `id${url}`])), LISTS);
const h2 = (id: string, text: string) => ({ element: 'h2', id, text, location: 0 });

describe('buildCatalogue', () => {
  it('reads title, names, parts and filters', () => {
    const [page] = build({
      ...read('/a/', { title: 'A', about: 'About it.', aliases: 'one|two', parts: 'x=Part' }),
      filters: { kind: ['guide'], region: ['heel', 'arch'] },
    }).pages;
    assert.deepEqual(page, {
      id: 'id/a/',
      path: '/a/',
      kind: 'guide',
      title: 'A',
      about: 'About it.',
      aliases: ['one', 'two'],
      parts: [['x', 'Part']],
      filters: { region: ['arch', 'heel'] },
    });
  });
  it('reads what a row shows of a technique', () => {
    const [page] = build(
      read('/a/', { dose: '2 × 60 seconds|Each side', certainty: 'low', picture: '/figures/a.svg|208|100' }),
    ).pages;
    assert.deepEqual(page?.technique, {
      dose: ['2 × 60 seconds', 'Each side'],
      certainty: 'low',
      picture: { src: '/figures/a.svg', width: 208, height: 100 },
    });
  });
  it('keeps headings that tell pages apart', () => {
    const pages = ['/a/', '/b/', '/c/'].map((url) =>
      read(url, {}, '', [h2('steps', 'Steps'), h2('is-it', 'Is it?'), h2(`why-${url[1]}`, `Why ${url}`)]),
    );
    assert.deepEqual(build(...pages).pages[0]?.parts, []);
    assert.deepEqual(
      build(read('/a/', {}, '', [h2('stop-signs', 'Stop signs'), h2('are-we', 'Are we?')])).pages[0]?.parts,
      ['Stop signs'],
    );
  });
  it('cuts a description to its first sentence', () => {
    const about = 'Press a ball into a tender spot in your calf. Picture, steps and dose.';
    assert.equal(build(read('/a/', { about })).pages[0]?.about, 'Press a ball into a tender spot in your calf.');
  });
  it('lists words that stand in no name', () =>
    assert.deepEqual(unpackWords(build(read('/a/', { title: 'Heel' }, 'The heel of a runner, 12 RM.')).words), [
      'runner',
    ]));
  it('normalises the word lists', () => {
    const { misspellings, synonyms } = build(read('/a/', {}));
    assert.deepEqual([misspellings, synonyms], [{ fascitis: 'fasciitis' }, { 'joggers heel': ['heel pain'] }]);
  });
  it('is a catalogue the reader accepts', () =>
    assert.ok(catalogueOf(JSON.parse(JSON.stringify(build(read('/a/', {})))))));
  it('says what is wrong with a page of unknown kind', () =>
    assert.throws(
      () => build(read('/a/', { kind: 'story' })),
      /\/a\/ is of kind "story"; it must be one of condition/,
    ));
  it('says which page Pagefind does not know', () =>
    assert.throws(() => buildCatalogue([read('/a/', {})], new Map(), LISTS), /\/a\/ has no id/));
});

describe('leanRecords', () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    read(`/${index}/`, { title: `Page ${index}` }, `pain everywhere word${index}`),
  );
  const words = (pages: ReadPage[]) => leanRecords(pages).map(({ content }) => content.split(' '));
  it('drops words that stand on most pages', () => assert.deepEqual(words(many)[3]?.includes('everywhere'), false));
  it('keeps words that stand on few', () => assert.ok(words(many)[3]?.includes('word3')));
  it('keeps a common word on a page that names it', () =>
    assert.ok(
      words([...many, read('/p/', { aliases: 'everywhere map' })])
        .at(-1)
        ?.includes('everywhere'),
    ));
  it('keeps a common word on a page that repeats it', () =>
    assert.ok(
      words([...many, read('/p/', {}, 'pain pain pain')])
        .at(-1)
        ?.includes('pain'),
    ));
  it('writes a word twice where the page is full of it', () =>
    assert.deepEqual(
      words([read('/p/', { title: 'T' }, 'ball '.repeat(6))])[0]?.filter((word) => word === 'ball').length,
      2,
    ));
  it('drops stop words', () => assert.deepEqual(words([read('/p/', { title: 'Heel' }, 'the of and')])[0], ['heel']));
});

describe('parts', () => {
  it('stores a heading alone where its id comes from it', () =>
    assert.equal(storePart('how-long-does-it-take', 'How long does it take?'), 'How long does it take?'));
  it('keeps another id', () => assert.deepEqual(storePart('x', 'How long?'), ['x', 'How long?']));
  for (const [id, heading] of [
    ['whats-normal', "What's normal?"],
    ['a--b', 'A – b'],
    ['x', 'Y'],
  ] as const) {
    it(`reads back ${id}`, () => assert.deepEqual(partOf(storePart(id, heading)), [id, heading]));
  }
});

describe('packWords', () => {
  it('reads back every list', () => {
    for (const words of [['calf'], ['calf', 'calm', 'calves'], ['a'.repeat(12), 'a'.repeat(13)], ['ärger', 'ö']])
      assert.deepEqual(unpackWords(packWords(words)), words);
  });
});

describe('catalogueOf', () => {
  const whole = build(read('/a/', {}));
  for (const [name, data] of Object.entries({
    nothing: null,
    html: '<!doctype html>',
    list: [],
    older: { ...whole, version: 0 },
    'without words': { ...whole, words: undefined },
    'a broken page': { ...whole, pages: [{}] },
    'a broken list': { ...whole, synonyms: [] },
  })) {
    it(`refuses ${name}`, () => assert.equal(catalogueOf(data), null));
  }
});
