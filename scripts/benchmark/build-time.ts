import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { growProject } from './grow-content.ts';
import { measuredRun } from './measured-run.ts';

/** What building a site of one size costs. */
export interface BuildTime {
  articles: number;
  pages: number;
  buildSeconds: number;
  indexSeconds: number;
  compressSeconds: number;
  /** Largest of the three steps, in MiB. */
  peakMib: number | undefined;
}

/**
 * Builds and indexes a site with so many articles, from an empty cache.
 *
 * @param workDir - folder to work in; what is there is lost.
 */
export async function timeBuild(project: string, workDir: string, articles: number): Promise<BuildTime> {
  const count = growProject(project, workDir, articles);
  const node = process.execPath;
  const build = await measuredRun(node, [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'], workDir);
  const index = await measuredRun(node, ['scripts/index-search.ts'], workDir);
  const compress = await measuredRun(node, ['scripts/compress.ts'], workDir);
  const peaks = [build, index, compress].flatMap(({ peakMib }) => peakMib ?? []);
  return {
    articles: count,
    pages: readdirSync(join(workDir, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    ).length,
    buildSeconds: build.seconds,
    indexSeconds: index.seconds,
    compressSeconds: compress.seconds,
    peakMib: peaks.length > 0 ? Math.max(...peaks) : undefined,
  };
}
