import type { Refusal, RefusalKind, Refused } from '../server/index.ts';

const STATUS: Readonly<Record<RefusalKind, readonly [status: number, type: string]>> = {
  unauthorized: [401, 'authentication_error'],
  'insufficient-balance': [402, 'billing_error'],
  'quota-used-up': [400, 'invalid_request_error'],
  forbidden: [403, 'permission_error'],
  'model-unknown': [404, 'not_found_error'],
  'rate-limited': [429, 'rate_limit_error'],
  'server-error': [500, 'api_error'],
  unavailable: [503, 'api_error'],
  overloaded: [529, 'overloaded_error'],
  'context-too-long': [400, 'invalid_request_error'],
  'bad-request': [400, 'invalid_request_error'],
  filtered: [400, 'invalid_request_error'],
  'no-route': [404, 'not_found_error'],
};

function wordsFor({ kind, seen, model, promptTokens, contextTokens }: Refusal): string {
  const usual: Readonly<Record<RefusalKind, string>> = {
    unauthorized: seen.key === undefined ? 'x-api-key header is required' : 'invalid x-api-key',
    'insufficient-balance': 'There is an issue with your billing or payment information.',
    'quota-used-up':
      'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
    forbidden: 'Your API key does not have permission to use the specified resource.',
    'model-unknown': `model: ${model}`,
    'rate-limited':
      "This request would exceed your organization's rate limit of 50 requests per minute (org: org-double, model: double).",
    'server-error': 'Internal server error',
    unavailable: 'Service temporarily unavailable',
    overloaded: 'Overloaded',
    'context-too-long': `prompt is too long: ${promptTokens} tokens > ${contextTokens} maximum`,
    'bad-request': 'Invalid request',
    filtered: 'Output blocked by content filtering policy',
    'no-route': 'Not found',
  };
  return usual[kind];
}

/** As docs.anthropic.com/en/api/errors has them. */
export function refuseAsAnthropic(refusal: Refusal): Refused {
  const [status, type] = STATUS[refusal.kind];
  const message = refusal.words ?? wordsFor(refusal);
  return {
    status,
    body: { type: 'error', error: { type, message }, request_id: requestId(refusal.turn) },
    ...(refusal.kind === 'rate-limited' ? { headers: LIMITS } : {}),
  };
}

const LIMITS = {
  'anthropic-ratelimit-requests-limit': '50',
  'anthropic-ratelimit-requests-remaining': '0',
  'anthropic-ratelimit-requests-reset': '2026-01-01T00:00:01Z',
};

/** The same in the header and in the body. */
export const requestId = (turn: number): string => `req_double${turn}`;
