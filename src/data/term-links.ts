import { attribute, componentsIn } from '../content-rules/mdx-text.ts';
import { treeOf } from './citations.ts';
import { all } from './entries.ts';
import { linkTo, type PageLink } from './neighbours.ts';

/** Articles that use a glossary term by `<Term>`. */
export async function pagesUsingTerm(id: string): Promise<PageLink[]> {
  const articles = [...(await all('conditions')), ...(await all('guides')), ...(await all('techniques')), ...(await all('muscles'))];
  return articles
    .filter(({ body }) => componentsIn(treeOf(body), 'Term').some((term) => attribute(term, 'id') === id))
    .map(linkTo);
}
