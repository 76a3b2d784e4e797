import { expect, test, type Page } from '@playwright/test';
import { builder, button, expectSaid, expectSteps, openBuilder, routine } from './builder.ts';

const center = async (page: Page, key: string) => {
  const box = await builder(page).locator(`[data-grip="${key}"]`).boundingBox();
  if (!box) throw new Error(`There is no handle of ${key}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('Alt and an arrow move the step the focus is in, and the focus goes with it', async ({ page }) => {
  await openBuilder(page, routine('CP CS HR'));
  await button(page, 'Edit Calf press').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expectSaid(page, 'Calf press, 2 of 3');
  await page.keyboard.press('Alt+ArrowDown');
  await expectSteps(page, 'Calf stretch', 'Heel raise', 'Calf press');
  await expect(button(page, 'Edit Calf press')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expectSaid(page, 'It cannot go further');
  await page.keyboard.press('Alt+ArrowUp');
  await expectSteps(page, 'Calf stretch', 'Calf press', 'Heel raise');
  await expect(button(page, 'Edit Calf press')).toBeFocused();
});

test('Ctrl+Z takes back the last change, but not while a text is typed', async ({ page }) => {
  await openBuilder(page, routine('CP CS'));
  await button(page, 'Move Calf press down').click();
  await page.keyboard.press('Control+z');
  await expectSteps(page, 'Calf press', 'Calf stretch');
  await page.keyboard.press('Control+Shift+z');
  await expectSteps(page, 'Calf stretch', 'Calf press');
  await button(page, 'Edit Calf press').click();
  await page.getByLabel('Note to yourself').fill('abc');
  await page.keyboard.press('Control+z');
  await expectSteps(page, 'Calf stretch', 'Calf press');
});

test('the mouse drags a step by its handle; Escape leaves all as it was', async ({ page }) => {
  await openBuilder(page, routine('CP CS HR SR'));
  const from = await center(page, 's1');
  const to = await center(page, 's3');
  const drag = async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
  };
  await drag();
  await expect(builder(page).locator('.is-drag')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expectSteps(page, 'Calf press', 'Calf stretch', 'Heel raise', 'Sole roll');
  await drag();
  await page.mouse.up();
  await expectSteps(page, 'Calf stretch', 'Heel raise', 'Calf press', 'Sole roll');
  await expectSaid(page, 'Calf press, 3 of 4');
  expect(await builder(page).locator('.is-drag, [style*=transform]').count()).toBe(0);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the handle drags a step, and the page does not scroll away under it', async ({ page }) => {
    await openBuilder(page, routine('CP CS HR'));
    const from = await center(page, 's2');
    const to = await center(page, 's1');
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: from.x, y }] });
    await send('touchStart', from.y);
    for (let part = 1; part <= 8; part += 1) await send('touchMove', from.y + ((to.y - from.y) * part) / 8);
    await send('touchEnd');
    await expectSteps(page, 'Calf stretch', 'Calf press', 'Heel raise');
  });
});

test('a drag near the edge scrolls the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await openBuilder(page, routine('CP CS HR SR CP CS HR SR'));
  const from = await center(page, 's1');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, 495, { steps: 5 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await page.mouse.up();
  await expect(builder(page).locator('.rb-name').first()).toHaveText('Calf stretch');
});

test('sixty steps stay quick', async ({ page }) => {
  const codes = Array.from({ length: 60 }, (_, index) => ['CP', 'CS', 'HR', 'SR'][index % 4]).join(' ');
  await openBuilder(page, routine(codes));
  const lengthMs = await page.evaluate(() => {
    const down = document.querySelector<HTMLElement>('[data-key=s1] [aria-label="Move Calf press down"]');
    const start = performance.now();
    for (let count = 0; count < 20; count += 1) down?.click();
    return (performance.now() - start) / 20;
  });
  expect(lengthMs).toBeLessThan(50);
  await expect(builder(page).locator('[data-key=s1] .rb-no')).toHaveText('21');
});
