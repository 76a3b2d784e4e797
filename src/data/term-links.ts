import { attribute, componentsIn } from '../content-rules/mdx-text.ts';
import { treeOf } from './citations.ts';
import { all } from './entries.ts';
import { linkTo, type PageLink } from './neighbours.ts';
import { onceABuild } from './once-a-build.ts';

/** Articles that use a glossary term by `<Term>`. */
export async function pagesUsingTerm(id: string): Promise<PageLink[]> {
  return (await pagesByTerm()).get(id) ?? [];
}

const pagesByTerm = onceABuild(async () => {
  const collections = await Promise.all([all('conditions'), all('guides'), all('techniques'), all('muscles')]);
  const pages = new Map<string, PageLink[]>();
  for (const article of collections.flat()) {
    const terms = componentsIn(treeOf(article.body), 'Term').map((term) => attribute(term, 'id') ?? '');
    for (const term of new Set(terms)) pages.set(term, [...(pages.get(term) ?? []), linkTo(article)]);
  }
  return pages;
});
