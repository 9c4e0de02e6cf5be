import type { Double, DoubleOptions } from '../double.ts';
import { bearer } from '../openai/index.ts';
import { type Answer, countOf, promptOf } from '../script/index.ts';
import { type Protocol, type Reply, type RoutedRequest, serve } from '../server/index.ts';
import { countAsked, messageAsked } from './asked.ts';
import { wholeMessage } from './message.ts';
import { MODEL_ROUTES } from './models.ts';
import { refuseAsAnthropic, requestId } from './refusals.ts';
import { errorEvent, events } from './stream.ts';
import { cached } from './usage.ts';

/** A double of api.anthropic.com. The official client wants `url` for its base URL, other clients `baseUrl`. */
export const startAnthropicDouble = (options: DoubleOptions = {}): Promise<Double> => serve(ANTHROPIC, options);

/** `POST /messages`. */
function message(request: RoutedRequest): Reply {
  const { desk } = request;
  const asked = messageAsked(request);
  const id = `msg_${desk.turn}`;
  const withCache = (answer: Answer): Answer => ({ ...answer, figures: cached(answer.figures, asked, desk) });
  return {
    kind: 'spoken',
    asked,
    whole: (answer) => wholeMessage(withCache(answer), id),
    stream: {
      contentType: 'text/event-stream',
      pieces: (answer) => events(withCache(answer), id),
      error: errorEvent,
    },
  };
}

const ANTHROPIC: Protocol = {
  basePath: '/v1',
  key: 'sk-ant-double-0123456789abcdef',
  models: ['claude-sonnet-4-5-20250929', 'claude-haiku-4-5-20251001', 'claude-opus-4-1-20250805'],
  contextTokens: 200_000,
  // The official client shows its key as a bearer since its version 1.
  keyIn: (seen) => seen.headers['x-api-key'] ?? bearer(seen),
  headers: (count) => ({ 'request-id': requestId(count), 'anthropic-organization-id': 'org-double' }),
  refuse: refuseAsAnthropic,
  routes: [
    { method: 'POST', path: /^\/v1\/messages$/, paid: true, reply: message },
    {
      method: 'POST',
      path: /^\/v1\/messages\/count_tokens$/,
      reply: (request) => ({ kind: 'plain', body: { input_tokens: countOf(promptOf(countAsked(request))) } }),
    },
    ...MODEL_ROUTES,
  ],
};
