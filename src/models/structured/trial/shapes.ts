import fc from 'fast-check';
import type { Json, JsonObject } from '../../contract/index.ts';

/** A schema, a value that fits it, and one that does not. */
export interface Trial {
  readonly schema: JsonObject;
  readonly value: Json;
  readonly wrong: Json;
}

const names = fc.stringMatching(/^[a-z][a-z_]{0,7}$/);
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '```json\n{"a": 1}\n```',
    'it\'s {not} [json], "quoted" // really',
    '</b> \\ / \n\t',
    '{{name}}',
    "don't",
  ),
);

const leaf: fc.Arbitrary<Trial> = fc.oneof(
  words.map((value) => ({ schema: { type: 'string' }, value, wrong: 3 })),
  fc.integer().map((value) => ({ schema: { type: 'integer' }, value, wrong: 3e-7 })),
  fc
    .integer({ min: 1, max: 10 })
    .map((value) => ({ schema: { type: 'integer', minimum: 1, maximum: 10 }, value, wrong: 11 })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ schema: { type: 'number' }, value: value + 0, wrong: '1' })),
  fc.boolean().map((value) => ({ schema: { type: 'boolean' }, value, wrong: 'true' })),
  fc
    .constantFrom('wide', 'medium', 'close')
    .map((value) => ({ schema: { enum: ['wide', 'medium', 'close'] }, value, wrong: 'wider' })),
  fc.option(words).map((value) => ({ schema: { anyOf: [{ type: 'string' }, { type: 'null' }] }, value, wrong: false })),
);

/** Leaves, and objects and arrays of them; what is wrong is wrong in one place, however deep. */
const trial: fc.Arbitrary<Trial> = fc.letrec<{ node: Trial; object: Trial; list: Trial }>((tie) => ({
  node: fc.oneof({ maxDepth: 3, depthIdentifier: 'shape' }, leaf, tie('object'), tie('list')),
  object: fc
    .tuple(
      fc.uniqueArray(fc.tuple(names, tie('node')), { minLength: 1, maxLength: 4, selector: ([name]) => name }),
      fc.nat(),
      fc.integer({ min: 0, max: 2 }),
    )
    .map(([members, pick, how]): Trial => {
      const of = (map: (part: Trial) => Json): JsonObject =>
        Object.fromEntries(members.map(([name, part]) => [name, map(part)]));
      const value = of((part) => part.value);
      const [name, part] = members[pick % members.length] ?? members[0] ?? ['', { wrong: null }];
      const { [name]: _, ...without } = value;
      const wrong = [{ ...value, [name]: part.wrong }, without, { ...value, 'not asked for': 1 }][how] ?? null;
      return {
        schema: {
          type: 'object',
          properties: of((each) => each.schema),
          required: members.map(([each]) => each),
          additionalProperties: false,
        },
        value,
        wrong,
      };
    }),
  list: fc.tuple(tie('node'), fc.integer({ min: 0, max: 3 }), fc.nat()).map(
    ([part, length, at]): Trial => ({
      schema: { type: 'array', items: part.schema },
      value: Array.from({ length }, () => part.value),
      wrong: Array.from({ length: length + 1 }, (_, index) => (index === at % (length + 1) ? part.wrong : part.value)),
    }),
  ),
})).node;

export const trials: fc.Arbitrary<Trial> = trial;

/** Ways a model writes a value; the value stays the same. */
export const RENDERINGS: Readonly<Record<string, (value: Json) => string>> = {
  plain: (value) => JSON.stringify(value),
  pretty: (value) => JSON.stringify(value, null, 2),
  fenced: (value) => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``,
  prose: (value) => `Sure! Here is what you asked for:\n\n${JSON.stringify(value)}\n\nLet me know if it is {good}.`,
  both: (value) => `Here you are (it's short):\n\`\`\`\n${JSON.stringify(value, null, 1)}\n\`\`\`\nEnjoy!`,
  thought: (value) => `<think>Maybe {"a": 1}? No: {"wrong": true</think>\n${JSON.stringify(value)}`,
  sloppy: (value) => sloppy(value),
  commented: (value) => `// the answer\n${JSON.stringify(value, null, 2)} /* that is all */`,
};

/** Trailing commas, single quotes, names without quotes, Python's words. */
function sloppy(value: Json): string {
  if (typeof value === 'string')
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (value === null) return 'None';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(sloppy).join(', ')}, ]`;
  if (typeof value === 'object') {
    const members = Object.entries(value).map(
      ([name, each]) => `${/^[a-z_]+$/.test(name) ? name : JSON.stringify(name)}: ${sloppy(each)}`,
    );
    return members.length === 0 ? '{}' : `{${members.join(', ')},}`;
  }
  return JSON.stringify(value);
}
