import { expect, test } from '@playwright/test';
import { BUILDER, builder, button, dialog, expectSteps, keep, kept, openBuilder, routine } from './builder.ts';

const NOTE = { 0: { note: '<script>alert(1)</script> Left first' } };

test('a link is copied, opened elsewhere, looked at, and only then added', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openBuilder(page, routine('CP CS', { 0: { change: { amount: 90 }, note: 'My own words' } }));
  await button(page, 'Copy link').click();
  await expect(builder(page).getByRole('status').last()).toHaveText('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/routines\/build\/#r=[\w-]+$/);

  await openBuilder(page, routine('HR', {}, { id: 'mine', name: 'Mine' }));
  await page.goto(link);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Routine from a link');
  await expect(builder(page)).toContainText('2 × 90 seconds');
  await expect(builder(page)).not.toContainText('My own words');
  await expect(builder(page).getByRole('heading', { name: 'Before you start' })).toBeVisible();
  expect((await kept(page)).routines).toHaveLength(1);
  await button(page, 'Add to mine').click();
  await expectSteps(page, 'Calf press', 'Calf stretch');
  expect((await kept(page)).routines.map(({ name }) => name)).toEqual(['Mine', 'Routine from a link']);
  await page.reload();
  await expectSteps(page, 'Calf press', 'Calf stretch');
});

test('name and notes travel only when they are asked for, and arrive as text', async ({ page }) => {
  await openBuilder(page, routine('CP', NOTE, { name: '<b>Knee</b> 🦵' }));
  await button(page, 'Share, QR code').click();
  const field = dialog(page).getByRole('textbox', { name: 'Link' });
  const bare = await field.inputValue();
  await expect(dialog(page).getByRole('checkbox')).not.toBeChecked();
  await dialog(page).getByRole('checkbox').check();
  const full = await field.inputValue();
  expect(full.length).toBeGreaterThan(bare.length);
  await expect(dialog(page).getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await keep(page, '');
  await page.goto(full);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('<b>Knee</b> 🦵');
  await expect(builder(page)).toContainText('<script>alert(1)</script> Left first');
  await page.goto('./404.html');
  await page.goto(bare);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Routine from a link');
  await expect(builder(page)).not.toContainText('Left first');
});

test('where the page may not copy, the link stands there selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await openBuilder(page, routine('CP'));
  await button(page, 'Copy link').click();
  const field = dialog(page).getByRole('textbox', { name: 'Link' });
  await expect(field).toBeVisible();
  const selected = await field.evaluate((input: HTMLInputElement) => input.selectionEnd === input.value.length);
  expect(selected).toBe(true);
  await expect(dialog(page)).toContainText('copy it by hand');
});

test('a link that is cut off, altered or no link at all is explained and changes nothing', async ({ page }) => {
  await openBuilder(page, routine('CP CS'));
  await button(page, 'Share, QR code').click();
  const link = await dialog(page).getByRole('textbox', { name: 'Link' }).inputValue();
  const before = await kept(page);
  for (const [bad, title] of [
    [link.slice(0, -3), 'This link is cut off or changed'],
    [link.replace('CP', 'CR'), 'This link is cut off or changed'],
    [`${link.split('#')[0]}#r=`, 'There is no routine in this link'],
    [`${link.split('#')[0]}#r=%3Cscript%3E`, 'This is not a routine link'],
  ] as const) {
    await page.goto('./404.html');
    await page.goto(bad);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    expect(await kept(page)).toEqual(before);
  }
  await button(page, 'Go to my routines').click();
  await expectSteps(page, 'Calf press', 'Calf stretch');
  await page.reload();
  await expectSteps(page, 'Calf press', 'Calf stretch');
});

test('a step this site does not know is kept, named and not played', async ({ page }) => {
  await openBuilder(page, routine('CP ZZ CS'));
  await expectSteps(page, 'Calf press', 'Unknown technique ZZ', 'Calf stretch');
  await expect(builder(page).getByRole('list', { name: 'Worth a thought' })).toContainText('does not know it');
  await button(page, 'Share, QR code').click();
  const link = await dialog(page).getByRole('textbox', { name: 'Link' }).inputValue();
  await page.goto('./404.html');
  await page.goto(link);
  await expect(builder(page)).toContainText('Unknown technique ZZ');
  await button(page, 'Use now').click();
  await expect(page.locator('dialog.pl')).toContainText('Step 1 of 2');
});

test('a ready-made routine becomes one of mine, after a look', async ({ page }) => {
  await page.goto(`${BUILDER}#preset=heel-pain-daily`);
  await expect(builder(page)).toContainText('A ready-made routine');
  await button(page, 'Add to mine').click();
  expect((await kept(page)).routines[0]?.steps).toHaveLength(4);
  await page.goto('./404.html');
  await page.goto(`${BUILDER}#preset=none-such`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This ready-made routine is not here');
});
