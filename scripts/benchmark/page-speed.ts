import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { BROWSER_ARGUMENTS, needBrowser } from '../find-browser.ts';
import { serve } from '../serve.ts';

/** What a reader on a slow phone waits for; medians of several visits. */
export interface PageSpeed {
  page: string;
  /** Largest contentful paint, in milliseconds. */
  lcpMs: number;
  /** Cumulative layout shift. */
  cls: number;
  /** Total blocking time: what long tasks take beyond 50 ms each, in milliseconds. */
  tbtMs: number;
}

declare global {
  interface Window {
    vitals: { lcpMs: number; cls: number; tbtMs: number };
  }
}

const VISITS = 5;
const CPU_SLOWDOWN = 4;
/** Slow 4G: 150 ms round trip, 1.6 Mbit/s down. Throughput in bytes a second. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
/** Time after the load in which shifts and long tasks still count. */
const SETTLE_MS = 1500;

const PAGES: readonly { name: string; path: string }[] = [
  { name: 'home', path: '' },
  { name: 'condition', path: 'conditions/plantar-fasciitis/' },
  { name: 'technique', path: 'techniques/calf-press/' },
  { name: 'evidence', path: 'evidence/' },
];

/** Measures four kinds of page of a built site, and a bare page for comparison, with an empty cache each time. */
export async function timePages(dist: string): Promise<PageSpeed[]> {
  const browser = await chromium.launch({ executablePath: needBrowser(), args: BROWSER_ARGUMENTS });
  const bareDir = bareSite();
  const bare = await serve({ dir: bareDir, base: '/', port: 0 });
  const site = await serve({ dir: dist, base: '/', port: 0 });
  const rows: PageSpeed[] = [await median(browser, 'bare page', bare.url)];
  for (const { name, path } of PAGES) rows.push(await median(browser, name, site.url + path));
  await browser.close();
  bare.server.close();
  site.server.close();
  rmSync(bareDir, { recursive: true });
  return rows;
}

function bareSite(): string {
  const dir = mkdtempSync(join(tmpdir(), 'footing-bare-'));
  const page =
    '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Bare</title><p>Nothing but this.</p></html>';
  for (const name of ['index.html', '404.html']) writeFileSync(join(dir, name), page);
  return dir;
}

async function median(browser: Browser, page: string, url: string): Promise<PageSpeed> {
  const visits: Omit<PageSpeed, 'page'>[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) visits.push(await visitOnce(browser, url));
  const middle = (name: 'lcpMs' | 'cls' | 'tbtMs') =>
    visits.map((values) => values[name]).sort((a, b) => a - b)[Math.floor(VISITS / 2)] ?? 0;
  return { page, lcpMs: middle('lcpMs'), cls: middle('cls'), tbtMs: middle('tbtMs') };
}

async function visitOnce(browser: Browser, url: string): Promise<Omit<PageSpeed, 'page'>> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.addInitScript(watchVitals);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE_MS);
  const vitals = await page.evaluate(() => window.vitals);
  await context.close();
  return vitals;
}

/** Runs in the page before anything else. */
function watchVitals(): void {
  const vitals = { lcpMs: 0, cls: 0, tbtMs: 0 };
  window.vitals = vitals;
  const watch = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (vitals.lcpMs = startTime));
  watch('layout-shift', (entry) => (vitals.cls += (entry as PerformanceEntry & { value: number }).value));
  watch('longtask', ({ duration }) => (vitals.tbtMs += Math.max(0, duration - 50)));
}
