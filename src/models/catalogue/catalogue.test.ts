import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import type { ListedModel } from '../contract/index.ts';
import { openPrices } from '../prices/index.ts';
import { type CataloguedEngine, modelCards, modelFamily, obstacle, recommend, resolveModel, TASKS } from './index.ts';

const ENGINES: readonly CataloguedEngine[] = [
  { name: 'openai', kind: 'openai', local: false },
  { name: 'anthropic', kind: 'anthropic', local: false },
  { name: 'home', kind: 'ollama', local: true },
  { name: 'mine', kind: 'openai-compatible', local: false },
];
const listed = (engine: string, ...models: string[]): (ListedModel & { engine: string })[] =>
  models.map((model) => ({ engine, model, capabilities: {} }));
const LISTED = [
  ...listed('openai', 'gpt-4o', 'gpt-4o-2024-05-13', 'gpt-4o-mini', 'gpt-5', 'gpt-5-mini', 'text-embedding-3-small'),
  ...listed('anthropic', 'claude-sonnet-4-5-20250929', 'claude-haiku-4-5', 'claude-3-5-haiku-20241022'),
  { engine: 'home', model: 'llama3.1:8b', capabilities: { contextWindow: 8_192, tools: false } },
  ...listed('home', 'nomic-embed-text:latest'),
  ...listed('mine', 'house-blend'),
];
const cards = await modelCards(LISTED, ENGINES, openPrices({ clock: () => Date.UTC(2026, 9, 1) }));
const card = (model: string) => cards.find((each) => each.model === model);

describe('cards', () => {
  it('join what the engine says, our table and the price list, and name the source of each fact', () => {
    expect(card('gpt-4o')).toMatchObject({
      family: 'GPT-4o',
      capabilities: { contextWindow: 128_000, maxOutput: 16_384, jsonSchema: true, image: true },
      price: { rates: { input: 2.5, output: 10 }, stamp: { source: 'genai-prices 0.1.8' } },
    });
    const llama = card('llama3.1:8b');
    expect(llama).toMatchObject({
      local: true,
      strength: 1,
      capabilities: { contextWindow: 8_192, tools: false },
      price: { stamp: { source: 'local' } },
    });
    expect(llama?.from['contextWindow']).toBe('the engine');
    expect(llama?.from['text']).toMatch(/^our table of 2026-/);
    expect(card('text-embedding-3-small')?.goodFor).toEqual(['embedding']);
    expect(card('house-blend')).toMatchObject({ goodFor: [], capabilities: {} });
    expect(card('house-blend')?.price).toBeUndefined();
  });

  it('know an open model’s strength by its size', () => {
    expect([8, 32, 70, 235].map((size) => modelFamily(`qwen3:${size}b`)?.strength)).toEqual([1, 2, 2, 3]);
    expect(modelFamily('meta-llama/Llama-3.1-405B-Instruct')?.strength).toBe(3);
    expect(modelFamily('something-else')).toBeUndefined();
  });
});

describe('names', () => {
  it.each([
    ['gpt-4o', 'openai/gpt-4o'],
    ['openai/gpt-4o', 'openai/gpt-4o'],
    ['GPT-4o', 'openai/gpt-4o'],
    ['openrouter/openai/gpt-4o', 'openai/gpt-4o'],
    ['gpt-4o-2024-05-13', 'openai/gpt-4o-2024-05-13'],
    ['gpt-4o-2024-08-06', 'openai/gpt-4o'],
    ['gpt-4o-latest', 'openai/gpt-4o'],
    ['claude-sonnet-4.5', 'anthropic/claude-sonnet-4-5-20250929'],
    ['anthropic/claude-sonnet-4-5', 'anthropic/claude-sonnet-4-5-20250929'],
    ['claude-haiku-4-5-20251001', 'anthropic/claude-haiku-4-5'],
    ['nomic-embed-text', 'home/nomic-embed-text:latest'],
  ])('%s means %s', (name, expected) => {
    const { engine, model } = resolveModel(name, LISTED);
    expect(`${engine}/${model}`).toBe(expected);
  });

  it.each([
    ['gpt4o', 'openai/gpt-4o'],
    ['claude-sonet-4-5', 'anthropic/claude-sonnet-4-5-20250929'],
    ['claude-sonnet-4-5-20240101', 'anthropic/claude-sonnet-4-5-20250929'],
  ])('%s is no name, and %s is near', (name, near) => {
    try {
      resolveModel(name, LISTED);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'model-unresolved', facts: { near: expect.arrayContaining([near]) } });
      expect(error instanceof Fault && error.hint).toContain('Did you mean');
    }
  });

  it('finds every model there is by its whole name, whatever else is there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LISTED), fc.shuffledSubarray(LISTED), (wanted, others) => {
        const { engine, model } = wanted;
        expect(resolveModel(`${engine}/${model}`, [...others, wanted])).toEqual({ engine, model });
      }),
    );
  });
});

describe('a recommendation', () => {
  const of = (...args: Parameters<typeof recommend>) => recommend(...args)?.card.model;

  it('is the cheapest that is strong enough, and says so in a sentence', () => {
    const story = recommend('story', cards);
    expect(story?.card.model).toBe('gpt-5');
    expect(story?.why).toMatch(
      /^gpt-5 of openai is the cheapest of those strong enough for story .* a usual call costs about \$0\.045; \d+ more would do, 2 cannot/,
    );
    expect(of('embedding', cards)).toBe('nomic-embed-text:latest');
    expect(of('summary', cards)).toBe('llama3.1:8b');
    expect(of('chat', cards)).toBe('gpt-5-mini');
  });

  it('keeps to what is needed: place, window, capabilities, budget', () => {
    expect(of('story', cards, { localOnly: true })).toBe('llama3.1:8b');
    expect(recommend('story', cards, { localOnly: true })?.why).toContain('wants a stronger one');
    expect(of('story', cards, { localFirst: true })).toBe('llama3.1:8b');
    expect(of('summary', cards, { context: 100_000 })).not.toBe('llama3.1:8b');
    expect(of('summary', cards, { needs: { tools: true } })).toBe('gpt-4o-mini');
    expect(of('story', cards, { budget: 46_000, needs: { image: true } })).toBe('gpt-5');
    expect(of('story', cards, { budget: 1, needs: { image: true }, strictly: true })).toBeUndefined();
    expect(of('story', [])).toBeUndefined();
  });

  it('never takes what has an obstacle, and does not depend on the order', () => {
    const constraints = fc.record(
      {
        context: fc.constantFrom(1_000, 150_000, 300_000),
        budget: fc.integer({ min: 0, max: 200_000 }),
        localOnly: fc.boolean(),
        localFirst: fc.boolean(),
        strictly: fc.boolean(),
        needs: fc.record({ image: fc.boolean(), tools: fc.boolean() }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...TASKS),
        fc.shuffledSubarray([...cards], { minLength: cards.length }),
        constraints,
        (task, shuffled, asked) => {
          const found = recommend(task, shuffled, asked);
          expect(found).toEqual(recommend(task, cards, asked));
          if (found === undefined) expect(cards.every((each) => obstacle(task, each, asked) !== undefined)).toBe(true);
          else for (const each of [found.card, ...found.others]) expect(obstacle(task, each, asked)).toBeUndefined();
        },
      ),
    );
  });
});
