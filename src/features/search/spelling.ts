/** Shipped to readers. Finds the word that was probably meant. */

/** A word of the site that is close to a typed one. */
export interface Guess {
  word: string;
  /** `sure`: may be put in place of what was typed. `maybe`: may only be offered. */
  confidence: 'sure' | 'maybe';
}

/**
 * Damerau–Levenshtein distance (optimal string alignment): letters added, left out, changed, or two neighbours swapped.
 *
 * @param limit - the count stops here; anything farther comes back as `limit + 1`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) next.push(cell(from, to, i, j, { next, row, before }));
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[to.length] ?? limit + 1;
}

function cell(
  from: string,
  to: string,
  i: number,
  j: number,
  rows: Record<'next' | 'row' | 'before', number[]>,
): number {
  const cost = from[i - 1] === to[j - 1] ? 0 : 1;
  const best = Math.min(at(rows.row, j) + 1, at(rows.next, j - 1) + 1, at(rows.row, j - 1) + cost);
  const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
  return isSwap ? Math.min(best, at(rows.before, j - 2) + 1) : best;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * The closest word of the site to one that does not stand on it.
 *
 * Short words are touched with care: of four letters only a swap is mended, of five to seven one slip, of eight or more two.
 * Most slips in words under seven letters are only offered: "sprain" is a word of its own, not a slip for "strain".
 *
 * @param weigh - how likely a word is meant, between 0 and 1; decides between words that are equally close.
 */
export function guessWord(typed: string, words: Iterable<string>, weigh: (word: string) => number): Guess | undefined {
  const limit = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  if (limit === 0 || /\P{L}/u.test(typed)) return undefined;
  let best: { word: string; cost: number } | undefined;
  for (const word of words) {
    if (word.length < 4) continue;
    const distance = editDistance(typed, word, limit);
    if (distance > limit || (typed.length === 4 && !isSwapped(typed, word))) continue;
    const cost = distance + (typed[0] === word[0] ? 0 : 0.5) - weigh(word) / 2;
    if (!best || cost < best.cost) best = { word, cost };
  }
  return best && { word: best.word, confidence: isSure(typed, best.word) ? 'sure' : 'maybe' };
}

function isSwapped(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/** Long words, and doubled or halved letters in short ones; "heard" is no slip for "hard". */
function isSure(typed: string, word: string): boolean {
  return typed[0] === word[0] && (typed.length >= 7 || isSwapped(typed, word) || single(typed) === single(word));
}

function single(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/**
 * The site's word that begins like a typed one and ends in another way: "pregnant" and "pregnancy", "diabetic" and "diabetes".
 *
 * @returns the word with the longest common beginning, at least five letters and most of both words.
 */
export function relatedWord(typed: string, words: Iterable<string>): string | undefined {
  let best: { word: string; shared: number } | undefined;
  for (const word of words) {
    const shared = sharedStart(typed, word);
    if (shared < 5 || shared < 0.65 * Math.max(typed.length, word.length)) continue;
    if (!best || shared > best.shared || (shared === best.shared && word.length < best.word.length))
      best = { word, shared };
  }
  return best?.word;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
