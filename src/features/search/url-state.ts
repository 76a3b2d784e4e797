/** Shipped to readers. What the search page is set to, as the query of its URL. */
import { GROUPS, type Selection } from './facets.ts';
import { tidyQuery } from './text.ts';

/** Everything that the URL of the search page holds. */
export interface UrlState {
  query: string;
  selection: Selection;
  /** Search for exactly what was typed. */
  isLiteral: boolean;
}

const VALUE = /^[a-z0-9-]{1,60}$/;
/** Most values of one group that are read from a URL. */
const VALUES_MAX = 20;

/**
 * Reads `?q=…&kind=technique&kind=muscle&exact=1`; anything else in it is left out.
 *
 * @param search - with or without the question mark.
 */
export function readUrl(search: string): UrlState {
  const parameters = new URLSearchParams(search);
  const selection: Selection = {};
  for (const group of GROUPS) {
    const values = [...new Set(parameters.getAll(group))].filter((value) => VALUE.test(value)).slice(0, VALUES_MAX);
    if (values.length > 0) selection[group] = values;
  }
  return { query: tidyQuery(parameters.get('q') ?? ''), selection, isLiteral: parameters.get('exact') === '1' };
}

/** The query of a URL for a state, with the question mark; empty when there is nothing to say. */
export function writeUrl({ query, selection, isLiteral }: UrlState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const group of GROUPS) for (const value of selection[group] ?? []) parameters.append(group, value);
  if (isLiteral && query) parameters.set('exact', '1');
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
