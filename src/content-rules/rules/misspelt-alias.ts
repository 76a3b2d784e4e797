import { problem, type Rule } from '../rule.ts';

/** Aliases are shown on the page, so they are spelled right; the search knows the misspellings. */
export const misspeltAlias: Rule = (entry, context) => {
  const data = context.fits(entry);
  if (!data || !('aliases' in data)) return [];
  return data.aliases.flatMap((alias, index) =>
    alias
      .toLowerCase()
      .split(/[^a-z]+/)
      .flatMap((word) => {
        const right = context.site.misspellings.get(word);
        if (right === undefined) return [];
        const message = `"${alias}" holds the misspelling "${word}", which the page would show`;
        return [
          problem(
            entry,
            { field: `aliases.${index}` },
            message,
            `Write "${right}"; content/search-words.yaml leads "${word}" there.`,
          ),
        ];
      }),
  );
};
