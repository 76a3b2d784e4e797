import { problem, type Rule } from '../rule.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Ids of the examples in CONTRIBUTING.md and of the tests; a page must not go out under one of them. */
const SAMPLE = /^(sample|example|placeholder)(-|$)/;

/** An id is lower case with hyphens, as it stands in the URL, and is neither an example's nor a fixed page's. */
export const entryId: Rule = (entry, context) => {
  const { collection, id } = entry;
  const at = { field: collection === 'references' ? 'id' : 'file name' };
  if (!ID.test(id)) {
    return [
      problem(
        entry,
        at,
        `"${id}" cannot be an id`,
        'Use lower-case letters, digits and single hyphens, like "calf-press".',
      ),
    ];
  }
  if (SAMPLE.test(id)) {
    return [problem(entry, at, `"${id}" is kept for examples`, 'Give the entry a name of its own.')];
  }
  if (id === 'index' || context.site.paths.has(`/${collection}/${id}/`)) {
    return [problem(entry, at, `/${collection}/${id}/ is a page of its own`, 'Give the entry another name.')];
  }
  return [];
};
