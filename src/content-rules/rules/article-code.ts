import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isComponent, lineOf } from '../mdx-text.ts';
import { problem, type Rule } from '../rule.ts';
import { treeOf } from '../text-tree.ts';

/** Articles hold words, Markdown and our components: no imports, no code in braces, no HTML, no bare images. */
export const articleCode: Rule = (entry) => {
  const found: { node: Nodes; message: string; fix: string }[] = [];
  const tree = treeOf(entry);
  if (tree) {
    visit(tree, (node: Nodes) => {
      const wrong = complaint(node);
      if (wrong) found.push({ node, ...wrong });
    });
  }
  return found.map(({ node, message, fix }) => problem(entry, { field: 'text', ...lineOf(node) }, message, fix));
};

function complaint(node: Nodes): { message: string; fix: string } | undefined {
  if (isComponent(node)) {
    if (/^[A-Z]/.test(node.name ?? '')) return undefined;
    return { message: `holds the HTML tag <${node.name ?? ''}>`, fix: 'Use Markdown or one of our components.' };
  }
  if (node.type === 'mdxjsEsm') {
    return { message: 'holds an import or export', fix: 'Take it out: components work without an import.' };
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    // `{/* a note to other authors */}` is the one way to write a comment in MDX.
    if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return undefined;
    const fix = 'Numbers of a dose go in by <Dose technique="…" />. Write \\{ for a brace.';
    return { message: `holds code in braces: {${node.value}}`, fix };
  }
  if (node.type === 'html') {
    if (/^<!--/.test(node.value)) return undefined;
    return {
      message: `holds HTML: ${node.value.slice(0, 40)}`,
      fix: 'Use Markdown. Components work in .mdx files only.',
    };
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    return { message: 'holds a Markdown image', fix: 'Use <Figure …>: our drawings come with a description.' };
  }
  return undefined;
}
