import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Catalogue, nearest, operation } from '#operation';

const greet = operation({
  name: 'guest.greet',
  sentence: 'Greets a guest.',
  effect: 'read',
  input: z.strictObject({ name: z.string().min(1), times: z.int().default(1) }),
  output: z.strictObject({ words: z.string() }),
  run: async ({ name, times }, context: { hello: string }) => ({
    words: `${context.hello} ${name} `.repeat(times).trim(),
  }),
});

describe('the catalogue', () => {
  const catalogue = new Catalogue<{ hello: string }>().add(greet);

  it('runs an operation with its input checked and its defaults filled in', async () => {
    expect(await catalogue.get('guest.greet').prepare({ name: 'Ada' }).run({ hello: 'Good day' })).toEqual({
      words: 'Good day Ada',
    });
  });

  it('says which part of the input is wrong', () => {
    expect(() => catalogue.get('guest.greet').prepare({ name: 'Ada', times: 'two' })).toThrow(/guest\.greet: times/);
    expect(() => catalogue.get('guest.greet').prepare({ name: 'Ada', extra: 1 })).toThrow(/extra/);
  });

  it('offers the nearest names for one it does not know', () => {
    expect(() => catalogue.get('guest.gret')).toThrow(
      expect.objectContaining({ code: 'operation-unknown', hint: 'Did you mean guest.greet?' }),
    );
  });

  it('publishes JSON Schema', () => {
    expect(catalogue.list()[0]?.input).toMatchObject({ type: 'object', required: ['name'] });
  });

  it('refuses a second operation of the same name, and a name that is not noun.verb', () => {
    expect(() => catalogue.add(greet)).toThrow(/Two operations/);
    expect(() => operation({ ...greet, name: 'Greet' })).toThrow(/noun\.verb/);
  });
});

describe('nearest', () => {
  it('finds typing slips and nothing else', () => {
    expect(nearest('flim', ['film', 'doctor', 'list'])).toEqual(['film']);
    expect(nearest('zebra', ['film', 'doctor'])).toEqual([]);
  });
});
