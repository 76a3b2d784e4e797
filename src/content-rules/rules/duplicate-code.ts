import { problem, type Rule } from '../rule.ts';

/** No two techniques have the same code: it stands for the technique in readers' saved links. */
export const duplicateCode: Rule = (entry, context) => {
  const code = context.data(entry, 'techniques')?.code;
  if (code === undefined) return [];
  const [first] = context.coded(code);
  if (!first || first === entry) return [];
  return [
    problem(
      entry,
      { field: 'code' },
      `the code "${code}" belongs to ${first.file}`,
      'Choose 2 to 4 capital letters that no technique has had; codes stand in links that readers have saved.',
    ),
  ];
};
