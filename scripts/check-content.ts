/** Checks all content before a build: `npm run check:content`. Prints what to mend and fails if anything is wrong. */
import { join } from 'node:path';
import { checkContent } from '../src/content-rules/index.ts';
import { loadContent } from '../src/content-rules/load.ts';

const contentDir = process.argv[2] ?? join(import.meta.dirname, '..', 'content');
const { entries, problems: unread } = loadContent(contentDir);
const problems = [...unread, ...checkContent(entries)];

for (const { file, field, message, fix } of problems) {
  console.error(`${file}\n  field: ${field}\n  wrong: ${message}\n  fix:   ${fix}\n`);
}
if (problems.length > 0) {
  console.error(`Content: ${problems.length} to mend.`);
  process.exit(1);
}
console.log(`Content: ${entries.length} entries, nothing to mend.`);
