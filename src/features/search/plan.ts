/** Shipped to readers. Which questions are put to Pagefind for a query. */
import type { Form } from './rewrite.ts';
import { contentWords } from './text.ts';

/** One question to Pagefind, which answers with the pages that hold all of its words. */
export interface Question {
  text: string;
  /** How much its answers count. */
  weight: number;
}

/** Most words that are asked for one by one. */
const SINGLE_WORDS_MAX = 6;

/**
 * The questions for a query: each form as a whole, without stop words, then each of its words alone.
 *
 * Pages that hold every word come out on top, pages that hold some still come. Words that stand nowhere
 * on the site are left out, because Pagefind would answer them with pages that share only their beginning.
 *
 * @param isKnown - whether a word stands on the site; the last word may be the beginning of one.
 * @param rarity - how telling a word is, 0 to 1: the weight of its own question.
 */
export function planQuestions(
  forms: readonly Form[],
  isKnown: (word: string, isLast: boolean) => boolean,
  rarity: (word: string) => number,
): Question[] {
  const questions = new Map<string, number>();
  const ask = (text: string, weight: number) => questions.set(text, Math.max(weight, questions.get(text) ?? 0));
  for (const form of forms) {
    const words = contentWords(form.words).filter((word, index, all) => isKnown(word, index === all.length - 1));
    if (words.length > 0) ask(words.join(' '), form.weight);
    if (words.length > 1)
      for (const word of words.slice(0, SINGLE_WORDS_MAX)) ask(word, 0.5 * form.weight * rarity(word));
  }
  return [...questions].map(([text, weight]) => ({ text, weight }));
}
