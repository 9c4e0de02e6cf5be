import type { JsonObject } from '../../contract/index.ts';
import { type Refusal, type Trouble, troubleOf } from '../refusal.ts';
import { CLEAR, named } from '../sse.ts';

const TYPES: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  503: 'overloaded_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

/** The dialect's own statuses: a spent budget is a matter of billing, an overloaded provider is 529. */
const statusOf = ({ code, status }: Trouble): number =>
  code === 'budget-exceeded' ? 402 : code === 'provider-overloaded' ? 529 : status;

const bodyOf = (trouble: Trouble, id: string): JsonObject => ({
  type: 'error',
  error: {
    type: TYPES[statusOf(trouble)] ?? (trouble.status < 500 ? 'invalid_request_error' : 'api_error'),
    message: trouble.words,
  },
  request_id: id,
});

/** Any error as `{type: 'error', error: {type, message}, request_id}`. */
export function refuseAnthropic(error: unknown, id: string): Refusal {
  const trouble = troubleOf(error);
  return {
    status: statusOf(trouble),
    headers: { ...trouble.headers, 'request-id': id },
    body: bodyOf(trouble, id),
  };
}

/** The same inside a stream, as the dialect's `error` event. No `message_stop` follows. */
export const breakOffAnthropic = (error: unknown, id: string): string =>
  CLEAR + named('error', bodyOf(troubleOf(error), id));
