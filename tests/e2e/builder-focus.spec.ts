import { expect, test } from '@playwright/test';
import { button, dialog, expectSteps, inDialog, openBuilder, routine } from './builder.ts';
import { expectFocus, press, pressOn, tabTo } from './keys.ts';

test('the focus is never lost where what had it goes away', async ({ page }) => {
  await openBuilder(page, routine('CP CS', { 0: { days: 1 } }));
  await test.step('a removed line that is taken back by keys', async () => {
    await pressOn(page, button(page, 'Remove Calf press'));
    await press(page, 'Control+z');
    await expectSteps(page, 'Calf press', 'Calf stretch');
  });
  await test.step('days as on the page', async () => {
    await pressOn(page, button(page, 'Edit Calf press'));
    await pressOn(page, button(page, 'Reset days of Calf press'));
    await expect(button(page, 'Mon')).toBeFocused();
  });
  await test.step('a name', async () => {
    await tabTo(page, button(page, 'Rename Sore heel'), 'Shift+Tab');
    await press(page, 'Enter');
    await page.keyboard.type('Knee');
    await press(page, 'Escape');
    await expect(button(page, 'Rename Sore heel')).toBeFocused();
  });
  await test.step('a suggestion, its answers changed, then used', async () => {
    await pressOn(page, button(page, 'Suggest steps'));
    await pressOn(page, dialog(page).getByRole('checkbox', { name: 'Heel' }), 'Space');
    await pressOn(page, inDialog(page, 'Show a routine'));
    await expect(dialog(page).locator('.rb-proposal-line')).toBeFocused();
    await pressOn(page, inDialog(page, 'Change my answers'));
    await expect(dialog(page).getByRole('checkbox', { name: 'Heel' })).toBeChecked();
    await expectFocus(page);
    await pressOn(page, inDialog(page, 'Show a routine'));
    await pressOn(page, inDialog(page, 'As a new routine'));
    await expect(dialog(page)).toHaveCount(0);
  });
  await test.step('all routines deleted', async () => {
    await tabTo(page, button(page, 'My routines'), 'Shift+Tab');
    await press(page, 'Enter');
    for (let left = 2; left > 0; left -= 1) {
      await tabTo(page, inDialog(page, /^Delete/).first());
      await press(page, 'Enter');
    }
    await press(page, 'Escape');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
});
