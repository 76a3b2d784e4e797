/** Follows links of the built site on disk. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { insidesOf, tagsOf, type Page } from './built-site.ts';

/** A place that a page points at. */
export interface Link {
  /** Path of the page. */
  from: string;
  /** As it stands in the page. */
  href: string;
}

/** Where a site is meant to be served. */
export interface Home {
  /** Such as `https://example.org`. */
  origin: string;
  /** Such as `/` or `/footing/`. */
  base: string;
}

const POINTERS: Record<string, readonly string[]> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  image: ['href'],
  use: ['href'],
  form: ['action'],
  source: ['src'],
};

/** Everything a page points at: links, pictures, scripts, fonts. */
export function linksOf({ path, html }: Page): Link[] {
  const inTags = tagsOf(html).flatMap(({ name, attributes }) =>
    (POINTERS[name] ?? []).flatMap((attribute) => attributes.get(attribute) ?? []),
  );
  const inStyles = insidesOf(html, 'style').flatMap((css) =>
    // `url(#hatch)` is a pattern of the drawings, not a link.
    [...css.matchAll(/url\(\s*["']?([^"'#)][^"')]*)["']?\s*\)/g)].map(([, href = '']) => href),
  );
  return [...inTags, ...inStyles].map((href) => ({ from: path, href }));
}

/**
 * The path below the base that a link leads to, and its anchor without the `#`.
 *
 * @returns `undefined` for a link that leaves the site; a path that starts with `..` for one inside the site but outside the base.
 */
export function targetOf({ from, href }: Link, { origin, base }: Home): { path: string; anchor: string } | undefined {
  const url = new URL(href, origin + base.replace(/\/$/, '') + from);
  if (url.origin !== origin) return undefined;
  const path = decodeURIComponent(url.pathname);
  const inside = path.startsWith(base);
  return { path: inside ? `/${path.slice(base.length)}` : `..${path}`, anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** Whether a static host would answer a path with a file. */
export function isServed(dir: string, path: string): boolean {
  if (path.startsWith('..')) return false;
  const file = join(dir, path, path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile();
}

/** All ids in a page. */
export function idsOf(html: string): string[] {
  return tagsOf(html).flatMap(({ attributes }) => attributes.get('id') ?? []);
}

/**
 * Links within the site that lead nowhere, as lines to read, and how many were followed.
 *
 * @param dir - folder the pages were built into.
 */
export function followLinks(pages: readonly Page[], dir: string, home: Home): { broken: string[]; followed: number } {
  const ids = new Map(pages.map(({ path, html }) => [path, new Set(idsOf(html))]));
  const broken: string[] = [];
  let followed = 0;
  const leadsSomewhere = ({ path, anchor }: { path: string; anchor: string }) => {
    // The builder reads `#preset=<id>`: a ready-made routine, which has a page of its own.
    const [, preset] = /^preset=(.+)$/.exec(anchor) ?? [];
    if (path === '/routines/build/' && preset) return isServed(dir, `/routines/${preset}/`);
    return ids.get(path)?.has(anchor) !== false;
  };
  for (const link of pages.flatMap(linksOf)) {
    const target = targetOf(link, home);
    if (!target) continue;
    followed += 1;
    const missingAnchor = target.anchor !== '' && !leadsSomewhere(target);
    if (!isServed(dir, target.path)) broken.push(`${link.from} -> ${link.href} (no such file)`);
    else if (missingAnchor) broken.push(`${link.from} -> ${link.href} (no such anchor)`);
  }
  return { broken, followed };
}
