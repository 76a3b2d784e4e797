import type { Context } from './context.ts';
import type { RawEntry } from './load.ts';
import type { Problem } from './problem.ts';

/** A rule looks at one entry, with what is known of all others at hand, and returns what is wrong with it. */
export type Rule = (entry: RawEntry, context: Context) => Problem[];

/**
 * A problem of an entry.
 *
 * @param place - the field, and the line where it is known.
 * @param message - what is wrong, in one sentence without a full stop.
 * @param fix - what to do about it.
 */
export function problem(
  entry: RawEntry,
  { field, line }: { field: string; line?: number | undefined },
  message: string,
  fix: string,
): Problem {
  return { file: entry.file, field, ...(line === undefined ? {} : { line }), message, fix: fix.trim() };
}
