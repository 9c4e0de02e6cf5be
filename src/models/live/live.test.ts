import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextEvent } from '../contract/index.ts';
import { coalesced } from './coalescing.ts';

const delta = fc.oneof(
  fc.record({
    type: fc.constant('text-delta' as const),
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  }),
  fc.record({ type: fc.constant('reasoning-delta' as const), text: fc.string({ minLength: 1, maxLength: 4 }) }),
  fc.record({
    type: fc.constant('tool-delta' as const),
    id: fc.constantFrom('a', 'b'),
    text: fc.string({ minLength: 1, maxLength: 4 }),
  }),
);

/** What a list of events says, kind by kind. */
function said(events: readonly TextEvent[]): Record<string, string> {
  const words: Record<string, string> = {};
  for (const event of events)
    if ('text' in event) {
      const of = event.type + ('id' in event ? event.id : '');
      words[of] = (words[of] ?? '') + event.text;
    }
  return words;
}

describe('gathering the words of an answer', () => {
  it('M6: says the same, in the same order, and never half a character', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ event: delta, pause: fc.constantFrom(0, 0, 0, 1, 35) }), { maxLength: 12 }),
        async (steps) => {
          // Characters of two halves come apart, as tokenizers let them.
          const apart = steps.flatMap(({ event, pause }) =>
            [...event.text].flatMap((one) => one.split('')).map((text) => ({ event: { ...event, text }, pause })),
          );
          async function* body(): AsyncGenerator<TextEvent> {
            for (const { event, pause } of apart) {
              if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause / 10));
              yield event;
            }
          }
          const batches: TextEvent[][] = [];
          for await (const batch of coalesced(body())) batches.push(batch);
          const events = batches.flat();
          expect(said(events)).toEqual(said(apart.map(({ event }) => event)));
          expect(events.length).toBeLessThanOrEqual(apart.length);
          for (const event of events) if ('text' in event) expect(event.text.isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the first words at once', async () => {
    async function* body(): AsyncGenerator<TextEvent> {
      yield { type: 'text-delta', text: 'At once' };
      await new Promise((resolve) => setTimeout(resolve, 300));
      yield { type: 'text-delta', text: ' and later' };
    }
    const began = performance.now();
    const first = await coalesced(body()).next();
    expect(first.value).toEqual([{ type: 'text-delta', text: 'At once' }]);
    expect(performance.now() - began).toBeLessThan(150);
  });
});
