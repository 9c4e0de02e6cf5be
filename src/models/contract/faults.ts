import { Fault } from '#fault';
import type { FaultRecord } from './answer.ts';

/**
 * What can go wrong with a provider; each is the code of a fault of kind `provider`, unless said otherwise.
 *
 * | code | means | tried again | another engine |
 * |---|---|---|---|
 * | `provider-unreachable` | refused, no such host, TLS, reset before the first byte | yes | yes |
 * | `provider-timeout` | nothing came in time | yes | yes |
 * | `provider-rate-limited` | 429; `retryAfter` seconds where it said so | yes | yes |
 * | `provider-overloaded` | 500, 502, 503, 529 | yes | yes |
 * | `provider-garbled` | 200 with HTML, nothing, or JSON that breaks off | yes | yes |
 * | `provider-key` (kind `authentication`) | 401, 403 | no | yes |
 * | `provider-balance` | 402, insufficient balance or quota | no | yes |
 * | `provider-refused` | 400, 404, 422 and other 4xx: the request itself | no | no |
 * | `model-unknown` | no such model there | no | yes |
 * | `context-too-long` (kind `limit`) | the input is longer than the model can read | no | no |
 * | `content-filtered` | the provider will not answer that | no | no |
 * | `stream-cut` | the connection ended inside an answer | no | no |
 * | `answer-failed` | the provider sent an error inside an answer | no | no |
 */
export const PROVIDER_CODES = [
  'provider-unreachable',
  'provider-timeout',
  'provider-rate-limited',
  'provider-overloaded',
  'provider-garbled',
  'provider-key',
  'provider-balance',
  'provider-refused',
  'model-unknown',
  'context-too-long',
  'content-filtered',
  'stream-cut',
  'answer-failed',
] as const;
export type ProviderCode = (typeof PROVIDER_CODES)[number];

const KINDS: Partial<Record<ProviderCode, Fault['kind']>> = {
  'provider-key': 'authentication',
  'context-too-long': 'limit',
};
const AGAIN = new Set<string>([
  'provider-unreachable',
  'provider-timeout',
  'provider-rate-limited',
  'provider-overloaded',
  'provider-garbled',
]);
const ELSEWHERE = new Set<string>([...AGAIN, 'provider-key', 'provider-balance', 'model-unknown']);

export interface ProviderDetails {
  readonly engine: string;
  readonly model?: string;
  /** HTTP status, where there was one. */
  readonly status?: number;
  /** Seconds the provider asked us to wait. */
  readonly retryAfter?: number;
  /** The provider's own words, at most 500 characters, without keys. */
  readonly words?: string;
  readonly hint?: string;
  readonly cause?: unknown;
}

/** A fault of a provider. The sentence is for people; the provider's own words stand among the facts. */
export function providerFault(code: ProviderCode, sentence: string, { hint, cause, ...facts }: ProviderDetails): Fault {
  return new Fault(KINDS[code] ?? 'provider', code, sentence, {
    facts,
    ...(hint === undefined ? {} : { hint }),
    ...(cause === undefined ? {} : { cause }),
  });
}

/** True when asking the same engine once more can help. */
export const worthRetrying = (error: unknown): boolean => error instanceof Fault && AGAIN.has(error.code);
/** True when another engine may be able to answer. */
export const worthSwitching = (error: unknown): boolean => error instanceof Fault && ELSEWHERE.has(error.code);
/** Seconds the provider asked us to wait; undefined when it did not. */
export const retryAfterOf = (error: unknown): number | undefined => {
  const seconds = error instanceof Fault ? error.facts['retryAfter'] : undefined;
  return typeof seconds === 'number' && seconds >= 0 ? seconds : undefined;
};

/** Any error as a record that can travel. What is no fault of ours is named as unexpected, without its insides. */
export function faultRecord(error: unknown): FaultRecord {
  if (!(error instanceof Fault))
    return { kind: 'failure', code: 'unexpected', message: 'Something unexpected went wrong.' };
  const { kind, code, message, hint } = error;
  return { kind, code, message, ...(hint === undefined ? {} : { hint }) };
}
