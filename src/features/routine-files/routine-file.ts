/** Shipped to readers. Routines as a file, and back. Reading gives a preview; it changes nothing. */
import * as v from 'valibot';
import { parseJson } from '../../lib/key-store.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { parseRoutine } from '../../lib/routine/validate.ts';
import { bareRoutine } from '../routine-store/bare-routine.ts';

/** The longest file that is read, in bytes; a full device holds less. */
export const MAX_FILE_BYTES = 2_000_000;
/** The most routines that are taken from one file. */
export const MAX_FILE_ROUTINES = 100;
const VERSION = 1;

const fileSchema = v.strictObject({
  footing: v.literal('routines'),
  version: v.literal(VERSION),
  routines: v.array(v.unknown()),
});
/** What is stored on a device: a reader may have saved it as it was, when it could not be read. */
const storedSchema = v.strictObject({
  version: v.literal(VERSION),
  current: v.string(),
  routines: v.array(v.unknown()),
});
const newerSchema = v.object({
  footing: v.literal('routines'),
  version: v.pipe(v.number(), v.integer(), v.minValue(VERSION + 1)),
});

/** Why nothing could be taken from a file. */
export type FileRefusal =
  'empty' | 'too-long' | 'not-text' | 'calendar' | 'not-json' | 'not-footing' | 'newer-version' | 'nothing-usable';

/** A routine of a file that cannot be used. */
export interface FileProblem {
  /** Its number in the file, from 1. */
  number: number;
  /** Where in it: `steps.3.change.sets`; empty for all of it. */
  place: string;
  /** In words, with the place. */
  reason: string;
}

/** What a file holds, to show before anything is kept. */
export type FilePreview =
  | { ok: true; routines: readonly OwnRoutine[]; problems: readonly FileProblem[] }
  | { ok: false; reason: FileRefusal; problems: readonly FileProblem[] };

/** The text of a file with these routines. */
export function writeRoutineFile(routines: readonly OwnRoutine[]): string {
  const file = { footing: 'routines', version: VERSION, routines: routines.map(bareRoutine) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads the text of a file; never throws.
 *
 * @param text - as UTF-8; a mark of the byte order may stand before it.
 */
export function readRoutineFile(text: string): FilePreview {
  const refused = (reason: FileRefusal): FilePreview => ({ ok: false, reason, problems: [] });
  if (text.length > MAX_FILE_BYTES) return refused('too-long');
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return refused('empty');
  if (isBinary(bare)) return refused('not-text');
  if (/^BEGIN:VCALENDAR/i.test(bare)) return refused('calendar');
  const value = parseJson(bare);
  if (value === undefined) return refused('not-json');
  if (v.is(newerSchema, value)) return refused('newer-version');
  const parsed = v.safeParse(v.union([fileSchema, storedSchema]), value);
  return parsed.success ? preview(parsed.output.routines) : refused('not-footing');
}

function preview(values: readonly unknown[]): FilePreview {
  const routines: OwnRoutine[] = [];
  const problems: FileProblem[] = [];
  for (const [index, value] of values.slice(0, MAX_FILE_ROUTINES).entries()) {
    const parsed = parseRoutine(value);
    if (parsed.ok) routines.push(parsed.routine);
    else
      problems.push(
        ...parsed.reasons.map(({ path, message }) => ({ number: index + 1, place: path, reason: message })),
      );
  }
  if (values.length > MAX_FILE_ROUTINES) {
    const reason = `A file may hold ${MAX_FILE_ROUTINES} routines; this one and those after it were left out`;
    problems.push({ number: MAX_FILE_ROUTINES + 1, place: '', reason });
  }
  return routines.length > 0 ? { ok: true, routines, problems } : { ok: false, reason: 'nothing-usable', problems };
}

/** Whether a text has signs that only files of another kind have: pictures, archives, texts of another encoding. */
function isBinary(text: string): boolean {
  return /[\u0000\uFFFD]/.test(text.slice(0, 1000));
}
