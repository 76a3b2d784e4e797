import { problem, type Rule } from '../rule.ts';
import { textTree } from '../text-tree.ts';

/** What the parser says, and what an author does about it. */
const FIXES: { pattern: RegExp; fix: string }[] = [
  {
    pattern: /closing tag|closing slash/i,
    fix: 'Close each component: <Claim …>…</Claim>, or <Cite … /> where it wraps nothing.',
  },
  { pattern: /acorn|expression|`}`|\}/i, fix: 'A bare { begins code. Write \\{ for a brace, or leave it out.' },
  { pattern: /name|`<`|`!`|`</i, fix: 'A bare < begins a component. Write "less than", or &lt; for the sign.' },
];

/** The text of an article can be read as MDX. */
export const readableText: Rule = (entry) => {
  const text = textTree(entry);
  if (text.ok) return [];
  const fix = FIXES.find(({ pattern }) => pattern.test(text.reason))?.fix ?? 'Look at the line for a bare { or <.';
  return [problem(entry, { field: 'text', line: text.line }, `cannot be read as MDX: ${text.reason}`, fix)];
};
