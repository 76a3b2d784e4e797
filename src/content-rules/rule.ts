import type { Context } from './context.ts';
import type { RawEntry } from './load.ts';
import type { Problem } from './problem.ts';

/** A rule looks at one entry, with what is known of all others at hand, and returns what is wrong with it. */
export type Rule = (entry: RawEntry, context: Context) => Problem[];
