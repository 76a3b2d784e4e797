import { expect, test, type Page } from '@playwright/test';
import { digits, player, press, setHidden, startTimer } from './hold-timer.ts';

const BLOCKED = 'Sound is blocked until you tap.';

/** Gives the page an audio context whose state the test sets; it never gets going by itself while it is held. */
async function holdAudio(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const control = { isHeld: true, contexts: new Set<AudioContext>() };
    Object.assign(window, { audioControl: control });
    const Original = window.AudioContext;
    window.AudioContext = class extends Original {
      constructor() {
        super();
        control.contexts.add(this);
      }
      override get state(): AudioContextState {
        return control.isHeld ? 'suspended' : super.state;
      }
    };
  });
}

async function setAudioHeld(page: Page, isHeld: boolean): Promise<void> {
  await page.evaluate((held) => {
    const { audioControl } = window as unknown as { audioControl: { isHeld: boolean; contexts: Set<AudioContext> } };
    audioControl.isHeld = held;
    for (const context of audioControl.contexts) context.dispatchEvent(new Event('statechange'));
  }, isHeld);
}

test('where sound stays suspended the time runs, the player says so, and a tap brings sound', async ({ page }) => {
  await holdAudio(page);
  await startTimer(page, './timer/?hold=60&sets=1&sides=together&rest=0&ready=0');
  await page.clock.runFor(2000);
  await expect(player(page)).toContainText(BLOCKED);
  await expect(digits(page)).toHaveText('0:58');
  await setAudioHeld(page, false);
  await press(page, 'Pause');
  await press(page, 'Go on');
  await page.clock.runFor(1000);
  await expect(player(page)).not.toContainText(BLOCKED);
  await expect(digits(page)).toHaveText('0:57');
});

test('sound that is suspended in the middle is said, and the time goes on', async ({ page }) => {
  await holdAudio(page);
  await startTimer(page, './timer/?hold=60&sets=1&sides=together&rest=0&ready=0');
  await setAudioHeld(page, false);
  await page.clock.runFor(1000);
  await expect(player(page)).not.toContainText(BLOCKED);
  await setAudioHeld(page, true);
  await page.clock.runFor(1000);
  await expect(player(page)).toContainText(BLOCKED);
  await expect(digits(page)).toHaveText('0:58');
});

test('a screen lock that the browser lets go is said, and taken again on return', async ({ page }) => {
  await page.addInitScript(() => {
    const locks: EventTarget[] = [];
    Object.assign(window, { locks });
    const request = () => {
      const lock = Object.assign(new EventTarget(), { released: false, release: () => Promise.resolve() });
      locks.push(lock);
      return Promise.resolve(lock);
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await startTimer(page, './timer/?hold=60&sets=1&sides=together&rest=0&ready=0');
  await expect(player(page)).toContainText('Screen stays on.');
  await page.evaluate(() => {
    for (const lock of (window as unknown as { locks: EventTarget[] }).locks) {
      Object.assign(lock, { released: true });
      lock.dispatchEvent(new Event('release'));
    }
  });
  await expect(player(page)).not.toContainText('Screen stays on.');
  await setHidden(page, true);
  await setHidden(page, false);
  await expect(player(page)).toContainText('Screen stays on.');
  expect(await page.evaluate(() => (window as unknown as { locks: unknown[] }).locks.length)).toBe(2);
});
