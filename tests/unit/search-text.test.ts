import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markWords } from '../../src/features/search/highlight.ts';
import {
  contentWords,
  isStopWord,
  normalise,
  QUERY_MAX_CHARS,
  stem,
  tidyQuery,
  wordsOf,
} from '../../src/features/search/text.ts';

describe('normalise', () => {
  const cases: [typed: string, plain: string][] = [
    ['Jogger’s  Héel!', 'joggers heel'],
    ["runner's knee", 'runners knee'],
    ['IT-band (ITBS)', 'it band itbs'],
    ['  \t\n ', ''],
    ['<script>alert(1)</script>', 'script alert 1 script'],
    ['🦶 heel 🦶', 'heel'],
    ['כאב בעקב', 'כאב בעקב'],
    ['ﬁngers', 'fingers'],
  ];
  for (const [typed, plain] of cases)
    it(`turns ${JSON.stringify(typed)} into ${JSON.stringify(plain)}`, () => assert.equal(normalise(typed), plain));

  it('gives no words for nothing', () => assert.deepEqual(wordsOf(' … '), []));
});

describe('tidyQuery', () => {
  it('makes one line of many', () => assert.equal(tidyQuery(' a\n\tb  c '), 'a b c'));
  it('cuts off what is too long, and never through an emoji', () => {
    const query = tidyQuery('🦶'.repeat(500));
    assert.equal([...query].length, QUERY_MAX_CHARS);
    assert.equal(query.isWellFormed(), true);
  });
});

describe('contentWords', () => {
  it('drops words that say nothing', () =>
    assert.deepEqual(contentWords(wordsOf('what is the best thing for my heel')), ['best', 'heel']));
  it('keeps "it" before "band" only', () =>
    assert.deepEqual(contentWords(wordsOf('is it the it band')), ['it', 'band']));
  it('keeps all words where every one says nothing', () =>
    assert.deepEqual(contentWords(['what', 'to', 'do']), ['what', 'to', 'do']));
  it('drops repeats', () => assert.deepEqual(contentWords(['heel', 'heel']), ['heel']));
  it('counts a single letter as saying nothing, a single digit not', () =>
    assert.deepEqual([isStopWord('x'), isStopWord('3')], [true, false]));
});

describe('stem', () => {
  const alike: string[][] = [
    ['calf', 'calves', 'calfs'],
    ['stretch', 'stretches', 'stretching', 'stretched'],
    ['massage', 'massages', 'massaging', 'massaged'],
    ['run', 'running', 'runs'],
    ['roll', 'rolling', 'rolled', 'rolls'],
    ['body', 'bodies'],
    ['arch', 'arches'],
    ['pain', 'hurts', 'hurting', 'aching', 'sore', 'painful'],
    ['tape', 'taping'],
  ];
  for (const words of alike)
    it(`finds ${words.join(', ')} alike`, () => assert.equal(new Set(words.map(stem)).size, 1));
  for (const word of ['fasciitis', 'gluteus', 'press', 'need', 'bed', 'knee', 'tfl'])
    it(`leaves ${word} alone`, () => assert.equal(stem(word), word));
});

describe('markWords', () => {
  const marks = (text: string, ...words: string[]) =>
    markWords(text, words)
      .map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
      .join('');
  it('marks other endings too', () =>
    assert.equal(marks('Calf stretches, then stretch.', 'stretching'), 'Calf [stretches], then [stretch].'));
  it('does not mark stop words', () =>
    assert.equal(marks('The heel of the foot', 'the', 'heel'), 'The [heel] of the foot'));
  it('gives back the whole text', () => {
    const text = 'A <b>heel</b> & “knee”';
    assert.equal(
      markWords(text, ['heel'])
        .map((stretch) => stretch.text)
        .join(''),
      text,
    );
  });
});
