import { entryPath } from '../../lib/urls.ts';
import { problem, type Rule } from '../rule.ts';

/** An id that once had a page and now leads elsewhere is never used again: old links would reach the wrong page. */
export const retiredPath: Rule = (entry, context) => {
  const path = entryPath(entry.collection, entry.id);
  if (!context.site.retired.has(path)) return [];
  return [
    problem(
      entry,
      { field: 'file name' },
      `${path} is an old address that leads to another page (config/redirects.ts)`,
      'Give the entry a name that was never used.',
    ),
  ];
};
