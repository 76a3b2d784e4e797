import { isOverdue } from '../lib/days.ts';
import type { RawEntry } from './load.ts';
import type { Problem } from './problem.ts';

/**
 * Pages whose next check should have been done.
 *
 * @param today - day to compare with, such as `2026-11-20`.
 * @returns one problem for each, the longest overdue first.
 */
export function overduePages(entries: readonly RawEntry[], today: string): Problem[] {
  return entries
    .flatMap((entry) => {
      const nextCheck = nextCheckOf(entry.data);
      return nextCheck !== undefined && isOverdue(nextCheck, today) ? [{ file: entry.file, nextCheck }] : [];
    })
    .sort((a, b) => a.nextCheck.localeCompare(b.nextCheck))
    .map(({ file, nextCheck }) => ({
      file,
      field: 'nextCheck',
      message: `the page was to be checked by ${nextCheck}; it tells its readers so`,
      fix: 'Check it against its sources, look for new evidence, then set lastReviewed, evidenceSearchedTo and nextCheck.',
    }));
}

function nextCheckOf(data: unknown): string | undefined {
  const { nextCheck } = (data ?? {}) as { nextCheck?: unknown };
  if (nextCheck instanceof Date) return nextCheck.toISOString().slice(0, 10);
  return typeof nextCheck === 'string' ? nextCheck : undefined;
}
