import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import jsqrModule from 'jsqr';
import sharp from 'sharp';
import { BUILDER, builder, button, dialog, expectSteps, kept, openBuilder, routine } from './builder.ts';

// The package is CommonJS: what its types call the default is under `default` once more.
const { default: jsqr } = jsqrModule as unknown as { default: typeof jsqrModule };

const inDialog = (page: Page, name: string | RegExp) => dialog(page).getByRole('button', { name });

/** The text and the name of the file that a press on a button brings. */
async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test.describe('in New York', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('the calendar file has each day with its steps, at the hour of the wall clock', async ({ page }) => {
    await openBuilder(page, routine('CS HR', {}, { name: 'Sore heel; left, right' }));
    await button(page, 'Calendar').click();
    await dialog(page).getByLabel('From').fill('2027-03-08');
    await dialog(page).getByLabel('At', { exact: true }).fill('18:45');
    await dialog(page).getByLabel('Reminder').selectOption('30 minutes before');
    const { name, text } = await downloaded(page, () => inDialog(page, 'Save calendar file').click());
    await expect(dialog(page).getByRole('status')).toHaveText(/^Calendar file saved/);
    expect(name).toMatch(/^footing-routine-\d{4}-\d\d-\d\d\.ics$/);
    const events = ICAL.Component.fromString(text)
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    const rule = (event: ICAL.Event) => event.component.getFirstPropertyValue('rrule') as ICAL.Recur;
    expect(events.map((event) => rule(event).getComponent('BYDAY').join())).toEqual(['MO,WE,FR', 'TU,TH,SA,SU']);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2027-03-08T18:45:00', '2027-03-09T18:45:00']);
    for (const event of events) {
      expect(event.startDate.zone.tzid, 'a time without a zone').toBe('floating');
      expect(event.summary).toBe('Sore heel; left, right');
      const alarm = event.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
      expect(String(alarm)).toBe('-PT30M');
      // The clocks go forward on 14 March: the hour on the wall stays.
      const dates = event.iterator();
      for (let count = 0; count < 8; count += 1) expect(dates.next()).toMatchObject({ hour: 18, minute: 45 });
    }
    expect(events[0]?.description).toContain('Heel raise');
    expect(events[1]?.description).not.toContain('Heel raise');
  });
});

test('the routine is copied as text, with its steps, stop signs and link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openBuilder(page, routine('CP HR', { 0: { change: { amount: 90 } } }));
  await button(page, 'Copy as text').click();
  await expect(builder(page).getByRole('status').last()).toHaveText('Copied as text');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Sore heel\n2 steps, about \d+ minutes\n\n1\. Calf press: 2 × 90 seconds/);
  expect(text).toContain('2. Heel raise: 3 × 12 times');
  expect(text).toContain('Stop if you notice:\n- ');
  expect(text.trim().split('\n').at(-1)).toMatch(/^http.*\/routines\/build\/#r=[\w-]+$/);
});

test('where the page may not copy, the text comes as a file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await openBuilder(page, routine('CP'));
  const { name, text } = await downloaded(page, () => button(page, 'Copy as text').click());
  await expect(builder(page).getByRole('status').last()).toContainText('saved as a file instead');
  expect(name).toMatch(/\.txt$/);
  expect(text).toContain('1. Calf press');
});

