import type { Double, DoubleOptions } from '../double.ts';
import { bearer, type Flavour, modelRoutes, textRoutes } from '../openai/index.ts';
import { type Protocol, type Route, serve } from '../server/index.ts';
import { chatAsked } from './asked.ts';
import { refuseAsVllm, streamError } from './refusals.ts';
import { rerank } from './rerank.ts';
import { TOKEN_ROUTES } from './tokens.ts';

export interface VllmDoubleOptions extends DoubleOptions {
  /** Whether a model may decide by itself to call a tool, which vLLM must be started for; true by default. */
  readonly autoTools?: boolean;
}

/** A double of vLLM 0.12: OpenAI's protocol under /v1, with what it adds and leaves out. */
export const startVllmDouble = (options: VllmDoubleOptions = {}): Promise<Double> =>
  serve(vllm(options.autoTools !== false), options);

const FLAVOUR: Flavour = {
  reasoning: 'reasoning_content',
  usage: ({ input, output, cacheRead }) => ({
    prompt_tokens: input,
    total_tokens: input + output,
    completion_tokens: output,
    ...(cacheRead > 0 ? { prompt_tokens_details: { cached_tokens: cacheRead } } : {}),
  }),
  error: streamError,
};

const OWN_ROUTES: readonly Route[] = [
  { method: 'GET', path: /^\/health$/, free: true, reply: () => ({ kind: 'plain', body: '' }) },
  { method: 'GET', path: /^\/version$/, free: true, reply: () => ({ kind: 'plain', body: { version: '0.12.0' } }) },
  ...TOKEN_ROUTES,
  { method: 'POST', path: /^(?:\/v[12])?\/rerank$/, paid: true, reply: rerank },
];

const vllm = (autoTools: boolean): Protocol => ({
  basePath: '/v1',
  key: undefined,
  models: ['Qwen/Qwen3-8B'],
  contextTokens: 40_960,
  keyIn: bearer,
  headers: () => ({ server: 'uvicorn' }),
  refuse: refuseAsVllm,
  routes: [
    ...OWN_ROUTES,
    ...textRoutes(FLAVOUR, 4096, chatAsked(autoTools)),
    ...modelRoutes('/v1', 'vllm', ({ contextTokens }) => ({ parent: null, max_model_len: contextTokens })),
  ],
});
