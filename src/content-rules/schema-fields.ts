import type { z } from 'astro/zod';

/** What a schema says of one place in an entry. */
export interface FieldWords {
  /** The words of `.describe()`, of the field or else of the nearest one around it. */
  description: string;
  /** Names of the fields that may stand at this place; empty where there are none. */
  keys: string[];
}

/** The parts of zod's schemas that are looked into. */
interface Definition {
  type?: string;
  innerType?: Schema;
  in?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
  options?: Schema[];
}
interface Schema {
  description?: string | undefined;
  def?: Definition;
}

/**
 * What a schema says of a place.
 *
 * @param path - the place, such as `['steps', 2, 'how']`.
 * @param data - the entry: it tells which of several shapes (the kinds of dose) is meant.
 */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): FieldWords {
  let here: Schema | undefined = schema;
  let value = data;
  let description = '';
  for (const key of path) {
    here = childOf(here, key, value);
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    description = here?.description ?? description;
  }
  return { description, keys: Object.keys(objectOf(here, value)?.def?.shape ?? {}) };
}

/** A field as it is printed for authors. */
export interface FieldLine {
  /** `dose.holdSec.min`; a list shows as `steps[]`. */
  path: string;
  description: string;
  required: boolean;
  /** The kinds of dose that have it, where not all have. */
  kinds: string[];
}

/** Every field of a schema, in its order. Fields of several shapes (the kinds of dose) stand together, each once. */
export function allFields(schema: z.ZodType, path = ''): FieldLine[] {
  const inner = unwrap(schema);
  if (inner?.def?.element) return allFields(inner.def.element as z.ZodType, `${path}[]`);
  const shapes = (inner?.def?.options ?? [inner]).map((shape) => objectOf(shape, undefined)?.def?.shape ?? {});
  const fields = new Map(shapes.flatMap((shape) => Object.entries(shape)).reverse());
  const order = new Set(shapes.flatMap((shape) => Object.keys(shape)));
  return [...order].flatMap((key) => {
    const child = fields.get(key) ?? {};
    const having = shapes.filter((shape) => key in shape);
    const line = {
      path: path ? `${path}.${key}` : key,
      description: descriptionOf(child) || having.map((shape) => String(literalOf(shape[key]))).join(', '),
      required: !['optional', 'default'].includes(child.def?.type ?? ''),
      kinds: having.length < shapes.length ? having.map((shape) => String(literalOf(shape['kind']))) : [],
    };
    return [line, ...allFields(child as z.ZodType, line.path)];
  });
}

function descriptionOf(schema: Schema): string {
  if (schema.description) return schema.description;
  const inner = schema.def?.innerType ?? schema.def?.in;
  return inner ? descriptionOf(inner) : '';
}

function childOf(schema: Schema | undefined, key: PropertyKey, value: unknown): Schema | undefined {
  const inner = unwrap(schema);
  return inner?.def?.element ?? objectOf(inner, value)?.def?.shape?.[String(key)];
}

/** The object schema at a place; of several kinds the one whose `kind` the value has, else the first. */
function objectOf(schema: Schema | undefined, value: unknown): Schema | undefined {
  const inner = unwrap(schema);
  if (!inner?.def?.options) return inner?.def?.shape ? inner : undefined;
  const kind = (value as { kind?: unknown } | undefined)?.kind;
  const shapes = inner.def.options.flatMap((option) => objectOf(option, value) ?? []);
  return shapes.find((shape) => literalOf(shape.def?.shape?.['kind']) === kind) ?? shapes[0];
}

function literalOf(schema: Schema | undefined): unknown {
  return (schema?.def as { values?: unknown[] } | undefined)?.values?.[0];
}

/** Takes away `.optional()`, `.default()` and `.pipe()`. */
function unwrap(schema: Schema | undefined): Schema | undefined {
  let inner = schema;
  while (inner?.def && !inner.def.shape && !inner.def.element && !inner.def.options) {
    const next: Schema | undefined = inner.def.innerType ?? inner.def.in;
    if (!next) return inner;
    inner = next;
  }
  return inner;
}
