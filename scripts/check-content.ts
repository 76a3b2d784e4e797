/**
 * Checks all content before a build: `npm run check:content [-- folder]`. Prints what to mend and fails if anything is
 * wrong. Overdue pages are warned of; `npm run check:reviews` fails for them.
 */
import { join } from 'node:path';
import { REDIRECTS } from '../config/redirects.ts';
import { checkContent } from '../src/content-rules/index.ts';
import { loadContent } from '../src/content-rules/load.ts';
import { overduePages } from '../src/content-rules/overdue.ts';
import { problemText } from '../src/content-rules/problem.ts';
import { readSiteFacts } from '../src/content-rules/site-facts.ts';

const project = join(import.meta.dirname, '..');
const contentDir = process.argv[2] ?? join(project, 'content');
const { entries, problems: unread } = loadContent(contentDir);
const problems = [...unread, ...checkContent(entries, readSiteFacts(project, contentDir, REDIRECTS))];
const overdue = overduePages(entries, new Date().toISOString().slice(0, 10));

for (const problem of problems) console.error(problemText(problem));
for (const { file, message } of overdue) console.warn(`warning: ${file}: ${message}`);
if (problems.length > 0) {
  console.error(`Content: ${problems.length} to mend.`);
  process.exitCode = 1;
} else {
  console.log(
    `Content: ${entries.length} entries, nothing to mend${overdue.length > 0 ? `, ${overdue.length} overdue` : ''}.`,
  );
}
