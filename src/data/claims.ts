import type { CollectionEntry } from 'astro:content';
import { toString as textOf } from 'mdast-util-to-string';
import { attribute, componentsIn } from '../content-rules/mdx-text.ts';
import type { Certainty } from '../schemas/vocabulary.ts';
import { idsOf, treeOf, words } from './citations.ts';
import { all } from './entries.ts';
import { linkTo, type PageLink } from './neighbours.ts';

/** A claim of the site, wherever it is made. */
export interface Claim {
  text: string;
  certainty: Certainty;
  references: string[];
  /** The page that makes it. */
  page: PageLink;
}

/** Every claim of the site with its certainty, references and page: front matter and articles alike. */
export async function allClaims(): Promise<Claim[]> {
  const [conditions, techniques, guides, muscles, routines] = await Promise.all([
    all('conditions'),
    all('techniques'),
    all('guides'),
    all('muscles'),
    all('routines'),
  ]);
  return [
    ...conditions.flatMap((entry) => [...optionClaims(entry), ...articleClaims(entry)]),
    ...techniques.flatMap((entry) => [graded(entry.data.evidence, entry), ...articleClaims(entry)]),
    ...guides.flatMap(articleClaims),
    ...muscles.flatMap((entry) => [
      ...entry.data.refersTo.map((referral) => graded(referral, entry)),
      ...articleClaims(entry),
    ]),
    ...routines.flatMap(articleClaims),
  ];
}

type Page = Parameters<typeof linkTo>[0];

function graded(line: { line: string; certainty: Certainty; references: { id: string }[] }, entry: Page): Claim {
  return { text: line.line, certainty: line.certainty, references: idsOf(line.references), page: linkTo(entry) };
}

function optionClaims(entry: CollectionEntry<'conditions'>): Claim[] {
  return entry.data.options.map(({ name, found, certainty, references }) => ({
    text: `${name}: ${found}`,
    certainty,
    references: idsOf(references),
    page: linkTo(entry),
  }));
}

function articleClaims(entry: Page & { body?: string | undefined }): Claim[] {
  return componentsIn(treeOf(entry.body), 'Claim').map((component) => ({
    text: textOf(component).replace(/\s+/g, ' ').trim(),
    certainty: attribute(component, 'certainty') as Certainty,
    references: words(attribute(component, 'refs')),
    page: linkTo(entry),
  }));
}
