import type { CollectionName } from '../../schemas/vocabulary.ts';
import { problem, type Rule } from '../rule.ts';

/** The ending each collection is read by, as in `src/content.config.ts`; a file with another one would be passed over. */
const ENDINGS: Record<CollectionName, string> = {
  conditions: 'mdx',
  techniques: 'mdx',
  guides: 'mdx',
  muscles: 'mdx',
  routines: 'mdx',
  glossary: 'md',
  regions: 'yaml',
  tools: 'yaml',
  cautions: 'yaml',
  'red-flags': 'yaml',
  disagreements: 'yaml',
  'source-documents': 'yaml',
  references: 'json',
};

/** A file has the ending of its collection. */
export const fileEnding: Rule = (entry) => {
  const ending = ENDINGS[entry.collection];
  if (entry.file.endsWith(`.${ending}`)) return [];
  return [
    problem(
      entry,
      { field: 'file name' },
      `content/${entry.collection} holds .${ending} files; this one would never be shown`,
      `Name it ${entry.id}.${ending}.`,
    ),
  ];
};
