/** The built site as the tests see it: its pages, and the tags in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Folder of the built site; SITE_DIR names another one. */
export const DIST = resolve(process.env['SITE_DIR'] ?? join(import.meta.dirname, '../../dist'));
/** Folder of the same site built to be served at `https://example.org/footing/`. */
export const DIST_SUB = resolve(process.env['SUB_DIR'] ?? join(import.meta.dirname, '../../dist-sub'));

/** A built page. */
export interface Page {
  /** Path from the top of the folder, such as `/techniques/calf-press/`; the error page is `/404.html`. */
  path: string;
  file: string;
  html: string;
}

/** A start tag. */
export interface Tag {
  name: string;
  /** Attributes by lower-case name; an attribute without a value is an empty text. */
  attributes: ReadonlyMap<string, string>;
}

/**
 * All pages in a folder, without those that only send the reader on to another page.
 *
 * @throws where the folder has none: a test over no pages proves nothing.
 */
export function pagesIn(dir: string): Page[] {
  if (!existsSync(dir))
    throw new Error(`${dir} is missing: run "npm run build" (and "npm run build:sub-folder") first`);
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ path: `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`, file: join(dir, name) }))
    .map((page) => ({ ...page, html: readFileSync(page.file, 'utf8') }))
    .filter(({ html }) => redirectTarget(html) === undefined);
  if (pages.length === 0) throw new Error(`there is no page in ${dir}`);
  return pages;
}

/** Where a page sends its readers on to; `undefined` for a page of its own. */
export function redirectTarget(html: string): string | undefined {
  return /<meta http-equiv="refresh" content="\d+;\s*url=([^"]+)"/i.exec(html)?.[1];
}

/** The kind of a page: the first folder of its path, and whether it is that folder's own page. */
export function isEntryOf(folder: string, { path }: Page): boolean {
  return path.startsWith(`/${folder}/`) && path !== `/${folder}/`;
}

/** All start tags of a page, in order; what stands inside scripts and styles is left out. */
export function tagsOf(html: string): Tag[] {
  const bare = html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  const tags = bare.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi);
  return [...tags].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: parse(attributes),
  }));
}

/** The value of an attribute in the first tag that has the name and the attributes asked for. */
export function valueOf(tags: readonly Tag[], name: string, wanted: Record<string, string>, attribute: string) {
  const fits = (tag: Tag) => Object.entries(wanted).every(([key, value]) => tag.attributes.get(key) === value);
  return tags.find((tag) => tag.name === name && fits(tag))?.attributes.get(attribute);
}

/** Size in bytes once sent with Brotli. */
export function brotliBytes(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

/** The insides of all elements of a name, such as every `<style>`. */
export function insidesOf(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, 'gi'))].map(
    ([, inside = '']) => inside,
  );
}

function parse(text: string): Map<string, string> {
  const found = text.matchAll(/([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g);
  return new Map(
    [...found].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      unescape(double ?? single ?? bare ?? ''),
    ]),
  );
}

function unescape(text: string): string {
  const named: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'", '#38': '&', '#34': '"' };
  return text.replace(/&(#?\w+);/g, (whole, name: string) => named[name] ?? whole);
}
