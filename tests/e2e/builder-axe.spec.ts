import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { BUILDER, builder, button, dialog, keep, openBuilder, routine } from './builder.ts';

const table = (page: Page) =>
  openBuilder(
    page,
    routine('CP ZZ HR', { 0: { change: { amount: 120 }, note: 'A note' } }),
    routine('CS', {}, { id: 'b' }),
  );
const then = (name: string | RegExp) => async (page: Page) => {
  await table(page);
  await button(page, name).first().click();
};

const visit = (path: string) => async (page: Page) => {
  await page.goto(path);
};

/** Every state of the page, and the way to it. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  'the first visit': visit(BUILDER),
  'a routine on the table': table,
  'an empty routine': (page) => openBuilder(page, routine('')),
  'a step being edited': then('Edit Calf press'),
  'repetitions being edited': then('Edit Heel raise'),
  'a removed step': then('Remove Calf press'),
  'a new name': then('Rename Sore heel'),
  'the list to choose from': async (page) => {
    await then('Add a step')(page);
    await dialog(page).getByRole('button', { name: 'Add Calf press' }).click();
  },
  'the questions for a suggestion': then('Suggest steps'),
  'a suggestion': async (page) => {
    await then('Suggest steps')(page);
    await dialog(page).getByRole('checkbox', { name: 'Heel' }).check();
    await dialog(page).getByRole('button', { name: 'Show a routine' }).click();
    await dialog(page).locator('summary').click();
  },
  'my routines, one deleted': async (page) => {
    await then('My routines')(page);
    await dialog(page).getByRole('button', { name: /^Delete/ }).last().click(); // prettier-ignore
  },
  'ready-made routines': async (page) => {
    await then('My routines')(page);
    await dialog(page).getByRole('button', { name: /ready-made/ }).click(); // prettier-ignore
  },
  'the link to share': async (page) => {
    await then('Share, QR code')(page);
    await expect(dialog(page).getByRole('img')).toBeVisible();
  },
  'a calendar file': then('Calendar'),
  'a look at a ready-made routine': visit(`${BUILDER}#preset=heel-pain-daily`),
  'a bad link': visit(`${BUILDER}#r=1-CP`),
  'damaged routines': async (page) => {
    await keep(page, '{');
    await page.goto(BUILDER);
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  test(`axe finds nothing, nothing is cut off or too small to touch: ${state}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await reach(page);
    await expect(builder(page).getByRole('heading').first()).toBeVisible();
    const found: string[] = [];
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 740 });
      found.push(...(await layoutFaults(page)).map((fault) => `${width} ${fault}`));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).include('routine-builder').setLegacyMode().analyze();
        for (const { id, nodes } of violations)
          for (const { target, failureSummary } of nodes)
            found.push(`${width} ${colorScheme} ${id}: ${target.join(' ')} ${failureSummary ?? ''}`);
      }
    }
    expect(found).toEqual([]);
  });
}

/** What sticks out to the side, and controls less than 44 px high or wide. */
function layoutFaults(page: Page): Promise<string[]> {
  return builder(page).evaluate((root) => {
    const faults: string[] = [];
    const open = root.querySelector('dialog');
    for (const box of [document.documentElement, ...(open ? [open] : [])])
      if (box.scrollWidth > box.clientWidth) faults.push(`${box.tagName} scrolls sideways: ${box.scrollWidth}`);
    for (const control of (open ?? root).querySelectorAll<HTMLElement>('button, select, a, label:has(input)')) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      const { width, height } = control.getBoundingClientRect();
      const name = control.getAttribute('aria-label') ?? control.textContent;
      // The days of the week share one line: seven of them fit 320 px only if they are narrower than high.
      const least = control.hasAttribute('aria-pressed') ? 36 : 44;
      if (Math.round(width) < least || Math.round(height) < 44) faults.push(`${name}: ${width} × ${height}`);
    }
    return faults;
  });
}
