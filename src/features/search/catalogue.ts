/** Shipped to readers and used in the build. The list of pages and words that is fetched with the first search. */

import { wordsOf } from './text.ts';

/** Name of the file beside Pagefind's own. */
export const CATALOGUE_FILE = 'catalogue.json';

/** Kinds of page, in the order of the filter. */
export const KINDS = ['condition', 'technique', 'region', 'routine', 'guide', 'muscle', 'glossary', 'page'] as const;
/** Kind of a page. */
export type Kind = (typeof KINDS)[number];

/** Filters that pages carry, beside their kind, in the order they are shown. */
export const FILTER_NAMES = ['region', 'method', 'tool', 'condition'] as const;
/** One filter. */
export type FilterName = (typeof FILTER_NAMES)[number];

/** What a row shows of a technique beside its name. */
export interface TechniqueFacts {
  /** Dose in short parts: `["2 × 60 seconds", "2 spots, each side", "Once a day"]`. */
  dose: string[];
  /** One of the grades of `src/schemas/vocabulary.ts`. */
  certainty: string;
  /** Picture file from the top of the site, with its size in CSS pixels. */
  picture: { src: string; width: number; height: number };
}

/** A heading alone where its id is made from it, as ids of headings mostly are; else with its id. */
export type StoredPart = string | [id: string, heading: string];

/** A page that can be found. */
export interface Page {
  /** Pagefind's id of the page, without the language before it. */
  id: string;
  /** Path from the top of the site: `/techniques/calf-press/`. */
  path: string;
  kind: Kind;
  title: string;
  /** One or two sentences. */
  about: string;
  /** Everyday names. */
  aliases: string[];
  /** Headings that tell this page from others; see {@link partOf}. */
  parts: StoredPart[];
  /** Ids this page is filtered by. */
  filters: Partial<Record<FilterName, string[]>>;
  technique?: TechniqueFacts;
}

/** Words that readers type, from `content/search-words.yaml`; all normalised. */
export interface WordLists {
  /** Wrong word: right word. Put in place of what was typed. */
  misspellings: Record<string, string>;
  /** Real word: word that may have been meant. Offered, never put in place. */
  suggestions: Record<string, string>;
  /** Everyday word or phrase: the site's words for it, nearest first. */
  synonyms: Record<string, string[]>;
}

/** Everything the search knows without asking Pagefind. */
export interface Catalogue extends WordLists {
  version: 1;
  pages: Page[];
  /** Words that stand on the site beside those of {@link pageWords}, once each; see {@link packWords}. */
  words: string;
}

/** Id and heading of a stored part: `"How long?"` gives `["how-long", "How long?"]`. */
export function partOf(part: StoredPart): [id: string, heading: string] {
  return typeof part === 'string' ? [headingId(part), part] : part;
}

/** The shortest form that {@link partOf} turns back into the same part. */
export function storePart(id: string, heading: string): StoredPart {
  return headingId(heading) === id ? heading : [id, heading];
}

function headingId(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
}

/** Every word of a page's title, names, headings and description; not each once. */
export function pageWords({ title, aliases, parts, about }: Page): string[] {
  return [title, ...aliases, ...parts.map((part) => partOf(part)[1]), about].flatMap(wordsOf);
}

/**
 * Writes a sorted list so that each word only holds what differs from the one before: `calf calm` becomes `0calf 3m`.
 * A fifth smaller after compression.
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < word.length - 1 && word[shared] === before[shared]) shared++;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join(' ');
}

/** The words that {@link packWords} has written. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return packed.split(' ').map((part) => (before = before.slice(0, Number(part[0])) + part.slice(1)));
}

/**
 * Checks that a fetched file is a catalogue this code can read.
 *
 * @returns `null` for anything else, such as the file of an older or newer build, or a host's HTML error page.
 */
export function catalogueOf(data: unknown): Catalogue | null {
  if (typeof data !== 'object' || data === null) return null;
  const { version, pages, words, misspellings, suggestions, synonyms } = data as Partial<
    Record<keyof Catalogue, unknown>
  >;
  const isWhole = version === 1 && Array.isArray(pages) && pages.every(isPage) && typeof words === 'string';
  return isWhole && [misspellings, suggestions, synonyms].every(isRecord) ? (data as Catalogue) : null;
}

function isPage(data: unknown): boolean {
  if (!isRecord(data)) return false;
  const isText = (name: string) => typeof data[name] === 'string';
  return (
    ['id', 'path', 'kind', 'title', 'about'].every(isText) &&
    Array.isArray(data['aliases']) &&
    Array.isArray(data['parts']) &&
    isRecord(data['filters'])
  );
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
