import { Fault } from '#fault';
import type { Json, JsonObject } from '../contract/index.ts';
import { formatFits } from './formats.ts';
import { isObject, kindOf, same, shown, step } from './json.ts';

/** Where a value does not fit its schema. */
export interface Mismatch {
  /** `$.scenes[2].title`; `$` is the whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** A walk through a schema and a value at once. */
export interface Walk {
  readonly root: JsonObject;
  readonly mismatches: Mismatch[];
  /** References followed on the way, against schemas that go round in circles. */
  refs: number;
  readonly check: (schema: Json | undefined, value: unknown, path: string, walk: Walk) => void;
}

export type Keyword = (rule: Json, value: unknown, path: string, walk: Walk, schema: JsonObject) => void;

/** A schema we cannot hold answers against. */
export const unsupported = (path: string, keyword: string): Fault =>
  new Fault(
    'usage',
    'schema-unsupported',
    `The schema says ${keyword} at ${path}, which answers cannot be checked against.`,
    {
      facts: { path, keyword },
      hint: 'Use the keywords of JSON Schema that describe types, properties, elements, lengths and ranges.',
    },
  );

const patterns = new Map<string, RegExp>();

/** A pattern, compiled once. */
export function compiled(pattern: string, path: string): RegExp {
  const found = patterns.get(pattern);
  if (found !== undefined) return found;
  try {
    const made = new RegExp(pattern, 'u');
    patterns.set(pattern, made);
    return made;
  } catch {
    throw unsupported(path, `pattern ${pattern}`);
  }
}

export function miss({ mismatches }: Walk, path: string, expected: string, value: unknown): void {
  mismatches.push({ path, expected, found: shown(value) });
}

const isType = (type: Json, value: unknown): boolean => {
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return kindOf(value) === type;
};

const entries = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);
const elements = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A keyword that compares a measure of values of one kind with a number. */
const limit =
  (
    measure: (value: unknown) => number | undefined,
    fits: (measured: number, rule: number) => boolean,
    words: (rule: number) => string,
  ): Keyword =>
  (rule, value, path, walk) => {
    const measured = measure(value);
    if (measured !== undefined && !fits(measured, Number(rule))) miss(walk, path, words(Number(rule)), value);
  };

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const lengthOf = (value: unknown): number | undefined => (typeof value === 'string' ? [...value].length : undefined);
const countOf = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined);
const sizeOf = (value: unknown): number | undefined => (isObject(value) ? Object.keys(value).length : undefined);
const least = (measured: number, rule: number): boolean => measured >= rule;
const most = (measured: number, rule: number): boolean => measured <= rule;

const type: Keyword = (rule, value, path, walk) => {
  const types = Array.isArray(rule) ? rule : [rule];
  if (!types.some((each) => isType(each, value))) miss(walk, path, types.join(' or '), value);
};

const properties: Keyword = (rule, value, path, walk) => {
  for (const [name, schema] of entries(rule))
    if (isObject(value) && Object.hasOwn(value, name)) walk.check(schema as Json, value[name], step(path, name), walk);
};

const required: Keyword = (rule, value, path, walk) => {
  for (const name of elements(rule))
    if (isObject(value) && !Object.hasOwn(value, String(name)))
      miss(walk, step(path, String(name)), 'a value', undefined);
};

const patternProperties: Keyword = (rule, value, path, walk) => {
  for (const [pattern, schema] of entries(rule))
    for (const [name, each] of entries(value))
      if (compiled(pattern, path).test(name)) walk.check(schema as Json, each, step(path, name), walk);
};

const additionalProperties: Keyword = (rule, value, path, walk, schema) => {
  const named = new Set(entries(schema['properties']).map(([name]) => name));
  const matched = entries(schema['patternProperties']).map(([pattern]) => compiled(pattern, path));
  for (const [name, each] of entries(value)) {
    if (named.has(name) || matched.some((pattern) => pattern.test(name))) continue;
    if (rule === false) miss(walk, step(path, name), `no property ${JSON.stringify(name)}`, each);
    else walk.check(rule, each, step(path, name), walk);
  }
};

const propertyNames: Keyword = (rule, value, path, walk) => {
  for (const [name] of entries(value)) walk.check(rule, name, step(path, name), walk);
};

const items: Keyword = (rule, value, path, walk, schema) => {
  const before = elements(schema['prefixItems']).length;
  elements(value).forEach((each, index) => {
    if (index >= before) walk.check(rule, each, `${path}[${index}]`, walk);
  });
};

const prefixItems: Keyword = (rule, value, path, walk) => {
  elements(rule).forEach((schema, index) => {
    if (index < elements(value).length) walk.check(schema as Json, elements(value)[index], `${path}[${index}]`, walk);
  });
};

const uniqueItems: Keyword = (rule, value, path, walk) => {
  if (rule !== true) return;
  elements(value).forEach((each, index) => {
    if (
      elements(value)
        .slice(0, index)
        .some((earlier) => same(earlier, each))
    )
      miss(walk, `${path}[${index}]`, 'no element twice', each);
  });
};

