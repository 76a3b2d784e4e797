/** Shipped to readers. Fetches the catalogue and Pagefind when they are first needed, and asks them. */
import { CATALOGUE_FILE, catalogueOf } from './catalogue.ts';
import { createEngine, search, type AskPagefind, type Engine } from './engine.ts';
import type { Failure, Outcome } from './state.ts';

/** The part of Pagefind's API that is used. */
export interface Pagefind {
  createInstance: (options: object) => {
    init: () => Promise<unknown>;
    search: (text: string) => Promise<{ results: { id: string; score: number }[] }>;
  };
}

/** What the searcher needs of the world; tests put in their own. */
export interface World {
  fetch: (url: string) => Promise<Response>;
  importModule: (url: string) => Promise<unknown>;
  isOnline: () => boolean;
}

/** Answers queries, fetching what it needs with the first one. */
export interface Searcher {
  /** Starts fetching, so that the first answer comes sooner; a failure only shows with the next search. */
  warm(): void;
  search(query: string, isLiteral: boolean): Promise<Outcome>;
}

/** Every page counts alike, however long, and titles are matched by the catalogue: see `names.ts`. */
const RANKING = { pageLength: 0, termFrequency: 1, metaWeights: { title: 0 } };

/**
 * Makes a searcher for the index in a folder.
 *
 * After a failure the next search tries again. Where only Pagefind fails, names are still searched.
 *
 * @param folder - URL of the index with a slash at the end, such as `/footing/pagefind/`.
 */
export function createSearcher(folder: string, world: World): Searcher {
  let engine: Promise<Engine> | undefined;
  let pagefind: Promise<AskPagefind> | undefined;
  let tries = 0;
  const getEngine = () => (engine ??= forgetFailure(loadEngine(folder, world), () => (engine = undefined)));
  // A failed import is remembered by its URL, hence a new one for each try.
  const getPagefind = () =>
    (pagefind ??= forgetFailure(loadPagefind(folder, world, tries++), () => (pagefind = undefined)));
  return {
    warm() {
      getEngine().catch(() => undefined);
      getPagefind().catch(() => undefined);
    },
    async search(query, isLiteral) {
      try {
        const ask = getPagefind();
        ask.catch(() => undefined);
        const answer = await search(query, await getEngine(), async (text) => (await ask)(text), isLiteral);
        if (answer.isPartial) pagefind = undefined;
        if (answer.isPartial && answer.hits.length === 0) throw new SearchFailure('broken');
        return { ok: true, answer };
      } catch (error) {
        return { ok: false, reason: failureOf(error, world) };
      }
    },
  };
}

class SearchFailure extends Error {
  readonly reason: Failure;

  constructor(reason: Failure) {
    super(reason);
    this.reason = reason;
  }
}

function failureOf(error: unknown, world: World): Failure {
  if (!world.isOnline()) return 'offline';
  return error instanceof SearchFailure ? error.reason : 'broken';
}

async function loadEngine(folder: string, world: World): Promise<Engine> {
  const response = await world.fetch(folder + CATALOGUE_FILE);
  if (response.status === 404) throw new SearchFailure('missing');
  const catalogue = response.ok ? catalogueOf(await response.json()) : null;
  if (!catalogue) throw new SearchFailure('broken');
  return createEngine(catalogue);
}

async function loadPagefind(folder: string, world: World, tries: number): Promise<AskPagefind> {
  const { createInstance } = (await world.importModule(
    `${folder}pagefind.js${tries > 0 ? `?try=${tries}` : ''}`,
  )) as Pagefind;
  // Without its worker Pagefind fetches 11 KB less; the index is small enough to search between two frames.
  const instance = createInstance({ basePath: folder, noWorker: true, ranking: RANKING });
  await instance.init();
  // Pagefind's own start hides its errors; the first question shows them.
  await instance.search('');
  return async (text) => {
    const { results } = await instance.search(text);
    return new Map(results.map(({ id, score }) => [id.slice(id.lastIndexOf('_') + 1), score]));
  };
}

function forgetFailure<Value>(promise: Promise<Value>, forget: () => void): Promise<Value> {
  promise.catch(forget);
  return promise;
}
