import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formsOf, mendSpelling, type Vocabulary } from '../../src/features/search/rewrite.ts';
import { editDistance, guessWord, relatedWord } from '../../src/features/search/spelling.ts';
import { stem } from '../../src/features/search/text.ts';

const WORDS = [
  'plantar',
  'fasciitis',
  'fascia',
  'heel',
  'heal',
  'strain',
  'gastrocnemius',
  'pregnancy',
  'diabetes',
  'therapy',
  'stretch',
  'knee',
  'hard',
  'outer',
  'massage',
  'iliotibial',
];
const vocabulary: Vocabulary = {
  words: WORDS,
  has: (word, isLast) =>
    WORDS.some(
      (one) => one === word || stem(one) === stem(word) || (isLast && word.length > 2 && one.startsWith(word)),
    ),
  weigh: () => 0.5,
};
const LISTS = {
  misspellings: { fascitis: 'fasciitis', heal: 'heel' },
  suggestions: { planter: 'plantar' },
  synonyms: {},
};

describe('editDistance', () => {
  const cases: [from: string, to: string, distance: number][] = [
    ['heel', 'heel', 0],
    ['hele', 'heel', 1],
    ['fascitis', 'fasciitis', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ];
  for (const [from, to, distance] of cases)
    it(`is ${distance} from "${from}" to "${to}"`, () => assert.equal(editDistance(from, to, 5), distance));
  it('stops counting at the limit', () => assert.equal(editDistance('aaaaaaaa', 'bbbbbbbb', 2), 3));
});

describe('guessWord', () => {
  const guess = (typed: string) => guessWord(typed, WORDS, vocabulary.weigh);
  it('is sure of a slip in a long word', () =>
    assert.deepEqual(guess('gastrocnemeus'), { word: 'gastrocnemius', confidence: 'sure' }));
  it('is sure of a doubled letter', () => assert.deepEqual(guess('heeel'), { word: 'heel', confidence: 'sure' }));
  it('is sure of two swapped letters', () => assert.deepEqual(guess('hele'), { word: 'heel', confidence: 'sure' }));
  it('only offers a word for a short one that may be right', () =>
    assert.deepEqual(guess('sprain'), { word: 'strain', confidence: 'maybe' }));
  it('only offers a word for "heard"', () => assert.equal(guess('heard')?.confidence, 'maybe'));
  it('leaves words of three letters and words with digits alone', () =>
    assert.deepEqual([guess('hel'), guess('12rm')], [undefined, undefined]));
  it('knows nothing close to a strange word', () => assert.equal(guess('xylophone'), undefined));
  it('prefers the likelier of two that are equally close', () => {
    assert.equal(guessWord('shinss', ['shinsy', 'shinsz'], (word) => (word === 'shinsz' ? 1 : 0))?.word, 'shinsz');
  });
});

describe('relatedWord', () => {
  it('finds the same word with another ending', () =>
    assert.deepEqual(
      ['pregnant', 'diabetic'].map((word) => relatedWord(word, WORDS)),
      ['pregnancy', 'diabetes'],
    ));
  it('does not take a shared beginning for the same word', () =>
    assert.equal(relatedWord('theragun', WORDS), undefined));
});

describe('mendSpelling', () => {
  const mend = (query: string) => mendSpelling(query.split(' '), LISTS, vocabulary);
  it('leaves right words alone', () =>
    assert.deepEqual(mend('plantar fasciitis'), { words: ['plantar', 'fasciitis'], isChanged: false }));
  it('puts the right word for a listed misspelling', () =>
    assert.deepEqual(mend('plantar fascitis'), { words: ['plantar', 'fasciitis'], isChanged: true }));
  it('only offers the right word where the wrong one stands on the site', () =>
    assert.deepEqual(mend('heal fast heel').offer?.[0], 'heel'));
  it('only offers a listed suggestion', () =>
    assert.deepEqual(mend('planter fascia'), {
      words: ['planter', 'fascia'],
      isChanged: false,
      offer: ['plantar', 'fascia'],
    }));
  it('mends a slip that is not listed', () => assert.deepEqual(mend('illiotibial knee').words, ['iliotibial', 'knee']));
  it('does not touch a word that is being typed', () => assert.equal(mend('heel stre').isChanged, false));
  it('keeps a word with another ending apart from a misspelling', () =>
    assert.deepEqual(mend('massage pregnant'), {
      words: ['massage', 'pregnant'],
      isChanged: false,
      related: ['massage', 'pregnancy'],
    }));
  it('is not fooled by names that every object has', () =>
    assert.deepEqual(mend('constructor __proto__ tostring').words, ['constructor', '__proto__', 'tostring']));
});

describe('formsOf', () => {
  const SYNONYMS = {
    'outside of knee': ['outer knee'],
    knee: ['front knee'],
    'runners knee': ['front of knee', 'outer knee'],
    itb: ['it band'],
  };
  const forms = (query: string) => formsOf(query.split(' '), SYNONYMS).map(({ words }) => words.join(' '));
  it('begins with what was typed', () =>
    assert.deepEqual(formsOf(['heel'], SYNONYMS), [{ words: ['heel'], weight: 1 }]));
  it('turns the longest phrase first, each place once', () =>
    assert.deepEqual(forms('outside of knee hurts'), ['outside of knee hurts', 'outer knee hurts']));
  it('gives every meaning, the nearest counting most', () => {
    const all = formsOf(['runners', 'knee'], SYNONYMS);
    assert.deepEqual(
      all.map(({ words }) => words.join(' ')),
      ['runners knee', 'front of knee', 'outer knee'],
    );
    assert.equal(
      all.every(({ weight }, index) => index === 0 || weight < (all[index - 1]?.weight ?? 0)),
      true,
    );
  });
  it('sees a phrase through its endings', () => assert.deepEqual(forms('itb pain')[1], 'it band pain'));
  it('never grows without end', () => assert.ok(forms('knee knee knee knee knee knee').length <= 5));
});
