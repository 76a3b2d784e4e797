/** Shipped to readers. Puts found pages in order. */
import type { Kind, Page } from './catalogue.ts';
import type { NameMatch } from './names.ts';
import { stem } from './text.ts';

/** A page that fits a query. */
export interface Hit {
  page: Page;
  score: number;
  /** Id of the heading that fits best. */
  part?: string;
  /** Everyday name that holds every word of the query, where the title does not. */
  alias?: string;
}

/** Scores of pages from one question to Pagefind, by id. */
export interface TextScores {
  scores: ReadonlyMap<string, number>;
  weight: number;
}

/** What kind of page a reader mostly wants first, when all else is equal. */
const KIND_BONUS: Record<Kind, number> = {
  condition: 0.2,
  technique: 0.06,
  region: 0.08,
  routine: 0.05,
  guide: 0.06,
  muscle: 0.03,
  glossary: -0.05,
  page: -0.04,
};

/** Words that say what kind of page is wanted. */
const WISHES: { words: string; kinds: Partial<Record<Kind, number>> }[] = [
  { words: 'pain hurt hurts sore ache aching painful tender', kinds: { region: 0.12, condition: 0.2, muscle: -0.04 } },
  {
    words:
      'massage press roll rolling glide scrape stretch stretching exercise exercises strength strengthen release drill',
    kinds: { technique: 0.14 },
  },
  { words: 'routine daily plan program programme sheet schedule', kinds: { routine: 0.2 } },
  { words: 'mean means meaning definition define', kinds: { glossary: 0.25 } },
  { words: 'muscle muscles anatomy', kinds: { muscle: 0.15 } },
];

/** How questions begin that a kind of page answers best. */
const OPENINGS: { start: RegExp; kinds: Partial<Record<Kind, number>> }[] = [
  { start: /^what (is|are) /, kinds: { glossary: 0.25, condition: 0.1 } },
  { start: /^(how|should|can|when|why|does|do|is it) /, kinds: { guide: 0.12, condition: 0.05 } },
  { start: /^where (is|are) /, kinds: { muscle: 0.15 } },
  { start: /^where (should|can|do|does) /, kinds: { guide: 0.2, region: 0.15 } },
];

/** How much each kind of page is favoured by the words of a query. */
export function kindBonus(words: readonly string[]): Record<Kind, number> {
  const bonus = { ...KIND_BONUS };
  const stems = new Set(words.map(stem));
  const sentence = `${words.join(' ')} `;
  const add = (kinds: Partial<Record<Kind, number>>) => {
    for (const [kind, more] of Object.entries(kinds)) bonus[kind as Kind] += more;
  };
  for (const { words: list, kinds } of WISHES) if (list.split(' ').some((word) => stems.has(stem(word)))) add(kinds);
  for (const { start, kinds } of OPENINGS) if (start.test(sentence)) add(kinds);
  return bonus;
}

/** What a full fit in the text of a page is worth beside one in its names. */
const TEXT_WORTH = 0.4;
/** Pages below this share of the best score are left out: they only share a common word. */
const CUT = 0.19;
/** A best score above this does not raise the bar for the others. */
const CUT_TOP_MAX = 1.2;

/**
 * One list from the names and from Pagefind.
 *
 * @param names - matches of each form of the query with its weight; each list in the order of `pages`.
 * @param texts - Pagefind's answers; the scores of each are first brought to 0–1.
 */
export function rankHits(
  pages: readonly Page[],
  names: readonly { matches: readonly NameMatch[]; weight: number }[],
  texts: readonly TextScores[],
  bonus: Record<Kind, number>,
): Hit[] {
  const shares = texts.map(shareOf);
  const most = texts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const hits = pages.map((page, index): Hit => {
    const name = bestName(names, index);
    const text = shares.reduce((sum, share) => sum + share(page.id), 0) / most;
    const fit = name.score + TEXT_WORTH * text;
    const score = fit === 0 ? 0 : fit + bonus[page.kind] * Math.min(1, fit);
    return { page, score, ...(name.part ? { part: name.part } : {}), ...(name.alias ? { alias: name.alias } : {}) };
  });
  hits.sort((a, b) => b.score - a.score || a.page.title.localeCompare(b.page.title));
  const least = Math.min(hits[0]?.score ?? 0, CUT_TOP_MAX) * CUT;
  return hits.filter(({ score }) => score > 0 && score >= least);
}

/** How far the first page must be ahead of the second to be called the likely one. */
const CLEAR_LEAD = 1.08;
/** What the first page must score at least; about "every word stands in one of its names". */
const CLEAR_SCORE = 1;

/** The first page where it is clearly the likely one, and not a technique, whose own row says more. */
export function likelyHit(hits: readonly Hit[]): Hit | undefined {
  const [first, second] = hits;
  if (!first || !second || first.page.kind === 'technique' || first.score < CLEAR_SCORE) return undefined;
  return first.score >= CLEAR_LEAD * second.score ? first : undefined;
}

function bestName(names: readonly { matches: readonly NameMatch[]; weight: number }[], index: number): NameMatch {
  let best: NameMatch = { score: 0 };
  for (const { matches, weight } of names) {
    const match = matches[index];
    if (match && match.score * weight > best.score) best = { ...match, score: match.score * weight };
  }
  return best;
}

function shareOf({ scores, weight }: TextScores): (id: string) => number {
  const top = Math.max(...scores.values(), 0);
  return (id) => (top > 0 ? ((scores.get(id) ?? 0) / top) * weight : 0);
}
