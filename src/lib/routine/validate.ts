/** Shipped to readers. Whether a value from storage or a file is a routine, and what is wrong with it. */
import * as v from 'valibot';
import { CHANGE_LIMITS } from './dose-range.ts';
import { FIELD_NAMES } from './field-names.ts';
import { MAX_NAME, MAX_NOTE, MAX_STEPS, type OwnRoutine, type OwnStep } from './own-routine.ts';

/** One thing that is wrong. */
export interface Reason {
  /** Where, as `steps.2.change.sets`; empty for the whole. */
  path: string;
  /** What, in plain words with the place: "Step 3: sets must be a whole number from 1 to 10". */
  message: string;
}

/** A routine, or why the value is none. */
export type Parsed<T> = { ok: true; routine: T } | { ok: false; reasons: Reason[] };

/** Most reasons that are given at once. */
const MAX_REASONS = 20;

/** An object with these fields and no other, not even one that every object inherits. */
function exactly<Entries extends v.ObjectEntries>(entries: Entries, what: string) {
  return v.pipe(
    v.custom<Record<string, unknown>>(
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
      `${what} is missing or of the wrong kind`,
    ),
    v.check(
      (value) => Object.keys(value).every((key) => Object.hasOwn(entries, key)),
      ({ input }) => `${what} has a field that does not belong there: ${shown(unknownKey(input, entries))}`,
    ),
    v.object(entries, ({ expected }) => `${what} has no field ${expected}`),
  );
}

function unknownKey(value: object, entries: object): string {
  return Object.keys(value).find((key) => !Object.hasOwn(entries, key)) ?? '';
}

/** A key from elsewhere, short enough for a message. */
function shown(key: string): string {
  return JSON.stringify(key.length > 30 ? `${key.slice(0, 30)}…` : key);
}

function whole(name: string, { least, most }: { least: number; most: number }) {
  const message = `${name} must be a whole number from ${least} to ${most}`;
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message));
}

function text(name: string, most: number) {
  const message = `${name} must be text of at most ${most} characters`;
  return v.pipe(
    v.string(message),
    v.maxLength(most, message),
    v.check((value) => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value), `${name} must be one line of plain text`),
  );
}

function key(name: string) {
  return v.pipe(
    v.string(`${name} must be text`),
    v.regex(/^[\w-]{1,64}$/, `${name} must be 1 to 64 letters, digits, - or _`),
  );
}

const change = v.pipe(
  exactly(
    {
      sets: v.optional(whole(FIELD_NAMES.sets, CHANGE_LIMITS.sets)),
      amount: v.optional(whole(FIELD_NAMES.amount, CHANGE_LIMITS.amount)),
      leastSec: v.optional(whole(FIELD_NAMES.leastSec, CHANGE_LIMITS.leastSec)),
      upSec: v.optional(whole(FIELD_NAMES.upSec, CHANGE_LIMITS.upSec)),
      holdSec: v.optional(whole(FIELD_NAMES.holdSec, CHANGE_LIMITS.holdSec)),
      downSec: v.optional(whole(FIELD_NAMES.downSec, CHANGE_LIMITS.downSec)),
      restSec: v.optional(whole(FIELD_NAMES.restSec, CHANGE_LIMITS.restSec)),
      changeoverSec: v.optional(whole(FIELD_NAMES.changeoverSec, CHANGE_LIMITS.changeoverSec)),
      sides: v.optional(v.picklist(['each', 'together'], 'sides must be "each" or "together"')),
      pressureMax: v.optional(whole(FIELD_NAMES.pressureMax, CHANGE_LIMITS.pressureMax)),
      timesPerDay: v.optional(whole(FIELD_NAMES.timesPerDay, CHANGE_LIMITS.timesPerDay)),
    },
    'the dose',
  ),
  v.check(
    ({ amount, leastSec }) => amount === undefined || leastSec === undefined || leastSec <= amount,
    'the shortest hold must not be longer than the longest',
  ),
  v.check(
    ({ upSec, holdSec, downSec }) => upSec !== 0 || holdSec !== 0 || downSec !== 0,
    'the way up, the hold and the way down must not all take 0 seconds',
  ),
);

const step = exactly(
  {
    key: key('the key'),
    code: v.pipe(v.string('the code must be text'), v.regex(/^[A-Z]{2,4}$/, 'the code must be 2 to 4 capital letters')),
    change,
    days: whole('the days', { least: 0, most: 127 }),
    note: text('the note', MAX_NOTE),
  },
  'the step',
);

const steps = v.pipe(
  v.array(v.unknown(), 'the list of steps is missing'),
  v.maxLength(MAX_STEPS, `a routine has at most ${MAX_STEPS} steps`),
  v.array(step),
  v.check((list) => new Set(list.map((each) => each.key)).size === list.length, 'two steps have the same key'),
);

const name = v.pipe(
  text('the name', MAX_NAME),
  v.check((value) => value.trim() !== '', 'the name is empty'),
);

const routine = exactly({ id: key('the id'), name, steps }, 'the routine');

/** Reads a value of any kind as a routine; it takes what {@link OwnRoutine} describes and nothing else. Never throws. */
export function parseRoutine(value: unknown): Parsed<OwnRoutine> {
  const result = v.safeParse(routine, value, { abortPipeEarly: true });
  return result.success
    ? { ok: true, routine: result.output as OwnRoutine }
    : { ok: false, reasons: reasonsOf(result.issues) };
}

/** Whether steps from a link keep the rules. */
export function areSteps(value: unknown): value is OwnStep[] {
  return v.safeParse(steps, value).success;
}

/** Whether a name from a link keeps the rules. */
export function isName(value: string): boolean {
  return v.safeParse(name, value).success;
}

function reasonsOf(issues: readonly v.BaseIssue<unknown>[]): Reason[] {
  return issues.slice(0, MAX_REASONS).map(({ path = [], message }) => {
    const keys = path.map((item) => String(item.key));
    const [first, index] = keys;
    const place = first === 'steps' && index !== undefined ? `Step ${Number(index) + 1}: ` : '';
    return { path: keys.join('.'), message: place + (place ? message : capital(message)) };
  });
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
