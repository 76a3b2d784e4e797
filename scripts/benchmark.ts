/**
 * Measures the site; prints tables and keeps nothing. Not a test.
 *
 *   npm run benchmark                       pages, player, builder, sounds, then builds of 100 and 1,000 articles
 *   npm run benchmark -- build 100 5000     builds only, of these sizes
 *   npm run benchmark -- pages              pages only; needs a built site
 *   npm run benchmark -- cues               sounds of the hold timer against the edges of its segments
 *   npm run benchmark -- player             longest tasks of the hold timer's player; needs a built site
 *   npm run benchmark -- builder            from a press to the next picture, with 60 steps; needs a built site
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeBuild } from './benchmark/build-time.ts';
import { timeBuilder } from './benchmark/builder-speed.ts';
import { measureCues } from './benchmark/cue-accuracy.ts';
import { timePages } from './benchmark/page-speed.ts';
import { timePlayer } from './benchmark/player-tasks.ts';

const PROJECT = join(import.meta.dirname, '..');
const [part = 'all', ...sizes] = process.argv.slice(2);

if (part === 'all' || part === 'pages') await printPages();
if (part === 'all' || part === 'player') await printPlayer();
if (part === 'all' || part === 'builder') await printBuilder();
if (part === 'all' || part === 'cues') await printCues();
if (part === 'all' || part === 'build') await printBuilds(sizes.length > 0 ? sizes.map(Number) : [100, 1000]);

async function printPages(): Promise<void> {
  console.log('Pages at 150 ms round trip, 1.6 Mbit/s, 4 times slower processor; median of 5 visits.');
  const rows = await timePages(join(PROJECT, 'dist'));
  console.table(
    rows.map(({ page, lcpMs, cls, tbtMs }) => ({
      page,
      'LCP ms': Math.round(lcpMs),
      CLS: Number(cls.toFixed(4)),
      'TBT ms': Math.round(tbtMs),
    })),
  );
}

async function printPlayer(): Promise<void> {
  console.log(
    'The player at 4 times slower processor: longest task of each action. Wanted: 50 ms or less; 0 is below 50.',
  );
  console.table(
    (await timePlayer(join(PROJECT, 'dist'))).map(({ action, longestMs, worstMs }) => ({
      action,
      'median ms': Math.round(longestMs),
      'worst ms': Math.round(worstMs),
    })),
  );
}

async function printBuilder(): Promise<void> {
  console.log(
    'The builder with 60 steps at 4 times slower processor: from a press to the next picture. Wanted: 100 ms.',
  );
  console.table(
    (await timeBuilder(join(PROJECT, 'dist'))).map(({ action, medianMs, worstMs }) => ({
      action,
      'median ms': Math.round(medianMs),
      'worst ms': Math.round(worstMs),
    })),
  );
}

async function printCues(): Promise<void> {
  console.log('Sounds of the hold timer: how far each begins from its place in the session. Wanted: 20 ms or less.');
  const rows = await measureCues();
  const ms = (value: number) => Number(value.toFixed(2));
  console.table(
    rows.map(({ clock, due, missed, extra, meanMs, worstMs, worstEdgeMs, worstKind }) => ({
      clock,
      due,
      missed,
      extra,
      'mean ms': ms(meanMs),
      'worst ms': ms(worstMs),
      'worst at an edge': ms(worstEdgeMs),
      'worst signal': worstKind,
    })),
  );
}

async function printBuilds(articles: readonly number[]): Promise<void> {
  console.log(
    `Builds from an empty cache, on ${cpus().length} processors; seconds, and MiB at the peak of all processes.`,
  );
  const workDir = mkdtempSync(join(tmpdir(), 'footing-benchmark-'));
  try {
    for (const size of articles) {
      const result = await timeBuild(PROJECT, join(workDir, 'site'), size);
      const seconds = (value: number) => Number(value.toFixed(1));
      console.table([
        {
          articles: result.articles,
          pages: result.pages,
          build: seconds(result.buildSeconds),
          index: seconds(result.indexSeconds),
          'build + index': seconds(result.buildSeconds + result.indexSeconds),
          compress: seconds(result.compressSeconds),
          'peak MiB': result.peakMib,
        },
      ]);
    }
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
}
