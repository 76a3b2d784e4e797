/** Shipped to readers. Kept routines from their stored text, and back. */
import * as v from 'valibot';
import { parseJson } from '../../lib/key-store.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { parseRoutine } from '../../lib/routine/validate.ts';
import { bareRoutine } from './bare-routine.ts';
import type { Shelf } from './shelf.ts';

/** Version of what is stored; a higher one was written by a newer version of this site. */
const VERSION = 1;

const stored = v.strictObject({
  version: v.literal(VERSION),
  current: v.string(),
  routines: v.array(v.unknown()),
});
const newer = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(VERSION + 1)) });

/** A stored routine that cannot be used. */
export interface SetAside {
  /** Its number among the stored routines, from 1. */
  number: number;
  /** What is wrong with it, in words. */
  reasons: readonly string[];
}

/** What a stored text holds. */
export type ParsedShelf =
  | { state: 'ok'; shelf: Shelf }
  | { state: 'partly-damaged'; shelf: Shelf; setAside: readonly SetAside[] }
  | { state: 'damaged' }
  | { state: 'newer' };

/** Reads a stored text; never throws. */
export function parseShelf(text: string): ParsedShelf {
  const value = parseJson(text);
  if (v.is(newer, value)) return { state: 'newer' };
  const parsed = v.safeParse(stored, value);
  if (!parsed.success) return { state: 'damaged' };
  const { routines, setAside } = parseRoutines(parsed.output.routines);
  if (routines.length === 0 && setAside.length > 0) return { state: 'damaged' };
  const { current } = parsed.output;
  const isThere = routines.some(({ id }) => id === current);
  const shelf = { current: isThere ? current : (routines[0]?.id ?? ''), routines };
  return setAside.length > 0 ? { state: 'partly-damaged', shelf, setAside } : { state: 'ok', shelf };
}

function parseRoutines(values: readonly unknown[]): { routines: OwnRoutine[]; setAside: SetAside[] } {
  const routines: OwnRoutine[] = [];
  const setAside: SetAside[] = [];
  for (const [index, value] of values.entries()) {
    const parsed = parseRoutine(value);
    const number = index + 1;
    if (!parsed.ok) {
      setAside.push({ number, reasons: parsed.reasons.map(({ message }) => message) });
    } else if (routines.some(({ id }) => id === parsed.routine.id)) {
      setAside.push({ number, reasons: ['Another routine has the same id'] });
    } else {
      routines.push(parsed.routine);
    }
  }
  return { routines, setAside };
}

/** The text to store. */
export function writeShelf({ current, routines }: Shelf): string {
  return JSON.stringify({ version: VERSION, current, routines: routines.map(bareRoutine) });
}
