import type { Fault } from '#fault';
import { providerFault, type Target } from '../contract/index.ts';
import { field, refusalFault, shownWords } from './refusals.ts';
import type { Secret } from './secret.ts';

/** An error that came inside a stream, in the provider's own shape. */
export interface ErrorEvent {
  readonly target: Target;
  readonly key: Secret | undefined;
  /** A sentence, or an object with one. */
  readonly error: unknown;
  /** Whether something of the answer had come before it. */
  readonly begun: boolean;
}

/** The status each provider would have sent, had it known in time; by the error's type, code or status. */
const STATUSES: readonly (readonly [RegExp, number])[] = [
  [/overloaded|unavailable/i, 529],
  [/insufficient_quota|billing|payment/i, 402],
  [/rate_limit|RESOURCE_EXHAUSTED|too_many/i, 429],
  [/authentication|permission|UNAUTHENTICATED|invalid_api_key/i, 401],
  [/not_?found/i, 404],
  [/timeout|DEADLINE/i, 504],
  [/invalid_request|INVALID_ARGUMENT|invalid_prompt|BadRequest|content_filter|exceed_context|context_length/i, 400],
];

/**
 * The fault for an error inside a stream. Inside an answer it is `answer-failed` (M3). Before there was anything it is what
 * the provider would have refused the request with, so that it can be asked again, or another.
 */
export function errorEventFault({ target, key, error, begun }: ErrorEvent): Fault {
  const words = shownWords(wordsIn(error), key);
  if (!begun) {
    const text = JSON.stringify({ error: { message: words, type: namesIn(error).join(' ') } });
    return refusalFault({ ...target, status: statusOf(error), headers: {}, text, key });
  }
  const { engine } = target;
  return providerFault(
    'answer-failed',
    `${engine} sent an error inside its answer${words === '' ? '.' : `: ${words}`}`,
    { ...target, words },
  );
}

function statusOf(error: unknown): number {
  const own = insides(error).flatMap((one) => [field(one, 'code'), field(one, 'status'), field(one, 'statusCode')]);
  const status = own.map(Number).find((number) => Number.isInteger(number) && number >= 400 && number < 600);
  if (status !== undefined) return status;
  const names = [...namesIn(error), wordsIn(error)].join(' ');
  return STATUSES.find(([pattern]) => pattern.test(names))?.[1] ?? 500;
}

/** What an error calls itself. */
const namesIn = (error: unknown): string[] =>
  insides(error).flatMap((one) =>
    ['type', 'code', 'status'].flatMap((name) => {
      const value = field(one, name);
      return typeof value === 'string' && value !== 'error' ? [value] : [];
    }),
  );

/** An error and those inside it: providers wrap theirs up to three times. */
function insides(error: unknown): unknown[] {
  const inner = field(error, 'error') ?? field(error, 'data') ?? field(field(error, 'response'), 'error');
  return inner === undefined || inner === null ? [error] : [error, ...insides(inner)];
}

/** The innermost sentence there is. */
export function wordsIn(error: unknown): string {
  const found = insides(error).flatMap((one) => {
    const words = typeof one === 'string' ? one : field(one, 'message');
    return typeof words === 'string' && words !== '' ? [words] : [];
  });
  return found.at(-1) ?? '';
}
