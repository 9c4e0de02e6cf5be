import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Fault } from '#fault';
import { message, providerFault } from '../contract/index.ts';
import { findValue, readLenient, type StructuredAsking, structured, validator } from './index.ts';
import { readyShape } from './shape.ts';
import { type Line, scripted } from './trial/gateway.ts';
import { RENDERINGS, trials } from './trial/shapes.ts';

const request = { messages: [message('user', 'Describe the shot.')] };
const asking: StructuredAsking = {
  attribution: { user: 'local', operation: 'shot.describe' },
  signal: new AbortController().signal,
};
const Shot = z.object({ size: z.enum(['wide', 'close']), seconds: z.int().min(1), note: z.string().optional() });
const refused = providerFault('provider-refused', 'No response_format here.', { engine: 'scripted', status: 400 });

describe('reading', () => {
  it('M18: whatever way a model writes a value, it is read back as it was', () => {
    fc.assert(
      fc.property(trials, fc.constantFrom(...Object.keys(RENDERINGS)), ({ schema, value }, how) => {
        const { judge, opens, wanted } = readyShape(schema, 'answer');
        const wrapped = wanted.schema === schema ? value : { value };
        expect(findValue(RENDERINGS[how]?.(wrapped) ?? '', judge, opens)).toEqual({ ok: true, value });
      }),
      { numRuns: 1000 },
    );
  });

  it('M18: what does not fit never passes, however it is written', () => {
    fc.assert(
      fc.property(trials, fc.constantFrom(...Object.keys(RENDERINGS)), ({ schema, wrong }, how) => {
        const { judge, opens, wanted } = readyShape(schema, 'answer');
        const wrapped = wanted.schema === schema ? wrong : { value: wrong };
        const judged = findValue(RENDERINGS[how]?.(wrapped) ?? '', judge, opens);
        expect(judged.ok).toBe(false);
        expect(!judged.ok && judged.misfits.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('M19: an answer that breaks off anywhere is said to break off, and is never closed', () => {
    fc.assert(
      fc.property(trials, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), ({ schema, value }, cut) => {
        const { judge, opens } = readyShape(schema, 'answer');
        const whole = JSON.stringify({ value });
        const part = whole.slice(0, Math.floor(whole.length * cut));
        const judged = findValue(part, judge, opens);
        expect(judged.ok).toBe(false);
        expect(!judged.ok && judged.misfits[0]?.incomplete).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('takes no fitting part of a broken answer for the answer', () => {
    const judge = readyShape(z.object({ a: z.int() }), 'answer').judge;
    for (const broken of [
      '{"x": [{"a": 1}], oops',
      '{"x": {"a": 1} "y": 2}',
      '{"a": 1',
      '{"a" 1, "b": {"a": 2',
      `{'x: {"a": 1}`,
    ])
      expect(findValue(broken, judge).ok, broken).toBe(false);
    expect(findValue('An example is {"a": 1}. The answer: {"a": 2200}', judge)).toEqual({
      ok: true,
      value: { a: 2200 },
    });
  });

  it('has patience with what models do to JSON, and none with what is no JSON', () => {
    const read = (text: string) => {
      const result = readLenient(text);
      return result.ok ? result.value : result.expected;
    };
    expect(read(`{a: 1, 'b': [.5, +2, 1.,], /* c */ "d": "x\ny", // e\n}`)).toEqual({
      a: 1,
      b: [0.5, 2, 1],
      d: 'x\ny',
    });
    expect(read('{"a": NaN}')).toEqual({ a: Number.NaN });
    expect(read('{"a": "\\u00e9\\_\\d"}')).toEqual({ a: 'é_\\d' });
    expect(Object.keys(read('{"__proto__": {"polluted": 1}}') as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(read('[1 2]')).toBe(', or ]');
    expect(read('{"a": maybe}')).toBe('a value');
    expect(read('['.repeat(100_000))).toBe('at most 200 levels');
    expect(read('"\\u12')).toBe('four digits after \\u');
  });
});

describe('validating', () => {
  it('M18: 3e-7 is no whole number, nor is what is larger than a number can hold', () => {
    const check = validator({ type: 'object', properties: { seconds: { type: 'integer' } }, required: ['seconds'] });
    expect(check({ seconds: 3e-7 })).toEqual([{ path: '$.seconds', expected: 'integer', found: '3e-7' }]);
    expect(check({ seconds: 2 ** 53 })).toHaveLength(1);
    expect(check({ seconds: Number.NaN })[0]?.found).toBe('NaN');
    expect(check({ seconds: 4 })).toEqual([]);
  });

  it.each([
    [{ enum: [1, { a: 2 }] }, { a: 2 }, { a: 3 }],
    [{ const: { a: [1] } }, { a: [1] }, { a: [2] }],
    [{ properties: { a: { type: 'string' } } }, 'anything', { a: 1 }],
    [{ type: 'object', additionalProperties: { type: 'integer' } }, { a: 1 }, { a: 'b' }],
    [{ patternProperties: { '^x': { type: 'integer' } }, additionalProperties: false }, { x1: 1 }, { y: 1 }],
    [{ propertyNames: { pattern: '^[a-z]+$' } }, { ab: 1 }, { A: 1 }],
    [{ prefixItems: [{ type: 'string' }], items: { type: 'integer' } }, ['a', 1], ['a', 'b']],
    [{ prefixItems: [{ type: 'string' }], items: false }, ['a'], ['a', 1]],
    [{ uniqueItems: true }, [1, 2], [{ a: 1 }, { a: 1 }]],
    [{ minItems: 1, maxItems: 2 }, [1], [1, 2, 3]],
    [{ minLength: 2, maxLength: 3 }, '👩‍🚀'.slice(0, 5), 'a'],
    [{ pattern: '^a' }, 'ab', 'b'],
    [{ format: 'date' }, '2024-02-29', '2023-02-29'],
    [{ format: 'date-time' }, '2024-02-29T10:00:00Z', '2024-02-29 10:00'],
    [{ format: 'uri' }, 'https://example.com', 'example'],
    [{ minimum: 1, exclusiveMaximum: 2 }, 1.9, 2],
    [{ multipleOf: 0.1 }, 0.3, 0.35],
    [{ oneOf: [{ type: 'string' }, { minLength: 3 }] }, 'ab', 'abc'],
    [{ allOf: [{ required: ['a'] }, { required: ['b'] }] }, { a: 1, b: 1 }, { a: 1 }],
    [{ not: { type: 'string' } }, 1, 'a'],
    [{ minProperties: 1 }, { a: 1 }, {}],
    [
      {
        $ref: '#/$defs/n',
        $defs: {
          n: { properties: { next: { anyOf: [{ $ref: '#/$defs/n' }, { type: 'null' }] } }, required: ['next'] },
        },
      },
      { next: { next: null } },
      { next: { next: {} } },
    ],
    [
      { type: 'object', properties: JSON.parse('{"__proto__": {"type": "string"}}'), required: ['__proto__'] },
      JSON.parse('{"__proto__": "a"}'),
      {},
    ],
  ])('%o takes %o and not %o', (schema, right, wrong) => {
    expect(validator(schema)(right)).toEqual([]);
    expect(validator(schema)(wrong)).not.toEqual([]);
  });

  it('does not promise what it cannot check', () => {
    const code = (schema: Parameters<typeof validator>[0]) => {
      try {
        return validator(schema)({}).length;
      } catch (error) {
        return error instanceof Fault ? error.code : String(error);
      }
    };
    expect(code({ if: { type: 'string' } })).toBe('schema-unsupported');
    expect(code({ properties: { a: { contains: {} } } })).toBe('schema-unsupported');
    expect(code({ pattern: '[' })).toBe('schema-unsupported');
    expect(code({ $ref: 'https://example.com/schema' })).toBe('schema-unsupported');
    expect(code({ $ref: '#' })).toBe('schema-unsupported');
    expect(code({ properties: { if: { type: 'string' } } })).toBe(0);
  });

  it('of alternatives that all fail, tells about the one that got farthest', () => {
    const check = validator({
      anyOf: [{ type: 'null' }, { type: 'object', properties: { size: { enum: ['wide'] } }, required: ['size'] }],
    });
    expect(check({ size: 'tall' })).toEqual([{ path: '$.size', expected: 'one of "wide"', found: '"tall"' }]);
    expect(check(3)).toEqual([{ path: '$', expected: 'null, or object', found: '3' }]);
  });
});

describe('the ladder', () => {
  it('begins with the surest way the model may know, and says which it was', async () => {
    const good = '{"size": "wide", "seconds": 4}';
    const on = async (capabilities: StructuredAsking['capabilities'], line: Line) => {
      const { gateway, asked } = scripted(line);
      const result = await structured(gateway, request, Shot, { ...asking, ...(capabilities ? { capabilities } : {}) });
      expect(result.value).toEqual({ size: 'wide', seconds: 4 });
      return { rung: result.rung, request: asked[0]?.request };
    };
    const schema = await on(undefined, good);
    expect(schema.rung).toBe('json-schema');
    expect(schema.request?.format).toMatchObject({
      kind: 'json-schema',
      name: 'answer',
      schema: { required: ['size', 'seconds'] },
    });
    const json = await on({ jsonSchema: false }, good);
    expect(json.rung).toBe('json');
    expect(JSON.stringify(json.request?.messages)).toContain('JSON');
    expect(json.request?.format).toEqual({ kind: 'json' });
    const tool = await on({ jsonSchema: false, json: false }, { call: good });
    expect(tool).toMatchObject({ rung: 'tool', request: { toolChoice: { name: 'answer' } } });
    expect((await on({ jsonSchema: false, json: false, tools: false }, `Here: ${good}`)).rung).toBe('text');
  });

  it('goes one down when the provider refuses, and gives up with its fault at the end', async () => {
    const { gateway, asked } = scripted(refused, refused, { call: '{"size": "close", "seconds": 1}' });
    expect((await structured(gateway, request, Shot, asking)).rung).toBe('tool');
    expect(asked.map((each) => each.request.format?.kind)).toEqual(['json-schema', 'json', 'text']);
    await expect(structured(scripted(refused, refused, refused, refused).gateway, request, Shot, asking)).rejects.toBe(
      refused,
    );
    const down = providerFault('provider-unreachable', 'Nobody there.', { engine: 'scripted' });
    await expect(structured(scripted(down).gateway, request, Shot, asking)).rejects.toBe(down);
  });

  it('M19: sends what does not fit back once, with where and why, and counts the money of both', async () => {
    const { gateway, asked } = scripted('{"size": "wide", "seconds": 3e-7}', '{"size": "wide", "seconds": 3}');
    const result = await structured(gateway, request, Shot, { ...asking, id: 'call-1' });
    expect(result).toMatchObject({ repaired: true, value: { seconds: 3 }, cost: 20 });
    const told = JSON.stringify(asked[1]?.request.messages.at(-1));
    expect(told).toContain('$.seconds: expected int, found 3e-7');
    expect(asked[1]?.asking.id).toBe('call-1-repair');
    const once = scripted('{}');
    await expect(structured(once.gateway, request, Shot, { ...asking, repair: false })).rejects.toMatchObject({
      code: 'answer-invalid',
    });
    expect(once.asked).toHaveLength(1);
  });

  it('M19: says at which rung, where in the data, what was expected, what was found, and the text around', async () => {
    const bad = 'Well: {"size": "tall", "seconds": 2}';
    const failure = structured(scripted(bad, bad).gateway, request, Shot, asking);
    await expect(failure).rejects.toMatchObject({
      kind: 'provider',
      code: 'answer-invalid',
      message: expect.stringContaining('at $.size it should be one of "wide"|"close", and is "tall"'),
      facts: {
        rung: 'json-schema',
        repaired: true,
        cost: 20,
        misfits: [{ path: '$.size', found: '"tall"', around: bad, incomplete: false }],
      },
    });
  });

  it('asks nothing again of an answer that reached its limit, and says what to do', async () => {
    const { gateway, asked } = scripted({ text: '{"size": "wi', reason: 'length' });
    await expect(structured(gateway, request, Shot, asking)).rejects.toMatchObject({
      code: 'answer-invalid',
      facts: { misfits: [{ incomplete: true }] },
      hint: expect.stringContaining('maxTokens'),
    });
    expect(asked).toHaveLength(1);
    const stopped = scripted({ text: '{"size"', reason: 'stopped' });
    await expect(structured(stopped.gateway, request, Shot, asking)).rejects.toMatchObject({ kind: 'cancelled' });
  });

  it('takes shapes that are no objects, and gives zod’s output', async () => {
    const names = await structured(
      scripted('{"value": ["Mara", "Ilse"]}').gateway,
      request,
      z.array(z.string()),
      asking,
    );
    expect(names.value).toEqual(['Mara', 'Ilse']);
    const bare = await structured(
      scripted('["Mara"]').gateway,
      request,
      { type: 'array', items: { type: 'string' } },
      asking,
    );
    expect(bare.value).toEqual(['Mara']);
    const upper = z.object({ name: z.string().transform((name) => name.toUpperCase()) });
    expect((await structured(scripted('{"name": "mara"}').gateway, request, upper, asking)).value).toEqual({
      name: 'MARA',
    });
  });
});
