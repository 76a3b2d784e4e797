/** Used in the build only. Makes the catalogue, and the texts that Pagefind indexes, from the pages Pagefind has read. */
import {
  FILTER_NAMES,
  KINDS,
  packWords,
  pageWords,
  storePart,
  type Catalogue,
  type Kind,
  type Page,
  type StoredPart,
  type TechniqueFacts,
  type WordLists,
} from './catalogue.ts';
import { contentWords, isStopWord, normalise, wordsOf } from './text.ts';

/** A page as Pagefind read it from its HTML. */
export interface ReadPage {
  /** Path from the top of the site. */
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** What Pagefind is given for a page: its telling words, each once or twice. */
export interface LeanRecord {
  url: string;
  content: string;
  meta: { title: string };
}

/** A heading that stands on more pages than this ("Steps", "Sources") names none of them. */
const PART_PAGES_MAX = 2;
/** A word on a larger share of the pages tells little of any one, unless the page names it or repeats it. */
const COMMON_SHARE = 0.1;
/** Times a common word must stand on a page to be kept. */
const REPEATS_MIN = 3;
/** A word that stands on a page this many times is written twice, so that the page counts for more. */
const OFTEN_MIN = 5;
/** Most words kept of one page; the evidence table would otherwise be a tenth of the index. */
const PAGE_WORDS_MAX = 200;

/**
 * Thins the text of each page to the words that tell it from others.
 *
 * The whole first search has to fit in 120 KB and Pagefind's engine takes 72 of them. An index of the full text comes in
 * seven parts of 27 KB, and a query of three words loads two or three; thinned, the whole index is about 30 KB.
 * Names, headings and descriptions are kept whole. Excerpts cannot be cut from such a text, and none are shown.
 */
export function leanRecords(pages: readonly ReadPage[]): LeanRecord[] {
  const counts = pages.map(({ content }) => countWords(content));
  const spread = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const common = COMMON_SHARE * pages.length;
  return pages.map((page, index) => {
    const named = new Set(wordsOf(namesOf(page)).filter((word) => !isStopWord(word)));
    const count = counts[index] ?? new Map<string, number>();
    const telling = [...count]
      .filter(([word, times]) => !named.has(word) && ((spread.get(word) ?? 0) <= common || times >= REPEATS_MIN))
      .sort(([, a], [, b]) => b - a)
      .slice(0, PAGE_WORDS_MAX)
      .map(([word]) => word);
    const words = [...named, ...telling].flatMap((word) =>
      (count.get(word) ?? 0) >= OFTEN_MIN ? [word, word] : [word],
    );
    return { url: page.url, content: words.join(' '), meta: { title: page.meta['title'] ?? '' } };
  });
}

function namesOf({ meta, anchors }: ReadPage): string {
  return [meta['title'], meta['aliases'], meta['about'], meta['parts'], ...anchors.map(({ text }) => text)].join(' ');
}

function countWords(content: string): Map<string, number> {
  const count = new Map<string, number>();
  for (const chunk of content.split(/\s+/)) {
    for (const word of wordsOf(chunk)) if (!isStopWord(word)) count.set(word, (count.get(word) ?? 0) + 1);
  }
  return count;
}

/**
 * The catalogue of all pages.
 *
 * @param ids - Pagefind's id of each page, by URL.
 * @throws where a page has no title, an unknown kind or no id; the message says what to add to it.
 */
export function buildCatalogue(
  pages: readonly ReadPage[],
  ids: ReadonlyMap<string, string>,
  lists: WordLists,
): Catalogue {
  const headings = new Map<string, number>();
  for (const { anchors } of pages) for (const { text } of anchors) headings.set(text, (headings.get(text) ?? 0) + 1);
  const isTelling = (heading: string) =>
    wordsOf(heading).some((word) => !isStopWord(word)) && (headings.get(heading) ?? 0) <= PART_PAGES_MAX;
  const listed = pages.map((page) => pageOf(page, ids, isTelling));
  return {
    version: 1,
    pages: listed,
    words: packWords(otherWords(pages, listed)),
    ...normalisedLists(lists),
  };
}

function pageOf(page: ReadPage, ids: ReadonlyMap<string, string>, isTelling: (heading: string) => boolean): Page {
  const { url, meta, filters, anchors } = page;
  const id = ids.get(url);
  if (!id) throw new Error(`Search: ${url} has no id in Pagefind's index; see scripts/index-search.ts`);
  if (!meta['title']) throw new Error(`Search: ${url} has no title; give it an h1 inside data-pagefind-body`);
  const technique = techniqueOf(meta);
  return {
    id,
    path: url,
    kind: kindOf(meta['kind'], url),
    title: meta['title'],
    about: firstSentence(meta['about'] ?? ''),
    aliases: meta['aliases']?.split('|').filter((alias) => alias !== '') ?? [],
    parts: [
      ...partsOf(meta['parts']),
      ...anchors
        .filter(({ element, text }) => /^h[23]$/.test(element) && isTelling(text))
        .map((anchor) => storePart(anchor.id, anchor.text)),
    ],
    filters: Object.fromEntries(
      FILTER_NAMES.filter((name) => filters[name]).map((name) => [name, filters[name]?.toSorted()]),
    ),
    ...(technique ? { technique } : {}),
  };
}

/** Descriptions begin with what the page is about and go on with what stands on every page of its kind. */
function firstSentence(text: string): string {
  return /^.{30,}?[.?!](?= \p{Lu})/u.exec(text)?.[0] ?? text;
}

/** Parts that a page names itself: `id=Heading|id=Heading`. */
function partsOf(text = ''): StoredPart[] {
  return text.split('|').flatMap((part) => {
    const [, id, heading] = /^([^=]+)=(.+)$/.exec(part) ?? [];
    return id && heading ? [storePart(id, heading)] : [];
  });
}

function kindOf(kind: string | undefined, url: string): Kind {
  const known = KINDS.find((one) => one === kind);
  if (!known)
    throw new Error(
      `Search: ${url} is of kind "${kind}"; it must be one of ${KINDS.join(', ')} (prop "kind" of Base.astro)`,
    );
  return known;
}

function techniqueOf(meta: Record<string, string>): TechniqueFacts | undefined {
  const { dose, certainty, picture } = meta;
  if (!dose || !certainty || !picture) return undefined;
  const [src = '', width = '0', height = '0'] = picture.split('|');
  return { dose: dose.split('|'), certainty, picture: { src, width: Number(width), height: Number(height) } };
}

function otherWords(read: readonly ReadPage[], pages: readonly Page[]): string[] {
  const words = new Set(read.flatMap(({ content }) => [...countWords(content).keys()]));
  for (const word of pages.flatMap(pageWords)) words.delete(word);
  return [...words].filter((word) => word.length > 2 && !/\P{L}/u.test(word)).sort();
}

function normalisedLists({ misspellings, suggestions, synonyms }: WordLists): WordLists {
  const pairs = <Value>(record: Record<string, Value>) =>
    Object.entries(record).map(([key, value]) => [normalise(key), value] as const);
  const words = (record: Record<string, string>) =>
    Object.fromEntries(pairs(record).map(([wrong, right]) => [wrong, normalise(right)]));
  return {
    misspellings: words(misspellings),
    suggestions: words(suggestions),
    synonyms: Object.fromEntries(
      pairs(synonyms).map(([phrase, targets]) => [
        phrase,
        targets.map((target) => contentWords(wordsOf(target)).join(' ')),
      ]),
    ),
  };
}
