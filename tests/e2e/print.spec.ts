import { expect, test } from '@playwright/test';
import { FORMATS, printedPages, ROUTINES, squeeze } from './sheet.ts';

/** Steps that a sheet must hold on one page. */
const ONE_PAGE_STEPS = 6;

for (const path of ROUTINES) {
  for (const format of FORMATS) {
    test(`${path} prints on ${format}: no step is cut in two, and the signs to stop come first`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      const steps = await page.locator('.paper-step').all();
      const parts = await Promise.all(steps.map((step) => step.locator('.paper-name, .paper-orders').allInnerTexts()));
      const stop = squeeze(await page.locator('.paper-stop').innerText());
      const sheets = await printedPages(page, format);
      const whole = sheets.join('');

      expect(parts.length).toBeGreaterThan(1);
      for (const texts of parts) {
        const pieces = texts.map(squeeze);
        const holders = sheets.filter((sheet) => pieces.every((piece) => sheet.includes(piece)));
        expect(holders, texts.join(' ')).toHaveLength(1);
      }
      expect(whole.indexOf(stop)).toBeGreaterThanOrEqual(0);
      expect(whole.indexOf(stop)).toBeLessThan(whole.indexOf(squeeze(parts[0]?.[0] ?? '')));
      if (parts.length <= ONE_PAGE_STEPS) expect(sheets).toHaveLength(1);
    });
  }
}

test('a technique prints with its picture and steps, without menus and buttons', async ({ page }) => {
  await page.goto('./techniques/calf-press/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('figure svg[role=img]').first()).toBeVisible();
  const sheets = await printedPages(page, 'A4');
  expect(sheets.join('')).toContain(squeeze(await page.locator('#steps').innerText()));
});

test('the button asks the browser to print', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('./routines/heel-pain-daily/');
  await page.getByRole('button', { name: 'Print the sheet' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
});
