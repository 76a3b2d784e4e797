/** Shipped to readers. Mends misspellings and adds the site's own words for what was typed. */
import type { WordLists } from './catalogue.ts';
import { editDistance, guessWord, relatedWord } from './spelling.ts';
import { stem } from './text.ts';

/** Words that stand on the site. */
export interface Vocabulary {
  /** Whether a word, or one with the same stem, stands on the site; so does the beginning of one that is still being typed. */
  has: (word: string, isLast: boolean) => boolean;
  words: readonly string[];
  /** How likely a word is meant, between 0 and 1: those in names of pages are likeliest. */
  weigh: (word: string) => number;
}

/** What spelling made of a query. */
export interface Mended {
  /** The words to search for. */
  words: string[];
  /** Whether a word was put in place of another. */
  isChanged: boolean;
  /** The words that may have been meant instead, where they differ from `words`. */
  offer?: string[];
  /** The words with those that the site only knows with another ending put right, where they differ from `words`. */
  related?: string[];
}

/**
 * Puts right words in place of wrong ones.
 *
 * A listed misspelling that nevertheless stands on the site ("heal") is only offered, like a listed suggestion.
 */
export function mendSpelling(words: readonly string[], lists: WordLists, vocabulary: Vocabulary): Mended {
  const mends = words.map((word, index) => mendWord(word, index === words.length - 1, lists, vocabulary));
  const offer = mends.map(({ put, offer: offered }) => offered ?? put);
  const related = mends.map(({ put, related: other }) => other ?? put);
  return {
    words: mends.map(({ put }) => put),
    isChanged: mends.some(({ put }, index) => put !== words[index]),
    ...(mends.some((mend) => mend.offer) ? { offer } : {}),
    ...(mends.some((mend) => mend.related) ? { related } : {}),
  };
}

interface Mend {
  /** The word to search for. */
  put: string;
  offer?: string;
  related?: string;
}

function mendWord(word: string, isLast: boolean, lists: WordLists, vocabulary: Vocabulary): Mend {
  const suggestion = own(lists.suggestions, word);
  if (suggestion) return { put: word, offer: suggestion };
  const right = own(lists.misspellings, word);
  if (right) return vocabulary.has(word, false) ? { put: word, offer: right } : { put: right };
  if (vocabulary.has(word, isLast)) return { put: word };
  const guess = guessWord(word, vocabulary.words, vocabulary.weigh);
  const related =
    guess?.confidence === 'sure' && editDistance(word, guess.word, 1) < 2
      ? undefined
      : relatedWord(word, vocabulary.words);
  if (related) return { put: word, related };
  if (!guess) return { put: word };
  return guess.confidence === 'sure' ? { put: guess.word } : { put: word, offer: guess.word };
}

/** The same query in other words, and how much it counts beside the typed one. */
export interface Form {
  words: string[];
  /** 1 for what was typed; less for what it may mean. */
  weight: number;
}

/** Most forms of one query; more only cost time. */
const FORMS_MAX = 5;

/**
 * The query as typed, then with everyday phrases turned into the site's words, nearest first.
 *
 * Longer phrases go first, each place is turned once: "outside of knee" before "knee".
 */
export function formsOf(words: readonly string[], synonyms: WordLists['synonyms']): Form[] {
  const forms: Form[] = [{ words: [...words], weight: 1 }];
  for (const { start, length, targets } of phrasesIn(words, synonyms)) {
    targets.forEach((target, rank) => {
      for (const form of rank === 0 ? [...forms] : forms.slice(0, 1)) {
        const changed = replaceAt(form.words, words.slice(start, start + length), target.split(' '));
        if (changed) forms.push({ words: changed, weight: Math.max(0.5, 0.95 - 0.1 * rank) });
      }
    });
  }
  return forms.slice(0, FORMS_MAX);
}

interface Phrase {
  start: number;
  length: number;
  targets: readonly string[];
}

function phrasesIn(words: readonly string[], synonyms: WordLists['synonyms']): Phrase[] {
  const bySteps = new Map(Object.entries(synonyms).map(([phrase, targets]) => [stemmed(phrase.split(' ')), targets]));
  const phrases: Phrase[] = [];
  const taken = new Set<number>();
  for (let length = Math.min(5, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const targets = bySteps.get(stemmed(words.slice(start, start + length)));
      if (!targets || taken.has(start) || taken.has(start + length - 1)) continue;
      phrases.push({ start, length, targets });
      for (let place = start; place < start + length; place++) taken.add(place);
    }
  }
  return phrases;
}

function stemmed(words: readonly string[]): string {
  return words.map(stem).join(' ');
}

function replaceAt(
  words: readonly string[],
  phrase: readonly string[],
  target: readonly string[],
): string[] | undefined {
  const start = words.findIndex((_, index) => phrase.every((word, offset) => words[index + offset] === word));
  if (start < 0) return undefined;
  return [...words.slice(0, start), ...target, ...words.slice(start + phrase.length)];
}

function own<Value>(record: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
