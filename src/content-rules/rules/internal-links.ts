import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { entryPath } from '../../lib/urls.ts';
import type { CollectionName } from '../../schemas/vocabulary.ts';
import type { Context } from '../context.ts';
import { lineOf } from '../mdx-text.ts';
import { nearestNames } from '../nearest-name.ts';
import { problem, type Rule } from '../rule.ts';
import { treeOf } from '../text-tree.ts';

/** Links inside the site begin with a slash, end with one, and lead to a page that exists. */
export const internalLinks: Rule = (entry, context) => {
  const links: Link[] = [];
  const tree = treeOf(entry);
  if (tree) visit(tree, 'link', (link) => void links.push(link));
  return links.flatMap((link) => {
    const wrong = complaint(link.url, context);
    const place = { field: `text, link to ${link.url}`, ...lineOf(link) };
    return wrong ? [problem(entry, place, wrong.message, wrong.fix)] : [];
  });
};

function complaint(url: string, context: Context): { message: string; fix: string } | undefined {
  if (/^(https:|mailto:|tel:|#)/.test(url)) return undefined;
  if (url.startsWith('http:'))
    return { message: 'is not an https address', fix: 'Use https, or cite the page as a reference.' };
  if (!url.startsWith('/'))
    return {
      message: 'is not a path from the top of the site',
      fix: 'Begin it with a slash, like /techniques/calf-press/.',
    };
  const path = url.replace(/[?#].*$/, '');
  if (pageExists(path, context)) return undefined;
  if (pageExists(`${path}/`, context))
    return { message: 'has no slash at its end', fix: `Write ${path}/${url.slice(path.length)}.` };
  if (context.site.retired.has(path))
    return { message: 'is an old address', fix: 'Link to the page it leads to now (config/redirects.ts).' };
  return { message: 'leads to no page', fix: `Link to a page that exists. ${hint(path, context)}` };
}

function pageExists(path: string, context: Context): boolean {
  if (context.site.paths.has(path)) return true;
  const [, folder = '', id = ''] = /^\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
  const collection = collectionOf(folder);
  return context.site.folders.has(folder) && context.named(collection, id).length > 0;
}

/** The collection whose entries have their pages in a folder; the folder has its name, but for the regions. */
function collectionOf(folder: string): CollectionName {
  return entryPath('regions', 'x') === `/${folder}/x/` ? 'regions' : (folder as CollectionName);
}

function hint(path: string, context: Context): string {
  const [, folder = '', id = ''] = /^\/([^/]+)\/([^/]+)\/?$/.exec(path) ?? [];
  if (context.site.folders.has(folder)) {
    const near = nearestNames(id, context.idsOf(collectionOf(folder))).map((name) => `/${folder}/${name}/`);
    if (near.length > 0) return `Did you mean ${near.join(' or ')}?`;
  }
  const [near] = nearestNames(path, context.site.paths);
  return near ? `Did you mean ${near}?` : '';
}
