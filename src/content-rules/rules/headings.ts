import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { lineOf } from '../mdx-text.ts';
import type { Problem } from '../problem.ts';
import { problem, type Rule } from '../rule.ts';
import { treeOf } from '../text-tree.ts';

/** Headings begin at ##, skip no level, go no deeper than ###, and differ from one another. */
export const headings: Rule = (entry) => {
  const found: Heading[] = [];
  const tree = treeOf(entry);
  if (tree) visit(tree, 'heading', (heading) => void found.push(heading));
  const seen = new Set<string>();
  return found.flatMap((heading, index): Problem[] => {
    const text = textOf(heading).trim();
    const wrong = complaint(heading.depth, found[index - 1]?.depth ?? 1) ?? (seen.has(text) ? DOUBLE : undefined);
    seen.add(text);
    return wrong
      ? [problem(entry, { field: 'text', ...lineOf(heading) }, `heading "${text}" ${wrong.message}`, wrong.fix)]
      : [];
  });
};

const DOUBLE = {
  message: 'stands twice in this article',
  fix: 'Word one of them in another way: a link to a heading must lead to one place.',
};

function complaint(depth: number, before: number): { message: string; fix: string } | undefined {
  if (depth === 1)
    return { message: 'is the heading of the page, which "title" gives already', fix: 'Begin it with ##.' };
  if (depth > 3) return { message: 'lies too deep', fix: 'Use ## and ### only; deeper headings have no link.' };
  if (depth > before + 1) return { message: 'skips a level', fix: `Begin it with ${'#'.repeat(before + 1)}.` };
  return undefined;
}
