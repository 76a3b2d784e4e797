/** Paths of pages, without the folder the site may be served under. */
import type { CollectionName } from '../schemas/vocabulary.ts';

const FOLDER: Partial<Record<CollectionName, string>> = { regions: 'find-the-spot' };

/** Path of an entry's page from the top of the site, such as `/techniques/calf-press/`. */
export function entryPath(collection: CollectionName, id: string): string {
  return `/${FOLDER[collection] ?? collection}/${id}/`;
}

/**
 * Puts the folder the site is served under before a path of the site.
 *
 * @param path - a path from the top of the site; other links (`#part`, `https://…`, `mailto:`) come back as they are.
 * @param base - `import.meta.env.BASE_URL`, such as `/` or `/footing/`.
 */
export function withBase(path: string, base: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return base.replace(/\/$/, '') + path;
}

/** {@link withBase} for every link of rendered Markdown, whose links are no component of ours. */
export function linksWithBase(html: string, base: string): string {
  return html.replace(/(<a\b[^>]*?\bhref=")([^"]*)/g, (_, start: string, path: string) => start + withBase(path, base));
}
