import type { Node, Parent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { COMPONENTS } from './component-table.ts';
import type { RawEntry } from './load.ts';
import { once } from './once.ts';
import type { Relation } from './relations.ts';
import { treeOf } from './text-tree.ts';

/** A component used in an article. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** All components in a tree, with the given name or any. */
export function componentsIn(tree: Root | undefined, name?: string): Component[] {
  const found = tree ? allComponents(tree) : [];
  return name === undefined ? found : found.filter((component) => component.name === name);
}

const allComponents = once((tree: Root) => {
  const found: Component[] = [];
  visit(tree as Parent, (node: Node) => {
    if (isComponent(node)) found.push(node);
  });
  return found;
});

/** Whether a node of the tree is a component. */
export function isComponent(node: Node): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The text of an attribute; `undefined` where it is absent or an expression. */
export function attribute(component: Component, name: string): string | undefined {
  const found = component.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return found && typeof found.value === 'string' ? found.value : undefined;
}

/** Line of a node in its file; spread into a relation or a problem. */
export function lineOf(node: Node): { line?: number } {
  return node.position ? { line: node.position.start.line } : {};
}

/** Entries that the components of an article name, in the order of the text. */
export const citedIn: (entry: RawEntry) => Relation[] = once((entry) =>
  componentsIn(treeOf(entry)).flatMap((component) =>
    Object.entries(COMPONENTS[component.name ?? '']?.attributes ?? {}).flatMap(([name, { names }]) =>
      names === undefined
        ? []
        : (attribute(component, name) ?? '')
            .split(/\s+/)
            .filter(Boolean)
            .map((id) => ({
              field: `text, <${component.name ?? ''} ${name}>`,
              ...lineOf(component),
              to: { collection: names, id },
            })),
    ),
  ),
);
