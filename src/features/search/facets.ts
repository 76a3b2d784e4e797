/** Shipped to readers. Filters over found pages, and how many pages each choice would leave. */
import { FILTER_NAMES, type FilterName, type Page } from './catalogue.ts';
import type { Hit } from './rank.ts';

/** Groups of filters, in the order they are shown. */
export const GROUPS = ['kind', ...FILTER_NAMES] as const;
/** One group. */
export type Group = 'kind' | FilterName;
/** What is chosen: any of a group's values fits, every group with a choice must fit. */
export type Selection = Partial<Record<Group, readonly string[]>>;
/** Pages that each value would leave; values that leave none are absent. */
export type Counts = Record<Group, ReadonlyMap<string, number>>;

/** The values of a page in a group. */
export function valuesOf(page: Page, group: Group): readonly string[] {
  return group === 'kind' ? [page.kind] : (page.filters[group] ?? []);
}

/** The found pages that pass the chosen filters, in the same order. */
export function filterHits(hits: readonly Hit[], selection: Selection): Hit[] {
  return hits.filter(({ page }) => GROUPS.every((group) => passes(page, group, selection)));
}

/** Counts for each group as if nothing were chosen in it, so that a second choice shows what it would add. */
export function countFacets(hits: readonly Hit[], selection: Selection): Counts {
  const count = (group: Group) => countValues(filterHits(hits, { ...selection, [group]: [] }), group);
  return {
    kind: count('kind'),
    region: count('region'),
    method: count('method'),
    tool: count('tool'),
    condition: count('condition'),
  };
}

function countValues(hits: readonly Hit[], group: Group): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of hits.flatMap(({ page }) => valuesOf(page, group)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How many values are chosen. */
export function countChosen(selection: Selection): number {
  return GROUPS.reduce((sum, group) => sum + (selection[group]?.length ?? 0), 0);
}

/** The selection with a value taken away. */
export function without(selection: Selection, group: Group, value: string): Selection {
  return { ...selection, [group]: (selection[group] ?? []).filter((one) => one !== value) };
}

function passes(page: Page, group: Group, selection: Selection): boolean {
  const chosen = selection[group] ?? [];
  return chosen.length === 0 || valuesOf(page, group).some((value) => chosen.includes(value));
}