test.describe('on a device that shares', () => {
  /** What the device does with what it is given. */
  const mock = (page: Page, outcome: 'done' | 'AbortError' | 'NotAllowedError') =>
    page.addInitScript((how) => {
      const share = (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        return how === 'done' ? Promise.resolve() : Promise.reject(new DOMException('no', how));
      };
      Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    }, outcome);
  const shareIt = async (page: Page) => {
    await openBuilder(page, routine('CP', { 0: { note: 'Mine' } }));
    await button(page, 'Share, QR code').click();
    const link = await dialog(page).getByRole('textbox', { name: 'Link' }).inputValue();
    await inDialog(page, /^Share/).click();
    const data = await page.evaluate(() => document.documentElement.dataset['shared'] ?? '');
    expect(JSON.parse(data), 'the link and no more').toEqual({ url: link });
  };

  test('its own sheet gets the link', async ({ page }) => {
    await mock(page, 'done');
    await shareIt(page);
    await expect(dialog(page).locator('.rb-told')).toHaveText('');
  });

  test('a reader who closes the sheet is told nothing', async ({ page }) => {
    await mock(page, 'AbortError');
    await shareIt(page);
    await page.waitForTimeout(200);
    await expect(dialog(page).locator('.rb-told')).toHaveText('');
  });

  test('a device that refuses is named, with a way on', async ({ page }) => {
    await mock(page, 'NotAllowedError');
    await shareIt(page);
    await expect(dialog(page).locator('.rb-told')).toHaveText('This device did not share it. Copy the link instead.');
  });
});

test('a device that cannot share is not offered to', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await openBuilder(page, routine('CP'));
  await button(page, 'Share, QR code').click();
  await expect(inDialog(page, 'Copy link')).toBeVisible();
  await expect(inDialog(page, 'Share …')).toHaveCount(0);
});

test('a camera reads the QR code, and the link opens the same routine', async ({ page }) => {
  const mine = routine('CP ZZ HR CS', { 0: { change: { amount: 120, sets: 3 } }, 2: { days: 21 }, 3: { note: 'No' } });
  await openBuilder(page, mine);
  await button(page, 'Share, QR code').click();
  const code = dialog(page).getByRole('img', { name: 'QR code of the link' });
  await expect(code).toBeVisible();
  const { data, info } = await sharp(await code.screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true }); // prettier-ignore
  const link = jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
  expect(link).toBe(await dialog(page).getByRole('textbox', { name: 'Link' }).inputValue());

  await openBuilder(page, routine('CP', {}, { id: 'b', name: 'Another' }));
  await page.goto(link);
  await page.reload();
  await button(page, 'Add to mine').click();
  const steps = (await kept(page)).routines[1]?.steps.map(({ code: of, change, days }) => ({ of, change, days }));
  expect(steps).toEqual([
    { of: 'CP', change: { amount: 120, sets: 3 }, days: 0 },
    { of: 'ZZ', change: {}, days: 0 },
    { of: 'HR', change: {}, days: 21 },
    { of: 'CS', change: {}, days: 0 },
  ]);
});

test.describe('a suggestion', () => {
  const ask = async (page: Page) => {
    await dialog(page).getByRole('checkbox', { name: 'Heel' }).check();
    await inDialog(page, 'Show a routine').click();
    const names = await dialog(page).locator('.rb-row h3').allTextContents();
    expect(names.length).toBeGreaterThan(1);
    return names.map((name) => name.replace(/^\d+\s+/, ''));
  };

  test('is used by a reader without a routine', async ({ page }) => {
    await page.goto(BUILDER);
    await button(page, 'Suggest a routine').click();
    await inDialog(page, 'Show a routine').click();
    await expect(dialog(page).getByRole('alert')).toHaveText('Choose at least one place.');
    const names = await ask(page);
    await inDialog(page, 'Use this').click();
    await expectSteps(page, ...names);
    await page.reload();
    await expectSteps(page, ...names);
    expect((await kept(page)).routines).toHaveLength(1);
  });

  for (const [way, start, count] of [
    ['Add at the end', ['Calf press'], 1],
    ['Replace its steps', [], 1],
    ['As a new routine', [], 2],
  ] as const)
    test(`goes where the reader says: ${way}`, async ({ page }) => {
      await openBuilder(page, routine('CP'));
      await button(page, 'Suggest steps').click();
      const names = await ask(page);
      await inDialog(page, way).click();
      await expectSteps(page, ...start, ...names);
      const { routines } = await kept(page);
      expect(routines).toHaveLength(count);
      if (way === 'As a new routine') expect(routines[0]?.steps).toHaveLength(1);
      else {
        await button(page, 'Undo').click();
        await expectSteps(page, 'Calf press');
      }
    });
});
