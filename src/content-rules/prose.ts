import type { Node, Nodes, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit, SKIP } from 'unist-util-visit';
import type { RawEntry } from './load.ts';
import { isComponent, lineOf } from './mdx-text.ts';
import { once } from './once.ts';

/** A piece of text and the place it stands in. */
export interface Prose {
  field: string;
  line?: number;
  text: string;
}

/** Components whose words say what a source says, with its certainty beside them. */
const SOURCED = new Set(['Claim', 'Disagreement']);

/**
 * The paragraphs and headings of an article in its own voice: claims are left out.
 *
 * @param cited - whether to keep paragraphs that cite a source by `<Cite>`.
 */
export function ownWords(tree: Root | undefined, { cited }: { cited: boolean }): Prose[] {
  const found: Prose[] = [];
  if (!tree) return found;
  visit(tree, (node: Nodes) => {
    if (isSourced(node)) return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
    if (cited || !holds(node, 'Cite')) found.push({ field: 'text', ...lineOf(node), text: wordsOf(node) });
    return SKIP;
  });
  return found;
}

/** Every text of an entry's front matter, YAML or record. */
export const textsOf: (entry: RawEntry) => Prose[] = once(({ data }) => textsIn(data));

/** Every text of some data with the path of its field; names of relations too, as they stand in the file. */
export function textsIn(value: unknown, path: string[] = []): Prose[] {
  if (typeof value === 'string') return [{ field: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, [...path, key]));
}

function isSourced(node: Node): boolean {
  return isComponent(node) && SOURCED.has(node.name ?? '');
}

function holds(node: Parents, name: string): boolean {
  let found = false;
  visit(node, (child: Nodes) => {
    if (isComponent(child) && child.name === name) found = true;
  });
  return found;
}

function wordsOf(node: Nodes): string {
  if (isSourced(node)) return '';
  return 'children' in node ? node.children.map(wordsOf).join('') : textOf(node);
}
