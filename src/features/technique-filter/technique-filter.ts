/** Shipped to readers. What the technique filter shows, from what it is set to. */

/** Names of the filters, as they stand in the URL. */
export const FILTERS = ['region', 'method', 'tool', 'position', 'certainty', 'minutes'] as const;
/** One filter. */
export type FilterName = (typeof FILTERS)[number];
/** What each filter is set to; an absent one lets everything through. */
export type FilterState = Partial<Record<FilterName, string>>;
/** What a technique is filtered by: several values parted by spaces, minutes as a number. */
export type FilterItem = Record<FilterName, string>;

/**
 * Reads the filters from the query of a URL; names it does not know are left out.
 *
 * @param query - with or without the question mark, such as `?tool=scraper`.
 */
export function filterFromQuery(query: string): FilterState {
  const parameters = new URLSearchParams(query);
  const state: FilterState = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value) state[name] = value;
  }
  return state;
}

/**
 * A state without the values that no filter offers, such as those of an old link: they would hide every technique.
 *
 * @param choices - the values that each filter offers.
 */
export function onlyOffered(state: FilterState, choices: Readonly<Record<string, readonly string[]>>): FilterState {
  return Object.fromEntries(Object.entries(state).filter(([name, value]) => choices[name]?.includes(value)));
}

/** The query of a URL for a state; empty when nothing is set. */
export function filterToQuery(state: FilterState): string {
  const parameters = new URLSearchParams();
  for (const name of FILTERS) {
    const value = state[name];
    if (value) parameters.set(name, value);
  }
  const query = parameters.toString();
  return query ? `?${query}` : '';
}

/** Whether a technique passes every filter that is set. `minutes` is a most; the others must be among its values. */
export function passes(item: FilterItem, state: FilterState): boolean {
  return FILTERS.every((name) => {
    const wanted = state[name];
    if (!wanted) return true;
    return name === 'minutes' ? Number(item.minutes) <= Number(wanted) : item[name].split(' ').includes(wanted);
  });
}

/** What the live region says after a change. */
export function countText(shown: number, total: number): string {
  if (shown === total) return `All ${total} techniques`;
  return shown === 0 ? 'No technique fits. Take a filter away.' : `${shown} of ${total} techniques`;
}
