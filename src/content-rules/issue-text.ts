import type { z } from 'astro/zod';

/** Units of what zod measures, by the kind of value. */
const UNITS: Readonly<Record<string, string>> = { string: ' characters', array: ' items' };
/** Kinds of value as an author knows them. */
const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'fields of its own',
  int: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
};

/** Says what is wrong with a field in words an author knows; our own messages come back as they are. */
export function issueText(issue: z.core.$ZodIssue): string {
  const { code } = issue;
  const kinds = kindsOf(issue);
  const input = kinds ? (issue.input as Record<string, unknown>)['kind'] : issue.input;
  if (input === undefined && (code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union')) {
    return 'is missing';
  }
  if (code === 'invalid_type') return `must be ${KINDS[issue.expected] ?? issue.expected}, not ${shown(input)}`;
  if (code === 'invalid_value') return `must be ${choice(issue.values)}, not ${shown(input)}`;
  if (kinds) return `must be ${choice(kinds)}, not ${shown(input)}`;
  if (code === 'invalid_union') return `cannot be ${shown(input)}`;
  if (code === 'too_small')
    return `must be at least ${issue.minimum}${UNITS[issue.origin] ?? ''}; it is ${size(input)}`;
  if (code === 'too_big') return `must be at most ${issue.maximum}${UNITS[issue.origin] ?? ''}; it is ${size(input)}`;
  return input === undefined ? issue.message : `${issue.message} (given: ${shown(input)})`;
}

/** The kinds a thing may be of, where the issue is that it is of none of them; zod's types do not tell of them. */
function kindsOf(issue: z.core.$ZodIssue): readonly string[] | undefined {
  const { discriminator, options } = issue as { discriminator?: string; options?: readonly string[] };
  return discriminator === 'kind' ? options : undefined;
}

function size(input: unknown): string {
  return typeof input === 'string' || Array.isArray(input) ? String(input.length) : shown(input);
}

/** "a, b or c". */
function choice(values: readonly unknown[]): string {
  return values
    .map(String)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
}

function shown(input: unknown): string {
  return JSON.stringify(input).slice(0, 80);
}
