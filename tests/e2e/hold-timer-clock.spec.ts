import { expect, test } from '@playwright/test';
import { button, digits, openPlayer, player, press, said, setHidden, startTimer, visit } from './hold-timer.ts';

const HOUR = './timer/?hold=3600&sets=1&sides=together&rest=0&ready=0';
const MINUTE = './timer/?hold=60&sets=1&sides=together&rest=0&ready=0';

test('after ten minutes out of sight the time is right to less than 50 ms', async ({ page }) => {
  await startTimer(page, HOUR);
  await page.clock.runFor(5000);
  await setHidden(page, true);
  await page.clock.fastForward(600_000);
  await setHidden(page, false);
  await press(page, 'Go on');
  // 605 s are over. The digits change when the next second is full: just before it and just after it they must differ.
  await page.clock.runFor(950);
  await expect(digits(page)).toHaveText('49:55');
  await page.clock.runFor(100);
  await expect(digits(page)).toHaveText('49:54');
});

test('time out of sight is shown on return, and the reader chooses where to go on', async ({ page }) => {
  await startTimer(page, MINUTE);
  await page.clock.runFor(10_000);
  await setHidden(page, true);
  await page.clock.fastForward(20_000);
  await setHidden(page, false);
  await expect(digits(page)).toHaveText('0:30');
  await expect(player(page).getByText(/You were away for 20 seconds\. The timer went on\./)).toBeVisible();
  await press(page, 'Back to where I stopped');
  await expect(digits(page)).toHaveText('0:50');
  await expect(button(page, 'Go on')).toBeHidden();
  await page.clock.runFor(1000);
  await expect(digits(page)).toHaveText('0:49');
});

test('a session that ended out of sight can still be taken up where it was left', async ({ page }) => {
  await startTimer(page, MINUTE);
  await page.clock.runFor(10_000);
  await setHidden(page, true);
  await page.clock.fastForward(3_600_000);
  await setHidden(page, false);
  await expect(player(page).getByText(/came to its end/)).toBeVisible();
  await press(page, 'Back to where I stopped');
  await expect(digits(page)).toHaveText('0:50');
  await page.clock.runFor(50_500);
  await expect(player(page).getByRole('heading', { name: 'Done' })).toBeVisible();
  await expect(player(page)).toContainText('1 min of 1 min');
});

test('a device that slept with the page in sight asks too', async ({ page }) => {
  await startTimer(page, HOUR);
  await page.clock.runFor(5000);
  await page.clock.fastForward(600_000);
  await expect(player(page).getByText(/You were away for 10 minutes/)).toBeVisible();
  await expect(digits(page)).toHaveText('49:55');
});

test('a short look away asks nothing', async ({ page }) => {
  await startTimer(page, MINUTE);
  await page.clock.runFor(10_000);
  await setHidden(page, true);
  await page.clock.fastForward(3000);
  await setHidden(page, false);
  await expect(digits(page)).toHaveText('0:47');
  await expect(button(page, 'Go on')).toBeHidden();
});

test('a pause loses nothing', async ({ page }) => {
  await startTimer(page, MINUTE);
  for (let count = 0; count < 10; count += 1) {
    await page.clock.runFor(1990);
    await press(page, 'Pause');
    await page.clock.runFor(7777);
    await press(page, 'Go on');
  }
  await press(page, 'Pause');
  const kept = await page.evaluate(() => localStorage.getItem('footing:timer-resume:/timer/'));
  expect(JSON.parse(kept ?? '{}')).toMatchObject({ at: { index: 0, elapsedMs: 19_900 }, worked: { 0: 19_900 } });
});

test('a reload offers to go on, and never does so by itself', async ({ page }) => {
  await startTimer(page, './techniques/calf-press/');
  await page.clock.runFor(25_000);
  await page.reload();
  await expect(page.getByRole('main')).toContainText('You left this session in the middle.');
  await expect(player(page)).toBeHidden();
  await page.clock.runFor(120_000);
  await openPlayer(page);
  await expect(player(page)).toContainText(
    /You left this session 2 minutes ago, at: Calf press, left side, spot 1 of 2/,
  );
  await press(page, 'Go on from there');
  await expect(digits(page)).toHaveText('0:40');
  await page.clock.runFor(1000);
  await expect(digits(page)).toHaveText('0:39');
});

test('the offer can be turned down, and is gone after twelve hours', async ({ page }) => {
  await startTimer(page, './techniques/calf-press/');
  await page.clock.runFor(25_000);
  await page.reload();
  await openPlayer(page);
  await press(page, 'Start from the beginning');
  await expect(player(page)).toContainText('Get ready');
  await page.reload();
  await page.clock.fastForward(13 * 3_600_000);
  await page.reload();
  await openPlayer(page);
  await expect(button(page, 'Go on from there')).toBeHidden();
});

test('a hold of one second, and one of an hour', async ({ page }) => {
  await startTimer(page, './timer/?hold=1&sets=2&sides=each&rest=0&ready=0');
  await expect(digits(page)).toHaveText('0:01');
  await page.clock.runFor(1100);
  await expect(player(page)).toHaveAttribute('data-kind', 'changeover');
  await press(page, 'End the session');
  await player(page).getByRole('button', { name: 'End the session' }).last().click();
  await press(page, 'Close');
  await page.goto(HOUR);
  await openPlayer(page);
  await press(page, 'Start');
  await expect(digits(page)).toHaveText('60:00');
  await setHidden(page, true);
  await page.clock.fastForward(59 * 60_000);
  await setHidden(page, false);
  await press(page, 'Go on');
  await expect(digits(page)).toHaveText('1:00');
  await page.clock.runFor(60_100);
  await expect(player(page)).toContainText('60 min of 60 min');
});

test('only one of two tabs runs', async ({ page, context }) => {
  await startTimer(page, MINUTE);
  const other = await context.newPage();
  // Both tabs share the clock of the test.
  await other.goto(MINUTE.replace('hold=60', 'hold=90'));
  await openPlayer(other);
  await press(other, 'Start');
  await page.bringToFront();
  await expect(player(page)).toContainText('Paused: a timer was started in another tab.');
  await expect(player(page)).toHaveAttribute('data-screen', 'paused');
  await press(page, 'All right');
  await press(page, 'Go on');
  await other.bringToFront();
  await expect(player(other)).toHaveAttribute('data-screen', 'paused');
});

test('the live region speaks at milestones and is silent in between', async ({ page }) => {
  await visit(page, './techniques/calf-press/');
  await openPlayer(page);
  await page.evaluate(() => {
    const region = document.querySelector('dialog.pl > [role=status]');
    const heard: string[] = [];
    Object.assign(window, { heard });
    if (region)
      new MutationObserver(() => heard.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await press(page, 'Start');
  for (let second = 0; second < 75; second += 1) await page.clock.runFor(1000);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual([
    'Calf press. Get ready, left side first.',
    expect.stringMatching(/^Left side, (spot|set) 1 of 2\. Hold 60 seconds\.$/),
    'Half way.',
    '10 seconds left.',
    'Change to the right side.',
    expect.stringMatching(/^Right side, (spot|set) 1 of 2\. Hold 60 seconds\.$/),
  ]);
  await expect(digits(page)).toHaveAttribute('aria-live', 'off');
  await press(page, 'Pause');
  await expect(said(page)).toHaveText('Paused.');
});
