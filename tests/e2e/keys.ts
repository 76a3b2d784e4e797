import { expect, type Locator, type Page } from '@playwright/test';

/** Waits until the focus is on something a reader can see: a dialog that closes gives it back a moment later. */
export const expectFocus = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(() => {
          const { activeElement } = document;
          return activeElement === document.body || !activeElement?.checkVisibility() ? 'nowhere' : 'somewhere';
        }),
      { message: 'the focus', timeout: 1000 },
    )
    .toBe('somewhere');

/** Presses a key, and sees that the focus is still somewhere. */
export const press = async (page: Page, key: string) => {
  await page.keyboard.press(key);
  await expectFocus(page);
};

/** Goes on with Tab to an element, as a reader without a mouse does. */
export const tabTo = async (page: Page, target: Locator, key = 'Tab') => {
  await expect(target).toBeVisible();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 150 && !(await isThere()); presses += 1) await page.keyboard.press(key);
  await expect(target).toBeFocused();
};

/** Goes to an element and presses a key on it. */
export const pressOn = async (page: Page, target: Locator, key = 'Enter') => {
  await tabTo(page, target);
  await press(page, key);
};
