import fc from 'fast-check';
import type { Schema } from '../openapi/schemas.ts';

/** Values a JSON Schema allows, as far as ours use it. What it does not know may be anything. */
export function arbitraryOf(schema: unknown): fc.Arbitrary<unknown> {
  if (typeof schema !== 'object' || schema === null) return fc.jsonValue();
  const of = schema as Schema;
  if ('const' in of) return fc.constant(of['const']);
  if (Array.isArray(of['enum'])) return fc.constantFrom(...of['enum']);
  const choices = of['anyOf'] ?? of['oneOf'];
  if (Array.isArray(choices)) return fc.oneof(...choices.map(arbitraryOf));
  switch (of['type']) {
    case 'string':
      return words(of);
    case 'integer':
      return fc.integer({ min: number(of['minimum'], -1000), max: number(of['maximum'], 1000) });
    case 'number':
      return fc.double({ min: number(of['minimum'], -1e6), max: number(of['maximum'], 1e6), noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(arbitraryOf(of['items']), { maxLength: 4 });
    case 'object':
      return fields(of);
    default:
      return fc.jsonValue();
  }
}

const number = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? Math.max(-1e9, Math.min(1e9, value)) : otherwise;

function words({ pattern, minLength, maxLength }: Schema): fc.Arbitrary<string> {
  if (typeof pattern === 'string') return fc.oneof(fc.constant('film-one'), fc.stringMatching(new RegExp(pattern)));
  const most = Math.min(number(maxLength, 50), 50);
  return fc.string({ minLength: Math.min(number(minLength, 0), most), maxLength: most });
}

function fields({ properties, required }: Schema): fc.Arbitrary<object> {
  const model = Object.fromEntries(
    Object.entries(typeof properties === 'object' && properties !== null ? properties : {}).map(
      ([name, schema]) => [name, arbitraryOf(schema)] as const,
    ),
  );
  const requiredKeys = Array.isArray(required) ? required.filter((name) => name in model) : [];
  return fc.record(model, { requiredKeys });
}
