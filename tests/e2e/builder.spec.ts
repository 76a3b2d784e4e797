import { expect, test } from '@playwright/test';
import {
  BUILDER,
  builder,
  button,
  dialog,
  expectSaid,
  expectSteps,
  kept,
  openBuilder,
  routine,
  rows,
} from './builder.ts';

test('a reader without a routine picks steps, and they are kept', async ({ page }) => {
  await page.goto(BUILDER);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put together your own routine');
  await button(page, /^Empty/).click();
  await dialog(page).getByRole('searchbox').fill('calf');
  await dialog(page).getByLabel('Method').selectOption('Stretch');
  await expect(dialog(page).getByRole('status').first()).toHaveText(/^1 of \d+ techniques$/);
  await dialog(page).getByRole('button', { name: 'Add Calf stretch' }).click();
  await expect(dialog(page).getByRole('status').last()).toHaveText('Added: Calf stretch, 1 of 1');
  await dialog(page).getByRole('button', { name: 'Clear' }).click();
  await dialog(page).getByRole('button', { name: 'Add Calf press' }).click();
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expectSteps(page, 'Calf stretch', 'Calf press');
  await page.reload();
  await expectSteps(page, 'Calf stretch', 'Calf press');
  await expect(builder(page)).toContainText('Saved on this device');
});

test('the list to choose from says so when nothing fits', async ({ page }) => {
  await openBuilder(page, routine('CP'));
  await button(page, 'Add a step').click();
  await dialog(page).getByRole('searchbox').fill('zebra');
  await expect(dialog(page).getByRole('status').first()).toHaveText('No technique fits. Take a filter away.');
  // The first one empties the search field, as browsers do.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page, 'Add a step')).toBeFocused();
});

test('arrows move a step and say where to', async ({ page }) => {
  await openBuilder(page, routine('CP CS HR'));
  await button(page, 'Move Calf press down').click();
  await expectSteps(page, 'Calf stretch', 'Calf press', 'Heel raise');
  await expectSaid(page, 'Calf press, 2 of 3');
  await expect(button(page, 'Move Calf press down')).toBeFocused();
  await button(page, 'Move Calf stretch up').click({ force: true });
  await expectSteps(page, 'Calf stretch', 'Calf press', 'Heel raise');
});

test('a changed dose is marked, counted and warned of, and never blocked', async ({ page }) => {
  await openBuilder(page, routine('CP CS'));
  const total = builder(page).getByRole('region', { name: 'Summary' });
  await expect(total).toContainText(/^11 minutes/);
  await button(page, 'Edit Calf press').click();
  const hold = page.getByRole('spinbutton', { name: 'Hold' });
  await hold.fill('120');
  await hold.press('Enter');
  await expect(rows(page).first()).toContainText('Changed: 2 × 120 seconds');
  await expect(total).toContainText(/^15 minutes/);
  await expect(hold).toHaveAccessibleDescription(/Default 60 s. On its page: 30 s to 90 s/);
  await expect(total.getByRole('list', { name: 'Worth a thought' })).toContainText('the page says 30 to 90');
  await button(page, 'More Hold, Calf press').click();
  await expect(hold).toHaveValue('125');
  expect((await kept(page)).routines[0]?.steps[0]?.change).toEqual({ amount: 125 });
  await button(page, 'Reset Hold, Calf press').click();
  await expect(hold).toHaveValue('60');
  await expect(builder(page).getByRole('list', { name: 'Worth a thought' })).toHaveCount(0);
});

test('what is typed outside the limits is brought within them, and words are not taken', async ({ page }) => {
  await openBuilder(page, routine('CP'));
  await button(page, 'Edit Calf press').click();
  const sets = page.getByRole('spinbutton', { name: 'Spots' });
  await sets.fill('99');
  await sets.blur();
  await expect(sets).toHaveValue('10');
  await sets.fill('');
  await sets.blur();
  await expect(sets).toHaveValue('10');
});

test('sides, days and a note belong to the step, and all defaults come back at once', async ({ page }) => {
  await openBuilder(page, routine('CP'));
  await button(page, 'Edit Calf press').click();
  await page.getByRole('radio', { name: 'Both at once' }).check();
  await page.getByRole('button', { name: 'Sun', exact: true }).click();
  await page.getByLabel('Note to yourself').fill('Left leg first');
  await expect(rows(page).first()).toContainText('Mon to Sat');
  expect((await kept(page)).routines[0]?.steps[0]).toMatchObject({
    change: { sides: 'together' },
    days: 63,
    note: 'Left leg first',
  });
  await button(page, 'All defaults Calf press').click();
  await expect(page.getByRole('radio', { name: 'Each side' })).toBeChecked();
  await button(page, 'Edit Calf press').or(button(page, 'Done Calf press')).click();
  await expect(rows(page).first()).toContainText('Left leg first');
});

test('a removed step leaves a way back in its place; undo and redo go through all changes', async ({ page }) => {
  await openBuilder(page, routine('CP CS HR'));
  await button(page, 'Remove Calf stretch').click();
  await expect(rows(page).nth(1)).toContainText('Removed: Calf stretch');
  await expect(button(page, 'Undo').last()).toBeFocused();
  await button(page, 'Undo').last().click();
  await expectSteps(page, 'Calf press', 'Calf stretch', 'Heel raise');
  await button(page, 'Move Calf press down').click();
  await button(page, 'Undo').click();
  await expectSteps(page, 'Calf press', 'Calf stretch', 'Heel raise');
  await button(page, 'Redo').click();
  await expectSteps(page, 'Calf stretch', 'Calf press', 'Heel raise');
});

test('a copy of a step opens below it', async ({ page }) => {
  await openBuilder(page, routine('CP CS'));
  await button(page, 'Edit Calf press').click();
  await button(page, 'Duplicate Calf press').click();
  await expectSteps(page, 'Calf press', 'Calf press', 'Calf stretch');
  await expect(rows(page).nth(1).getByRole('button', { name: 'Done Calf press' })).toBeFocused();
});

test('days with strength work are told from the others', async ({ page }) => {
  await openBuilder(page, routine('CS HR'));
  await expect(builder(page).getByRole('region', { name: 'Summary' })).toContainText(
    /18 minuteson Mon, Wed, Fri; up to 6 on other days/,
  );
});

test('a routine is renamed, and its name is text whatever it holds', async ({ page }) => {
  await openBuilder(page, routine('CP'));
  await button(page, 'Rename Sore heel').click();
  const hostile = '<img src=x onerror=alert(1)> 🦶 \u202Eabc';
  await page.getByLabel('Name of this routine').fill(hostile);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=alert(1)> 🦶');
  await expect(builder(page).locator('img[src="x"]')).toHaveCount(0);
  expect((await kept(page)).routines[0]?.name).toBe(hostile);
});

test('Start plays the routine in the hold timer', async ({ page }) => {
  await openBuilder(page, routine('CP CS'));
  await button(page, 'Start').first().click();
  const player = page.locator('dialog.pl');
  await expect(player).toBeVisible();
  await expect(player).toContainText('Calf press');
});

test('Sheet opens the paper of the routine', async ({ page }) => {
  await openBuilder(page, routine('CP CS'));
  await button(page, 'Sheet').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('.paper-print')).toContainText('Sore heel');
});
