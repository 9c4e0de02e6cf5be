import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { microDollars } from '#operation';
import type { EngineKind, Usage } from '../contract/index.ts';
import { openPrices, PRICE_TABLE, PUBLISHED, parseOverride, published, type Used } from './index.ts';
import { GOLDEN } from './trial/golden.ts';

const noon = Date.UTC(2026, 9, 1, 12);
const prices = openPrices({ clock: () => noon });
const usage = (part: Partial<Used>): Used => ({
  input: 0,
  cacheRead: 0,
  cacheWrite: 0,
  output: 0,
  reasoning: 0,
  source: 'provider',
  ...part,
});

describe('the price of an answer', () => {
  it.each(GOLDEN)('M17: %s %s %s %o is %i micro-dollars: %s', async (kind, engine, model, used, expected) => {
    const result = await prices.price({ engine, model }, usage(used), kind);
    expect(result).toMatchObject({ priced: true, cost: expected });
    expect(result.stamp.date).toMatch(/^2026-/);
  });

  it('D12: no price, and usage that cannot be true, are unknown and never nothing', async () => {
    const target = { engine: 'openai', model: 'no-such-model' };
    expect(await prices.price(target, usage({ input: 5 }), 'openai')).toMatchObject({ priced: false, cost: null });
    const known = { engine: 'openai', model: 'gpt-4o' };
    for (const wrong of [
      { input: -1 },
      { output: Number.NaN },
      { input: 1, cacheRead: 2 },
      { output: 1, reasoning: 2 },
    ])
      expect(await prices.price(known, usage(wrong), 'openai')).toMatchObject({ priced: false, cost: null });
    const free = await published(['google'], undefined, 'gemma-3-27b-it', noon);
    expect(free).toBeUndefined();
    const embedder = { engine: 'openai', model: 'text-embedding-3-small' };
    expect(await prices.price(embedder, usage({ input: 1, output: 1 }), 'openai')).toMatchObject({ priced: false });
  });

  it('M15: an unpriced quote carries what the policy says, and that it is unpriced', async () => {
    const capped = openPrices({ clock: () => noon, unpriced: microDollars(250_000) });
    const size = { input: 1, inputAtMost: 2, outputAtMost: 3 };
    const quote = await capped.quote({ engine: 'mine', model: 'odd' }, size, 'openai-compatible');
    expect(quote).toMatchObject({ priced: false, worst: 250_000, price: { source: 'none' } });
  });

  it('costs nothing on our own machine, and not on a cloud that looks like it', async () => {
    const llama = { engine: 'ollama', model: 'llama3.2' };
    expect(await prices.price(llama, usage({ input: 9, output: 9 }), 'ollama')).toMatchObject({
      priced: true,
      cost: 0,
      stamp: { source: 'local' },
    });
    expect(await prices.price({ ...llama, model: 'gpt-oss:120b-cloud' }, usage({ input: 9 }), 'ollama')).toMatchObject({
      priced: false,
    });
    const far = { kind: 'vllm', local: false } as const;
    expect(await prices.price({ engine: 'gpu', model: 'x' }, usage({ input: 9 }), far)).toMatchObject({
      priced: false,
    });
    const near = { kind: 'openai-compatible', local: true } as const;
    expect(await prices.price({ engine: 'lm-studio', model: 'x' }, usage({ input: 9 }), near)).toMatchObject({
      cost: 0,
    });
  });

  it('knows a provider by its address, and not by a name that only looks like one', async () => {
    const target = { engine: 'mine', model: 'deepseek-v3.2' };
    const byAddress = { kind: 'openai-compatible', baseUrl: 'https://api.deepseek.com/v1' } as const;
    expect((await prices.find(target, byAddress))?.words).toContain('deepseek/');
    expect(await prices.find({ engine: 'my-openai-proxy', model: 'gpt-4o' }, 'openai-compatible')).toBeUndefined();
    const said = { kind: 'openai-compatible', provider: 'openrouter' } as const;
    expect((await prices.find({ engine: 'x', model: 'openai/gpt-4o' }, said))?.stamp.source).toBe('genai-prices 0.1.8');
  });

  it('prices set by hand go first, the last one of a model before the one for all', async () => {
    const at = '2026-05-01';
    const own = openPrices({
      clock: () => noon,
      overrides: [
        { engine: 'openai', model: '*', rates: { input: 9, output: 9 }, at },
        { engine: 'openai', model: 'gpt-4o', rates: { input: 1, output: 2 }, at, note: 'contract' },
      ],
    });
    const used = usage({ input: 100, cacheRead: 50, output: 10 });
    expect(await own.price({ engine: 'openai', model: 'gpt-4o' }, used, 'openai')).toMatchObject({
      cost: 120,
      stamp: { source: 'override', date: at },
    });
    expect(await own.price({ engine: 'openai', model: 'gpt-9' }, used, 'openai')).toMatchObject({ cost: 990 });
  });

  it('takes no price set by hand that is negative, missing, or in a field nobody knows', () => {
    const fine = { engine: 'openai', model: 'gpt-4o', rates: { input: 1, image: { big: 0.1 } }, at: '2026-05-01' };
    expect(parseOverride(fine)).toEqual(fine);
    for (const rates of [{}, { input: -1 }, { input: Number.NaN }, { inptu: 1 }, { image: {} }])
      expect(() => parseOverride({ ...fine, rates })).toThrow();
    expect(() => parseOverride({ ...fine, at: 'May' })).toThrow();
  });

  it('prices pictures, seconds and characters; a variant nobody knows is the dearest', async () => {
    const draw = (variant?: string) =>
      prices.priceUnits(
        { engine: 'openai', model: 'dall-e-3' },
        { images: 2, ...(variant ? { variant } : {}) },
        'openai',
      );
    expect(await draw('standard 1024x1024')).toMatchObject({ cost: 80_000, units: { images: 2 } });
    expect(await draw('odd')).toMatchObject({ cost: 240_000 });
    expect(await draw('__proto__')).toMatchObject({ cost: 240_000 });
    expect(await prices.priceUnits({ engine: 'openai', model: 'tts-1' }, { characters: 1000 }, 'openai')).toMatchObject(
      { cost: 15_000 },
    );
    expect(await prices.priceUnits({ engine: 'openai', model: 'whisper-1' }, { seconds: 60 }, 'openai')).toMatchObject({
      cost: 6_000,
    });
    expect(await prices.priceUnits({ engine: 'openai', model: 'tts-1' }, { images: 1 }, 'openai')).toMatchObject({
      priced: false,
    });
    expect(await prices.priceUnits({ engine: 'openai', model: 'tts-1' }, { characters: -1 }, 'openai')).toMatchObject({
      priced: false,
    });
  });

  it('names the release it prices by, and says where each row of our own comes from', async () => {
    const installed = JSON.parse(
      readFileSync(new URL('../../../node_modules/@pydantic/genai-prices/package.json', import.meta.url), 'utf8'),
    );
    expect(PUBLISHED.version).toBe(installed.version);
    for (const row of PRICE_TABLE) {
      expect(row.source).toMatch(/^https:\/\//);
      expect(row.at).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(await published([row.provider], undefined, row.model, noon), row.model).toBeUndefined();
    }
  });
});

describe('a quote', () => {
  const MODELS: readonly [EngineKind, string, string][] = [
    ...GOLDEN.map(([kind, engine, model]): [EngineKind, string, string] => [kind, engine, model]),
    ['openai-compatible', 'deepseek', 'deepseek-v4-pro'],
    ['gemini', 'google', 'gemini-3.6-flash'],
    ['openai-compatible', 'perplexity', 'sonar-deep-research'],
    ['gemini', 'google', 'gemini-2.5-flash-image'],
  ];
  const most = fc.integer({ min: 0, max: 400_000 });

  it('M14: no answer within its size costs more than the worst, at any hour of the day', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...MODELS),
        most,
        most,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
        fc.integer({ min: 0, max: 86_400_000 - 1 }),
        async ([kind, engine, model], inputAtMost, out, parts, later) => {
          const share = (index: number, of: number): number => Math.floor((parts[index] ?? 0) * of);
          const outputAtMost = model.includes('embed') ? 0 : out;
          const input = share(0, inputAtMost);
          const audioInput = share(1, input);
          const cacheRead = share(2, input - audioInput);
          const cacheWrite = share(3, input - audioInput - cacheRead);
          const output = share(4, outputAtMost);
          const used = usage({
            input,
            audioInput,
            cacheRead,
            cacheWrite,
            cacheWriteLong: share(5, cacheWrite),
            output,
            reasoning: share(6, output),
          });
          const size = { input, inputAtMost, outputAtMost, audioAtMost: inputAtMost, longCache: true };
          const quote = await prices.quote({ engine, model }, size, kind);
          const after = await openPrices({ clock: () => noon + later }).price({ engine, model }, used, kind);
          expect(quote.priced && after.priced).toBe(true);
          expect(after.cost).toBeLessThanOrEqual(quote.worst);
          expect(quote.low).toBeLessThanOrEqual(quote.expected);
          expect(quote.expected).toBeLessThanOrEqual(quote.worst);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says in words how it was reckoned, with the usual length of an answer from our own history', async () => {
    const target = { engine: 'openai', model: 'gpt-4o' };
    const size = { input: 1000, inputAtMost: 4000, outputAtMost: 2000 };
    const plain = await prices.quote(target, size, 'openai');
    expect(plain).toMatchObject({ low: 1250, expected: 10_500, worst: 30_000 });
    expect(plain.basis).toMatch(
      /1000 tokens read and 800 written, at most 4000 and 2000; priced as openai\/gpt-4o in genai-prices/,
    );
    const usual = await openPrices({ clock: () => noon, usualOutput: () => 50 }).quote(target, size, 'openai');
    expect(usual.expected).toBe(3000);
  });

  it('agrees with the library it takes its rates from, over every model of the big providers', async () => {
    const { calcPrice, findProvider } = await import('@pydantic/genai-prices');
    let compared = 0;
    for (const id of ['openai', 'anthropic', 'google', 'mistral', 'deepseek', 'groq', 'x-ai', 'openrouter']) {
      for (const { id: model } of findProvider({ providerId: id })?.models ?? []) {
        const used: Usage = usage({ input: 300_000, cacheRead: 1000, output: 500 });
        const theirs = calcPrice({ input_tokens: 300_000, cache_read_tokens: 1000, output_tokens: 500 }, model, {
          providerId: id,
          timestamp: new Date(noon),
        });
        const ours = await prices.price({ engine: id, model }, used, 'openai-compatible');
        const words = ['output_image_mtok', 'output_audio_mtok', 'output_video_mtok', 'input_text_messages_kcount'];
        if (theirs === null || !ours.priced || words.some((each) => each in theirs.model_price)) continue;
        expect(ours.cost, `${id}/${model}`).toBe(microDollars(theirs.total_price * 1_000_000));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});
