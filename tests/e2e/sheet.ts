import { expect, type Locator, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { SheetModel, SheetStep } from '../../src/features/routine-sheet/sheet-model.ts';
import { paths } from './paths.ts';

/** Pages of preset routines. */
export const ROUTINES = paths.filter((path) => /^\.\/routines\/(?!build\/).+/.test(path));

/** Sizes of paper. */
export const FORMATS = ['A4', 'Letter'] as const;

/** Text without spaces, so that line breaks and kerning do not matter. */
export const squeeze = (text: string) => text.replace(/\s+/g, '');

/** Prints the page and returns the squeezed text of each sheet of paper. */
export async function printedPages(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(squeeze);
}

/** The dialog with the options. */
export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Your sheet' });

/** The paper that prints while the dialog is open. */
export const paper = (page: Page): Locator => page.locator('body > .paper-print');

/** Opens the options of the sheet of the page. */
export async function openOptions(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Sheet options' }).click();
  await expect(dialog(page)).toBeVisible();
}

/** Chooses a layout or a length of the log by its name. */
export async function choose(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('radio', { name, exact: true }).check();
}

/** The sheet that stands in the page as data. */
export async function modelOf(page: Page, path: string): Promise<SheetModel> {
  await page.goto(path);
  const json = (await page.locator('sheet-options script').textContent()) ?? '{}';
  return (JSON.parse(json) as { model: SheetModel }).model;
}

/** Puts other data in place of the page's own, before the options are opened. */
export async function replaceModel(page: Page, change: Partial<SheetModel>): Promise<void> {
  await page.locator('sheet-options script').evaluate((script, changed) => {
    const sheet = JSON.parse(script.textContent) as { model: object };
    script.textContent = JSON.stringify({ ...sheet, model: { ...sheet.model, ...changed } });
  }, change);
}

/** The steps with the most words of all presets, each technique once. */
export async function longestSteps(page: Page, count: number): Promise<SheetStep[]> {
  const steps = new Map<string, SheetStep>();
  for (const path of ROUTINES) for (const step of (await modelOf(page, path)).steps) steps.set(step.name, step);
  const words = (step: SheetStep) => step.orders.map((order) => order.do).join(' ').length + step.note.length;
  return [...steps.values()].sort((a, b) => words(b) - words(a)).slice(0, count);
}
