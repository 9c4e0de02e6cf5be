import type { Double, DoubleOptions } from '../double.ts';
import { type Asked, countOf, promptOf } from '../script/index.ts';
import { objectIn, type Protocol, type Reply, type Route, type RoutedRequest, serve } from '../server/index.ts';
import { contentAsked } from './asked.ts';
import { chunkEvent, chunks, errorEvent, wholeContent } from './content.ts';
import { batchEmbedContents, embedContent } from './embeddings.ts';
import { fieldIn } from './fields.ts';
import { MODEL_ROUTES } from './models.ts';
import { refuseAsGemini } from './refusals.ts';

/** A double of generativelanguage.googleapis.com, the Gemini API. */
export const startGeminiDouble = (options: DoubleOptions = {}): Promise<Double> => serve(GEMINI, options);

const generate = (request: RoutedRequest): Reply => reply(contentAsked(request, request.body, false), wholeContent);

/** Events where `alt=sse` asks for them, else all of them in one JSON array. */
function streamGenerate(request: RoutedRequest): Reply {
  const asked = contentAsked(request, request.body, request.seen.query['alt'] === 'sse');
  return reply(asked, (answer) => [...chunks({ ...answer, endless: false }, asked)].map(([, chunk]) => chunk));
}

const reply = (asked: Asked, whole: (answer: Parameters<typeof wholeContent>[0], asked: Asked) => unknown): Reply => ({
  kind: 'spoken',
  asked,
  whole: (answer) => whole(answer, asked),
  stream: {
    contentType: 'text/event-stream',
    *pieces(answer) {
      for (const [part, chunk] of chunks(answer, asked)) yield chunkEvent(part, chunk);
    },
    error: errorEvent,
  },
});

/** `contents`, or a whole request as it would be asked. */
function countTokens(request: RoutedRequest): Reply {
  const whole = fieldIn(request.body, 'generateContentRequest');
  const asked = contentAsked(request, whole === undefined ? request.body : objectIn(whole), false);
  const tokens = countOf(promptOf(asked));
  return {
    kind: 'plain',
    body: { totalTokens: tokens, promptTokensDetails: [{ modality: 'TEXT', tokenCount: tokens }] },
  };
}

const of = (method: string): Pick<Route, 'method' | 'path'> => ({
  method: 'POST',
  path: new RegExp(`^/v1(?:beta)?/models/([^/:]+):${method}$`),
});

const GEMINI: Protocol = {
  basePath: '/v1beta',
  key: 'AIzaSyDouble0123456789abcdefghijklmnopq',
  models: ['gemini-2.5-flash', 'gemini-2.5-pro', 'gemini-3-pro-preview', 'gemini-embedding-001'],
  contextTokens: 1_048_576,
  keyIn: ({ headers, query }) => headers['x-goog-api-key'] ?? query['key'],
  headers: () => ({ server: 'scaffolding on HTTPServer2', vary: 'Origin' }),
  refuse: refuseAsGemini,
  routes: [
    { ...of('generateContent'), paid: true, reply: generate },
    { ...of('streamGenerateContent'), paid: true, reply: streamGenerate },
    { ...of('embedContent'), paid: true, reply: embedContent },
    { ...of('batchEmbedContents'), paid: true, reply: batchEmbedContents },
    { ...of('countTokens'), reply: countTokens },
    ...MODEL_ROUTES,
  ],
};
