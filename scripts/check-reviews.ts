/** Fails when a page is overdue for its check: `npm run check:reviews [-- folder]`, to be run on a schedule. */
import { join } from 'node:path';
import { loadContent } from '../src/content-rules/load.ts';
import { overduePages } from '../src/content-rules/overdue.ts';
import { problemText } from '../src/content-rules/problem.ts';

const contentDir = process.argv[2] ?? join(import.meta.dirname, '..', 'content');
const overdue = overduePages(loadContent(contentDir).entries, new Date().toISOString().slice(0, 10));

for (const problem of overdue) console.error(problemText(problem));
if (overdue.length > 0) {
  console.error(`Reviews: ${overdue.length} overdue.`);
  process.exitCode = 1;
} else {
  console.log('Reviews: no page is overdue.');
}
