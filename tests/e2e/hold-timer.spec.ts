import { expect, test, type Page } from '@playwright/test';
import { button, digits, openPlayer, player, press, startTimer, visit, withSession } from './hold-timer.ts';

const kind = (page: Page, name: string) => expect(player(page)).toHaveAttribute('data-kind', name);
const shown = (page: Page, name: string) => expect(player(page)).toHaveAttribute('data-screen', name);

test('a technique plays with its own dose, side by side, rest included, and tells what was held', async ({ page }) => {
  await startTimer(page, './techniques/calf-press/');
  const parts: string[] = [];
  for (let second = 0; second < 275; second += 1) {
    const part = (await player(page).getAttribute('data-kind')) ?? '';
    if (parts.at(-1) !== part) parts.push(part);
    await page.clock.runFor(1000);
  }
  expect(parts).toEqual(['get-ready', 'work', 'changeover', 'work', 'rest', 'work', 'changeover', 'work']);
  await expect(player(page).getByRole('heading', { name: 'Done' })).toBeVisible();
  await expect(player(page).getByRole('definition')).toHaveText([
    /Left side 2 min of 2 min/,
    /Right side 2 min of 2 min/,
  ]);
  await press(page, 'Close');
  await expect(page.getByRole('main').getByRole('button', { name: 'Start' })).toBeFocused();
});

test('a routine goes from step to step and names the next one', async ({ page }) => {
  await startTimer(page, './routines/heel-pain-daily/');
  await expect(player(page)).toContainText('Step 1 of 4');
  await expect(player(page).getByRole('img', { name: 'Step 1 of 4' })).toBeVisible();
  for (let count = 0; count < 100; count += 1) {
    if (await player(page).getByText('Step 2 of 4', { exact: true }).isVisible()) break;
    await page.keyboard.press('ArrowRight');
    await page.clock.runFor(50);
  }
  await expect(player(page).getByRole('heading', { level: 3 })).toHaveText('Calf stretch');
});

test('each control does what it says', async ({ page }) => {
  await startTimer(page, './techniques/calf-press/');
  await page.clock.runFor(15_000);
  await expect(digits(page)).toHaveText('0:50');
  await press(page, '10 seconds on');
  await expect(digits(page)).toHaveText('0:40');
  await press(page, '10 seconds back');
  await expect(digits(page)).toHaveText('0:50');
  await press(page, 'Switch side now');
  await expect(player(page).getByText('Right side', { exact: true })).toHaveAttribute('aria-current', 'true');
  await expect(digits(page)).toHaveText('1:00');
  await press(page, 'Back');
  await kind(page, 'changeover');
  await press(page, 'Next');
  await kind(page, 'work');
  await press(page, 'Restart this step');
  await kind(page, 'get-ready');
  await press(page, 'End the session');
  await expect(player(page).getByRole('dialog', { name: 'End this session?' })).toBeVisible();
  await press(page, 'Keep going');
  await shown(page, 'running');
  await press(page, 'End the session');
  await player(page).getByRole('dialog').getByRole('button', { name: 'End the session' }).click();
  await expect(player(page)).toContainText('10 s of 2 min');
});

test('keys work while the focus is inside, and only then', async ({ page }) => {
  await visit(page, './techniques/calf-press/');
  await page.keyboard.press('Space');
  await expect(player(page)).toBeHidden();
  await page.getByRole('main').getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Start')).toBeFocused();
  await page.keyboard.press('Space');
  await kind(page, 'get-ready');
  await page.keyboard.press('ArrowRight');
  await kind(page, 'work');
  await page.keyboard.press('ArrowUp');
  await expect(digits(page)).toHaveText('0:50');
  await page.keyboard.press('ArrowDown');
  await expect(digits(page)).toHaveText('1:00');
  await page.keyboard.press('ArrowLeft');
  await kind(page, 'get-ready');
  await page.keyboard.press('Space');
  await shown(page, 'paused');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Next')).toBeFocused();
  await page.keyboard.press('Space');
  await kind(page, 'work');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Keep going')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(player(page).getByRole('heading', { name: 'Done' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(player(page)).toBeHidden();
});

test('strokes wait for the reader, and the whole dial can be tapped', async ({ page }) => {
  await startTimer(page, './techniques/sole-glide/');
  await page.clock.runFor(120_000);
  await kind(page, 'strokes');
  await expect(digits(page)).toHaveText('10');
  const dial = await player(page).getByRole('region', { name: 'Time' }).boundingBox();
  await page.mouse.click((dial?.x ?? 0) + (dial?.width ?? 0) - 8, (dial?.y ?? 0) + (dial?.height ?? 0) / 2);
  await kind(page, 'changeover');
  await page.clock.runFor(9000);
  await press(page, 'Done');
  await expect(player(page)).toContainText('Left side 10 of 10 strokes');
});

test('a hold until it eases counts up, opens its button at the least time, ends at the most', async ({ page }) => {
  await startTimer(page, './techniques/quads-press/');
  await page.clock.runFor(15_000);
  await expect(digits(page)).toHaveText('0:10');
  await expect(player(page)).toContainText('at least 0:30, at most 1:30');
  await expect(button(page, 'It has eased')).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'It has eased').click({ force: true });
  await kind(page, 'until-eased');
  await page.clock.runFor(20_000);
  await expect(button(page, 'It has eased')).toHaveAttribute('aria-disabled', 'false');
  await press(page, 'It has eased');
  await kind(page, 'changeover');
  await page.clock.runFor(8000);
  await kind(page, 'until-eased');
  await page.clock.runFor(90_200);
  await kind(page, 'rest');
});

