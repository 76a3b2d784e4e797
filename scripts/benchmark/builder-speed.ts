import { chromium, type Page } from '@playwright/test';
import { ROUTINES_KEY } from '../../src/features/routine-store/step-count.ts';
import type { OwnStep } from '../../src/lib/routine/own-routine.ts';
import { BROWSER_ARGUMENTS, needBrowser } from '../find-browser.ts';
import { serve } from '../serve.ts';

/** How long a reader of a long routine waits after doing one thing. */
export interface BuilderSpeed {
  action: string;
  /** From the event to the next picture, in milliseconds; the median of the runs. */
  medianMs: number;
  /** The longest of all runs, in milliseconds. */
  worstMs: number;
}

const RUNS = 15;
const STEPS = 60;
const CPU_SLOWDOWN = 4;
const CODES = ['CP', 'CS', 'HR', 'SR'];
const PRESS_MS = 150;

/** What is done, and what of the page is pressed for it; each is pressed again in every run. */
const ACTIONS: readonly { action: string; opener?: string; target: string }[] = [
  { action: 'move a step', target: '[data-key=s30] [aria-label$=" down"]' },
  { action: 'open and close a step', target: '[data-key=s30] .rb-edit' },
  { action: 'change a dose', opener: '[data-key=s30] .rb-edit', target: '[aria-label^="More Rest"]' },
  { action: 'duplicate a step', opener: '[data-key=s30] .rb-edit', target: '.rb-foot .tool:nth-last-of-type(1)' },
  { action: 'remove a step', target: '[data-key] .rb-del' },
  { action: 'add a step', opener: '.rb-add .btn', target: '.rb-card button' },
  { action: 'undo', target: '[aria-label="Undo"]' },
];

/** Measures the builder with a routine of 60 steps at a phone's size with a four times slower processor. */
export async function timeBuilder(dist: string): Promise<BuilderSpeed[]> {
  const browser = await chromium.launch({ executablePath: needBrowser(), args: BROWSER_ARGUMENTS });
  const site = await serve({ dir: dist, base: '/', port: 0 });
  const rows: BuilderSpeed[] = [];
  for (const { action, opener, target } of ACTIONS) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
    const page = await context.newPage();
    await openLongRoutine(
      page,
      site.url,
      action === 'duplicate a step' || action === 'add a step' ? STEPS - RUNS : STEPS,
    );
    if (action === 'undo') await madeChanges(page);
    if (opener) await page.locator(opener).first().click();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    const lengths: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.waitForTimeout(PRESS_MS);
      lengths.push(await page.evaluate(pressToPicture, target));
    }
    lengths.sort((a, b) => a - b);
    rows.push({ action, medianMs: lengths[Math.floor(RUNS / 2)] ?? 0, worstMs: lengths.at(-1) ?? 0 });
    await context.close();
  }
  await browser.close();
  site.server.close();
  return rows;
}

async function openLongRoutine(page: Page, site: string, count: number): Promise<void> {
  const steps = Array.from({ length: count }, (_, index): OwnStep => ({
    key: `s${index + 1}`,
    code: CODES[index % 4] ?? '',
    change: {},
    days: 0,
    note: '',
  }));
  const text = JSON.stringify({ version: 1, current: 'a', routines: [{ id: 'a', name: 'Long', steps }] });
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [ROUTINES_KEY, text] as const);
  await page.goto(`${site}routines/build/`);
  await page.locator('.rb-row').nth(count - 1).waitFor(); // prettier-ignore
}

async function madeChanges(page: Page): Promise<void> {
  for (let change = 0; change < RUNS; change += 1)
    await page.evaluate(pressToPicture, '[data-key=s30] .tool:nth-child(2)');
}

/** Runs in the page: presses, and waits until the next picture is made. The task after a frame comes when it is painted. */
function pressToPicture(selector: string): Promise<number> {
  const target = document.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`Nothing to press: ${selector}`);
  const start = performance.now();
  target.click();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(0);
    });
  });
}
