import type { CollectionEntry } from 'astro:content';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { attribute, componentsIn, type Component } from '../content-rules/mdx-text.ts';
import type { EntryId } from '../schemas/fields.ts';
import { resolve, resolveAll } from './entries.ts';

const parser = unified().use(remarkParse).use(remarkMdx);

const trees = new Map<string, Root>();

/** The text of an article as a tree, which several pages may look at: do not change it. */
export function treeOf(body = ''): Root {
  const known = trees.get(body);
  if (known) return known;
  const tree = parser.parse(body);
  trees.set(body, tree);
  return tree;
}

/**
 * Ids of all references an article cites in its text, in order of appearance, with repeats.
 * Blocks that bring their own sources (disagreements, care cards, the table of options) are looked into.
 */
export async function referencesInBody(
  entry: CollectionEntry<'conditions' | 'techniques' | 'guides' | 'muscles' | 'routines'>,
) {
  const lists = await Promise.all(componentsIn(treeOf(entry.body)).map((component) => referencesOf(component, entry)));
  return lists.flat();
}

async function referencesOf(component: Component, entry: { collection: string; data: object }): Promise<string[]> {
  switch (component.name ?? '') {
    case 'Claim':
    case 'Cite':
      return words(attribute(component, 'refs'));
    case 'Disagreement':
      return disagreementReferences(attribute(component, 'id') ?? '');
    case 'CareCard':
      return redFlagReferences(words(attribute(component, 'flags')).map((id) => ({ collection: 'red-flags', id })));
    case 'OptionsTable': {
      const { options } = entry.data as CollectionEntry<'conditions'>['data'];
      return options.flatMap((option) => idsOf(option.references));
    }
    default:
      return [];
  }
}

/** Ids of the references behind a disagreement, in the order it shows them. */
export async function disagreementReferences(id: string): Promise<string[]> {
  const { data } = await resolve({ collection: 'disagreements', id }, `<Disagreement id="${id}">`);
  return [...data.positions.flatMap((position) => idsOf(position.references)), ...idsOf(data.adviceReferences)];
}

/** Ids of the references behind red flags. */
export async function redFlagReferences(flags: readonly EntryId<'red-flags'>[]): Promise<string[]> {
  const entries = await resolveAll(flags, 'red flags');
  return entries.flatMap((flag) => idsOf(flag.data.references));
}

/** Ids of the references behind cautions. */
export async function cautionReferences(cautions: readonly EntryId<'cautions'>[]): Promise<string[]> {
  const entries = await resolveAll(cautions, 'cautions');
  return entries.flatMap((caution) => idsOf(caution.data.basis.references));
}

/** The ids alone. */
export function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}

/** Parts a list written with spaces. */
export function words(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter(Boolean);
}
