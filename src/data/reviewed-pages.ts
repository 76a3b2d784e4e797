import { all } from './entries.ts';
import { linkTo, type PageLink } from './neighbours.ts';

/** A page that carries health content, with the day it was last checked. */
export type ReviewedPage = PageLink & { description: string; day: string };

/** Every page with health content, the last checked first. */
export async function reviewedPages(): Promise<ReviewedPage[]> {
  const groups = await Promise.all([
    all('conditions'),
    all('guides'),
    all('routines'),
    all('techniques'),
    all('regions'),
    all('muscles'),
  ]);
  return groups
    .flatMap((entries) =>
      entries.map((entry) => ({ ...linkTo(entry), description: entry.data.description, day: entry.data.lastReviewed })),
    )
    .sort((a, b) => b.day.localeCompare(a.day));
}
