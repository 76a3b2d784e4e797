import { expect, test } from '@playwright/test';
import { BUILDER, builder, button, dialog, expectSaid, expectSteps, inDialog, kept } from './builder.ts';
import { expectFocus, press, pressOn, tabTo } from './keys.ts';

test('a routine is built, ordered, changed, shared, printed and started without a mouse', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(BUILDER);
  await pressOn(page, button(page, /^Empty/));

  await test.step('build', async () => {
    await expect(dialog(page)).toMatchAriaSnapshot(`
      - dialog "Add a step":
        - heading "Add a step" [level=2]
        - button "Close"
        - search "Filter techniques":
          - searchbox "Search techniques"
          - combobox "Where it hurts"
          - combobox "Method"
          - combobox "Tool"
        - paragraph:
          - status: /^All \\d+ techniques$/
        - list
    `);
    const search = dialog(page).getByRole('searchbox');
    for (const [word, name, place] of [
      ['calf press', 'Add Calf press', 'Added: Calf press, 1 of 1'],
      ['calf stretch', 'Add Calf stretch', 'Added: Calf stretch, 2 of 2'],
      ['heel raise', 'Add Heel raise', 'Added: Heel raise, 3 of 3'],
    ] as const) {
      await tabTo(page, search, word === 'calf press' ? 'Tab' : 'Shift+Tab');
      await press(page, 'Control+a');
      await page.keyboard.type(word);
      await pressOn(page, inDialog(page, name));
      await expect(dialog(page).getByRole('status').last()).toHaveText(place);
    }
    await pressOn(page, inDialog(page, 'Clear'));
    await expect(dialog(page).getByRole('searchbox')).toHaveValue('');
    await pressOn(page, inDialog(page, 'Done'));
    await expect(dialog(page)).toHaveCount(0);
    await expectSteps(page, 'Calf press', 'Calf stretch', 'Heel raise');
    await expect(builder(page)).toMatchAriaSnapshot(`
      - 'heading "Routine: My routine" [level=1]'
      - button "Rename My routine"
      - button "Undo"
      - button "Redo" [disabled]
      - button "My routines"
      - region "Steps":
        - heading "Steps" [level=2]
        - list:
          - listitem:
            - heading "1 Calf press" [level=3]
            - paragraph
            - button "Move Calf press up" [disabled]
            - button "Move Calf press down"
            - button "Edit Calf press"
            - button "Remove Calf press"
          - listitem:
            - heading "2 Calf stretch" [level=3]
          - listitem:
            - heading "3 Heel raise" [level=3]
            - button "Move Heel raise down" [disabled]
        - button "Add a step"
      - region "Summary":
        - paragraph: /\\d+ minutes/
        - button "Start"
        - button "Sheet"
        - list:
          - listitem:
            - button "Copy link"
      - region "Before you start"
    `);
  });

  await test.step('reorder', async () => {
    await pressOn(page, button(page, 'Move Calf press down'));
    await expectSaid(page, 'Calf press, 2 of 3');
    await expect(button(page, 'Move Calf press down')).toBeFocused();
    await press(page, 'Alt+ArrowDown');
    await expectSaid(page, 'Calf press, 3 of 3');
    await press(page, 'Alt+ArrowUp');
    await expectSaid(page, 'Calf press, 2 of 3');
    await press(page, 'Alt+ArrowUp');
    await press(page, 'Alt+ArrowUp');
    await expectSaid(page, 'It cannot go further');
    await expectSteps(page, 'Calf press', 'Calf stretch', 'Heel raise');
    await expect(button(page, 'Move Calf press down')).toBeFocused();
  });

  await test.step('change a dose and take it back', async () => {
    await pressOn(page, button(page, 'Edit Calf press'));
    await expect(button(page, 'Done Calf press')).toHaveAttribute('aria-expanded', 'true');
    const hold = page.getByRole('spinbutton', { name: 'Hold' });
    await tabTo(page, hold);
    await page.keyboard.type('120');
    await press(page, 'Enter');
    await expect(hold).toHaveAccessibleDescription(/^Default 60 s\. On its page: 30 s to 90 s/);
    await expect(page.getByRole('region', { name: 'Steps' }).getByRole('listitem').first()).toMatchAriaSnapshot(`
      - listitem:
        - heading "1 Calf press" [level=3]
        - paragraph: /Changed. 2 × 120 seconds/
        - button "Done Calf press" [expanded]
        - text: Hold
        - button "Less Hold, Calf press"
        - spinbutton "Hold": "120"
        - button "More Hold, Calf press"
        - paragraph:
          - button "Reset Hold, Calf press"
        - status: /Not the dose on its page/
        - group "Sides of Calf press":
          - radio "Each side" [checked]
          - radio "Both at once"
        - group "Days of Calf press":
          - button "Mon" [pressed]
        - textbox "Note to yourself on Calf press"
        - button "All defaults Calf press"
        - button "Duplicate Calf press"
        - link "How to do it Calf press"
    `);
    await pressOn(page, button(page, 'Reset Hold, Calf press'));
    await expect(hold).toHaveValue('60');
    await press(page, 'Control+z');
    await expect(hold).toHaveValue('120');
    await expectSaid(page, 'Undone');
    await pressOn(page, button(page, 'All defaults Calf press'));
    await expectSaid(page, 'Calf press: dose as on its page');
    await press(page, 'Control+z');
    await tabTo(page, button(page, 'Done Calf press'), 'Shift+Tab');
    await press(page, 'Enter');
    await expect(button(page, 'Edit Calf press')).toBeFocused();
    await pressOn(page, button(page, 'Remove Heel raise'));
    await expectSaid(page, 'Removed: Heel raise');
    await press(page, 'Enter');
    await expectSaid(page, 'Back: Heel raise, 3 of 3');
    await expect(button(page, 'Edit Heel raise')).toBeFocused();
  });

  await test.step('share', async () => {
    await pressOn(page, button(page, 'Share, QR code'));
    await expect(dialog(page)).toMatchAriaSnapshot(`
      - dialog "Share this routine":
        - heading "Share this routine" [level=2]
        - button "Close"
        - textbox "Link": /routines\\/build\\/#r=1-CPa3C-CS-HR/
        - checkbox /Include its name and my notes/
        - button "Copy link"
        - status
        - figure /Point a phone camera here/:
          - img "QR code of the link"
    `);
    await pressOn(page, dialog(page).getByRole('checkbox'), 'Space');
    await expect(dialog(page).getByRole('checkbox')).toBeChecked();
    await press(page, 'Escape');
    await expect(button(page, 'Share, QR code')).toBeFocused();
  });

  await test.step('print', async () => {
    await tabTo(page, button(page, 'Sheet'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Your sheet' });
    await expect(sheet).toMatchAriaSnapshot(`
      - dialog "Your sheet":
        - heading "Your sheet" [level=2]
        - button "Close"
        - button "Print"
        - group "Layout":
          - radio "List" [checked]
    `);
    await tabTo(page, sheet.getByRole('button', { name: 'Print' }));
    await page.evaluate(() => Object.assign(window, { print: () => Object.assign(window, { isPrinted: true }) }));
    await press(page, 'Enter');
    await expect.poll(() => page.evaluate(() => 'isPrinted' in window)).toBe(true);
    await press(page, 'Escape');
    await expect(sheet).toHaveCount(0);
    await expect(button(page, 'Sheet')).toBeFocused();
  });

  await test.step('start', async () => {
    await tabTo(page, button(page, 'Start').first(), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const player = page.locator('dialog.pl');
    await expect(player).toContainText('Step 1 of 3');
    await expectFocus(page);
    await press(page, 'Escape');
    await expect(player).toBeHidden();
    await expect(button(page, 'Start').first()).toBeFocused();
    expect((await kept(page)).routines[0]?.steps[0]?.change).toEqual({ amount: 120 });
  });
});
