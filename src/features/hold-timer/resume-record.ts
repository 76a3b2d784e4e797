/** Shipped to readers. Where an unfinished session stands, kept on this device so that a reload can go on with it. */
import { compile, type CompileOptions } from '../../lib/routine/compile.ts';
import { isWork, lengthMs } from '../../lib/routine/segment.ts';
import type { RoutineStep } from '../../lib/routine/routine.ts';
import { isRecord, parseJson, readText, writeText, type OpenStore } from '../../lib/key-store.ts';
import type { Position } from './timer-position.ts';
import { isSeconds } from './timer-settings.ts';
import type { Worked } from './timer-state.ts';

/** What a session needs to go on. */
export interface Resumable {
  at: Position;
  worked: Worked;
  /** What the session was compiled with; changed settings would move every position. */
  options: CompileOptions;
  /** `Date.now()` when it was kept. */
  savedAtMs: number;
}

/** A session can be taken up again for this long, in milliseconds. */
export const RESUME_FOR_MS = 12 * 60 * 60 * 1000;
/** A record from further ahead than this is from a clock that was wrong, in milliseconds. */
const AHEAD_MOST_MS = 5 * 60 * 1000;
const VERSION = 1;

function keyOf(sessionKey: string): string {
  return `footing:timer-resume:${sessionKey}`;
}

/**
 * Keeps where a session stands, instead of what was kept for it before.
 *
 * @param sessionKey - names the place it runs at, for example `technique:calf-press`.
 * @returns whether it was kept.
 */
export function saveResume(
  store: OpenStore | undefined,
  sessionKey: string,
  steps: readonly RoutineStep[],
  { at, worked, options, savedAtMs }: Resumable,
): boolean {
  const text = JSON.stringify({ version: VERSION, hash: hashSteps(steps), at, worked, options, savedAtMs });
  return writeText(store, keyOf(sessionKey), text);
}

/**
 * Where a session stood. Compile it with the options given back, and start it with `at` and `worked`.
 *
 * @param wallMs - `Date.now()`.
 * @returns `null` where nothing was kept, it is damaged or older than 12 hours, or the routine has changed since.
 */
export function loadResume(
  store: OpenStore | undefined,
  sessionKey: string,
  steps: readonly RoutineStep[],
  wallMs: number,
): Resumable | null {
  const text = readText(store, keyOf(sessionKey));
  const record = text === null ? undefined : parseJson(text);
  if (!isStored(record)) return null;
  const { hash, at, worked, options, savedAtMs } = record;
  const ageMs = wallMs - savedAtMs;
  if (hash !== hashSteps(steps) || ageMs > RESUME_FOR_MS || ageMs < -AHEAD_MOST_MS) return null;
  return fits(steps, options, at, worked) ? { at, worked, options, savedAtMs } : null;
}

/** Forgets a session: at its end, and when the reader starts anew. */
export function clearResume(store: OpenStore | undefined, sessionKey: string): void {
  writeText(store, keyOf(sessionKey), null);
}

/** Whether a value has the shape that {@link saveResume} writes. By hand, as the settings are. */
function isStored(value: unknown): value is Resumable & { hash: string } {
  if (!isRecord(value) || value['version'] !== VERSION || typeof value['hash'] !== 'string') return false;
  const { at, worked, options, savedAtMs } = value;
  return (
    isTime(savedAtMs) &&
    isRecord(at) &&
    Number.isSafeInteger(at['index']) &&
    isTime(at['elapsedMs']) &&
    isRecord(worked) &&
    Object.values(worked).every(isTime) &&
    isRecord(options) &&
    isSeconds(options['getReadySec']) &&
    (options['changeoverSec'] === undefined || isSeconds(options['changeoverSec'])) &&
    [undefined, 'left', 'right'].includes(options['firstSide'] as string | undefined)
  );
}

const isTime = (value: unknown) => Number.isFinite(value) && Number(value) >= 0;

/** Whether position and record lie within the session. */
function fits(steps: readonly RoutineStep[], options: CompileOptions, at: Position, worked: Worked): boolean {
  const segments = compile(steps, options);
  const here = segments[at.index];
  if (!here || at.elapsedMs > lengthMs(here)) return false;
  return Object.keys(worked).every((index) => {
    const segment = /^\d+$/.test(index) ? segments[Number(index)] : undefined;
    return segment !== undefined && isWork(segment);
  });
}

/** A short text that changes when a step or its dose does; names and the order of keys do not count. */
export function hashSteps(steps: readonly RoutineStep[]): string {
  const text = JSON.stringify(steps.map(({ id, dose }) => [id, sorted(dose)]));
  let hash = 0xcbf29ce484222325n;
  for (const character of text) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return hash.toString(36);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, sorted(field)]);
}
