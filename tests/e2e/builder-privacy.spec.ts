import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { builder, button, dialog, openBuilder, routine } from './builder.ts';

const PATIENT = 'Quillon Zephyrine';
const ADVICE = 'Mind the xylophone knee';

/** All that the browser keeps of the page, and all that names it. */
const traces = (page: Page) =>
  page.evaluate(async () => {
    const entries = (storage: Storage) => Object.keys(storage).map((key) => `${key}=${storage.getItem(key) ?? ''}`);
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const links = [...document.querySelectorAll('a')].map(({ href, download }) => `${href} ${download}`);
    const state = JSON.stringify(history.state);
    return [
      ...entries(localStorage),
      ...entries(sessionStorage),
      ...names,
      ...(await caches.keys()),
      ...links,
      document.title,
      location.href,
      state,
      document.cookie,
      window.name,
    ].join('\n');
  });

test('what is typed for the paper is on the paper and nowhere else', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await openBuilder(page, routine('CP CS'));
  await button(page, 'Sheet').click();
  const sheet = page.getByRole('dialog', { name: 'Your sheet' });
  await sheet.getByLabel('For', { exact: true }).fill(PATIENT);
  await sheet.getByLabel('Note', { exact: true }).fill(ADVICE);
  await expect(page.locator('body > .paper-print')).toContainText(PATIENT);
  await expect(page.locator('body > .paper-print')).toContainText(ADVICE);

  const seen = [await traces(page)];
  await page.evaluate(() => (window.print = () => dispatchEvent(new Event('beforeprint'))));
  await sheet.getByRole('button', { name: 'Print' }).click();
  seen.push(await traces(page));
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toHaveCount(0);
  seen.push(await page.content());

  const saved = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    seen.push(download.suggestedFilename(), await readFile(await download.path(), 'utf8'));
  };
  await saved(() => button(page, 'Save a file').click());
  for (const name of ['Copy link', 'Copy as text']) {
    await button(page, name).click();
    await expect(builder(page).getByRole('status').last()).toHaveText(/copied/i);
    seen.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  await button(page, 'Calendar').click();
  await saved(() => dialog(page).getByRole('button', { name: 'Save calendar file' }).click());
  await page.keyboard.press('Escape');
  await button(page, 'Share, QR code').click();
  await dialog(page).getByRole('checkbox').check();
  seen.push(await dialog(page).getByRole('textbox', { name: 'Link' }).inputValue());
  await page.keyboard.press('Escape');
  seen.push(await traces(page), ...sent);
  await button(page, 'Sheet').click();
  await expect(sheet.getByLabel('For', { exact: true })).toHaveValue('');

  const all = seen.join('\n');
  expect(all, 'the watch sees what is kept').toContain('Sore heel');
  for (const word of [...PATIENT.split(' '), 'xylophone', encodeURIComponent(PATIENT), btoa(PATIENT)])
    expect(all.includes(word), word).toBe(false);
});
