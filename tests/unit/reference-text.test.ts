import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSharingSite, referenceUrl, referenceWords } from '../../src/lib/reference-text.ts';
import { referenceSchema, type Reference } from '../../src/schemas/reference.ts';

const CUSTOM = { verified: 'yes', confirmedAt: 'doi.org', design: 'RCT', n: '60', keyFinding: 'It eased pain.' };

/** A record with something changed. */
function reference(fields: Record<string, unknown> = {}, custom: Record<string, unknown> = {}): Reference {
  return referenceSchema.parse({
    id: 'smith-2011',
    type: 'article-journal',
    title: 'Pressing the calf.',
    author: [{ family: 'Smith' }, { family: 'Jones' }, { family: 'Brown' }],
    issued: { 'date-parts': [[2011, 2]] },
    'container-title': 'Journal of Feet',
    DOI: '',
    PMID: '',
    URL: '',
    custom: { ...CUSTOM, ...custom },
    ...fields,
  });
}

test('a record reads as authors, title, kind of study and journal', () => {
  assert.deepEqual(referenceWords(reference({ DOI: '10.1000/1' })), {
    who: 'Smith and others, 2011',
    title: 'Pressing the calf',
    kind: 'Randomised trial, 60 people.',
    where: 'Journal of Feet',
    url: 'https://doi.org/10.1000/1',
  });
});

const AUTHORS: [string, unknown[], string][] = [
  ['one author', [{ family: 'Smith' }], 'Smith, 2011'],
  ['two authors', [{ family: 'Smith' }, { family: 'Jones' }], 'Smith and Jones, 2011'],
  ['a body', [{ literal: 'NHS' }], 'NHS, 2011'],
];
for (const [what, author, who] of AUTHORS) {
  test(`${what} reads as "${who}"`, () => assert.equal(referenceWords(reference({ author })).who, who));
}

test('a record without a year gives none', () => {
  assert.equal(referenceWords(reference({ author: [{ literal: 'NHS' }], issued: undefined })).who, 'NHS');
});

const ADDRESSES: [string, Record<string, string>, string | undefined][] = [
  ['the DOI first', { DOI: '10.1000/1', PMID: '7', URL: 'https://example.org/a' }, 'https://doi.org/10.1000/1'],
  ['then PubMed', { PMID: '7', URL: 'https://example.org/a' }, 'https://pubmed.ncbi.nlm.nih.gov/7/'],
  ['then its own address', { URL: 'https://example.org/a' }, 'https://example.org/a'],
  ['nothing where none is confirmed', {}, undefined],
  ['no copy on a sharing site', { URL: 'https://www.scribd.com/document/1' }, undefined],
  [
    'the DOI of a work that was seen as a copy',
    { DOI: '10.1000/1', URL: 'https://www.scribd.com/document/1' },
    'https://doi.org/10.1000/1',
  ],
];
for (const [what, fields, url] of ADDRESSES) {
  test(`a reader is sent to ${what}`, () => assert.equal(referenceUrl(reference(fields)), url));
}

const HOSTS: [string, boolean][] = [
  ['https://www.scribd.com/document/1', true],
  ['https://www.researchgate.net/publication/1', true],
  ['https://oxford.academia.edu/1', true],
  ['https://readkong.com/page/1', true],
  ['https://docplayer.net/amp/1', true],
  ['https://c.coek.info/', true],
  ['https://ouci.dntb.gov.ua/en/works/1', true],
  ['https://spinefityoga.com/1', true],
  ['https://www.physiotutors.com/wiki/1', false],
  ['https://notscribd.com/1', false],
  ['https://www.nhs.uk/?from=scribd.com', false],
];
for (const [address, isCopy] of HOSTS) {
  test(`${address} is ${isCopy ? 'a copy' : 'an original'}`, () => assert.equal(isSharingSite(address), isCopy));
}

test('a link that is neither DOI nor PubMed names its host beside the journal', () => {
  assert.equal(referenceWords(reference({ URL: 'https://www.example.org/a' })).where, 'Journal of Feet (example.org)');
});

test('a page without a journal is named by its host', () => {
  const page = reference({ type: 'webpage', 'container-title': undefined, URL: 'https://www.nhs.uk/a' });
  assert.equal(referenceWords(page).where, 'nhs.uk');
});

test('a book is named by its publisher', () => {
  const book = reference({ type: 'book', 'container-title': undefined, publisher: 'A Press' });
  assert.equal(referenceWords(book).where, 'A Press');
});

const DOUBTS: [string, Reference, string | undefined][] = [
  ['nothing of a checked record', reference({ DOI: '10.1000/1' }), undefined],
  [
    'that details are not confirmed',
    reference({ DOI: '10.1000/1' }, { verified: 'partial' }),
    'Details only partly confirmed.',
  ],
  [
    'that only a copy was seen',
    reference({ URL: 'https://docplayer.net/1' }),
    'We saw it on another site, which we do not link to.',
  ],
];
for (const [what, record, caveat] of DOUBTS) {
  test(`a reader is told ${what}`, () => assert.equal(referenceWords(record).caveat, caveat));
}

test('a report on one person does not count that person', () => {
  assert.equal(referenceWords(reference({}, { design: 'single case report', n: '1' })).kind, 'Report on one person.');
});

test('a record without a kind of study shows none', () => {
  assert.equal(referenceWords(reference({}, { design: '', n: '' })).kind, '');
});
