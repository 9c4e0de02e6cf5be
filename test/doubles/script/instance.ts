type Schema = Readonly<Record<string, unknown>>;
interface Place {
  /** The whole schema, where references lead. */
  readonly root: Schema;
  /** How deep we are in it. */
  readonly depth: number;
}

/** Beyond this depth only what is required is made, so that schemas that contain themselves come to an end. */
const DEEP = 4;

/** The smallest plain value that a JSON Schema allows; the same for the same schema. */
export const instanceOf = (schema: unknown): unknown =>
  isSchema(schema) ? made(schema, { root: schema, depth: 0 }) : {};

function made(schema: Schema, place: Place): unknown {
  const resolved = resolve(schema, place);
  if ('const' in resolved) return resolved['const'];
  if ('default' in resolved && place.depth > 0 && !('type' in resolved)) return resolved['default'];
  const choices = resolved['enum'];
  if (Array.isArray(choices)) return choices[0];
  const one = [resolved['anyOf'], resolved['oneOf']].find(Array.isArray);
  if (one !== undefined) return madeOf(one, resolved, place);
  switch (typeOf(resolved)) {
    case 'object':
      return objectOf(resolved, place);
    case 'array':
      return arrayOf(resolved, place);
    case 'string':
      return stringOf(resolved);
    case 'integer':
      return numberOf(resolved, 1);
    case 'number':
      return numberOf(resolved, 0);
    case 'boolean':
      return true;
    default:
      return null;
  }
}

/** One of several shapes: deep down one that does not lead on, else the first. */
function madeOf(shapes: readonly unknown[], { anyOf: _any, oneOf: _one, ...rest }: Schema, place: Place): unknown {
  const usable = shapes.filter(isSchema).map((shape) => resolve({ ...rest, ...shape }, place));
  const flat = usable.find((shape) => !['object', 'array'].includes(typeOf(shape)));
  const chosen = place.depth >= DEEP ? (flat ?? usable[0]) : usable[0];
  return chosen === undefined ? null : made(chosen, { ...place, depth: place.depth + 1 });
}

/** References followed, `allOf` put together. */
function resolve(schema: Schema, place: Place): Schema {
  const { $ref, allOf, ...rest } = schema;
  if (typeof $ref === 'string') {
    const target = $ref
      .replace(/^#\/?/, '')
      .split('/')
      .filter((step) => step !== '')
      .reduce<unknown>(
        (at, step) => (isSchema(at) ? at[step.replace(/~1/g, '/').replace(/~0/g, '~')] : undefined),
        place.root,
      );
    return isSchema(target) ? resolve({ ...target, ...rest }, place) : rest;
  }
  if (!Array.isArray(allOf)) return schema;
  return allOf
    .filter(isSchema)
    .map((part) => resolve(part, place))
    .reduce(together, rest);
}

function together(one: Schema, other: Schema): Schema {
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const object = (value: unknown): Schema => (isSchema(value) ? value : {});
  return {
    ...one,
    ...other,
    properties: { ...object(one['properties']), ...object(other['properties']) },
    required: [...list(one['required']), ...list(other['required'])],
  };
}

function typeOf(schema: Schema): string {
  const { type } = schema;
  if (typeof type === 'string') return type;
  if (Array.isArray(type)) return String(type.find((name) => name !== 'null') ?? 'null');
  if ('properties' in schema || 'required' in schema) return 'object';
  if ('items' in schema || 'prefixItems' in schema) return 'array';
  return ['minLength', 'maxLength', 'pattern', 'format'].some((word) => word in schema) ? 'string' : 'null';
}

function objectOf(schema: Schema, place: Place): Record<string, unknown> {
  const properties = isSchema(schema['properties']) ? schema['properties'] : {};
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  const names = place.depth >= DEEP ? required : [...new Set([...Object.keys(properties), ...required])];
  const filled = names.map((name): [string, unknown] => {
    const inner = properties[name] ?? schema['additionalProperties'];
    return [name, isSchema(inner) ? made(inner, { ...place, depth: place.depth + 1 }) : 'text'];
  });
  return Object.fromEntries(filled);
}

function arrayOf(schema: Schema, place: Place): unknown[] {
  const first = Array.isArray(schema['prefixItems']) ? schema['prefixItems'] : [];
  const least = Number(schema['minItems'] ?? (place.depth >= DEEP ? 0 : 1));
  const most = Number(schema['maxItems'] ?? Number.POSITIVE_INFINITY);
  const length = Math.min(Math.max(least, first.length), most);
  const below = { ...place, depth: place.depth + 1 };
  return Array.from({ length }, (_, index) => {
    const item: unknown = first[index] ?? schema['items'];
    const value = isSchema(item) ? made(item, below) : 'text';
    return schema['uniqueItems'] === true && index > 0 ? different(value, index, item) : value;
  });
}

/** The same kind of value once more, but another one. */
function different(value: unknown, index: number, item: unknown): unknown {
  const choices = isSchema(item) ? item['enum'] : undefined;
  if (Array.isArray(choices)) return choices[index % choices.length];
  if (typeof value === 'number') return value + index;
  return typeof value === 'string' ? `${value} ${index}` : value;
}

const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-01-31',
  'date-time': '2026-01-31T12:00:00Z',
  time: '12:00:00Z',
  email: 'anna@example.com',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  ipv4: '192.0.2.1',
};
/** Tried in turn against a pattern. */
const SAMPLES = [
  'text',
  'Text',
  'TEXT',
  'a',
  'A',
  '1',
  '12',
  '123',
  '1234',
  '#aabbcc',
  'a-b',
  'a_b',
  '2026-01-31',
  '1.5',
  '00:01',
];

