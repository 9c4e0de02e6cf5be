import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Artifact, type ContentHash, canonicalJson, type Json, type Outputs, type Step, stepKey } from '#graph';
import { stepId } from './trial/toys.ts';

const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json);
const hashes = fc.constantFrom('a', 'b', 'c').map((digit) => digit.repeat(64) as ContentHash);
const artifacts: fc.Arbitrary<Artifact> = fc.record({ hash: hashes, size: fc.nat(), type: fc.string() });
const outputs: fc.Arbitrary<Outputs> = fc.dictionary(fc.constantFrom('sound', 'times'), artifacts, {
  noNullPrototype: true,
});
const inputs = fc.array(outputs, { maxLength: 4 });

function step(params: Json, more: Partial<Step> = {}): Step {
  const run = async () => ({});
  return { id: stepId('one'), stage: 'test', recipe: { name: 'toy', version: 1 }, params, inputs: [], run, ...more };
}

/** The same value with the keys of every object in the opposite order. */
function turned(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => turned(item));
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]): [string, Json] => [key, turned(item)]),
  );
}

describe('canonical JSON', () => {
  it('G1: equal values are equal text, whatever the order of their keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('G1: it says everything the value says', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  it('G1: numbers are written in one way', () => {
    expect(canonicalJson([1, 1.0, -0, 0.1 + 0.2, 1e21, 1e-7])).toBe('[1,1,0,0.30000000000000004,1e+21,1e-7]');
    expect(canonicalJson({ b: 1, a: { d: null, c: [true, 'é\n'] } })).toBe('{"a":{"c":[true,"é\\n"],"d":null},"b":1}');
  });

  it.each<[string, unknown, string]>([
    ['NaN', { cast: [{ act: Number.NaN }] }, 'cast[0].act'],
    ['infinity', [1, Number.POSITIVE_INFINITY], '[1]'],
    ['undefined', { text: undefined }, 'text'],
    ['a date', { at: new Date(0) }, 'at'],
    ['a map', new Map(), ''],
    ['a function', { run: () => 1 }, 'run'],
    ['a big integer', 1n, ''],
  ])('G1: %s is refused by its place', (_, value, place) => {
    expect(() => canonicalJson(value as Json)).toThrow(
      expect.objectContaining({ code: 'json-unspeakable', facts: { place } }),
    );
  });
});

describe('the key of a step', () => {
  it('G1: is the same for the same ingredients, and 64 hexadecimal digits', () => {
    fc.assert(
      fc.property(json, inputs, (params, read) => {
        const key = stepKey(step(params), read);
        expect(key).toBe(stepKey(step(turned(params)), structuredClone(read)));
        expect(key).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });

  it('G1: stays what it is from one version of Reelwright to the next', () => {
    const read: Outputs = { sound: { hash: 'c'.repeat(64) as ContentHash, size: 1, type: 'audio/wav' } };
    expect(stepKey(step({ text: 'Hello' }, { engine: 'espeak-ng 1.52' }), [read])).toBe(
      '914c5f80833dd67452677424e03753bd0488ee0a4ad78b5374245d615b2b2206',
    );
  });

  it('G2: id, stage, seconds, and the size and type of inputs do not matter', () => {
    fc.assert(
      fc.property(json, inputs, fc.string(), fc.nat(), (params, read, name, seconds) => {
        const other = step(params, { id: stepId(name), stage: name, seconds, inputs: [stepId(name)] });
        const same = read.map((input) =>
          Object.fromEntries(
            Object.entries(input).map(([output, { hash }]) => [output, { hash, size: 0, type: name }]),
          ),
        );
        expect(stepKey(other, same)).toBe(stepKey(step(params), read));
      }),
    );
  });

  it('G1: changes with every ingredient', () => {
    const one = stepKey(step({ text: 'a' }), []);
    const sound: Outputs = { sound: { hash: 'a'.repeat(64) as ContentHash, size: 1, type: '' } };
    const times: Outputs = { times: { hash: 'a'.repeat(64) as ContentHash, size: 1, type: '' } };
    const others = [
      stepKey(step({ text: 'b' }), []),
      stepKey(step({ text: 'a' }, { engine: 'x 1' }), []),
      stepKey(step({ text: 'a' }, { recipe: { name: 'toy', version: 2 } }), []),
      stepKey(step({ text: 'a' }, { recipe: { name: 'toys', version: 1 } }), []),
      stepKey(step({ text: 'a' }), [{}]),
      stepKey(step({ text: 'a' }), [sound]),
      stepKey(step({ text: 'a' }), [times]),
      stepKey(step({ text: 'a' }), [sound, times]),
      stepKey(step({ text: 'a' }), [times, sound]),
      stepKey(step({ text: 'a' }), [{ ...sound, ...times }]),
    ];
    expect(new Set([one, ...others]).size).toBe(others.length + 1);
  });

  it('G1: different params or inputs make different keys', () => {
    fc.assert(
      fc.property(json, json, inputs, inputs, (left, right, one, two) => {
        const content = (read: readonly Outputs[]) =>
          canonicalJson(
            read.map((input) =>
              Object.entries(input)
                .map(([n, a]) => [n, a.hash])
                .sort(),
            ),
          );
        const same = canonicalJson(left) === canonicalJson(right) && content(one) === content(two);
        expect(stepKey(step(left), one) === stepKey(step(right), two)).toBe(same);
      }),
    );
  });
});
