import { Fault } from '#fault';
import { type FaultRecord, type JsonObject, retryAfterOf, worthRetrying } from '../contract/index.ts';

/** An error as an HTTP answer. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject;
}

/** An error as its dialect's words are chosen from. */
export interface Trouble {
  readonly status: number;
  /** Our own stable code. */
  readonly code: string;
  /** The sentence and the way out. */
  readonly words: string;
  /** The field of the request that is wrong, where one is. */
  readonly field: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  'context-too-long': 400,
  'content-filtered': 400,
  'request-too-large': 413,
  'media-type-wrong': 415,
  'model-unknown': 404,
  'model-unresolved': 404,
  // The caller's key is good; it is ours that is not.
  'provider-key': 502,
  'provider-balance': 502,
  'provider-overloaded': 503,
  'provider-rate-limited': 429,
  'provider-timeout': 504,
  'engines-none': 503,
  forbidden: 403,
  'scope-missing': 403,
};
const STATUS_OF_KIND: Readonly<Record<Fault['kind'], number>> = {
  failure: 500,
  usage: 400,
  configuration: 500,
  authentication: 401,
  'not-found': 404,
  conflict: 409,
  limit: 429,
  provider: 502,
  dependency: 503,
  partial: 500,
  // The caller left (the status nginx gives it); nobody reads it.
  cancelled: 499,
};

/** The HTTP status of an error. What a provider refused keeps the provider's own, if it is one of 400 to 499 and not about our key. */
export function statusOf(error: unknown): number {
  if (!(error instanceof Fault)) return 500;
  if (error.code === 'provider-refused') {
    const { status } = error.facts;
    return typeof status === 'number' && status >= 400 && status < 500 && status !== 401 && status !== 403
      ? status
      : 400;
  }
  return STATUS_OF_CODE[error.code] ?? STATUS_OF_KIND[error.kind];
}

/** Everything a dialect needs to say what went wrong; of what is no fault of ours, nothing of its insides. */
export function troubleOf(error: unknown): Trouble {
  const fault = error instanceof Fault ? error : new Fault('failure', 'unexpected', 'Something unexpected went wrong.');
  const { code, message, hint, facts } = fault;
  const status = statusOf(fault);
  const wait = retryAfterOf(fault);
  const again = worthRetrying(fault) || (status === 429 && wait !== undefined);
  const field = facts['field'];
  return {
    status,
    code,
    words: hint === undefined ? message : `${message} ${hint}`,
    field: typeof field === 'string' && field !== '' ? field : null,
    headers: {
      // Both official clients obey it.
      'x-should-retry': String(again),
      ...(wait === undefined ? {} : { 'retry-after': String(Math.ceil(wait)) }),
    },
  };
}

/** A fault that travelled as data, as a fault again. */
export const faultOf = ({ kind, code, message, hint }: FaultRecord): Fault =>
  new Fault(kind, code, message, hint === undefined ? {} : { hint });
