import { join } from 'node:path';
import { loadContent } from '../src/content-rules/load.ts';

/**
 * Options of the sitemap: each page that carries health content gets the day it was last reviewed.
 *
 * @param base - path the site is served under, such as `/` or `/footing/`.
 */
export function sitemapOptions(base: string) {
  const reviewed = reviewDays();
  return {
    serialize<Item extends { url: string }>(item: Item): Item & { lastmod?: string } {
      const path = new URL(item.url).pathname.slice(base.replace(/\/$/, '').length);
      const lastmod = reviewed.get(path);
      return lastmod ? { ...item, lastmod } : item;
    },
  };
}

function reviewDays(): Map<string, string> {
  const days = new Map<string, string>();
  for (const { collection, id, data } of loadContent(join(process.cwd(), 'content')).entries) {
    const day = (data as { lastReviewed?: unknown } | null)?.lastReviewed;
    const folder = collection === 'regions' ? 'find-the-spot' : collection;
    if (typeof day === 'string') days.set(`/${folder}/${id}/`, day);
  }
  return days;
}
