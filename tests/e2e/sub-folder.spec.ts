import { expect, test } from '@playwright/test';
import { DIST_SUB, pagesIn } from '../site/built-site.ts';

test.use({ baseURL: process.env['FOOTING_SUB_URL'] ?? '' });

test('search works where the site is served from a sub-folder, and its results lead into it', async ({
  page,
  baseURL,
}) => {
  expect(new URL(baseURL ?? '').pathname).toBe('/footing/');
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('heel pain');
  const first = page.getByRole('dialog').getByRole('list', { name: 'Results' }).getByRole('link').first();
  await expect(first).toHaveAttribute('href', /^\/footing\//);
  await first.click();
  await expect(page).toHaveURL(/\/footing\/[a-z-]+\//);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('No page here');
});

test('pages of a sub-folder load all they need from within it', async ({ page }) => {
  const complaints: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith('/footing/') || response.status() >= 400)
      complaints.push(`${response.status()} ${pathname}`);
  });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const kinds = pagesIn(DIST_SUB).filter((_, index) => index % 8 === 0);
  for (const { path } of kinds) await page.goto(`.${path}`);
  expect(complaints).toEqual([]);
  expect(kinds.length).toBeGreaterThan(10);
});

test('the techniques can be filtered in a sub-folder', async ({ page }) => {
  await page.goto('./techniques/?tool=foam-roller');
  await expect(page.getByLabel('Tool')).toHaveValue('foam-roller');
  await page.getByLabel('Tool').selectOption('');
  await expect(page).toHaveURL(/\/footing\/techniques\/$/);
});
