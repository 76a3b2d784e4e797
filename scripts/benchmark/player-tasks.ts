import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, needBrowser } from '../find-browser.ts';
import { serve } from '../serve.ts';

/** The longest tasks of the browser while a reader does one thing in the player. */
export interface PlayerTasks {
  action: string;
  /** Longest task of the median run, in milliseconds; 0: none took 50 ms. */
  longestMs: number;
  /** Longest task of all runs, in milliseconds. */
  worstMs: number;
}

const RUNS = 5;
const CPU_SLOWDOWN = 4;
/** Time after an action in which its tasks still come, in milliseconds. */
const SETTLE_MS = 900;

/** What is pressed, in this order, each from where the one before has led. */
const ACTIONS: readonly { action: string; button: string }[] = [
  { action: 'open the player', button: 'Start the routine' },
  { action: 'start', button: 'Start' },
  { action: 'next segment', button: 'Next' },
  { action: 'next segment again', button: 'Next' },
  { action: 'pause', button: 'Pause' },
  { action: 'go on', button: 'Go on' },
  { action: '10 seconds on', button: '10 seconds on' },
  { action: 'back', button: 'Back' },
];

/** Measures the player on a routine at a phone's size with a four times slower processor. */
export async function timePlayer(dist: string): Promise<PlayerTasks[]> {
  const browser = await chromium.launch({ executablePath: needBrowser(), args: BROWSER_ARGUMENTS });
  const site = await serve({ dir: dist, base: '/', port: 0 });
  const runs: number[][] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
    const page = await context.newPage();
    await page.goto(`${site.url}routines/heel-pain-daily/`);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    runs.push(await longestTasks(page));
    await context.close();
  }
  await browser.close();
  site.server.close();
  return ACTIONS.map(({ action }, index) => {
    const sorted = runs.map((run) => run[index] ?? 0).sort((a, b) => a - b);
    return { action, longestMs: sorted[Math.floor(RUNS / 2)] ?? 0, worstMs: sorted.at(-1) ?? 0 };
  });
}

async function longestTasks(page: Page): Promise<number[]> {
  const longest: number[] = [];
  for (const { button: name } of ACTIONS) {
    // Found before the watch begins: looking for an element by its role styles the whole page anew.
    const button = await page.getByRole('button', { name, exact: true }).first().elementHandle();
    await page.waitForTimeout(SETTLE_MS);
    const watched = await page.evaluateHandle(watchTasks);
    await button.evaluate((element) => setTimeout(() => (element as HTMLElement).click()));
    await page.waitForTimeout(SETTLE_MS);
    longest.push((await watched.jsonValue()).longestMs);
  }
  return longest;
}

/** Runs in the page. */
function watchTasks(): { longestMs: number } {
  const seen = { longestMs: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longestMs = Math.max(seen.longestMs, duration);
  }).observe({ type: 'longtask' });
  return seen;
}
