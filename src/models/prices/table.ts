import type { Rates } from './rates.ts';

/** A row of our own table: a fact somebody published, where, and the day it was read. */
export interface PriceRow {
  readonly provider: string;
  readonly model: string;
  readonly rates: Rates;
  readonly source: string;
  /** ISO 8601. */
  readonly at: string;
}

const OPENAI = 'https://developers.openai.com/api/docs/models';
const GOOGLE = 'https://ai.google.dev/gemini-api/docs/pricing';
const POLLY = 'https://aws.amazon.com/polly/pricing/';

/** What genai-prices does not have: pictures, seconds, characters and some embeddings. */
export const PRICE_TABLE: readonly PriceRow[] = [
  { provider: 'openai', model: 'tts-1', rates: { character: 15e-6 }, source: `${OPENAI}/tts-1`, at: '2026-11-21' },
  {
    provider: 'openai',
    model: 'tts-1-hd',
    rates: { character: 30e-6 },
    source: `${OPENAI}/tts-1-hd`,
    at: '2026-11-21',
  },
  {
    provider: 'openai',
    model: 'dall-e-3',
    rates: {
      image: {
        'standard 1024x1024': 0.04,
        'standard 1024x1792': 0.08,
        'standard 1792x1024': 0.08,
        'hd 1024x1024': 0.08,
        'hd 1024x1792': 0.12,
        'hd 1792x1024': 0.12,
      },
    },
    source: 'https://raw.githubusercontent.com/openlit/openlit/main/assets/pricing.json',
    at: '2026-11-21',
  },
  {
    provider: 'openai',
    model: 'dall-e-2',
    rates: { image: { '256x256': 0.016, '512x512': 0.018, '1024x1024': 0.02 } },
    source: 'https://raw.githubusercontent.com/openlit/openlit/main/assets/pricing.json',
    at: '2026-11-21',
  },
  {
    provider: 'openai',
    model: 'sora-2',
    rates: { second: 0.1 },
    source: 'https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json',
    at: '2026-11-21',
  },
  {
    provider: 'openai',
    model: 'sora-2-pro',
    rates: { second: 0.3 },
    source: 'https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json',
    at: '2026-11-21',
  },
  {
    provider: 'google',
    model: 'veo-3.1-generate-preview',
    rates: { second: { '720p': 0.4, '1080p': 0.4, '4k': 0.6 } },
    source: GOOGLE,
    at: '2026-10-07',
  },
  {
    provider: 'x-ai',
    model: 'tts',
    rates: { character: 4.2e-6 },
    source: 'https://docs.x.ai/developers/models/text-to-speech',
    at: '2026-04-15',
  },
  {
    provider: 'mistral',
    model: 'voxtral-mini-tts-2603',
    rates: { character: 16e-6 },
    source: 'https://mistral.ai/pricing/api/',
    at: '2026-07-16',
  },
  { provider: 'polly', model: 'standard', rates: { character: 4e-6 }, source: POLLY, at: '2026-10-07' },
  { provider: 'polly', model: 'neural', rates: { character: 16e-6 }, source: POLLY, at: '2026-10-07' },
  { provider: 'polly', model: 'generative', rates: { character: 30e-6 }, source: POLLY, at: '2026-10-07' },
  { provider: 'polly', model: 'long-form', rates: { character: 100e-6 }, source: POLLY, at: '2026-10-07' },
  {
    provider: 'cohere',
    model: 'embed-english-v3.0',
    rates: { input: 0.1 },
    source: 'https://raw.githubusercontent.com/openlit/openlit/main/assets/pricing.json',
    at: '2026-11-21',
  },
  {
    provider: 'cohere',
    model: 'embed-multilingual-v3.0',
    rates: { input: 0.1 },
    source: 'https://raw.githubusercontent.com/openlit/openlit/main/assets/pricing.json',
    at: '2026-11-21',
  },
];

/** The row of a model. */
export const rowOf = (provider: string, model: string): PriceRow | undefined =>
  PRICE_TABLE.find((row) => row.provider === provider && row.model === model.toLowerCase());
