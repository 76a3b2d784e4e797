/**
 * Finds a browser for the tests and the benchmark. As a command it prints the browser's path,
 * and tries to install one where there is none: `node scripts/find-browser.ts`.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const ADVICE = `No browser was found, and none could be installed. Do one of these, then run the tests again:
  - install Chrome or Chromium ("apt-get install chromium" on Debian and Ubuntu), or
  - run "npx playwright install chromium", or
  - set FOOTING_BROWSER to the path of a Chromium-based browser.`;

/** Arguments every browser is started with: no calls home, and no sandbox for root, who cannot have one. */
export const BROWSER_ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of a browser: the one named by FOOTING_BROWSER or CHROMIUM, else the system's, else Playwright's own.
 *
 * @returns `undefined` where there is none.
 * @throws where the environment names a file that cannot be run.
 */
export function findBrowser(): string | undefined {
  const named = process.env['FOOTING_BROWSER'] ?? process.env['CHROMIUM'];
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`FOOTING_BROWSER or CHROMIUM names ${named}, which cannot be run. Mend the path or unset it.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...APPS, chromium.executablePath()].find(canRun);
}

/**
 * Path of a browser; installs one where there is none and the machine lets it.
 *
 * @throws with what to do, where that fails too.
 */
export function needBrowser(): string {
  const found = findBrowser() ?? (install() ? findBrowser() : undefined);
  if (!found) throw new Error(ADVICE);
  return found;
}

function install(): boolean {
  console.error('No browser found; trying to install one.');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])) return true;
  return run('npx', ['playwright', 'install', 'chromium']);
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.main) {
  try {
    console.log(needBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
