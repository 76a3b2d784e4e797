/** Shipped to readers. Marks the searched words in a text. */
import { contentWords, normalise, stem } from './text.ts';

/** A stretch of text. */
export interface Stretch {
  text: string;
  isHit: boolean;
}

/**
 * Cuts a text where searched words stand in it; joined again, the stretches are the text.
 *
 * @param words - normalised words; stop words are not marked, other endings of the same word are.
 */
export function markWords(text: string, words: readonly string[]): Stretch[] {
  const stems = new Set(contentWords(words).map(stem));
  const stretches: Stretch[] = [];
  for (const piece of text.split(/([\p{L}\p{N}'’]+)/u)) {
    if (piece === '') continue;
    const plain = normalise(piece);
    const isHit = plain !== '' && stems.has(stem(plain));
    const last = stretches.at(-1);
    if (last && last.isHit === isHit) last.text += piece;
    else stretches.push({ text: piece, isHit });
  }
  return stretches;
}
