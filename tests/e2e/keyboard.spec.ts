import { expect, test, type Page } from '@playwright/test';

/** One page of each kind. */
const KINDS = [
  './',
  './conditions/plantar-fasciitis/',
  './techniques/',
  './techniques/calf-press/',
  './muscles/soleus/',
  './find-the-spot/',
  './find-the-spot/heel/',
  './routines/heel-pain-daily/',
  './guides/get-help/',
  './evidence/',
  './glossary/',
  './safety/',
  './search/',
];

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('./techniques/calf-press/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the menu opens, closes with Esc and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('./');
  const summary = page.locator('summary', { hasText: 'Menu' });
  const menu = page.getByRole('navigation', { name: 'All sections' });
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(summary).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/find-the-spot\/$/);
});

test('the contents of a long page lead to a part, and the next stop is in it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./conditions/plantar-fasciitis/');
  const link = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').nth(4);
  const anchor = (await link.getAttribute('href')) ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(anchor)).toBeInViewport();
  await page.keyboard.press('Tab');
  const isBelow = await page.evaluate((id) => {
    const heading = document.querySelector(id);
    const focused = document.activeElement;
    return (
      heading &&
      focused &&
      Boolean(
        heading.compareDocumentPosition(focused) &
        (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY),
      )
    );
  }, anchor);
  expect(isBelow).toBe(true);
});

for (const path of KINDS) {
  test(`every stop shows where the focus is: ${path}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    const unseen: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const found = await lookAtFocus(page);
      if (found === 'end') break;
      if (found) unseen.push(found);
    }
    expect(unseen).toEqual([]);
  });
}

/** What is wrong with the mark of the focused element: `end` past the last stop, an empty text if nothing is. */
async function lookAtFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'end';
    const name = focused.outerHTML.slice(0, 120);
    const { top, bottom, width } = focused.getBoundingClientRect();
    if (width === 0 || bottom < 0 || top > innerHeight) return `not in view: ${name}`;
    // A place on the map marks its shape, a field in a frame marks the frame.
    const marked = [focused, ...focused.querySelectorAll('*'), focused.closest('.ask') ?? focused].some((element) => {
      const { outlineStyle, outlineWidth, boxShadow, strokeWidth } = getComputedStyle(element);
      const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      const isFramed = element.matches('.ask') && boxShadow !== 'none';
      const isDrawn = focused.matches('svg a') && element.matches('.il-zone') && parseFloat(strokeWidth) >= 3;
      return isOutlined || isFramed || isDrawn;
    });
    return marked ? '' : `no mark: ${name}`;
  });
}
