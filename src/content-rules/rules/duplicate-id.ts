import { problem, type Rule } from '../rule.ts';

/** No two entries of a collection have the same id: two files that differ in their ending, or two records. */
export const duplicateId: Rule = (entry, context) => {
  const [first, ...others] = context.named(entry.collection, entry.id);
  if (others.length === 0 || entry === first) return [];
  const where = first?.file === entry.file ? 'earlier in this file' : (first?.file ?? '');
  const fix =
    entry.collection === 'references'
      ? 'Keep one of the two records, or give this one another id.'
      : 'Keep one of the two files, or give this one another name.';
  return [problem(entry, { field: 'id' }, `the id "${entry.id}" is taken by ${where}`, fix)];
};
