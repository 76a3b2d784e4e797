import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openPlayer, player, press, startTimer, visit, withSession } from './hold-timer.ts';

const at = (path: string, seconds: number) => async (page: Page) => {
  await startTimer(page, path);
  for (let second = 0; second < seconds; second += 1) await page.clock.runFor(1000);
};
const then = (first: (page: Page) => Promise<void>, name: string) => async (page: Page) => {
  await first(page);
  await press(page, name);
};

/** Every state of the player, and the way to it. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  idle: async (page) => {
    await visit(page, './techniques/calf-press/');
    await openPlayer(page);
  },
  'get ready': at('./routines/heel-pain-daily/', 2),
  work: at('./techniques/calf-press/', 20),
  changeover: at('./techniques/calf-press/', 68),
  rest: at('./techniques/calf-press/', 136),
  strokes: at('./techniques/sole-glide/', 7),
  'until eased, before the least time': at('./techniques/quads-press/', 20),
  'until eased, after it': at('./techniques/quads-press/', 40),
  repetitions: at('./techniques/towel-heel-raise/', 12),
  'both sides at once': at('./timer/?hold=60&sets=3&sides=together', 10),
  paused: then(at('./techniques/calf-press/', 20), 'Pause'),
  away: async (page) => {
    await at('./techniques/calf-press/', 20)(page);
    await page.clock.fastForward(60_000);
    await expect(player(page)).toContainText('You were away');
  },
  resume: async (page) => {
    await at('./techniques/calf-press/', 20)(page);
    await page.reload();
    await openPlayer(page);
  },
  settings: then(at('./techniques/calf-press/', 3), 'Settings'),
  locked: then(at('./techniques/calf-press/', 20), 'Lock the touch screen'),
  'asked before the end': then(at('./techniques/calf-press/', 20), 'End the session'),
  done: async (page) => {
    await at('./routines/heel-pain-daily/', 20)(page);
    await press(page, 'End the session');
    await player(page).getByRole('dialog').getByRole('button', { name: 'End the session' }).click();
  },
  'without steps': async (page) => {
    await withSession(page, '**/routines/heel-pain-daily/', (json) =>
      JSON.stringify({ ...(JSON.parse(json) as object), steps: [] }),
    );
    await visit(page, './routines/heel-pain-daily/');
    await openPlayer(page);
  },
};

const SIZES_PX = [
  [320, 640],
  [780, 360],
  [1280, 800],
] as const;

for (const [state, reach] of Object.entries(STATES)) {
  test(`axe finds nothing, and nothing is cut off or too small to touch: ${state}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 780 });
    await reach(page);
    const found: string[] = [];
    for (const [width, height] of SIZES_PX) {
      await page.setViewportSize({ width, height });
      await page.clock.runFor(50);
      found.push(...(await layoutFaults(page)).map((fault) => `${width} ${fault}`));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await whileClockRuns(page, () =>
          new AxeBuilder({ page })
            .include('dialog.pl')
            .options({ resultTypes: ['violations'] })
            .setLegacyMode()
            .analyze(),
        );
        for (const { id, nodes } of violations)
          for (const { target, failureSummary } of nodes)
            found.push(`${width} ${colorScheme} ${id}: ${target.join(' ')} ${failureSummary ?? ''}`);
      }
    }
    expect(found).toEqual([]);
  });
}

/** Lets the clock of the page go on, a millisecond at a time: axe waits for timers of the page. */
async function whileClockRuns<Result>(page: Page, act: () => Promise<Result>): Promise<Result> {
  let isDone = false;
  const result = act().finally(() => (isDone = true));
  // Changed by the promise, which the type checker cannot see.
  while (!(isDone as boolean)) await page.clock.runFor(1);
  return result;
}

/** What sticks out to the side, and controls less than 44 px high or wide. */
function layoutFaults(page: Page): Promise<string[]> {
  return player(page).evaluate((dialog) => {
    const faults: string[] = [];
    if (dialog.scrollWidth > dialog.clientWidth) faults.push(`scrolls sideways: ${dialog.scrollWidth}`);
    for (const control of dialog.querySelectorAll<HTMLElement>(
      'button, select, input, label:has(input[type=checkbox])',
    )) {
      if (
        control.matches('input[type=checkbox], input[type=range]') ||
        !control.checkVisibility({ visibilityProperty: true })
      )
        continue;
      const { width, height } = control.getBoundingClientRect();
      if (width < 44 || height < 44) faults.push(`${control.textContent || control.ariaLabel}: ${width} × ${height}`);
    }
    return faults;
  });
}
