import { DIST, pagesIn } from '../site/built-site.ts';

/** Paths of all pages, the error page among them, relative to the base so that they work in a sub-folder too. */
export const paths: readonly string[] = pagesIn(DIST).map(({ path }) => `.${path}`);

/** Cuts a list into parts of a length, each with its first item as a name. */
export function batches(list: readonly string[], length: number): [first: string, batch: readonly string[]][] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, index) => {
    const batch = list.slice(index * length, (index + 1) * length);
    return [batch[0] ?? '', batch];
  });
}
