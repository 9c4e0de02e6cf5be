import type { Refusal, RefusalKind, Refused } from '../server/index.ts';

const STATUS: Readonly<Record<RefusalKind, readonly [code: number, status: string]>> = {
  unauthorized: [400, 'INVALID_ARGUMENT'],
  // Nothing Google says itself: what stands in front of it does.
  'insufficient-balance': [402, 'FAILED_PRECONDITION'],
  'quota-used-up': [429, 'RESOURCE_EXHAUSTED'],
  forbidden: [403, 'PERMISSION_DENIED'],
  'model-unknown': [404, 'NOT_FOUND'],
  'rate-limited': [429, 'RESOURCE_EXHAUSTED'],
  'server-error': [500, 'INTERNAL'],
  unavailable: [503, 'UNAVAILABLE'],
  overloaded: [529, 'UNAVAILABLE'],
  'context-too-long': [400, 'INVALID_ARGUMENT'],
  'bad-request': [400, 'INVALID_ARGUMENT'],
  filtered: [200, 'OK'],
  'no-route': [404, 'NOT_FOUND'],
};

function wordsFor({ kind, seen, model, promptTokens, contextTokens, retryAfter }: Refusal): string {
  const usual: Readonly<Record<RefusalKind, string>> = {
    unauthorized: 'API key not valid. Please pass a valid API key.',
    'insufficient-balance': 'This API method requires billing to be enabled.',
    'quota-used-up':
      'Your prepayment credits are depleted. Please go to AI Studio at https://ai.studio/projects to manage your project and billing.',
    forbidden: 'Your API key was reported as leaked. Please use another API key.',
    'model-unknown': `models/${model} is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.`,
    'rate-limited': `Resource has been exhausted: Quota exceeded for metric: generativelanguage.googleapis.com/generate_content_requests, limit: 10, model: ${model}.${retryAfter === undefined ? '' : ` Please retry in ${retryAfter}s.`}`,
    'server-error':
      'An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting',
    unavailable: 'This model is currently experiencing high demand. Please try again later.',
    overloaded: 'The model is overloaded. Please try again later.',
    'context-too-long': `The input token count (${promptTokens}) exceeds the maximum number of tokens allowed (${contextTokens}).`,
    'bad-request': 'Request contains an invalid argument.',
    filtered: 'PROHIBITED_CONTENT',
    'no-route': `The requested URL ${seen.path} was not found on this server.`,
  };
  return usual[kind];
}

const UNREGISTERED =
  "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.";

/** As ai.google.dev/gemini-api/docs/troubleshooting and google.rpc have them. */
export function refuseAsGemini(refusal: Refusal): Refused {
  const { kind, seen, words } = refusal;
  if (kind === 'filtered') return blocked(refusal);
  const message = words ?? wordsFor(refusal);
  if (kind === 'no-route') return { status: 404, headers: { 'content-type': 'text/html' }, body: `<p>${message}</p>` };
  if (kind === 'unauthorized' && seen.key === undefined)
    return { status: 403, body: errorOf(403, 'PERMISSION_DENIED', words ?? UNREGISTERED) };
  const [code, status] = STATUS[kind];
  return { status: code, body: errorOf(code, status, message, detailsOf(refusal)) };
}

export const errorOf = (code: number, status: string, message: string, details: readonly object[] = []) => ({
  error: { code, message, status, ...(details.length === 0 ? {} : { details }) },
});

/** It refuses a prompt with an answer that has no candidates. */
function blocked({ seen, model }: Refusal): Refused {
  const answer = {
    promptFeedback: { blockReason: 'PROHIBITED_CONTENT' },
    usageMetadata: { promptTokenCount: 0, totalTokenCount: 0 },
    modelVersion: model,
    responseId: 'blocked',
  };
  if (seen.query['alt'] !== 'sse') return { status: 200, body: answer };
  const headers = { 'content-type': 'text/event-stream' };
  return { status: 200, headers, body: `data: ${JSON.stringify(answer)}\r\n\r\n` };
}

const TYPE = 'type.googleapis.com/google.rpc.';

function detailsOf({ kind, retryAfter, model }: Refusal): readonly object[] {
  if (kind === 'unauthorized')
    return [
      {
        '@type': `${TYPE}ErrorInfo`,
        reason: 'API_KEY_INVALID',
        domain: 'googleapis.com',
        metadata: { service: 'generativelanguage.googleapis.com' },
      },
    ];
  if (kind !== 'rate-limited') return [];
  const violation = {
    quotaMetric: 'generativelanguage.googleapis.com/generate_content_requests',
    quotaId: 'GenerateRequestsPerMinutePerProjectPerModel',
    quotaDimensions: { location: 'global', model },
    quotaValue: '10',
  };
  return [
    { '@type': `${TYPE}QuotaFailure`, violations: [violation] },
    ...(retryAfter === undefined ? [] : [{ '@type': `${TYPE}RetryInfo`, retryDelay: `${retryAfter}s` }]),
  ];
}
