import { METHOD_LABEL } from '../lib/labels.ts';
import { entryPath } from '../lib/urls.ts';
import { METHODS, type CollectionName } from '../schemas/vocabulary.ts';
import { all } from './entries.ts';

/** The filters of the search page with all their choices but the kinds, in the order they are shown. */
export async function searchFilters() {
  const titles = (entries: readonly { id: string; data: { title: string } }[]) =>
    entries.map(({ id, data }) => ({ value: id, name: data.title }));
  const conditions = (await all('conditions')).map(({ id, data }) => ({ value: id, name: data.medicalName }));
  return [
    {
      name: 'method',
      label: 'Method',
      choices: METHODS.map((method) => ({ value: method, name: METHOD_LABEL[method] })),
    },
    { name: 'tool', label: 'Tool', choices: titles(await all('tools')) },
    { name: 'region', label: 'Where it hurts', choices: titles(await all('regions')) },
    { name: 'condition', label: 'For condition', choices: conditions },
  ] as const;
}

const KIND_OF = {
  conditions: 'condition',
  techniques: 'technique',
  regions: 'region',
  routines: 'routine',
  guides: 'guide',
  muscles: 'muscle',
  glossary: 'glossary',
} as const satisfies Partial<Record<CollectionName, string>>;

const PAGES = [
  { path: '/about/', title: 'About' },
  { path: '/evidence/', title: 'Evidence' },
  { path: '/safety/', title: 'Safety' },
  { path: '/timer/', title: 'Timer' },
  { path: '/routines/build/', title: 'Your own routine' },
  { path: '/find-the-spot/', title: 'Find the spot' },
];

/** A page in the list of everything. */
export interface ListedPage {
  path: string;
  title: string;
  kind: (typeof KIND_OF)[keyof typeof KIND_OF] | 'page';
}

/** Every page by the first letter of its title, both from A to Z. Conditions stand under both of their names. */
export async function pagesByLetter(): Promise<{ letter: string; entries: ListedPage[] }[]> {
  const pages: ListedPage[] = PAGES.map((page) => ({ ...page, kind: 'page' }));
  for (const [collection, kind] of Object.entries(KIND_OF) as [keyof typeof KIND_OF, ListedPage['kind']][]) {
    for (const { id, data } of await all(collection)) {
      const path = entryPath(collection, id);
      pages.push({ path, kind, title: collection === 'regions' ? `${data.title} pain` : data.title });
      if ('medicalName' in data) pages.push({ path, kind, title: data.medicalName });
    }
  }
  pages.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const letters = Map.groupBy(pages, ({ title }) => letterOf(title));
  return [...letters].map(([letter, entries]) => ({ letter, entries }));
}

/** The letter a title is filed under; one for all that begin with a digit. */
function letterOf(title: string): string {
  const [first = '0'] = title.normalize('NFKD').toUpperCase();
  return /\p{L}/u.test(first) ? first : '0–9';
}
