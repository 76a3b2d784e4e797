import { expect, test, type Page } from '@playwright/test';

declare global {
  interface Window {
    themeAtFirstBody?: string;
  }
}

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the switch goes round: as the device, light, dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const asDevice = await paper(page);
  const button = page.getByRole('button', { name: /^Theme:/ });
  await expect(button).toHaveAccessibleName('Theme: as the device');
  await button.press('Enter');
  await expect(button).toHaveAccessibleName('Theme: light');
  expect(await paper(page)).toBe(asDevice);
  await button.press('Enter');
  await expect(button).toHaveAccessibleName('Theme: dark');
  expect(await paper(page)).not.toBe(asDevice);
  await button.press('Enter');
  await expect(button).toHaveAccessibleName('Theme: as the device');
  expect(await paper(page)).toBe(asDevice);
});

test('a choice holds on the next page and is there before the page has a body', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      // Typed as always there, but the head comes first.
      if (!document.querySelector('body')) return;
      window.themeAtFirstBody = document.documentElement.dataset['theme'] ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('./');
  expect(await page.evaluate(() => window.themeAtFirstBody)).toBe('none');
  const button = page.getByRole('button', { name: /^Theme:/ });
  await button.click();
  await button.click();
  const dark = await paper(page);
  await page.goto('./techniques/');
  expect(await page.evaluate(() => window.themeAtFirstBody)).toBe('dark');
  expect(await paper(page)).toBe(dark);
});

test('the theme follows the device as long as nothing is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  const dark = await paper(page);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper(page)).not.toBe(dark);
});

test('a choice from a broken store counts as none', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('footing:theme', '<b>mauve</b>'));
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Theme: as the device' })).toBeVisible();
});

test('a browser that refuses storage still switches', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const button = page.getByRole('button', { name: /^Theme:/ });
  await button.click();
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: dark');
});
