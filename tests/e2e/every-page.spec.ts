import { expect, test, type Page } from '@playwright/test';
import { batches, paths } from './paths.ts';

declare global {
  interface Window {
    policyViolations?: string[];
  }
}

for (const [first, batch] of batches(paths, 20)) {
  test(`pages fit 320 px, ask no other place for anything and report no error: ${first} and on`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const complaints = await complaintsOf(page, new URL(baseURL ?? '').origin);
    for (const path of batch) {
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      for (const line of await page.evaluate(tooWide)) complaints.push(`${path} is too wide: ${line}`);
      for (const line of await page.evaluate(() => window.policyViolations ?? []))
        complaints.push(`${path} policy: ${line}`);
    }
    expect(complaints).toEqual([]);
  });
}

/** Collects what the page should never do, for as long as it is open. */
async function complaintsOf(page: Page, origin: string): Promise<string[]> {
  const complaints: string[] = [];
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.policyViolations?.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()} error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${page.url()} console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && new URL(url).origin !== origin) complaints.push(`${page.url()} asks ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${page.url()} got ${response.status()} for ${response.url()}`);
  });
  return complaints;
}

/**
 * Runs in the page: what sticks out at the sides. The body clips what sticks out, so the width of
 * the document tells nothing; parts that scroll on their own, such as tables, are left out.
 */
function tooWide(): string[] {
  const width = document.documentElement.clientWidth;
  const isScrolled = (element: Element): boolean => {
    const parent = element.parentElement;
    if (!parent || parent === document.body) return false;
    return getComputedStyle(parent).overflowX !== 'visible' || isScrolled(parent);
  };
  const outside = [...document.body.querySelectorAll('*:not(svg *)')].filter((element) => {
    const { left, right, width: own } = element.getBoundingClientRect();
    return own > 0 && (right > width + 1 || left < -1) && !isScrolled(element);
  });
  const lines = outside.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  if (document.documentElement.scrollWidth > width) lines.push(`document ${document.documentElement.scrollWidth}`);
  return lines.slice(0, 5);
}
