import type { Node, Parent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { CollectionName } from '../schemas/vocabulary.ts';
import type { RawEntry } from './load.ts';
import type { Relation } from './unknown-entry.ts';

/** A component used in an article. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** Attributes by which the components of an article name entries. A list is parted by spaces. */
const NAMING_ATTRIBUTES: Record<string, Record<string, CollectionName>> = {
  Claim: { refs: 'references' },
  Cite: { refs: 'references' },
  Disagreement: { id: 'disagreements' },
  CareCard: { flags: 'red-flags' },
  Dose: { technique: 'techniques' },
  Steps: { technique: 'techniques' },
  TechniqueCard: { id: 'techniques' },
  Term: { id: 'glossary' },
};

/** All components in a tree, with the given name or any. */
export function componentsIn(tree: Root | undefined, name?: string): Component[] {
  const found: Component[] = [];
  if (!tree) return found;
  visit(tree as Parent, (node: Node) => {
    if (isComponent(node) && (name === undefined || node.name === name)) found.push(node);
  });
  return found;
}

/** Whether a node of the tree is a component. */
export function isComponent(node: Node): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The text of an attribute; `undefined` where it is absent or an expression. */
export function attribute(component: Component, name: string): string | undefined {
  const found = component.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return found && typeof found.value === 'string' ? found.value : undefined;
}

/** Entries that the components of an article name, in the order of the text. */
export function citedIn(entry: RawEntry): Relation[] {
  return componentsIn(entry.tree).flatMap((component) =>
    Object.entries(NAMING_ATTRIBUTES[component.name ?? ''] ?? {}).flatMap(([name, collection]) =>
      (attribute(component, name) ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((id) => ({ field: `text, <${component.name} ${name}>`, to: { collection, id } })),
    ),
  );
}
