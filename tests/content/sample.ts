import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Context } from '../../src/content-rules/context.ts';
import type { RawEntry } from '../../src/content-rules/load.ts';
import type { Problem } from '../../src/content-rules/problem.ts';
import type { Rule } from '../../src/content-rules/rule.ts';
import type { SiteFacts } from '../../src/content-rules/site-facts.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/vocabulary.ts';
import { SAMPLES } from './sample-entries.ts';

const ENDINGS: Partial<Record<CollectionName, string>> = {
  conditions: 'mdx',
  techniques: 'mdx',
  guides: 'mdx',
  muscles: 'mdx',
  routines: 'mdx',
  glossary: 'md',
};

/** What the rules know of a small made-up site. */
export const SITE_FACTS: SiteFacts = {
  paths: new Set(['/', '/safety/', '/techniques/', '/routines/build/']),
  folders: new Set(['conditions', 'techniques', 'guides', 'muscles', 'routines', 'glossary', 'find-the-spot']),
  retired: new Set(['/techniques/old-press/']),
  figures: new Map([['ball-press', ['ball', 'calf']]]),
  zones: new Set(['heel', 'calf']),
  misspellings: new Map([['fascitis', 'fasciitis']]),
};

/** What differs from a good entry. */
export interface Change {
  id?: string;
  data?: Record<string, unknown>;
  body?: string;
  file?: string;
}

/** A good entry of a collection, the first one unless an id is given, with something changed. */
export function entryOf(collection: CollectionName, { id, data = {}, body = '', file }: Change = {}): RawEntry {
  const [firstId = '', firstData = {}] = Object.entries(SAMPLES[collection])[0] ?? [];
  const own = id ?? firstId;
  const home = collection === 'references' ? 'references.json' : `${collection}/${own}.${ENDINGS[collection] ?? 'yaml'}`;
  const base = SAMPLES[collection][own] ?? firstData;
  const named = collection === 'references' ? { id: own } : {};
  return {
    collection,
    id: own,
    file: file ?? `content/${home}`,
    data: { ...base, ...named, ...data },
    body,
    linesAbove: 3,
  };
}

/** Every good entry; those given take the place of the good ones with their id, the others are added. */
export function siteWith(...changed: RawEntry[]): RawEntry[] {
  const good = COLLECTIONS.flatMap((collection) => Object.keys(SAMPLES[collection]).map((id) => entryOf(collection, { id })));
  const isReplaced = ({ collection, id }: RawEntry) => changed.some((entry) => entry.collection === collection && entry.id === id);
  return [...good.filter((entry) => !isReplaced(entry)), ...changed];
}

/** What a rule says of an entry, in a site where all others are good unless they are given. */
export function problemsOf(rule: Rule, entry: RawEntry, ...others: RawEntry[]): Problem[] {
  return rule(entry, new Context(siteWith(...others, entry), SITE_FACTS));
}

/** Parts of the one problem that an entry must have. */
interface Expected {
  field: string;
  message: RegExp;
  fix: RegExp;
  line?: number;
}

/** Tests that a rule finds exactly one thing wrong with an entry, and says where, what, and how to mend it. */
export function rejects(rule: Rule, what: string, entries: RawEntry | [RawEntry, ...RawEntry[]], expected: Expected): void {
  test(`${rule.name} rejects ${what}`, () => {
    const [entry, ...others] = Array.isArray(entries) ? entries : [entries];
    const problems = problemsOf(rule, entry, ...others);
    assert.equal(problems.length, 1, JSON.stringify(problems, null, 2));
    const [found] = problems;
    assert.equal(found?.file, entry.file);
    assert.equal(found.field, expected.field);
    assert.match(found.message, expected.message);
    assert.match(found.fix, expected.fix);
    if (expected.line !== undefined) assert.equal(found.line, expected.line);
  });
}

/** Tests that a rule finds nothing wrong with an entry. */
export function accepts(rule: Rule, what: string, entries: RawEntry | [RawEntry, ...RawEntry[]]): void {
  test(`${rule.name} accepts ${what}`, () => {
    const [entry, ...others] = Array.isArray(entries) ? entries : [entries];
    assert.deepEqual(problemsOf(rule, entry, ...others), []);
  });
}
