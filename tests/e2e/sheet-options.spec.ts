import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { choose, dialog, openOptions, paper, printedPages, squeeze } from './sheet.ts';

const PATH = './routines/heel-pain-daily/';

/** Stands for a browser that prints: it tells the page that it begins. */
const PRINTS = () => {
  window.print = () => {
    document.documentElement.setAttribute('data-printed', '');
    window.dispatchEvent(new Event('beforeprint'));
  };
};

/** Everything a page could keep a text in. */
async function kept(page: Page): Promise<string> {
  const memory = await page.evaluate(() =>
    [
      document.title,
      location.href,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie,
    ].join(),
  );
  return `${memory} ${JSON.stringify(await page.context().storageState())}`;
}

test('what is typed for the paper is on the paper, in no title, address or storage, and gone afterwards', async ({
  page,
}) => {
  await page.addInitScript(PRINTS);
  await openOptions(page, PATH);
  await page.getByLabel('For', { exact: true }).fill('Ada Quillfeather');
  await page.getByLabel('Note', { exact: true }).fill('Left heel first. <b>Slow</b> & easy');
  const sheets = await printedPages(page, 'A4');
  expect(sheets.join('')).toContain(squeeze('Ada Quillfeather'));
  expect(sheets.join('')).toContain(squeeze('Left heel first. <b>Slow</b> & easy'));
  await dialog(page).getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  expect(await kept(page)).not.toMatch(/Quillfeather|Left heel first/);
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  expect(await page.content()).not.toMatch(/Quillfeather|Left heel first/);
  await page.getByRole('button', { name: 'Sheet options' }).click();
  await expect(page.getByLabel('For', { exact: true })).toHaveValue('');
  expect((await printedPages(page, 'A4')).join('')).not.toContain('Quillfeather');
});

test('the paper in the dialog is the paper that prints', async ({ page }) => {
  await openOptions(page, PATH);
  for (const layout of ['Cards', 'Large print', 'List']) {
    await choose(page, layout);
    await page.getByLabel('For', { exact: true }).fill(layout);
    expect(await dialog(page).locator('.paper').innerHTML()).toBe(await paper(page).locator('.paper').innerHTML());
  }
});

test('a closed dialog leaves the plain sheet to print, and nothing behind', async ({ page }) => {
  await openOptions(page, PATH);
  await choose(page, 'Large print');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(paper(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Sheet options' })).toBeFocused();
  expect(await printedPages(page, 'A4')).toHaveLength(1);
});

test('the dialog is worked by keyboard alone', async ({ page }) => {
  await page.goto(PATH);
  await page.getByRole('button', { name: 'Sheet options' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('button', { name: 'Print' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('radio', { name: 'List' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dialog(page).getByRole('radio', { name: 'Cards' })).toBeChecked();
  await expect(paper(page).locator('.paper--cards')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('radio', { name: '14 days' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(paper(page).locator('.paper--log-28')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(paper(page).locator('.paper--bare')).toHaveCount(1);
});

test('a browser without printing, and one that keeps silent, are told how to print', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'print', { value: undefined, writable: true });
  });
  await openOptions(page, PATH);
  await dialog(page).getByRole('button', { name: 'Print' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('Share');
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Print the sheet' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked');
  await expect(page.locator('[data-print-help]')).toContainText('Share');
});

test('a browser that prints is told nothing more', async ({ page }) => {
  await page.addInitScript(PRINTS);
  await openOptions(page, PATH);
  await dialog(page).getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  await page.waitForTimeout(2000);
  await expect(dialog(page).getByRole('status')).toBeEmpty();
});

test('options that cannot be fetched are said so', async ({ page }) => {
  await page.goto(PATH);
  await page.route(/paper-dialog/, (route) => route.abort());
  await page.getByRole('button', { name: 'Sheet options' }).click();
  await expect(page.locator('sheet-options [role=status]')).toContainText('could not be loaded');
});

test('nothing of the sheet is fetched before it is asked for, and little then', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(PATH, { waitUntil: 'networkidle' });
  const before = fetched.length;
  expect(fetched.filter((url) => /dialog|preact/i.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Sheet options' }).click();
  await expect(dialog(page)).toBeVisible();
  const later = fetched.slice(before).filter((url) => /\.(js|css)$/.test(url));
  const sizes = await Promise.all(
    later.map(async (url) => brotliCompressSync(await (await page.request.get(url)).body()).byteLength),
  );
  expect(later.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15 * 1024);
});

for (const [width, colorScheme] of [
  [320, 'dark'],
  [1280, 'light'],
] as const) {
  test(`axe finds nothing in the dialog at ${width} px, ${colorScheme}, and nothing sticks out`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {};
    });
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openOptions(page, PATH);
    await dialog(page).getByRole('button', { name: 'Print' }).click();
    await expect(dialog(page).getByRole('status')).toContainText('Share');
    const { violations } = await new AxeBuilder({ page }).include('dialog').setLegacyMode().analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
    expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    const small = await dialog(page)
      .locator('button, label, input:not([type=radio]):not([type=checkbox]), textarea')
      .evaluateAll((targets) =>
        targets.filter((target) => target.getBoundingClientRect().height < 44).map((target) => target.outerHTML),
      );
    expect(small).toEqual([]);
  });
}
