/** Shipped to readers. Answers a query from the catalogue and from Pagefind; no DOM. */
import { pageWords, unpackWords, type Catalogue } from './catalogue.ts';
import { matchNames, nameIndex, type NameIndex } from './names.ts';
import { planQuestions } from './plan.ts';
import { kindBonus, rankHits, type Hit, type TextScores } from './rank.ts';
import { formsOf, mendSpelling, type Mended, type Vocabulary } from './rewrite.ts';
import { QUERY_MAX_WORDS, stem, wordsOf } from './text.ts';

/** What the engine asks of Pagefind: ids and scores of the pages that hold all words of a text. */
export type AskPagefind = (text: string) => Promise<ReadonlyMap<string, number>>;

/** An answer to a query. */
export interface Answer {
  hits: Hit[];
  /** The telling words that were searched for, for marking them in the results. */
  words: string[];
  /** Set where spelling was mended: the query as it was searched for. */
  corrected?: string;
  /** Another query that may have been meant. */
  suggestion?: string;
  /** Whether only names were searched, because Pagefind did not answer. */
  isPartial: boolean;
}

/** Everything that is prepared once from the catalogue. */
export interface Engine {
  catalogue: Catalogue;
  names: NameIndex;
  vocabulary: Vocabulary;
}

/** Words that stand in the names of very many pages ("pain", "run") are not marked: too much would be. */
const MARKED_RARITY = 0.3;
/** What a form of the query with other endings counts beside the typed one. */
const RELATED_WEIGHT = 0.9;
/** What a form that is only offered counts: enough to find something where the typed words find little. */
const OFFER_WEIGHT = 0.6;

/** Prepares a catalogue for searching. */
export function createEngine(catalogue: Catalogue): Engine {
  const names = nameIndex(catalogue.pages);
  return { catalogue, names, vocabulary: vocabularyOf(catalogue, names) };
}

function vocabularyOf(catalogue: Catalogue, names: NameIndex): Vocabulary {
  const words = [...new Set([...unpackWords(catalogue.words), ...catalogue.pages.flatMap(pageWords)])].sort();
  const known = new Set(words.flatMap((word) => [word, stem(word)]));
  const synonyms = new Set(
    Object.keys(catalogue.synonyms)
      .flatMap((phrase) => phrase.split(' '))
      .map(stem),
  );
  const isBegun = (word: string) => word.length > 2 && words.some((one) => one.startsWith(word));
  return {
    words,
    has: (word, isLast) =>
      known.has(word) || known.has(stem(word)) || synonyms.has(stem(word)) || (isLast && isBegun(word)),
    weigh: (word) => (names.nameWords.has(word) ? 1 : 0.4),
  };
}

/**
 * Searches.
 *
 * @param query - as typed; anything is safe.
 * @param isLiteral - `true` searches for exactly what was typed, without mending the spelling.
 */
export async function search(query: string, engine: Engine, ask: AskPagefind, isLiteral = false): Promise<Answer> {
  const typed = wordsOf(query).slice(0, QUERY_MAX_WORDS);
  const { vocabulary, catalogue, names } = engine;
  const mended: Mended = isLiteral ? { words: typed, isChanged: false } : mendSpelling(typed, catalogue, vocabulary);
  const forms = formsOf(mended.words, catalogue.synonyms);
  if (mended.related) forms.push({ words: mended.related, weight: RELATED_WEIGHT });
  if (mended.offer) forms.push({ words: mended.offer, weight: OFFER_WEIGHT });
  const questions = planQuestions(forms, vocabulary.has, (word) => names.rarity(stem(word)));
  const { texts, isPartial } = await askAll(questions, ask);
  const matches = forms.map((form) => ({ matches: matchNames(form.words, names), weight: form.weight }));
  return {
    hits: rankHits(names.pages, matches, texts, kindBonus(mended.words)),
    words: [...new Set(forms.flatMap((form) => form.words))].filter((word) => names.rarity(stem(word)) > MARKED_RARITY),
    ...(mended.isChanged ? { corrected: mended.words.join(' ') } : {}),
    ...(mended.offer ? { suggestion: mended.offer.join(' ') } : {}),
    isPartial,
  };
}

async function askAll(
  questions: ReturnType<typeof planQuestions>,
  ask: AskPagefind,
): Promise<{ texts: TextScores[]; isPartial: boolean }> {
  try {
    const texts = await Promise.all(questions.map(async ({ text, weight }) => ({ scores: await ask(text), weight })));
    return { texts, isPartial: false };
  } catch {
    return { texts: [], isPartial: true };
  }
}
