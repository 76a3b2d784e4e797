import { expect, test } from '@playwright/test';

for (const file of ['rss.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'favicon.svg']) {
  test(`${file} is well-formed XML`, async ({ page }) => {
    await page.goto('./about/');
    const fault = await page.evaluate(async (name) => {
      const text = await (await fetch(`/${name}`)).text();
      return new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? '';
    }, file);
    expect(fault).toBe('');
  });
}

test('a missing page answers 404 with the site’s own page and ways on', async ({ page }) => {
  const response = await page.goto('./no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page here');
  await page.getByRole('link', { name: 'All techniques' }).click();
  await expect(page).toHaveURL(/\/techniques\/$/);
});