/** The mismatches of one alternative. */
function tried(schema: Json, value: unknown, path: string, walk: Walk): readonly Mismatch[] {
  const inner: Walk = { root: walk.root, mismatches: [], refs: walk.refs, check: walk.check };
  walk.check(schema, value, path, inner);
  return inner.mismatches;
}

/** Of several alternatives that all fail, the one that got farthest tells most. */
const anyOf: Keyword = (rule, value, path, walk) => {
  const all = elements(rule).map((schema) => tried(schema as Json, value, path, walk));
  if (all.length === 0 || all.some(({ length }) => length === 0)) return;
  const farthest = all.filter((each) => each.every((mismatch) => mismatch.path !== path));
  if (farthest.length === 1) walk.mismatches.push(...(farthest[0] ?? []));
  else miss(walk, path, [...new Set(all.map((each) => each[0]?.expected ?? ''))].join(', or '), value);
};

const oneOf: Keyword = (rule, value, path, walk, schema) => {
  const fitting = elements(rule).filter((each) => tried(each as Json, value, path, walk).length === 0).length;
  if (fitting === 0) anyOf(rule, value, path, walk, schema);
  else if (fitting > 1) miss(walk, path, `exactly one of ${elements(rule).length} shapes, not ${fitting}`, value);
};

const reference: Keyword = (rule, value, path, walk) => {
  if (walk.refs >= 500) throw unsupported(path, `a $ref that goes round in circles (${String(rule)})`);
  const target = resolve(String(rule), walk.root);
  if (target === undefined) throw unsupported(path, `$ref ${String(rule)}`);
  walk.refs++;
  walk.check(target, value, path, walk);
  walk.refs--;
};

/** `#/$defs/shot`: within the schema itself, nowhere else. */
function resolve(reference: string, root: JsonObject): Json | undefined {
  if (!reference.startsWith('#')) return undefined;
  let at: Json | undefined = root;
  for (const name of reference.slice(1).split('/').slice(1)) {
    const key = decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~');
    at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at;
}

/** What the keywords of JSON Schema ask for. */
export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ['type', type],
  [
    'enum',
    (rule, value, path, walk) => {
      if (!elements(rule).some((each) => same(each, value)))
        miss(walk, path, `one of ${elements(rule).map(shown).join(', ')}`, value);
    },
  ],
  [
    'const',
    (rule, value, path, walk) => {
      if (!same(rule, value)) miss(walk, path, shown(rule), value);
    },
  ],
  ['properties', properties],
  ['required', required],
  ['patternProperties', patternProperties],
  ['additionalProperties', additionalProperties],
  ['propertyNames', propertyNames],
  ['items', items],
  ['prefixItems', prefixItems],
  ['uniqueItems', uniqueItems],
  ['anyOf', anyOf],
  ['oneOf', oneOf],
  [
    'allOf',
    (rule, value, path, walk) => {
      for (const schema of elements(rule)) walk.check(schema as Json, value, path, walk);
    },
  ],
  [
    'not',
    (rule, value, path, walk) => {
      if (tried(rule, value, path, walk).length === 0) miss(walk, path, 'something else', value);
    },
  ],
  ['$ref', reference],
  [
    'pattern',
    (rule, value, path, walk) => {
      if (typeof value === 'string' && !compiled(String(rule), path).test(value))
        miss(walk, path, `text like ${String(rule)}`, value);
    },
  ],
  [
    'format',
    (rule, value, path, walk) => {
      if (typeof value === 'string' && !formatFits(String(rule), value)) miss(walk, path, `a ${String(rule)}`, value);
    },
  ],
  ['minimum', limit(numberOf, least, (rule) => `at least ${rule}`)],
  ['maximum', limit(numberOf, most, (rule) => `at most ${rule}`)],
  [
    'exclusiveMinimum',
    limit(
      numberOf,
      (measured, rule) => measured > rule,
      (rule) => `more than ${rule}`,
    ),
  ],
  [
    'exclusiveMaximum',
    limit(
      numberOf,
      (measured, rule) => measured < rule,
      (rule) => `less than ${rule}`,
    ),
  ],
  [
    'multipleOf',
    limit(
      numberOf,
      (measured, rule) => isMultiple(measured, rule),
      (rule) => `a multiple of ${rule}`,
    ),
  ],
  ['minLength', limit(lengthOf, least, (rule) => `at least ${rule} characters`)],
  ['maxLength', limit(lengthOf, most, (rule) => `at most ${rule} characters`)],
  ['minItems', limit(countOf, least, (rule) => `at least ${rule} elements`)],
  ['maxItems', limit(countOf, most, (rule) => `at most ${rule} elements`)],
  ['minProperties', limit(sizeOf, least, (rule) => `at least ${rule} properties`)],
  ['maxProperties', limit(sizeOf, most, (rule) => `at most ${rule} properties`)],
]);

const isMultiple = (measured: number, rule: number): boolean => {
  const times = measured / rule;
  return Math.abs(times - Math.round(times)) <= 1e-9 * Math.max(1, Math.abs(times));
};
