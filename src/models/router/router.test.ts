import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '#chance';
import { type ModelCard, modelCards, obstacle, TASKS, usualCost } from '../catalogue/index.ts';
import { openPrices } from '../prices/index.ts';
import { type Measured, wilson } from '../quality/index.ts';
import { BARS, ENOUGH_ANSWERS, route } from './index.ts';

const listed = (engine: string, ...models: string[]) => models.map((model) => ({ engine, model, capabilities: {} }));
const cards = await modelCards(
  [
    ...listed('openai', 'gpt-5', 'gpt-4o', 'gpt-4o-mini', 'text-embedding-3-small'),
    ...listed('anthropic', 'claude-sonnet-4-5'),
    ...listed('home', 'llama3.1:8b'),
    ...listed('mine', 'house-blend'),
  ],
  [
    { name: 'openai', kind: 'openai', local: false },
    { name: 'anthropic', kind: 'anthropic', local: false },
    { name: 'home', kind: 'ollama', local: true },
  ],
  openPrices({ clock: () => Date.UTC(2026, 9, 1) }),
);
const found = (mean: number, count: number): Measured => ({ mean, count, low: wilson(mean, count, 1).low });
const history =
  (book: Record<string, Measured>) =>
  ({ model }: { model: string }): Measured | undefined =>
    book[model];
const nothing = () => undefined;

describe('the router', () => {
  it('takes the recommended model where nothing has been measured, and says so', () => {
    const to = route('story', cards, nothing);
    expect(to).toMatchObject({ engine: 'openai', model: 'gpt-5', by: 'recommended' });
    expect(to.why).toMatch(/cheapest of those strong enough for story.*none has been measured good enough yet\.$/);
    expect(to.considered).toHaveLength(cards.length);
  });

  it('takes the cheapest that has been good enough here, however weak it is said to be', () => {
    const to = route('story', cards, history({ 'gpt-4o-mini': found(0.9, 20), 'gpt-5': found(0.95, 20) }));
    expect(to).toMatchObject({ model: 'gpt-4o-mini', by: 'measured' });
    expect(to.why).toMatch(
      /gpt-4o-mini of openai costs about \$0\.0036 a call .* it reached 90 % in 20 answers, which is enough \(70 % is wanted\)\./,
    );
  });

  it('does not trust a few good answers, and leaves what was found wanting', () => {
    expect(route('story', cards, history({ 'gpt-4o-mini': found(1, 3) })).by).toBe('recommended');
    const to = route('story', cards, history({ 'gpt-5': found(0.4, 30) }));
    expect(to).toMatchObject({ model: 'claude-sonnet-4-5', by: 'recommended' });
    expect(to.considered.find(({ model }) => model === 'gpt-5')?.verdict).toBe(
      'it reached 40 % in 30 answers, below 70 %',
    );
  });

  it('prefers what runs here when asked, unless it was found wanting', () => {
    expect(route('story', cards, nothing, { localFirst: true }).model).toBe('llama3.1:8b');
    expect(route('story', cards, history({ 'llama3.1:8b': found(0.2, 20) }), { localFirst: true }).model).toBe('gpt-5');
    expect(route('story', cards, history({ 'llama3.1:8b': found(0.9, 20) }), { localFirst: true })).toMatchObject({
      by: 'measured',
      model: 'llama3.1:8b',
    });
  });

  it('takes the best of a bad lot rather than nothing, and says that it is one', () => {
    const bad = Object.fromEntries(cards.map(({ model }) => [model, found(model === 'gpt-4o' ? 0.5 : 0.3, 20)]));
    const to = route('story', cards, history(bad));
    expect(to.model).toBe('gpt-4o');
    expect(to.why).toContain('though it reached 50 % in 20 answers, below 70 %');
  });

  it('says what hinders each when none can be used', () => {
    expect(() => route('embedding', cards, nothing, { localOnly: true })).toThrow(
      'No model can be used for embedding.',
    );
    try {
      route('story', cards, nothing, { context: 10_000_000, budget: 1 });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: 'model-unsuitable',
        hint: expect.stringContaining('gpt-5: it reads 400000 tokens and 10000000 are needed.'),
      });
    }
  });

  const measurements = fc.dictionary(
    fc.constantFrom(...cards.map(({ model }) => model)),
    fc
      .record({ mean: fc.double({ min: 0, max: 1, noNaN: true }), count: fc.integer({ min: 1, max: 60 }) })
      .map(({ mean, count }) => found(mean, count)),
  );

  it('is the same for the same history in any order, never takes what has an obstacle, and never explores unasked', () => {
    const constraints = fc.record(
      {
        localFirst: fc.boolean(),
        context: fc.constantFrom(1_000, 100_000),
        budget: fc.integer({ min: 0, max: 100_000 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...TASKS),
        measurements,
        constraints,
        fc.shuffledSubarray([...cards], { minLength: cards.length }),
        (task, book, asking, shuffled) => {
          const attempt = (some: readonly ModelCard[]) => {
            try {
              const { engine, model, by } = route(task, some, history(book), asking);
              return { engine, model, by };
            } catch {
              return 'none';
            }
          };
          const to = attempt(cards);
          expect(attempt(shuffled)).toEqual(to);
          if (typeof to === 'string') {
            expect(cards.every((card) => obstacle(task, card, asking))).toBe(true);
            return;
          }
          expect(to.by).not.toBe('explored');
          const card = cards.find(({ engine, model }) => engine === to.engine && model === to.model);
          expect(card && obstacle(task, card, asking)).toBeUndefined();
        },
      ),
    );
  });

  it('finds no cheaper model that has been good enough than the one it takes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TASKS), measurements, (task, book) => {
        const to = route(task, cards, history(book));
        const good = cards.filter((card) => {
          const measured = book[card.model];
          return (
            measured && measured.count >= ENOUGH_ANSWERS && measured.low >= BARS[task] && !obstacle(task, card, {})
          );
        });
        if (good.length === 0) return;
        const cost = (model: string) =>
          cards.filter((card) => card.model === model).map((card) => usualCost(task, card) ?? Number.MAX_VALUE)[0];
        expect(cost(to.model)).toBe(Math.min(...good.map((card) => usualCost(task, card) ?? Number.MAX_VALUE)));
      }),
    );
  });

  it('explores as often as asked, the least measured first', () => {
    const book = Object.fromEntries(cards.map(({ model }) => [model, found(0.9, 20)]));
    const { 'house-blend': _, ...known } = book;
    const next = chance('explore');
    const routes = Array.from({ length: 400 }, () =>
      route('chat', cards, history(known), { explore: { share: 0.1, chance: next } }),
    );
    const explored = routes.filter(({ by }) => by === 'explored');
    expect(explored.length).toBeGreaterThan(20);
    expect(explored.length).toBeLessThan(60);
    expect(new Set(explored.map(({ model }) => model))).toEqual(new Set(['house-blend']));
  });
});
