/** Shipped to readers and used in the build. Turns what people type, and what pages say, into comparable words. */

/** Longest query that is looked at, in characters; the rest is cut off. */
export const QUERY_MAX_CHARS = 120;
/** Most words of a query that are looked at. */
export const QUERY_MAX_WORDS = 14;

const STOP_WORDS = new Set(
  (
    'a about after again all also am an and any anyone anything are as at be because been before but by can could did do does ' +
    'doing during each else every everything for from get getting give go had has have having how i if im in into is it its ' +
    'just know like make many me mean meaning means might more most much my need no not now of off on or our out should so some ' +
    'something than that the their them then there these they thing this to too try up us use using very want was we were what ' +
    'when where whether which while who why will with without would you your'
  ).split(' '),
);

/**
 * Lower case, no accents, no apostrophes, only letters and digits parted by single spaces.
 *
 * Letters of every script stay. `"Jogger’s  Héel!"` becomes `"joggers heel"`.
 */
export function normalise(text: string): string {
  return text
    .slice(0, QUERY_MAX_CHARS * 4)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What was typed, as it may be shown and put in a URL: one line, trimmed, at most {@link QUERY_MAX_CHARS} characters. */
export function tidyQuery(typed: string): string {
  return [...typed.replace(/[\s\u0000-\u001f]+/g, ' ').trim()].slice(0, QUERY_MAX_CHARS).join('').trim();
}

/** The words of a text after {@link normalise}; an empty text has none. */
export function wordsOf(text: string): string[] {
  const plain = normalise(text);
  return plain === '' ? [] : plain.split(' ');
}

/** Whether a normalised word is too common to search for; so is any single Latin letter. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || (word.length === 1 && !/\p{N}/u.test(word) && word.charCodeAt(0) < 128);
}

/**
 * The words worth searching for, in order, without repeats. "it band" keeps its "it".
 *
 * @returns all words when every one of them is a stop word, as in "what to do".
 */
export function contentWords(words: readonly string[]): string[] {
  const kept = words.filter((word, index) => !isStopWord(word) || (word === 'it' && isBand(words[index + 1])));
  return [...new Set(kept.length > 0 ? kept : words)];
}

function isBand(next: string | undefined): boolean {
  return next === 'band' || next === 'bands';
}

/** Stems that say the same on this site. */
const SAME: Record<string, string> = {
  hurt: 'pain',
  painful: 'pain',
  ach: 'pain',
  sore: 'pain',
  sor: 'pain',
  soreness: 'pain',
  numbness: 'numb',
  tingly: 'tingl',
};

/**
 * A word without its ending, for comparing: `stretches`, `stretching` and `stretch` are alike, so are `calf` and `calves`, and so are `hurts` and `pain`.
 *
 * Light on purpose: both sides go through it, and the search engine has a full stemmer of its own.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const root = withoutFinalE(withoutVerbEnding(withoutPlural(word)));
  return Object.hasOwn(SAME, root) ? (SAME[root] ?? root) : root;
}

function withoutPlural(word: string): string {
  if (/(ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[^aeiou]?[al]ves$/.test(word)) return `${word.slice(0, -3)}f`;
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  const match = /^(.*[aeiouy].*?)(ing|ed)$/.exec(word);
  const root = match?.[1];
  if (!root || root.length < 3) return word;
  return /([bdfgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
}

function withoutFinalE(word: string): string {
  return word.length > 3 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
}
