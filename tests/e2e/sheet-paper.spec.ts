import { expect, test } from '@playwright/test';
import {
  choose,
  FORMATS,
  longestSteps,
  modelOf,
  openOptions,
  paper,
  printedPages,
  replaceModel,
  ROUTINES,
  squeeze,
} from './sheet.ts';

/** Most pages of a sheet with a 14-day log. Cards: a row of two a page, and the foot. Large print: two steps a page. */
const MOST_PAGES: Record<string, (steps: number) => number> = {
  List: (steps) => Math.ceil(steps / 6),
  Cards: (steps) => Math.ceil(steps / 2) + 1,
  'Large print': (steps) => Math.ceil(steps / 2) + 2,
};

for (const path of ROUTINES) {
  for (const layout of Object.keys(MOST_PAGES)) {
    test(`${path} as ${layout}: nothing is missing, nothing is cut in two, on A4 and Letter`, async ({ page }) => {
      const model = await modelOf(page, path);
      await openOptions(page, path);
      await choose(page, layout);
      const blocks = await paper(page).locator('.paper-step, .paper-stop, .paper-foot').all();
      const texts = (await Promise.all(blocks.map((block) => block.locator('p, li').allTextContents()))).map((parts) =>
        parts.map(squeeze).filter((part) => part.length > 6),
      );
      expect(texts).toHaveLength(model.steps.length + 2);
      for (const format of FORMATS) {
        const pages = await printedPages(page, format);
        const whole = pages.join('');
        expect(pages.length, format).toBeLessThanOrEqual(MOST_PAGES[layout]?.(model.steps.length) ?? 0);
        for (const parts of texts) {
          const holders = pages.filter((sheet) => parts.every((part) => sheet.includes(part)));
          expect(holders, `${format}: ${parts.join(' ')}`).not.toHaveLength(0);
        }
        const names = model.steps.map(({ name }, index) => squeeze(`${index + 1}${name}`));
        for (const name of names) expect(whole).toContain(name);
        for (const { names: cautions } of model.cautions) {
          for (const caution of cautions) expect(whole).toContain(squeeze(caution));
        }
        const stop = whole.indexOf(squeeze('Stop and get help'));
        expect(stop).toBeGreaterThanOrEqual(0);
        expect(stop).toBeLessThan(whole.indexOf(names[0] ?? ''));
        expect(whole).toContain(squeeze(model.stopRule));
        expect(whole).toContain(squeeze(model.shortAddress));
      }
    });
  }
}

test('six long steps with many cautions fit on one page as a list', async ({ page }) => {
  const steps = await longestSteps(page, 6);
  const model = await modelOf(page, './routines/outer-knee-comfort/');
  const others = await modelOf(page, './routines/heel-pain-daily/');
  const names = (kind: 'cautions' | 'redFlags') =>
    model[kind].map(({ heading, names: own }) => ({
      heading,
      names: [...new Set([...own, ...(others[kind].find((list) => list.heading === heading)?.names ?? [])])],
    }));
  expect(steps).toHaveLength(6);
  await page.goto('./routines/heel-pain-daily/');
  const stopRule = `Stop at: ${[...new Set(steps.flatMap(({ stop }) => stop))].join('; ')}.`;
  await replaceModel(page, { steps, stopRule, cautions: names('cautions'), redFlags: names('redFlags') });
  await page.getByRole('button', { name: 'Sheet options' }).click();
  await expect(paper(page).locator('.paper-step')).toHaveCount(6);
  for (const format of FORMATS) expect(await printedPages(page, format), format).toHaveLength(1);
});

test('every side has a box for each day it is done, and a dot for a day off', async ({ page }) => {
  await openOptions(page, './routines/heel-strength-day/');
  const raise = paper(page).locator('.paper-step').filter({ hasText: 'Heel raise' });
  for (const [log, days, boxes] of [
    ['7 days', 7, 4],
    ['14 days', 14, 7],
    ['28 days', 28, 14],
  ] as const) {
    await choose(page, log);
    await expect(raise.locator('.paper-side')).toHaveCount(2);
    for (const [index, head] of ['L', 'R'].entries()) {
      const side = raise.locator('.paper-side').nth(index);
      await expect(side.locator('b').first()).toHaveText(head);
      await expect(side.locator('.paper-box')).toHaveCount(boxes);
      await expect(side.locator('.paper-box, .paper-off')).toHaveCount(days);
    }
  }
  await choose(page, 'None');
  await expect(paper(page).locator('.paper-box')).toHaveCount(0);
});

test('in cards a picture has a place of at least 45 mm; without pictures there are none', async ({ page }) => {
  await openOptions(page, './routines/heel-pain-daily/');
  await choose(page, 'Cards');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 703, height: 1000 });
  const widths = await paper(page)
    .locator('.paper-pic')
    .evaluateAll((pictures) => pictures.map((picture) => picture.getBoundingClientRect().width));
  const MM = 96 / 25.4;
  expect(widths).toHaveLength(4);
  for (const width of widths) expect(width / MM).toBeGreaterThanOrEqual(45);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: 'Pictures' }).uncheck();
  await expect(paper(page).locator('img')).toHaveCount(0);
});

test('cautions can be left off the paper; the signs to get help and the stop rule cannot', async ({ page }) => {
  await openOptions(page, './routines/heel-pain-daily/');
  await page.getByRole('checkbox', { name: 'Cautions' }).uncheck();
  const [sheet = ''] = await printedPages(page, 'A4');
  expect(sheet).not.toContain(squeeze('Ask first with'));
  expect(sheet).toContain(squeeze('Stop and get help'));
  expect(sheet).toContain(squeeze('Every step.'));
});

test('large print has no letter under 14 points', async ({ page }) => {
  await openOptions(page, './routines/heel-pain-daily/');
  await choose(page, 'Large print');
  await page.emulateMedia({ media: 'print' });
  const sizes = await paper(page)
    .locator('p, li, b, span')
    .evaluateAll((texts) => texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * 0.75));
  expect(sizes.length).toBeGreaterThan(50);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
});

test('on paper every text is black on white or white on black, whatever the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openOptions(page, './routines/heel-pain-daily/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const layout of [paper(page), page.locator('main .paper-print')]) {
    const colours = await layout.locator('p, li, b, span').evaluateAll((texts) =>
      texts.map((text) => {
        const isInHead = text.closest('.paper-stop-head') !== null;
        return [isInHead, getComputedStyle(text).color] as const;
      }),
    );
    expect(colours.length).toBeGreaterThan(50);
    for (const [isInHead, colour] of colours) expect(colour).toBe(isInHead ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)');
  }
  await expect(paper(page).locator('.paper-stop-head')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
