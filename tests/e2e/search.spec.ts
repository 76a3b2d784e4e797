import { expect, test, type Page } from '@playwright/test';

const FIRST_SEARCH_MAX_BYTES = 120 * 1024;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the site' });
const field = (page: Page) => dialog(page).getByRole('searchbox', { name: 'Search' });
const results = (page: Page) => dialog(page).getByRole('list', { name: 'Results' }).getByRole('listitem');

/** Opens the dialog by its key, and waits as a reader would: its script is fetched only now. */
async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('Ctrl+K opens the dialog, Esc closes it and gives the focus back', async ({ page }) => {
  await page.goto('./techniques/');
  const link = page.getByRole('main').getByRole('link').first();
  await link.focus();
  await openDialog(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('the search button of the header opens the dialog, and its own button closes it', async ({ page }) => {
  await page.goto('./');
  const opener = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await opener.press('Enter');
  await expect(field(page)).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Close the search' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test('typing finds, arrows choose, Enter opens', async ({ page }) => {
  await page.goto('./');
  await openDialog(page);
  await page.keyboard.type('calf press');
  await expect(results(page).first()).toContainText('Calf');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  const first = results(page).first().getByRole('link').first();
  await expect(first).toBeFocused();
  const href = (await first.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname + url.hash === href);
});

test('the number of results is said once the typing stops', async ({ page }) => {
  await page.goto('./');
  await openDialog(page);
  await page.keyboard.type('heel');
  await expect(dialog(page).getByRole('status')).toHaveText(/\d+ results?/);
});

test('Enter in the field shows all results on the search page', async ({ page }) => {
  await page.goto('./');
  await openDialog(page);
  await page.keyboard.type('foam roller');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=foam(\+|%20)roller$/);
  await expect(page.locator('[data-rows] article').first()).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('foam roller');
});

test('a misspelt word still finds, and says what it looked for', async ({ page }) => {
  await page.goto('./search/?q=planter+fascitis');
  const likely = page.locator('[data-likely]');
  await expect(likely).toContainText('Likely the page you want');
  await expect(likely.getByRole('link').first()).toHaveAttribute('href', '/conditions/plantar-fasciitis/');
  await expect(page.locator('[data-lines]')).toContainText('plantar fasciitis');
});

test('filters narrow the results, stand in the URL and are taken back by the back button', async ({ page }) => {
  await page.goto('./search/?q=calf');
  const rows = page.locator('[data-rows] article');
  await expect(rows.first()).toBeVisible();
  const heading = page.locator('#s-count');
  const before = (await heading.textContent()) ?? '';
  await page.locator('label', { hasText: 'Technique' }).first().click();
  await expect(page).toHaveURL(/[?&]kind=technique/);
  await expect(heading).not.toHaveText(before);
  await page.goBack();
  await expect(page).toHaveURL(/\/search\/\?q=calf$/);
  await expect(heading).toHaveText(before);
});

test('words that occur nowhere get an answer too', async ({ page }) => {
  await page.goto('./search/?q=zzqx+wvvk');
  await expect(page.getByRole('main')).toContainText('zzqx wvvk');
  await expect(page.locator('[data-rows] article')).toHaveCount(0);
});

test('typed markup is shown as text', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>heel')}`);
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('<img src=x onerror=alert(1)>heel');
  await expect(page.locator('main img[src=x]')).toHaveCount(0);
});

test('nothing of the search is fetched before a reader asks, and the first search takes at most 120 KB', async ({
  page,
}) => {
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  const sizes = new Map<string, Promise<number>>();
  page.on('requestfinished', (request) => {
    // Pictures beside the results are not the search.
    if (request.resourceType() !== 'image')
      sizes.set(
        request.url(),
        request.sizes().then(({ responseBodySize }) => responseBodySize),
      );
  });
  const early = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(early.filter((name) => /pagefind|search-/.test(name))).toEqual([]);

  await openDialog(page);
  await page.keyboard.type('heel pain');
  await expect(results(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const parts = await Promise.all([...sizes].map(async ([url, bytes]) => `${await bytes} ${new URL(url).pathname}`));
  const total = parts.reduce((sum, part) => sum + Number.parseInt(part, 10), 0);
  test.info().annotations.push({ type: 'first search', description: `${total} bytes: ${parts.join(', ')}` });
  expect(total, parts.join('\n')).toBeLessThanOrEqual(FIRST_SEARCH_MAX_BYTES);
  expect(total).toBeGreaterThan(20 * 1024);
});
