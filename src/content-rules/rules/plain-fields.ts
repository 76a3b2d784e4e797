import { textsOf } from '../prose.ts';
import { problem, type Rule } from '../rule.ts';

/** Marks of Markdown and MDX, which front matter does not read. */
const MARKS = [
  { pattern: /\[[^\]]+\]\([^)]*\)/, name: 'a Markdown link' },
  { pattern: /\*\*|__/, name: 'Markdown marks' },
  { pattern: /<\/?[A-Za-z][^>]*>/, name: 'a component or HTML' },
];

/** Front matter and YAML are shown as they stand: no links, stars or components. */
export const plainFields: Rule = (entry) => {
  if (entry.collection === 'references') return [];
  return textsOf(entry).flatMap(({ text, ...place }) =>
    MARKS.filter(({ pattern }) => pattern.test(text)).map(({ name }) =>
      problem(
        entry,
        place,
        `holds ${name}, which would be shown as it stands`,
        'Use plain words; links and marks belong in the article.',
      ),
    ),
  );
};
