import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('./techniques/');
});

test('a choice narrows the list, says how many are left and stands in the URL', async ({ page }) => {
  const items = page.locator('[data-filter-item]');
  const all = await items.count();
  const status = page.getByRole('status');
  await expect(status).toHaveText(`All ${all} techniques`);
  await page.getByLabel('Tool').selectOption({ label: 'Foam roller' });
  await expect(page).toHaveURL(/\?tool=foam-roller$/);
  const shown = await items.filter({ visible: true }).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  await expect(status).toHaveText(`${shown} of ${all} techniques`);
});

test('the back button takes a choice back', async ({ page }) => {
  const before = await page.locator('[data-filter-item]:visible').count();
  await page.getByLabel('Method').selectOption('glide');
  await page.getByLabel('Where it hurts').selectOption({ index: 2 });
  await page.goBack();
  await expect(page).toHaveURL(/\?method=glide$/);
  await expect(page.getByLabel('Where it hurts')).toHaveValue('');
  await page.goBack();
  await expect(page.getByLabel('Method')).toHaveValue('');
  await expect(page.locator('[data-filter-item]:visible')).toHaveCount(before);
});

test('a link with choices in it opens with them', async ({ page }) => {
  await page.goto('./techniques/?tool=foam-roller&minutes=5');
  await expect(page.getByLabel('Tool')).toHaveValue('foam-roller');
  await expect(page.getByLabel('Time')).toHaveValue('5');
  for (const item of await page.locator('[data-filter-item]:visible').all()) {
    await expect(item).toHaveAttribute('data-tool', /foam-roller/);
  }
});

test('choices that do not exist in the URL show the whole list', async ({ page }) => {
  const all = await page.locator('[data-filter-item]').count();
  await page.goto('./techniques/?colour=red&method=juggling');
  await expect(page.locator('[data-filter-item]:visible')).toHaveCount(all);
});

test('when nothing fits it says so, and one button brings all back', async ({ page }) => {
  const all = await page.locator('[data-filter-item]').count();
  await page.goto('./techniques/?method=load&tool=scraper');
  await expect(page.getByRole('status')).toHaveText('No technique fits. Take a filter away.');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('[data-filter-item]:visible')).toHaveCount(all);
  await expect(page).toHaveURL(/\/techniques\/$/);
});

test('it works by keyboard alone', async ({ page }) => {
  await page.getByLabel('Method').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Method')).not.toHaveValue('');
  await expect(page).toHaveURL(/\?method=/);
});
