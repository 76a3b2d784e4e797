/** Shipped to readers. What the search says. */
import type { Kind } from './catalogue.ts';
import type { SearchState } from './state.ts';

/** Kinds of page as labels and filters. */
export const KIND_LABEL: Record<Kind, string> = {
  condition: 'Condition',
  technique: 'Technique',
  region: 'Place that hurts',
  routine: 'Routine',
  guide: 'Guide',
  muscle: 'Muscle',
  glossary: 'Word explained',
  page: 'Page',
};

const KIND_PLURAL: Record<Kind, string> = {
  condition: 'conditions',
  technique: 'techniques',
  region: 'places that hurt',
  routine: 'routines',
  guide: 'guides',
  muscle: 'muscles',
  glossary: 'words explained',
  page: 'pages',
};

/** "9 techniques", "1 muscle", or "12 pages" where they are of several kinds. */
export function countText(kinds: readonly Kind[]): string {
  const [first] = kinds;
  if (!first) return 'No pages';
  const isMixed = kinds.some((kind) => kind !== first);
  if (kinds.length === 1) return `1 ${KIND_LABEL[first].toLowerCase()}`;
  return `${kinds.length} ${isMixed ? 'pages' : KIND_PLURAL[first]}`;
}

/** Words of a state that has no results to show. */
export interface Notice {
  title: string;
  text: string;
}

/** What to show in place of results; `undefined` where there are results, or nothing was asked. */
export function noticeOf(state: SearchState): Notice | undefined {
  switch (state.kind) {
    case 'idle':
    case 'results':
      return undefined;
    case 'loading':
      return { title: 'Searching', text: 'The first search fetches the index, about 120 KB.' };
    case 'empty':
      return {
        title: 'Nothing found',
        text: 'No page of ours has these words. Try fewer or plainer words, such as the place that hurts.',
      };
    case 'offline':
      return {
        title: 'You are offline',
        text: 'The search needs a connection the first time. It goes on by itself when you are back.',
      };
    case 'error':
      return state.reason === 'missing'
        ? {
            title: 'The search is not here',
            text: 'This copy of the site was put up without its search index. Everything is still listed from A to Z.',
          }
        : {
            title: 'The search did not load',
            text: 'That is our fault or the network’s, not yours. Try again, or look through the list from A to Z.',
          };
  }
}

/** What the live region says; empty while nothing is worth saying. */
export function spokenText(state: SearchState, shown: number): string {
  switch (state.kind) {
    case 'idle':
    case 'loading':
      return '';
    case 'results': {
      const { answer } = state;
      const found = shown === 0 ? 'Nothing found with these filters' : `${shown} ${shown === 1 ? 'result' : 'results'}`;
      return answer.corrected ? `${found} for ${answer.corrected}` : found;
    }
    case 'empty':
      return state.suggestion ? `Nothing found. Did you mean ${state.suggestion}?` : 'Nothing found';
    case 'error':
    case 'offline':
      return noticeOf(state)?.title ?? '';
  }
}
