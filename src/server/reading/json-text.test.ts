import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFor, problemIn, refused } from '../trial/visit.ts';
import { readJsonText } from './json-text.ts';

const BOUNDS = { depth: 64, values: 200_000 };
const read = (text: string | Uint8Array) =>
  readJsonText(typeof text === 'string' ? new TextEncoder().encode(text) : text, BOUNDS);
const code = (text: string | Uint8Array): unknown => {
  try {
    return { read: read(text) };
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('JSON', () => {
  it('is read as JSON.parse reads it, where that is what is written', () => {
    const value = fc
      .jsonValue({ maxDepth: 6, stringUnit: 'binary' })
      .filter((given) => !JSON.stringify(given).includes('__proto__'));
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), (given, indent) => {
        const text = JSON.stringify(given, null, indent);
        expect(read(text)).toEqual(JSON.parse(text));
      }),
      {
        numRuns: 500,
        examples: [
          [-9007199254740992, 0],
          [-39287231997666970, 0],
        ],
      },
    );
  });

  it('what JSON.parse refuses is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\u019-. eEtrue') }), (text) => {
        let parsed: unknown;
        let readable = true;
        try {
          parsed = JSON.parse(text);
        } catch {
          readable = false;
        }
        const told = code(text);
        if (!readable) expect(told).toEqual(expect.any(String));
        else if (typeof told === 'object') expect(told).toEqual({ read: parsed });
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a key twice', '{"a":1,"a":2}', 'json-key-twice'],
    ['a key twice, once in disguise', '{"a":1,"\\u0061":2}', 'json-key-twice'],
    ['a key twice, further in', '[{"b":{"c":1,"d":2,"c":3}}]', 'json-key-twice'],
    ['a prototype', '{"__proto__":{"isAdmin":true}}', 'json-key-refused'],
    ['a prototype in disguise', '{"\\u005f_proto__":1}', 'json-key-refused'],
    ['half a character', '{"a":"\\ud800"}', 'json-invalid'],
    ['half a character as a key', '{"\\udc00":1}', 'json-invalid'],
    ['NaN', '{"a":NaN}', 'json-invalid'],
    ['an endless number', '{"a":1e999}', 'json-number'],
    ['a whole number too large', '{"a":12345678901234567890}', 'json-number'],
    ['a mark at its start', '\ufeff{}', 'json-invalid'],
    ['no UTF-8', new Uint8Array([0x22, 0xc3, 0x28, 0x22]), 'json-invalid'],
    ['half a character in bytes', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), 'json-invalid'],
    ['nothing', '', 'json-invalid'],
    ['too deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'json-too-deep'],
    ['too much', `[${'1,'.repeat(300_000)}1]`, 'json-too-large'],
    ['comments', '{"a":1 /* x */}', 'json-invalid'],
  ])('A11: %s is refused', (_, text, expected) => expect(code(text)).toBe(expected));

  it.each([
    ['the same key in two objects', '[{"a":1},{"a":2}]'],
    ['a key that is also a value', '{"a":"a","b":["a","a"]}'],
    ['a pair of halves', '{"a":"\\ud83c\\udfac"}'],
    ['large numbers that stay what they are', '[9007199254740991,0.1234567890123456789,1e20,-0]'],
    ['quotes and backslashes', '{"a\\\\":"\\\\\\"","a\\"":1}'],
  ])('%s is not', (_, text) => expect(code(text)).toEqual({ read: JSON.parse(text) }));

  it('A11: a hostile body of eight megabytes is refused in a tenth of a second', () => {
    const size = 8 << 20;
    const hostile = [
      '['.repeat(size),
      `{${Array.from({ length: 500_000 }, (_, index) => `"k${index}":1`).join(',')}}`,
      `"${'\\\\'.repeat(size / 2)}`,
      `"${'\\"'.repeat(size / 2)}`,
      '"'.repeat(size),
      `[${'1e5,'.repeat(size / 4)}`,
      `${'9'.repeat(size)}`,
      ' '.repeat(size),
    ].map((text) => new TextEncoder().encode(text));
    for (const bytes of hostile) {
      const began = performance.now();
      expect(code(bytes)).toEqual(expect.any(String));
      // A tenth of a second on an idle machine; tests share theirs.
      expect(performance.now() - began).toBeLessThan(400);
    }
  });
});

describe('a body', () => {
  const { ask } = placeFor();
  const path = '/api/v1/operations/text.echo';

  it.each([
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/json-seq',
    'application/json; charset=latin1',
    '',
  ])('A4: of type %s is refused', async (type) => {
    const answer = await ask(path, { body: { input: { words: 'hello' } }, headers: { 'content-type': type } });
    expect(await problemIn(answer)).toEqual(refused(415, 'media-type-wrong'));
  });

  it('A11: larger than the limit is refused, whether it says so or not', async () => {
    const large = JSON.stringify({ input: { words: 'x'.repeat(20 << 20) } });
    const began = performance.now();
    expect(await problemIn(await ask(path, { body: large }))).toEqual(refused(413, 'request-too-large'));
    expect(await problemIn(await ask(path, { body: large, headers: { 'content-length': '10' } }))).toEqual(
      refused(413, 'request-too-large'),
    );
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it.each([
    '{"isAdmin":true}',
    '{"input":{"words":"x"},"ownerId":"me"}',
    '{"input":{"words":"x"},"costUsd":0}',
    '{"input":{"words":"x","isAdmin":true}}',
    '{"__proto__":{"isAdmin":true},"input":{"words":"x"}}',
    '{"input":{"words":"x","constructor":{"prototype":{"isAdmin":true}}}}',
  ])('A10: %s has something nobody asked for', async (body) => {
    const answer = await ask(path, { body });
    expect(answer.status).toBe(400);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});
