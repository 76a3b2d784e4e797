import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zoneNames } from '../figures/body-map/render-map.ts';
import { figureNames, partsOf } from '../figures/figures.ts';
import { parseYaml } from './yaml.ts';

/** What the rules must know of the site outside the entries. */
export interface SiteFacts {
  /** Paths of the pages that stand in `src/pages` by name, such as `/safety/`. */
  readonly paths: ReadonlySet<string>;
  /** Folders of `src/pages` with a page for each entry, such as `techniques`. */
  readonly folders: ReadonlySet<string>;
  /** Old paths that lead on to new ones. */
  readonly retired: ReadonlySet<string>;
  /** Names of drawings, each with the parts that can be brought out. */
  readonly figures: ReadonlyMap<string, readonly string[]>;
  /** Zones of the body map. */
  readonly zones: ReadonlySet<string>;
  /** Misspellings that the search puts right, each with the right word. */
  readonly misspellings: ReadonlyMap<string, string>;
}

/**
 * Reads what the rules must know from the project.
 *
 * @param projectDir - the top of the project.
 * @param contentDir - the folder of the entries.
 * @param redirects - old paths and where they lead.
 */
export function readSiteFacts(projectDir: string, contentDir: string, redirects: Record<string, string>): SiteFacts {
  const files = pageFiles(join(projectDir, 'src/pages'));
  return {
    paths: new Set(files.filter((file) => !file.includes('[')).map(pathOf)),
    folders: new Set(files.flatMap((file) => /^(.+)\/\[id\]\.astro$/.exec(file)?.[1] ?? [])),
    retired: new Set(Object.keys(redirects)),
    figures: new Map(figureNames().map((name) => [name, partsOf(name)])),
    zones: new Set(zoneNames()),
    misspellings: new Map(Object.entries(misspellingsIn(join(contentDir, 'search-words.yaml')))),
  };
}

/** Files of the pages, with slashes on every system. */
function pageFiles(pagesDir: string): string[] {
  return readdirSync(pagesDir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(astro|ts)$/.test(file));
}

/** `guides/index.astro` is `/guides/`, `rss.xml.ts` is `/rss.xml`. */
function pathOf(file: string): string {
  if (file === '404.astro') return '/404.html';
  if (file.endsWith('.ts')) return `/${file.replace(/\.ts$/, '')}`;
  return `/${file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`;
}

function misspellingsIn(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const words = parseYaml(readFileSync(file, 'utf8')) as { misspellings?: Record<string, string> } | null;
  return words?.misspellings ?? {};
}
