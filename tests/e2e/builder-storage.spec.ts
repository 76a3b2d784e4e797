import { expect, test } from '@playwright/test';
import { ROUTINES_KEY } from '../../src/features/routine-store/step-count.ts';
import { BUILDER, builder, button, dialog, expectSteps, keep, kept, openBuilder, routine } from './builder.ts';

const alert = (page: Parameters<typeof builder>[0]) => builder(page).getByRole('alert');

test('where the browser keeps nothing, the page works on and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto(`${BUILDER}#preset=heel-pain-daily`);
  await button(page, 'Add to mine').click();
  await expect(alert(page)).toContainText('Not saved');
  await expect(button(page, 'Save a file').first()).toBeVisible();
  await button(page, /^Move .* down$/).first().click(); // prettier-ignore
  await expect(builder(page).locator('.rb-name')).toHaveCount(4);
});

test('a full device is told, and tried again', async ({ page }) => {
  await openBuilder(page, routine('CP CS'));
  await page.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { ...own, value: fail });
    addEventListener('make-room', () => Object.defineProperty(Storage.prototype, 'setItem', own));
  });
  await button(page, 'Move Calf press down').click();
  await expect(alert(page)).toContainText('Not saved');
  await expectSteps(page, 'Calf stretch', 'Calf press');
  await page.evaluate(() => dispatchEvent(new Event('make-room')));
  await button(page, 'Try again').click();
  await expect(builder(page)).toContainText('Saved on this device');
  expect((await kept(page)).routines[0]?.steps[0]?.code).toBe('CS');
});

test('what cannot be read is kept, handed out as a file, and let go only when asked', async ({ page }) => {
  await keep(page, '{"version":1,"current"');
  await page.goto(BUILDER);
  await expect(alert(page)).toContainText('cannot be read');
  const saved = page.waitForEvent('download');
  await button(page, 'Save a file').click();
  expect((await saved).suggestedFilename()).toMatch(/^footing-routine-\d{4}-\d\d-\d\d\.json$/);
  expect(await page.evaluate((key) => localStorage.getItem(key), ROUTINES_KEY)).toBe('{"version":1,"current"');
  await button(page, 'Start anew').click();
  await expect(alert(page)).toHaveCount(0);
});

test('routines of a newer version stay as they are', async ({ page }) => {
  await keep(page, '{"version":99,"shelves":[]}');
  await page.goto(`${BUILDER}#preset=heel-pain-daily`);
  await button(page, 'Add to mine').click();
  await expect(alert(page)).toContainText('newer version');
  expect(await page.evaluate((key) => localStorage.getItem(key), ROUTINES_KEY)).toBe('{"version":99,"shelves":[]}');
});

test('a second tab is told of a change, and shows it', async ({ page, context }) => {
  await openBuilder(page, routine('CP CS'));
  const other = await context.newPage();
  await other.goto(page.url());
  await expectSteps(other, 'Calf press', 'Calf stretch');
  await button(page, 'Move Calf press down').click();
  await expectSteps(other, 'Calf stretch', 'Calf press');
  await expect(alert(other)).toContainText('Changed in another tab');
  await button(other, 'Remove Calf press').click();
  await expectSteps(page, 'Calf stretch');
});

test('what another tab wrote unseen is not overwritten: both can be kept', async ({ page }) => {
  await openBuilder(page, routine('CP CS'));
  const theirs = { version: 1, current: 'b', routines: [routine('HR', {}, { id: 'b', name: 'Theirs' })] };
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    ROUTINES_KEY,
    JSON.stringify(theirs),
  ] as const);
  await button(page, 'Move Calf press down').click();
  await expect(alert(page)).toContainText('Both are still here');
  await button(page, 'Keep both').click();
  await expect(alert(page)).toHaveCount(0);
  expect((await kept(page)).routines.map(({ name }) => name)).toEqual(['Theirs', 'Sore heel']);
});

test('several routines: open, copy, delete and take back', async ({ page }) => {
  await openBuilder(page, routine('CP'), routine('HR CS', {}, { id: 'b', name: 'Knee <b>' }));
  await button(page, 'My routines').click();
  await dialog(page).getByRole('button', { name: 'Delete Sore heel' }).click();
  await expect(dialog(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Undo' }).click();
  await dialog(page)
    .getByRole('button', { name: /^Knee <b>/ })
    .click();
  await expectSteps(page, 'Heel raise', 'Calf stretch');
  await button(page, 'My routines').click();
  await dialog(page).getByRole('button', { name: 'Duplicate Knee <b>' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Knee <b> (copy)');
  expect((await kept(page)).routines).toHaveLength(3);
});

test('a file brings routines back beside the others, after a look; a wrong file is explained', async ({ page }) => {
  await openBuilder(page, routine('CP CS', { 0: { note: 'Slow' } }));
  const download = page.waitForEvent('download');
  await button(page, 'Save a file').click();
  const file = await (await download).path();
  const choose = async (input: Parameters<ReturnType<typeof dialog>['setInputFiles']>[0]) => {
    await button(page, 'My routines').click();
    await dialog(page).locator('input[type=file]').setInputFiles(input);
  };
  await choose({ name: 'photo.json', mimeType: 'application/json', buffer: Buffer.from('\u0000\u0001') });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This file cannot be used');
  await button(page, 'Go to my routines').click();
  await choose(file);
  await expect(builder(page)).toContainText('From a file');
  expect((await kept(page)).routines).toHaveLength(1);
  await button(page, 'Add to mine').click();
  expect((await kept(page)).routines).toHaveLength(2);
  await expectSteps(page, 'Calf press', 'Calf stretch');
});
