import type { Reference } from '../schemas/reference.ts';
import { SourceNumbers } from '../lib/source-numbers.ts';
import { resolveAll } from './entries.ts';

/**
 * Numbers and records of the sources of a page.
 *
 * @param cited - ids in the order the page shows them, repeats allowed.
 * @param from - the page, for the message when an id is unknown.
 */
export async function sourcesOf(
  cited: readonly string[],
  from: string,
): Promise<{ numbers: SourceNumbers; references: Reference[] }> {
  const numbers = new SourceNumbers(cited);
  const entries = await resolveAll(
    numbers.ids.map((id) => ({ collection: 'references' as const, id })),
    from,
  );
  return { numbers, references: entries.map(({ data }) => data) };
}