test('repetitions are paced: up, hold, down, and counted', async ({ page }) => {
  await startTimer(page, './techniques/towel-heel-raise/');
  await page.clock.runFor(5100);
  await expect(digits(page)).toHaveText('1');
  await expect(player(page)).toContainText('Up 3');
  await page.clock.runFor(3000);
  await expect(player(page)).toContainText('Hold 2');
  await page.clock.runFor(2000);
  await expect(player(page)).toContainText('Down 3');
  await page.clock.runFor(3000);
  await expect(digits(page)).toHaveText('2');
});

test('the side that comes first can be chosen before the start', async ({ page }) => {
  await visit(page, './techniques/calf-press/');
  await openPlayer(page);
  await press(page, 'Switch side now');
  await press(page, 'Start');
  await expect(player(page).getByText('Right side', { exact: true })).toHaveAttribute('aria-current', 'true');
});

test('a touch lock lets nothing through but a long press', async ({ page }) => {
  await startTimer(page, './techniques/calf-press/');
  await press(page, 'Lock the touch screen');
  await expect(button(page, 'Hold to unlock')).toBeFocused();
  await expect(player(page).locator('.pl-body')).toHaveJSProperty('inert', true);
  const box = await button(page, 'Hold to unlock').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await page.mouse.down();
  await page.clock.runFor(300);
  await page.mouse.up();
  await expect(button(page, 'Hold to unlock')).toBeVisible();
  await page.mouse.down();
  await page.clock.runFor(900);
  await page.mouse.up();
  await expect(button(page, 'Hold to unlock')).toBeHidden();
  await press(page, 'Lock the touch screen');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Hold to unlock')).toBeHidden();
  await press(page, 'Pause');
});

test('settings are kept on the device and count from the next start', async ({ page }) => {
  await visit(page, './techniques/calf-press/');
  await openPlayer(page);
  await press(page, 'Settings');
  const settings = player(page).getByRole('dialog', { name: 'Settings' });
  await settings.getByLabel('Seconds to get ready').fill('12');
  await settings.getByLabel('Sounds').uncheck();
  await expect(settings.getByText('Kept on this device.')).toBeVisible();
  await settings.getByRole('button', { name: 'Close the settings' }).click();
  await page.reload();
  await openPlayer(page);
  await press(page, 'Start');
  await expect(digits(page)).toHaveText('0:12');
  await expect(player(page)).toContainText('Sounds are off.');
});

test('it works where storage, sound, screen lock, voice and vibration are refused, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'AudioContext', { value: undefined });
    Object.defineProperty(window, 'speechSynthesis', { value: undefined });
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
    Object.defineProperty(navigator, 'vibrate', { value: undefined });
    Object.defineProperty(navigator, 'mediaSession', { value: undefined });
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await startTimer(page, './techniques/calf-press/');
  await page.clock.runFor(6000);
  await kind(page, 'work');
  await expect(player(page)).toContainText('This browser saves nothing: after a reload you start anew.');
  await press(page, 'Settings');
  await player(page).getByLabel('Change the colour').uncheck();
  await expect(player(page).getByText(/^Not saved/)).toBeVisible();
  expect(errors).toEqual([]);
});

test('a routine without steps is explained', async ({ page }) => {
  await withSession(page, '**/routines/heel-pain-daily/', (json) =>
    JSON.stringify({ ...(JSON.parse(json) as object), steps: [] }),
  );
  await visit(page, './routines/heel-pain-daily/');
  await openPlayer(page);
  await expect(player(page).getByRole('heading', { name: 'Nothing to time yet' })).toBeFocused();
  await press(page, 'Close');
  await expect(player(page)).toBeHidden();
});

test('where the player cannot be fetched the page says what to do', async ({ page }) => {
  await page.route('**/player-dialog*.js', (route) => route.abort());
  await page.goto('./techniques/calf-press/');
  await page.getByRole('main').getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('main')).toContainText('The timer could not be loaded.');
});

test('a link sets the free-standing timer; what is out of range is mended and said', async ({ page }) => {
  await visit(page, './timer/?hold=99999&sets=2&sides=each&rest=<b>&ready=0');
  const form = page.getByRole('form', { name: 'Timer' });
  await expect(form.getByLabel('Hold (seconds)')).toHaveValue('3600');
  await expect(form.getByLabel('Rest (seconds)')).toHaveValue('15');
  await expect(form.getByRole('status')).toContainText('The most is 3600.');
  await form.getByLabel('Hold (seconds)').fill('20');
  await form.getByLabel('Sets').fill('3');
  await form.getByLabel('Sets').blur();
  await expect(page).toHaveURL(/\?hold=20&sets=3&sides=each&rest=15&ready=0$/);
  await expect(form.getByRole('status')).toBeHidden();
  await form.getByRole('button', { name: 'Start the timer' }).click();
  await press(page, 'Start');
  await expect(digits(page)).toHaveText('0:20');
  await expect(player(page)).toContainText('Set 1 of 3');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('Start leads to the steps, and the timer page says how to use any clock', async ({ page }) => {
    await page.goto('./techniques/calf-press/');
    await expect(page.locator('[data-start]')).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'Start' }).click();
    await expect(page).toHaveURL(/#steps$/);
    await page.goto('./timer/');
    await expect(page.getByRole('form')).toBeHidden();
    await expect(page.getByText('Give each side its full time.')).toBeVisible();
  });
});
