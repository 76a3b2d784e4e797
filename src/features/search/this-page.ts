/** Shipped to readers. What the search takes from the page it runs on: addresses, the network, the clock. */
import { createSearcher, type Searcher } from './searcher.ts';

/** Folder the site is served under, with a slash at the end. */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

let searcher: Searcher | undefined;

/** The one searcher for this site's index, shared by dialog and search page; nothing is fetched before it is asked or warmed. */
export function siteSearcher(): Searcher {
  return (searcher ??= createSearcher(`${BASE}pagefind/`, {
    fetch: (url) => fetch(url),
    importModule: (url) => import(/* @vite-ignore */ new URL(url, location.href).href),
    isOnline: () => navigator.onLine,
  }));
}

/** Address of a path of the site. */
export function addressOf(path: string): string {
  return BASE + path.replace(/^\//, '');
}

/**
 * Does something after a while.
 *
 * @returns a function that calls it off.
 */
export function later(act: () => void, delayMs: number): () => void {
  const timer = setTimeout(act, delayMs);
  return () => clearTimeout(timer);
}
