import type { JsonObject } from '../../contract/index.ts';
import { type Refusal, type Trouble, troubleOf } from '../refusal.ts';
import { CLEAR, data } from '../sse.ts';

/** The codes this dialect's clients know, for those of ours that mean the same; the others stay as they are. */
const CODES: Readonly<Record<string, string>> = {
  'rate-limited': 'rate_limit_exceeded',
  'provider-rate-limited': 'rate_limit_exceeded',
  'budget-exceeded': 'insufficient_quota',
  'context-too-long': 'context_length_exceeded',
  'content-filtered': 'content_filter',
  'model-unknown': 'model_not_found',
  'model-unresolved': 'model_not_found',
};

function typeOf({ status, code }: Trouble): string {
  if (code === 'budget-exceeded') return 'insufficient_quota';
  if (status === 401) return 'authentication_error';
  if (status === 403) return 'permission_error';
  if (status === 404) return 'not_found_error';
  if (status === 429) return 'rate_limit_error';
  return status < 500 ? 'invalid_request_error' : 'server_error';
}

const bodyOf = (trouble: Trouble): JsonObject => ({
  error: {
    message: trouble.words,
    type: typeOf(trouble),
    param: trouble.field,
    code: trouble.status === 401 ? 'invalid_api_key' : (CODES[trouble.code] ?? trouble.code),
  },
});

/** Any error as `{error: {message, type, param, code}}`. */
export function refuseOpenai(error: unknown): Refusal {
  const trouble = troubleOf(error);
  return { status: trouble.status, headers: trouble.headers, body: bodyOf(trouble) };
}

/** The same inside a stream: the official client throws at it. No `[DONE]` follows. */
export const breakOffOpenai = (error: unknown): string => CLEAR + data(bodyOf(troubleOf(error)));
