import { expect, type Locator, type Page } from '@playwright/test';

/** When the clock of the page stands still, until a test lets it run. */
const NOON = new Date('2026-11-20T12:00:00');

/** The player of the page. */
export const player = (page: Page): Locator => page.locator('dialog.pl');
/** The big digits. */
export const digits = (page: Page): Locator => player(page).getByRole('timer');
/** What the live region holds. */
export const said = (page: Page): Locator => player(page).locator('> [role=status]');

/** Goes to a page whose clock only moves when the test says so. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.clock.install({ time: new Date(NOON.getTime() - 60_000) });
  await page.goto(path);
  await page.clock.pauseAt(NOON);
}

/** Opens the player of the page. */
export async function openPlayer(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Start/ })
    .click();
  await expect(player(page)).toBeVisible();
}

/** Goes to a page, opens the player and starts. */
export async function startTimer(page: Page, path: string): Promise<void> {
  await visit(page, path);
  await openPlayer(page);
  await press(page, 'Start');
  await expect(button(page, 'Pause')).toBeVisible();
}

/** A button of the player. */
export const button = (page: Page, name: string | RegExp): Locator =>
  player(page).getByRole('button', { name, exact: true });

/** Presses a button of the player. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).click();
}

/** Takes the page out of sight, or brings it back, as the browser would tell it. */
export async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    Object.defineProperty(document, 'visibilityState', { value: hidden ? 'hidden' : 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

/** Replaces the session that a page embeds; other data in the page is left alone. */
export async function withSession(page: Page, path: string, change: (json: string) => string): Promise<void> {
  await page.route(path, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const changed = html.replace(
      /(<script type="application\/json">)(\{"id":.*?)(<\/script>)/s,
      (_, start: string, json: string, end: string) => start + change(json) + end,
    );
    await route.fulfill({ response, body: changed });
  });
}
