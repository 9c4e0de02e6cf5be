import type { Double, DoubleOptions } from '../double.ts';
import { type Protocol, type Route, serve } from '../server/index.ts';
import { chatAsked } from './asked.ts';
import { chat, type Flavour, OPENAI } from './chat.ts';
import { completions } from './completions.ts';
import { embeddings } from './embeddings.ts';
import { MEDIA_ROUTES } from './media/index.ts';
import { modelRoutes } from './models.ts';
import { refuseAsOpenAi } from './refusals.ts';
import { RESPONSE_ROUTES } from './responses/index.ts';

export interface OpenAiDoubleOptions extends DoubleOptions {
  /** Show what the model thought as `reasoning_content`, as DeepSeek and others do; the platform itself hides it. */
  readonly showReasoning?: boolean;
}

/** A double of api.openai.com. */
export const startOpenAiDouble = (options: OpenAiDoubleOptions = {}): Promise<Double> =>
  serve(openAi(options.showReasoning === true ? { ...OPENAI, reasoning: 'reasoning_content' } : OPENAI), options);

const openAi = (flavour: Flavour): Protocol => ({
  basePath: '/v1',
  key: 'sk-double-0123456789abcdef',
  models: [
    'gpt-4o-mini',
    'gpt-4o',
    'o4-mini',
    'gpt-3.5-turbo-instruct',
    'text-embedding-3-small',
    'gpt-image-1',
    'tts-1',
    'whisper-1',
  ],
  contextTokens: 128_000,
  keyIn: bearer,
  headers: (count) => ({
    'x-request-id': `req_double${count}`,
    'openai-version': '2020-10-01',
    'openai-processing-ms': '7',
  }),
  refuse: refuseAsOpenAi,
  routes: [
    ...textRoutes(flavour, 1536, chatAsked),
    ...RESPONSE_ROUTES,
    ...MEDIA_ROUTES,
    ...modelRoutes('/v1', 'openai'),
  ],
});

/** The routes that Ollama and vLLM have as well; `read` is what they make of a chat request. */
export const textRoutes = (flavour: Flavour, dimensions: number, read: typeof chatAsked): Route[] => [
  { method: 'POST', path: /^\/v1\/chat\/completions$/, paid: true, reply: chat(flavour, read) },
  { method: 'POST', path: /^\/v1\/completions$/, paid: true, reply: completions(flavour) },
  { method: 'POST', path: /^\/v1\/embeddings$/, paid: true, reply: embeddings(dimensions) },
];

export const bearer = ({ headers }: { readonly headers: Readonly<Record<string, string>> }): string | undefined =>
  /^Bearer (.+)$/i.exec(headers['authorization'] ?? '')?.[1];

export { readChat } from './asked.ts';
export { CREATED, type Flavour } from './chat.ts';
export { modelRoutes } from './models.ts';
