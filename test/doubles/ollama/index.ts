import type { Double, DoubleOptions } from '../double.ts';
import { type Flavour, modelRoutes, textRoutes } from '../openai/index.ts';
import { countOf, promptOf } from '../script/index.ts';
import { event, type Protocol, type Route, serve } from '../server/index.ts';
import { chatAnswer, generateAnswer } from './answers.ts';
import { chatAsked, generateAsked, openAiAsked } from './asked.ts';
import { embed } from './embed.ts';
import { contextOf, isThere, MODEL_ROUTES } from './models.ts';
import { refuseAsOllama } from './refusals.ts';

/** A double of Ollama 0.12: its own protocol, and OpenAI's under /v1. */
export const startOllamaDouble = (options: DoubleOptions = {}): Promise<Double> => serve(OLLAMA, options);

/** What openai/openai.go makes of it: figures without details, thoughts as `reasoning`. */
const FLAVOUR: Flavour = {
  fingerprint: 'fp_ollama',
  reasoning: 'reasoning',
  usage: ({ input, output }) => ({ prompt_tokens: input, completion_tokens: output, total_tokens: input + output }),
  error: (words = 'an error was encountered while running the model: unexpected EOF') =>
    event('frame', { error: { message: words, type: 'api_error', param: null, code: null } }),
};

const OWN_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/api\/chat$/,
    paid: true,
    reply: (request) => chatAnswer(chatAsked(request), request.desk),
  },
  {
    method: 'POST',
    path: /^\/api\/generate$/,
    paid: true,
    reply: (request) => generateAnswer(generateAsked(request), request.desk),
  },
  { method: 'POST', path: /^\/api\/embed$/, paid: true, reply: embed },
];

const OLLAMA: Protocol = {
  basePath: '',
  key: undefined,
  models: ['llama3.2:latest', 'qwen3:8b', 'nomic-embed-text:latest'],
  contextTokens: 131_072,
  keyIn: ({ headers }) => /^Bearer (.+)$/i.exec(headers['authorization'] ?? '')?.[1],
  headers: () => ({}),
  knows: isThere,
  // What is too long loses its beginning, unless that was forbidden.
  tooLong: (asked, desk) => asked.body['truncate'] === false && countOf(promptOf(asked)) > contextOf(asked, desk),
  refuse: refuseAsOllama,
  routes: [...OWN_ROUTES, ...MODEL_ROUTES, ...textRoutes(FLAVOUR, 768, openAiAsked), ...modelRoutes('/v1', 'library')],
};
