import type { z } from 'astro/zod';
import { SCHEMAS } from '../schemas/index.ts';
import type { Problem, RawEntry } from './load.ts';

/** Checks one entry against its schema; says which field is wrong and what it should hold. */
export function schemaFit(entry: RawEntry): Problem[] {
  const result = SCHEMAS[entry.collection].safeParse(entry.data, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => toProblems(entry, issue));
}

function toProblems(entry: RawEntry, issue: z.core.$ZodIssue): Problem[] {
  const field = issue.path.join('.') || 'front matter';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file: entry.file,
      field: [...issue.path, key].join('.'),
      message: `"${key}" is not a field here`,
      fix: 'Check the spelling; CONTRIBUTING.md tells where all fields are described.',
    }));
  }
  const given = issue.input === undefined ? 'missing' : `given: ${JSON.stringify(issue.input)?.slice(0, 80)}`;
  return [{ file: entry.file, field, message: `${issue.message} (${given})`, fix: describeField(entry, issue.path) }];
}

function describeField(entry: RawEntry, path: PropertyKey[]): string {
  let schema: unknown = SCHEMAS[entry.collection];
  let description = '';
  for (const key of path) {
    schema = childOf(schema, key);
    const text = (schema as { description?: string } | undefined)?.description;
    if (text) description = text;
  }
  return description || 'See the field in src/schemas.';
}

function childOf(schema: unknown, key: PropertyKey): unknown {
  let inner = schema as { def?: { innerType?: unknown; in?: unknown; element?: unknown; shape?: Record<PropertyKey, unknown> } };
  while (inner?.def && !inner.def.shape && !inner.def.element) {
    const next = inner.def.innerType ?? inner.def.in;
    if (!next) return undefined;
    inner = next as typeof inner;
  }
  return inner?.def?.shape?.[key] ?? inner?.def?.element;
}
