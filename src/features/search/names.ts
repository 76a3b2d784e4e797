/** Shipped to readers. How well a query fits the names of a page: title, aliases, headings, description. */
import { partOf, type Page } from './catalogue.ts';
import { contentWords, normalise, stem, wordsOf } from './text.ts';

interface Name {
  text: string;
  stems: string[];
  /** The whole name, for exact matches. */
  plain: string;
  /** What a full match is worth: 1 for the title. */
  worth: number;
  /** Id of the part of the page it stands for; absent for names of the whole page. */
  part?: string;
}

/** Names of all pages, ready for matching. */
export interface NameIndex {
  pages: readonly Page[];
  names: readonly Name[][];
  /** How telling a stem is: 1 for one that stands in the names of a single page, near 0 for one that stands in all. */
  rarity: (stem: string) => number;
  /** Every word that stands in a title or an alias. */
  nameWords: ReadonlySet<string>;
}

/** How a page fits by its names. */
export interface NameMatch {
  /** 0 to about 1.3. */
  score: number;
  /** Id of the heading that fits best, where it tells more than the title. */
  part?: string;
  /** The alias that holds every word, where the title does not. */
  alias?: string;
}

const WORTH = { title: 1, alias: 0.97, part: 0.8, about: 0.55 } as const;
/** What an unfinished word counts beside a whole one. */
const BEGUN = 0.7;

/** Prepares the pages of the catalogue; done once. */
export function nameIndex(pages: readonly Page[]): NameIndex {
  const names = pages.map(namesOf);
  const counts = new Map<string, number>();
  for (const list of names) {
    for (const one of new Set(list.flatMap(({ stems }) => stems))) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const most = Math.log(pages.length + 1);
  return {
    pages,
    names,
    rarity: (one) => Math.max(0.05, 1 - Math.log(counts.get(one) ?? 1) / most),
    nameWords: new Set(pages.flatMap(({ title, aliases }) => [title, ...aliases].flatMap(wordsOf))),
  };
}

function namesOf({ title, aliases, parts, about }: Page): Name[] {
  const name = (text: string, worth: number, part?: string): Name => ({
    text,
    stems: contentWords(wordsOf(text)).map(stem),
    plain: normalise(text),
    worth,
    ...(part === undefined ? {} : { part }),
  });
  return [
    name(title, WORTH.title),
    ...aliases.map((alias) => name(alias, WORTH.alias)),
    ...parts.map(partOf).map(([id, heading]) => name(heading, WORTH.part, id)),
    name(about, WORTH.about),
  ];
}

/**
 * How well each page fits a query by its names.
 *
 * @param words - the words of the query, stop words included: they count for an exact match.
 * @returns one match per page, in the order of `index.pages`; a score of 0 where no word fits.
 */
export function matchNames(words: readonly string[], index: NameIndex): NameMatch[] {
  const wanted = contentWords(words).map((word, place, all) => ({
    stem: stem(word),
    begun: place === all.length - 1 ? word : undefined,
  }));
  const total = wanted.reduce((sum, { stem: one }) => sum + index.rarity(one), 0);
  if (total === 0) return index.pages.map(() => ({ score: 0 }));
  const plain = words.join(' ');
  return index.names.map((names) => matchPage(names, wanted, { total, plain, rarity: index.rarity }));
}

interface Wanted {
  stem: string;
  /** The last word as typed: it may be unfinished. */
  begun: string | undefined;
}

interface Measure {
  total: number;
  plain: string;
  rarity: NameIndex['rarity'];
}

function matchPage(names: readonly Name[], wanted: readonly Wanted[], { total, plain, rarity }: Measure): NameMatch {
  let best = 0;
  let bestName: Name | undefined;
  const union = new Array<number>(wanted.length).fill(0);
  for (const name of names) {
    const hits = wanted.map((word) => hit(word, name));
    hits.forEach((share, place) => (union[place] = Math.max(union[place] ?? 0, share * name.worth)));
    const score = nameScore(name, hits, wanted, { total, plain, rarity });
    if (score > best) [best, bestName] = [score, name];
  }
  const spread = wanted.reduce((sum, word, place) => sum + (union[place] ?? 0) * rarity(word.stem), 0) / total;
  const found = { score: 0.65 * best + 0.35 * spread };
  if (!bestName) return found;
  if (bestName.part) return { ...found, part: bestName.part };
  const { worth, text, stems } = bestName;
  const holdsAll = worth === WORTH.alias && wanted.every((word) => stems.includes(word.stem));
  return holdsAll ? { ...found, alias: text } : found;
}

/** 1 for a whole word, less for one that is only begun, 0 for none. */
function hit(word: Wanted, { stems }: Name): number {
  if (stems.includes(word.stem)) return 1;
  const { begun } = word;
  return begun && begun.length > 2 && stems.some((one) => one.startsWith(begun)) ? BEGUN : 0;
}

function nameScore(
  name: Name,
  hits: readonly number[],
  wanted: readonly Wanted[],
  { total, plain, rarity }: Measure,
): number {
  const found = wanted.reduce((sum, word, place) => sum + (hits[place] ?? 0) * rarity(word.stem), 0);
  if (found === 0) return 0;
  const size = name.stems.reduce((sum, one) => sum + rarity(one), 0);
  const share = found / total;
  const filled = Math.min(1, found / size);
  const exact = name.plain === plain ? 0.3 : 0;
  return name.worth * (share * (0.55 + 0.45 * filled) + exact);
}
