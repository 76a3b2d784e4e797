import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { RoutineStep } from '../../src/lib/routine/routine.ts';
import type { CueKind } from '../../src/features/hold-timer/cue-plan.ts';
import type { Dose } from '../../src/schemas/dose.ts';
import { BROWSER_ARGUMENTS, needBrowser } from '../find-browser.ts';
import type { Heard } from './cue-page.ts';

/** How far the sounds of a session lie from where they should. */
export interface CueAccuracy {
  clock: string;
  /** Signals that were due, and how many of them were not heard within {@link MISSED_MS}. */
  due: number;
  missed: number;
  /** Sounds that belong to no signal. */
  extra: number;
  /** Milliseconds off, of all signals and of those at the edge of a segment. */
  meanMs: number;
  worstMs: number;
  worstEdgeMs: number;
  worstKind: CueKind | undefined;
}

const PROJECT = join(import.meta.dirname, '../..');
/** Never reached: the page is served by a route. Recording needs a secure origin, and this counts as one. */
const ORIGIN = 'http://cues.localhost';
/** A sound further than this from a signal is not that signal. */
const MISSED_MS = 200;
const EDGES: readonly CueKind[] = ['start', 'switch-side', 'rest', 'done'];

const just = (value: number) => ({ min: value, max: value, default: value });
const COMMON = {
  sideOrder: 'each-set',
  changeoverSec: 8,
  restSec: 10,
  frequency: { timesPerDay: just(1), days: 'every-day' },
  unitNoun: 'sets',
} as const;
const HOLD: Dose = { kind: 'hold', sets: just(2), holdSec: just(30), sides: 'each', ...COMMON };
const REPS: Dose = {
  kind: 'reps', sets: just(1), reps: just(4), tempo: { upSec: 3, holdSec: 1, downSec: 3 }, sides: 'together', ...COMMON,
}; // prettier-ignore
const EASED: Dose = { kind: 'until-eased', sets: just(1), minSec: 10, capSec: 20, sides: 'each', ...COMMON };
const SHORT: Dose = {
  kind: 'hold',
  sets: just(2),
  holdSec: just(5),
  sides: 'each',
  ...COMMON,
  changeoverSec: 2,
  restSec: 2,
};
const stepOf = (dose: Dose): RoutineStep => ({ id: dose.kind, name: dose.kind, dose });

/** Measures when signals sound in a browser: a session of four minutes rendered offline, and half a minute as it plays. */
export async function measureCues(): Promise<CueAccuracy[]> {
  const args = [...BROWSER_ARGUMENTS, '--autoplay-policy=no-user-gesture-required'];
  const browser = await chromium.launch({ executablePath: needBrowser(), args });
  try {
    const page = await browser.newPage();
    await page.route(`${ORIGIN}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Cues</title>' });
      const source = await readFile(join(PROJECT, path), 'utf8');
      return route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
    });
    await page.goto(`${ORIGIN}/`);
    const rendered = await inPage(page, 'renderSession', [HOLD, REPS, EASED, SHORT].map(stepOf));
    const played = await inPage(page, 'playSession', [SHORT].map(stepOf));
    return [accuracyOf('offline', rendered), accuracyOf('real time', played)];
  } finally {
    await browser.close();
  }
}

function inPage(page: Page, name: 'renderSession' | 'playSession', steps: RoutineStep[]): Promise<Heard> {
  return page.evaluate(
    async ([module, run, given]) => {
      const functions = (await import(module)) as typeof import('./cue-page.ts');
      return functions[run](given);
    },
    [`${ORIGIN}/scripts/benchmark/cue-page.ts`, name, steps] as const,
  );
}

function accuracyOf(clock: string, { due, onsetsMs }: Heard): CueAccuracy {
  const nearest = (atMs: number) =>
    onsetsMs.reduce((best, ms) => (Math.abs(ms - atMs) < Math.abs(best - atMs) ? ms : best), Infinity);
  const offs = due
    .map(({ kind, atMs }) => ({ kind, offMs: Math.abs(nearest(atMs) - atMs) }))
    .sort((a, b) => b.offMs - a.offMs);
  const heard = offs.filter(({ offMs }) => offMs <= MISSED_MS);
  return {
    clock,
    due: due.length,
    missed: due.length - heard.length,
    extra: onsetsMs.length - heard.length,
    meanMs: heard.reduce((total, { offMs }) => total + offMs, 0) / heard.length,
    worstMs: heard[0]?.offMs ?? Infinity,
    worstEdgeMs: heard.find(({ kind }) => EDGES.includes(kind))?.offMs ?? Infinity,
    worstKind: heard[0]?.kind,
  };
}
