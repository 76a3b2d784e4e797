import { expect, test, type Page } from '@playwright/test';
import { batches, paths } from './paths.ts';

/** A tool that only script can be; what it is without script has a test of its own. */
const TOOL = './routines/build/';

/** Texts of a page that a reader sees, line by line, without those of controls that only script can serve. */
async function visibleLines(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  return page.evaluate(() => {
    const controls = new Set(
      [...document.querySelectorAll<HTMLElement>('main :is(button, search, form, output, [role=status])')].flatMap(
        ({ innerText }) => innerText.split('\n').map((line) => line.trim()),
      ),
    );
    const lines = (document.querySelector('main')?.innerText ?? '').split('\n').map((line) => line.trim());
    return lines.filter((line) => line !== '' && !controls.has(line));
  });
}

for (const [first, batch] of batches(paths, 20)) {
  test(`pages say as much without script as with it: ${first} and on`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    const withScript = await browser.newPage({ baseURL: baseURL ?? '' });
    const without = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: false });
    const missing: string[] = [];
    for (const path of batch.filter((each) => each !== TOOL)) {
      const seen = new Set(await visibleLines(without, path));
      expect(seen.size, path).toBeGreaterThan(4);
      for (const line of await visibleLines(withScript, path)) if (!seen.has(line)) missing.push(`${path}: ${line}`);
    }
    expect(missing).toEqual([]);
    await Promise.all([withScript.close(), without.close()]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  test('the menu opens, and the switch that needs script is not there', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('[data-theme-switch]')).toBeHidden();
    const menu = page.getByRole('navigation', { name: 'All sections' });
    await expect(menu).toBeHidden();
    await page.locator('summary', { hasText: 'Menu' }).click();
    await menu.getByRole('link', { name: 'Techniques' }).click();
    await expect(page).toHaveURL(/\/techniques\/$/);
  });

  test('the search button leads to a list of everything, and the field on the home page too', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('searchbox').first().fill('calf');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=calf$/);
    expect(await page.locator('main a').count()).toBeGreaterThan(90);
    await page.goto('./techniques/');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page.getByRole('main').getByRole('link', { name: 'Calf press', exact: false }).first()).toBeVisible();
  });

  test('every technique stands in the list, and no filter that would not work', async ({ page }) => {
    await page.goto('./techniques/');
    await expect(page.getByLabel('Where it hurts')).toBeHidden();
    const rows = page.locator('[data-filter-item]');
    const count = paths.filter((path) => /^\.\/techniques\/.+/.test(path)).length;
    await expect(rows).toHaveCount(count);
    for (const row of await rows.all()) await expect(row).toBeVisible();
  });

  test('the places on the body map are links', async ({ page }) => {
    await page.goto('./find-the-spot/');
    // Pressed at its middle: a drawn place is not a box, so another one may lie over its corner.
    await page.locator('.map a').first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/find-the-spot\/[a-z-]+\/$/);
  });

  test('a drawing shows, with its words for those who cannot see it', async ({ page }) => {
    await page.goto('./techniques/calf-press/');
    const drawing = page.locator('figure svg[role=img]').first();
    await expect(drawing).toBeVisible();
    await expect(drawing).toHaveAccessibleName(/.{5,}/);
    expect((await drawing.boundingBox())?.height).toBeGreaterThan(100);
  });

  test('a routine says how to print it, and the button that needs script is not there', async ({ page }) => {
    for (const path of ['./routines/heel-pain-daily/', './routines/build/']) {
      await page.goto(path);
      await expect(page.locator('[data-print]')).toBeHidden();
    }
    await page.goto('./routines/heel-pain-daily/');
    await expect(page.getByText('On a phone, use Share, then Print.')).toBeVisible();
  });

  test('the builder and the timer say how to do it by hand', async ({ page }) => {
    await page.goto('./routines/build/');
    await expect(page.getByRole('table')).toBeVisible();
    await page.goto('./timer/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to time a hold');
  });

  test('the contents of a long page lead to its parts', async ({ page }) => {
    await page.goto('./conditions/plantar-fasciitis/');
    await page.locator('summary', { hasText: 'On this page' }).click();
    const link = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').nth(3);
    const anchor = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page.locator(anchor)).toBeInViewport();
  });
});
