import type { Refusal, Refused } from '../server/index.ts';

const error = (message: string, type: string, code: string | null = null, param: string | null = null) => ({
  error: { message, type, param, code },
});

/** As the platform words its refusals (platform.openai.com/docs/guides/error-codes). */
export function refuseAsOpenAi(refusal: Refusal): Refused {
  const { kind, seen, model, promptTokens, contextTokens, retryAfter, words } = refusal;
  switch (kind) {
    case 'unauthorized':
      return {
        status: 401,
        body: error(
          words ?? unauthorized(seen.key),
          'invalid_request_error',
          seen.key === undefined ? null : 'invalid_api_key',
        ),
      };
    case 'insufficient-balance':
      return { status: 402, body: error(words ?? 'Insufficient Balance', 'unknown_error', 'invalid_request_error') };
    case 'quota-used-up':
      return { status: 429, body: error(words ?? NO_QUOTA, 'insufficient_quota', 'insufficient_quota') };
    case 'forbidden':
      return {
        status: 403,
        body: error(
          words ?? 'Country, region, or territory not supported',
          'request_forbidden',
          'unsupported_country_region_territory',
        ),
      };
    case 'model-unknown':
      return {
        status: 404,
        body: error(
          words ?? `The model \`${model}\` does not exist or you do not have access to it.`,
          'invalid_request_error',
          'model_not_found',
        ),
      };
    case 'rate-limited':
      return {
        status: 429,
        headers: {
          'x-ratelimit-limit-requests': '500',
          'x-ratelimit-remaining-requests': '0',
          'x-ratelimit-reset-requests': `${retryAfter ?? 1}s`,
        },
        body: error(words ?? rateLimit(model, retryAfter), 'requests', 'rate_limit_exceeded'),
      };
    case 'server-error':
      return { status: 500, body: error(words ?? SORRY, 'server_error') };
    case 'unavailable':
    case 'overloaded':
      return {
        status: kind === 'unavailable' ? 503 : 529,
        body: error(words ?? 'The engine is currently overloaded, please try again later', 'service_unavailable'),
      };
    case 'context-too-long':
      return {
        status: 400,
        body: error(
          words ??
            `This model's maximum context length is ${contextTokens} tokens. However, your messages resulted in ${promptTokens} tokens. Please reduce the length of the messages.`,
          'invalid_request_error',
          'context_length_exceeded',
          'messages',
        ),
      };
    case 'filtered':
      return {
        status: 400,
        body: error(
          words ??
            'Your request was rejected as a result of our safety system. Your prompt may contain text that is not allowed by our safety system.',
          'invalid_request_error',
          'content_policy_violation',
        ),
      };
    case 'bad-request':
      return { status: 400, body: error(words ?? 'Invalid value for a parameter.', 'invalid_request_error') };
    case 'no-route':
      return {
        status: 404,
        body: error(words ?? `Invalid URL (${seen.method} ${seen.path})`, 'invalid_request_error'),
      };
  }
}

export const SORRY = 'The server had an error while processing your request. Sorry about that!';
const NO_QUOTA =
  'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.';

/** The platform shows the first eight and the last four characters of a wrong key. */
function unauthorized(key: string | undefined): string {
  if (key === undefined)
    return "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank username) if you're accessing the API from your browser and are prompted for a username and password. You can obtain an API key from https://platform.openai.com/account/api-keys.";
  const shown = key.length > 12 ? `${key.slice(0, 8)}${'*'.repeat(key.length - 12)}${key.slice(-4)}` : key;
  return `Incorrect API key provided: ${shown}. You can find your API key at https://platform.openai.com/account/api-keys.`;
}

const rateLimit = (model: string, seconds: number | undefined): string =>
  `Rate limit reached for ${model} in organization org-double on requests per min (RPM): Limit 500, Used 500, Requested 1.${
    seconds === undefined ? '' : ` Please try again in ${seconds}s.`
  } Visit https://platform.openai.com/account/rate-limits to learn more.`;
