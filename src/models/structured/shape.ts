import * as z from 'zod';
import type { Json, JsonObject } from '../contract/index.ts';
import type { Judge } from './find.ts';
import { shown, step } from './json.ts';
import type { Mismatch } from './keywords.ts';
import type { Wanted } from './rungs.ts';
import { validator } from './schema.ts';

/** What an answer must look like: a zod type, or a JSON Schema. */
export type Shape = z.ZodType | JsonObject;

/** What comes out of a shape. */
export type Shaped<Of extends Shape> = Of extends z.ZodType ? z.output<Of> : Json;

/** A shape, ready to be asked for and to be judged by. */
export interface ReadyShape {
  readonly wanted: Wanted;
  readonly judge: Judge;
  /** Characters a value of it may begin with. */
  readonly opens: string;
}

/** The name of what holds a value that is no object. */
const WRAPPER = 'value';

/** Providers take objects only: any other shape is asked for as `{ "value": ... }` and taken out again. */
export function readyShape(shape: Shape, name: string): ReadyShape {
  const bare = shape instanceof z.ZodType ? schemaOf(shape) : shape;
  const judgeBare = shape instanceof z.ZodType ? judgeZod(shape) : judgeSchema(bare);
  if (bare['type'] === 'object') return { wanted: { name, schema: bare }, judge: judgeBare, opens: '{' };
  const { $defs, definitions, ...inner } = bare;
  const schema: JsonObject = {
    type: 'object',
    properties: { [WRAPPER]: reRooted(inner) },
    required: [WRAPPER],
    additionalProperties: false,
    ...($defs === undefined ? {} : { $defs }),
    ...(definitions === undefined ? {} : { definitions }),
  };
  return { wanted: { name, schema }, judge: (value) => judgeBare(unwrapped(value)), opens: '{[' };
}

/** The same schema with references to its root pointing to where it stands now. */
function reRooted(schema: JsonObject): JsonObject {
  const text = JSON.stringify(schema);
  if (!text.includes('"$ref":"#"')) return schema;
  return JSON.parse(text.replaceAll('"$ref":"#"', `"$ref":"#/properties/${WRAPPER}"`)) as JsonObject;
}

function unwrapped(value: unknown): unknown {
  const wrapped = typeof value === 'object' && value !== null && Object.keys(value).join() === WRAPPER;
  return wrapped ? Reflect.get(value, WRAPPER) : value;
}

/** The schema of what is to be written, not of what is made of it. */
function schemaOf(shape: z.ZodType): JsonObject {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input' });
  return JSON.parse(JSON.stringify(schema)) as JsonObject;
}

function judgeSchema(schema: JsonObject): Judge {
  const validate = validator(schema);
  return (value) => {
    const mismatches = validate(value);
    return mismatches.length === 0 ? { value } : { mismatches };
  };
}

function judgeZod(shape: z.ZodType): Judge {
  return (value) => {
    const result = shape.safeParse(value);
    return result.success
      ? { value: result.data }
      : { mismatches: result.error.issues.flatMap((issue) => mismatchesOf(issue, value)) };
  };
}

/** Zod's issue in our words; of a union the alternative that got farthest. */
function mismatchesOf(issue: z.core.$ZodIssue, value: unknown, before: readonly PropertyKey[] = []): Mismatch[] {
  const path = [...before, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const deepest = issue.errors.filter((errors) => errors.every((each) => each.path.length > 0));
    if (deepest.length === 1) return (deepest[0] ?? []).flatMap((each) => mismatchesOf(each, value, path));
    const words = issue.errors.map(
      (errors) => errors[0]?.message.replace(/^Invalid input: expected (\S+?),.*/, '$1') ?? '',
    );
    return [{ path: pathOf(path), expected: [...new Set(words)].join(', or '), found: shown(at(value, path)) }];
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: pathOf([...path, key]),
      expected: `no property ${JSON.stringify(key)}`,
      found: shown(at(value, [...path, key])),
    }));
  return [{ path: pathOf(path), expected: expectedBy(issue), found: shown(at(value, path)) }];
}

const expectedBy = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_type'
    ? String(issue.expected)
    : issue.message.replace(/^(Invalid [a-z]+|Too (big|small)): (expected )?/, '');

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((so, key) => (typeof key === 'number' ? `${so}[${key}]` : step(so, String(key))), '$');

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((so, key) => (typeof so === 'object' && so !== null ? Reflect.get(so, key) : undefined), value);
