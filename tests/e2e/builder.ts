import { expect, type Locator, type Page } from '@playwright/test';
import { ROUTINES_KEY } from '../../src/features/routine-store/step-count.ts';
import type { OwnRoutine, OwnStep } from '../../src/lib/routine/own-routine.ts';

/** The page of the builder. */
export const BUILDER = './routines/build/';

/** A routine with these techniques; more of a step by its place. */
export const routine = (
  codes: string,
  more: Record<number, Partial<OwnStep>> = {},
  { id = 'a', name = 'Sore heel' } = {},
): OwnRoutine => ({
  id,
  name,
  steps: codes
    .split(' ')
    .filter(Boolean)
    .map((code, index) => ({ key: `s${index + 1}`, code, change: {}, days: 0, note: '', ...more[index] })),
});

/** Opens the builder of a device that keeps these routines; the first one is on the table. */
export async function openBuilder(page: Page, ...routines: OwnRoutine[]): Promise<void> {
  await keep(page, JSON.stringify({ version: 1, current: routines[0]?.id ?? '', routines }));
  await page.goto(BUILDER);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(routines[0]?.name ?? '');
}

/** Puts a text where the routines are kept, before the page of the builder is opened. */
export async function keep(page: Page, text: string): Promise<void> {
  await page.goto('./404.html');
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [ROUTINES_KEY, text] as const);
}

/** What the device keeps now. */
export async function kept(page: Page): Promise<{ current: string; routines: OwnRoutine[] }> {
  const text = await page.evaluate((key) => localStorage.getItem(key), ROUTINES_KEY);
  return JSON.parse(text ?? 'null') as { current: string; routines: OwnRoutine[] };
}

/** The part of the page that the builder draws. */
export const builder = (page: Page): Locator => page.locator('routine-builder');
/** A button of the page, by its whole name. */
export const button = (page: Page, name: string | RegExp): Locator =>
  builder(page).getByRole('button', { name, exact: true });
/** The steps on the table. */
export const rows = (page: Page): Locator => builder(page).getByRole('list').first().getByRole('listitem');
/** The open dialog. */
export const dialog = (page: Page): Locator => builder(page).getByRole('dialog');

/** Whether the steps on the table are these, in this order. */
export async function expectSteps(page: Page, ...names: string[]): Promise<void> {
  await expect(builder(page).locator('.rb-name')).toHaveText(names);
}

/** Whether a screen reader was told. */
export async function expectSaid(page: Page, text: string): Promise<void> {
  await expect(builder(page).getByRole('status').last()).toHaveText(text);
}

/** A button of the open dialog. */
export const inDialog = (page: Page, name: string | RegExp) => dialog(page).getByRole('button', { name });
