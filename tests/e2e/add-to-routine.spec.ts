import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const KEY = 'footing:routines';
const CALF = './techniques/calf-press/';
const RAISE = './techniques/towel-heel-raise/';

const main = (page: Page) => page.getByRole('main');
const add = (page: Page) => main(page).getByRole('button', { name: 'Add to my routine' });
const undo = (page: Page) => main(page).getByRole('button', { name: 'Undo' });
const see = (page: Page) => main(page).getByRole('link', { name: 'See my routine' });
const said = (page: Page) => page.locator('add-to-routine').getByRole('status');
const inHeader = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^My routine/ });
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

/** The width of the page, and of what stands in it. */
const widths = (page: Page) =>
  page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth] as const);

test('a technique is added, counted in the header, and taken out again', async ({ page }) => {
  await page.goto(CALF);
  await expect(inHeader(page)).toHaveAccessibleName('My routine');
  await expect(said(page)).toHaveText('');
  await add(page).click();
  await expect(said(page)).toHaveText('Added to My routine. 1 step.');
  await expect(inHeader(page)).toHaveAccessibleName('My routine 1 step');
  await expect(see(page)).toHaveAttribute('href', '/routines/build/');
  await add(page).click();
  await expect(said(page)).toHaveText('Added to My routine. It is in there twice now. 2 steps.');
  await undo(page).click();
  await expect(said(page)).toHaveText('Taken out again. 1 step.');
  await expect(undo(page)).toBeHidden();
  await expect(add(page)).toBeFocused();
  await page.goto(RAISE);
  await expect(inHeader(page)).toHaveAccessibleName('My routine 1 step');
  await add(page).click();
  await expect(said(page)).toHaveText('Added to My routine. 2 steps.');
  const kept = JSON.parse((await stored(page)) ?? '') as { routines: { steps: { code: string }[] }[] };
  expect(kept.routines.map(({ steps }) => steps.map(({ code }) => code))).toEqual([['CP', 'HR']]);
});

test('the first step that is taken out again leaves nothing behind', async ({ page }) => {
  await page.goto(CALF);
  await add(page).click();
  await undo(page).click();
  await expect(said(page)).toHaveText('Taken out again. No steps.');
  await expect(inHeader(page)).toHaveAccessibleName('My routine');
});

test('it works by keys alone', async ({ page }) => {
  await page.goto(CALF);
  await main(page).getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Tab');
  await expect(add(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('1 step');
  await expect(add(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(see(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(said(page)).toContainText('Taken out');
});

test('two tabs add to one routine, and both headers count', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(CALF);
  await other.goto(RAISE);
  await add(one).click();
  await expect(inHeader(other)).toHaveAccessibleName('My routine 1 step');
  await add(other).click();
  await expect(said(other)).toHaveText('Added to My routine. 2 steps.');
  await add(one).click();
  await expect(said(one)).toHaveText('Added to My routine. It is in there twice now. 3 steps.');
  await expect(inHeader(other)).toHaveAccessibleName('My routine 3 steps');
});

test('where storage is refused or full the page says that nothing was saved', async ({ browser, baseURL }) => {
  const refusals = [
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    },
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ];
  for (const refuse of refusals) {
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(refuse);
    await page.goto(CALF);
    await add(page).click();
    await expect(said(page)).toContainText('but not saved');
    await expect(said(page)).toContainText('1 step');
    await undo(page).click();
    await expect(said(page)).toContainText('Taken out');
    expect(errors).toEqual([]);
    await page.close();
  }
});

test('routines that cannot be read are left as they are, and the page says where to go', async ({ page }) => {
  for (const text of ['{"version":1,"current":', '{"version":2}', '<script>alert(1)</script>']) {
    await page.goto(CALF);
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const);
    await page.reload();
    await expect(inHeader(page)).toHaveAccessibleName('My routine');
    await add(page).click();
    await expect(said(page)).toContainText('Not added');
    await expect(see(page)).toBeVisible();
    expect(await stored(page)).toBe(text);
  }
});

test('where the script cannot be fetched the page says so, and a later press works', async ({ page }) => {
  await page.route('**/press-element*.js', (route) => route.abort());
  await page.goto(CALF);
  await add(page).click();
  await expect(said(page)).toHaveText('Not added: you seem to be offline. Load the page again, then try once more.');
  await page.unroute('**/press-element*.js');
  await page.reload();
  await add(page).click();
  await expect(said(page)).toContainText('1 step');
});

test('without script it is a link, in the page and in the header', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  await page.goto(CALF);
  await expect(add(page)).toBeHidden();
  await expect(undo(page)).toBeHidden();
  await expect(inHeader(page)).toHaveAccessibleName('My routine');
  await main(page).getByRole('link', { name: 'Add to my routine' }).click();
  await expect(page).toHaveURL(/\/routines\/build\/$/);
  await page.close();
});

for (const [width, colorScheme] of [
  [320, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const) {
  test(`it fits, is easy to hit and has no fault axe can find: ${width}, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(CALF);
    const header = await page.getByRole('banner').boundingBox();
    const tool = await inHeader(page).boundingBox();
    await add(page).click();
    await expect(said(page)).toContainText('1 step');
    expect(await page.getByRole('banner').boundingBox()).toEqual(header);
    expect(await inHeader(page).boundingBox()).toEqual(tool);
    const [inner, outer] = await widths(page);
    expect(outer).toBeLessThanOrEqual(inner);
    for (const target of [add(page), undo(page), see(page), inHeader(page)]) {
      const box = await target.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