function stringOf(schema: Schema): string {
  const { pattern, format } = schema;
  const named = typeof format === 'string' ? FORMATS[format] : undefined;
  if (named !== undefined) return named;
  if (typeof pattern === 'string') {
    const expression = new RegExp(pattern, 'u');
    const sample = SAMPLES.find((one) => expression.test(one) && one.length >= Number(schema['minLength'] ?? 0));
    if (sample === undefined)
      throw new Error(`No sample of a double matches the pattern ${pattern}: script the answer.`);
    return sample;
  }
  const least = Number(schema['minLength'] ?? 0);
  const most = Number(schema['maxLength'] ?? Number.POSITIVE_INFINITY);
  return 'text'.padEnd(least, 't').slice(0, most);
}

/** The smallest number allowed from `step` on; `step` 0 for numbers that need not be whole. */
function numberOf(schema: Schema, step: 0 | 1): number {
  const bound = (name: string): number | undefined => (typeof schema[name] === 'number' ? schema[name] : undefined);
  const multiple = bound('multipleOf') ?? step;
  const above = bound('exclusiveMinimum');
  const below = bound('exclusiveMaximum');
  const least = Math.max(bound('minimum') ?? Number.NEGATIVE_INFINITY, above ?? Number.NEGATIVE_INFINITY);
  const most = Math.min(bound('maximum') ?? Number.POSITIVE_INFINITY, below ?? Number.POSITIVE_INFINITY);
  const fits = (value: number): boolean =>
    value >= least &&
    value <= most &&
    value !== above &&
    value !== below &&
    (multiple === 0 || isMultiple(value, multiple));
  const middle =
    Number.isFinite(least) && Number.isFinite(most)
      ? (least + most) / 2
      : Number.isFinite(least)
        ? least + 1
        : most - 1;
  const near =
    multiple === 0 ? middle : Math.ceil(Number.isFinite(least) ? least / multiple : most / multiple - 1) * multiple;
  return [1, least, most, near, near + multiple, middle].find((value) => Number.isFinite(value) && fits(value)) ?? 0;
}

const isMultiple = (value: number, of: number): boolean => Math.abs(value / of - Math.round(value / of)) < 1e-9;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
