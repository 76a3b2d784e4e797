import { expect, test, type Page } from '@playwright/test';
import { BUILDER, builder, button, dialog, kept, openBuilder, routine } from './builder.ts';

const RUN = 'window.isHacked = true';
/** Names and notes of someone who means harm, or just has an unusual name. */
const HOSTILE = [
  `<script>${RUN}</script>`,
  `"><img src=x onerror="${RUN}">`,
  `<svg/onload=${RUN}>`,
  `</script><script>${RUN}</script>`,
  `javascript:${RUN}`,
  '\u202Eevil\u202C مرحبا שלום',
  '👩🏽‍🦽🦶🏿 \u{1F9B6}',
  '__proto__',
  '{{constructor.constructor("x")()}} ${x} %3Cscript%3E',
];

/** Sees that nothing runs: no dialog, no script of a reader, no error, no request of theirs. */
function watch(page: Page): { complaints: string[] } {
  const complaints: string[] = [];
  page.on('dialog', (shown) => {
    complaints.push(`dialog ${shown.message()}`);
    void shown.dismiss();
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => new URL(request.url()).pathname.endsWith('/x') && complaints.push(request.url()));
  return { complaints };
}

const expectHarmless = async (page: Page, { complaints }: { complaints: string[] }) => {
  const state = await page.evaluate(() => ({
    isHacked: 'isHacked' in window || 'polluted' in {},
    planted: document.querySelectorAll('img[src="x"], svg[onload], [onerror], a[href^="javascript:"]').length,
  }));
  expect(state).toEqual({ isHacked: false, planted: 0 });
  expect(complaints).toEqual([]);
};

/** Every view a name and a note can reach. */
async function walk(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  for (const opener of ['My routines', 'Share, QR code', 'Calendar', 'Suggest steps', 'Add a step']) {
    await button(page, opener).click();
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  }
  await button(page, 'Sheet').click();
  await expect(page.locator('body > .paper-print')).toContainText(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await button(page, 'Start').first().click();
  await expect(page.locator('dialog.pl')).toBeVisible();
  await page.keyboard.press('Escape');
}

for (const text of HOSTILE)
  test(`kept, shown, sent and opened as text: ${text}`, async ({ page }) => {
    test.setTimeout(60_000);
    const watched = watch(page);
    await openBuilder(page, routine('CP CS', { 0: { note: text } }, { name: text }));
    await walk(page, text);
    await expect(builder(page).locator('.rb-note')).toHaveText(text);
    await button(page, 'Share, QR code').click();
    await dialog(page).getByRole('checkbox').check();
    const link = await dialog(page).getByRole('textbox', { name: 'Link' }).inputValue();
    expect(link.split('#r=')[1]).toMatch(/^[\w-]+$/);

    await openBuilder(page, routine('HR', {}, { id: 'mine', name: 'Mine' }));
    await page.goto(link);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text);
    await expect(builder(page).locator('.rb-note')).toHaveText(text);
    await button(page, 'Add to mine').click();
    const { routines } = await kept(page);
    expect(routines.map(({ name }) => name)).toEqual(['Mine', text]);
    expect(routines[1]?.steps[0]?.note).toBe(text);
    await expectHarmless(page, watched);
  });

test('links that were never made here are refused and touch nothing', async ({ page }) => {
  test.setTimeout(60_000);
  const watched = watch(page);
  await openBuilder(page, routine('CP'));
  const before = await kept(page);
  const long = 'A'.repeat(200_000);
  for (const part of [...HOSTILE, '1-__proto__', '1-CP-CS\u0000', '%', '%E0%A4%A', '../../x', long]) {
    await page.goto('./404.html');
    await page.goto(`${BUILDER}#r=${part === '%' || part.startsWith('%E0') ? part : encodeURI(part)}`);
    await expect(builder(page).locator('.rb-refused')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Go to my routines' })).toBeVisible();
  }
  for (const part of [`preset=${encodeURI(`<img src=x onerror=${RUN}>`)}`, 'preset=__proto__']) {
    await page.goto('./404.html');
    await page.goto(`${BUILDER}#${part}`);
    await expect(builder(page).locator('.rb-refused')).toBeVisible();
  }
  expect(await kept(page)).toEqual(before);
  // The page that is not there says so in the console; nothing else may.
  await expectHarmless(page, { complaints: watched.complaints.filter((line) => !line.includes('404')) });
});

test('hostile files are shown as text or refused, and what is kept stays', async ({ page }) => {
  test.setTimeout(60_000);
  const watched = watch(page);
  await openBuilder(page, routine('CP', { 0: { note: 'Mine' } }));
  const before = await kept(page);
  const choose = async (text: string) => {
    await button(page, 'My routines').click();
    const buffer = Buffer.from(text);
    await dialog(page).locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'text/html', buffer });
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Sore heel');
    expect(await kept(page)).toEqual(before);
  };
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save a file').click()]);
  const own = await (await download.createReadStream()).toArray();
  const file = Buffer.concat(own as Buffer[]).toString();
  for (const bad of [
    `<!doctype html><script>${RUN}</script>`,
    '[]',
    'null',
    '"text"',
    '['.repeat(50_000),
    file.replace('{', '{"__proto__":{"polluted":1},').replace('"CP"', '{}'),
    file.slice(0, -4),
  ]) {
    await choose(bad);
    await expect(builder(page).locator('.rb-refused')).toBeVisible();
    await button(page, 'Go to my routines').click();
  }
  const names = HOSTILE.map((name) => JSON.stringify(name).slice(1, -1));
  for (const name of names.slice(0, 3)) {
    await choose(file.replace('Sore heel', () => name).replace('"Mine"', () => `"${name}"`));
    await expect(builder(page).locator('.rb-preview')).toContainText(JSON.parse(`"${name}"`) as string);
    await button(page, 'Not now').click();
    expect(await kept(page)).toEqual(before);
  }
  await choose(file.replace('Sore heel', () => names[1] ?? ''));
  await button(page, 'Add to mine').click();
  const after = await kept(page);
  expect(after.routines).toHaveLength(2);
  expect(after.routines[0]).toEqual(before.routines[0]);
  await walk(page, HOSTILE[1] ?? '');
  await expectHarmless(page, watched);
});
