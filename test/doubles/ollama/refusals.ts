import type { Refusal, RefusalKind, Refused } from '../server/index.ts';

const STATUS: Readonly<Record<RefusalKind, number>> = {
  unauthorized: 401,
  'insufficient-balance': 402,
  'quota-used-up': 429,
  forbidden: 403,
  'model-unknown': 404,
  'rate-limited': 429,
  'server-error': 500,
  unavailable: 503,
  overloaded: 529,
  'context-too-long': 400,
  'bad-request': 400,
  filtered: 400,
  'no-route': 404,
};

function wordsFor({ kind, model, words }: Refusal): string {
  if (words !== undefined) return words;
  const usual: Readonly<Record<RefusalKind, string>> = {
    unauthorized: 'unauthorized',
    'insufficient-balance': 'this model requires a subscription, upgrade for access: https://ollama.com/upgrade',
    'quota-used-up': "you've reached your weekly usage limit, please upgrade to continue",
    forbidden: 'this model requires a subscription, upgrade for access: https://ollama.com/upgrade',
    'model-unknown': `model '${model}' not found`,
    'rate-limited': 'too many concurrent requests',
    'server-error': 'llama runner process has terminated: exit status 2',
    unavailable: 'server busy, please try again.  maximum pending requests exceeded',
    overloaded: 'server busy, please try again.  maximum pending requests exceeded',
    'context-too-long': 'the input length exceeds the context length',
    'bad-request': 'invalid options: num_predict',
    filtered: 'the request was rejected by the content filter',
    'no-route': '404 page not found',
  };
  return usual[kind];
}

const TYPES: Readonly<Record<number, string>> = { 400: 'invalid_request_error', 404: 'not_found_error' };

/** `{"error"}` in its own protocol; under /v1 what openai/openai.go makes of it (NewError). */
export function refuseAsOllama(refusal: Refusal): Refused {
  const status = STATUS[refusal.kind];
  const message = wordsFor(refusal);
  if (refusal.kind === 'no-route') return { status, body: message };
  const body = refusal.seen.path.startsWith('/v1/')
    ? { error: { message, type: TYPES[status] ?? 'api_error', param: null, code: null } }
    : { error: message };
  return { status, body };
}
