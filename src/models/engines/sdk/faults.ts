import { APICallError } from '@ai-sdk/provider';
import { Fault } from '#fault';
import { providerFault, type Target } from '../../contract/index.ts';
import { type Refusal, refusalFault } from '../refusals.ts';
import type { Secret } from '../secret.ts';

/** What a provider package threw, or put into its stream, as one of our faults. */
export function sdkFault(error: unknown, target: Target, key: Secret | undefined): unknown {
  if (error instanceof Fault) return error;
  if (APICallError.isInstance(error)) {
    const { statusCode = 0, responseHeaders: headers = {}, responseBody: text = '' } = error;
    if (error.cause instanceof Fault) return error.cause;
    if (statusCode >= 300) return refusalFault({ ...target, status: statusCode, headers, text, key } satisfies Refusal);
    return garbled(target, error);
  }
  // One of the packages says so by itself when a stream just ends.
  if (error instanceof Error && /without a finish reason/.test(error.message)) return cut(target, error);
  // The packages' names for answers that are not what they should be.
  if (error instanceof Error && /ParseError|ValidationError|EmptyResponse|InvalidResponse|NoContent/.test(error.name))
    return garbled(target, error);
  if (error instanceof Error && error.cause instanceof Fault) return error.cause;
  return failed(error, target, key);
}

const garbled = ({ engine, model }: Target, cause: unknown): Fault =>
  providerFault('provider-garbled', `${engine} sent something that is not an answer.`, {
    engine,
    model,
    hint: 'Is the address that of a language model, and of the kind the settings say?',
    cause,
  });

const cut = ({ engine, model }: Target, cause: unknown): Fault =>
  providerFault('stream-cut', `${engine} ended its answer without saying so.`, { engine, model, cause });

/** An error event inside an answer: the provider's own words, in one of several shapes. */
function failed(error: unknown, { engine, model }: Target, key: Secret | undefined): Fault {
  const words = wordsIn(error);
  const shown = (key?.scrub(words) ?? words).slice(0, 500);
  return providerFault(
    'answer-failed',
    `${engine} sent an error inside its answer${shown === '' ? '.' : `: ${shown}`}`,
    {
      engine,
      model,
      words: shown,
    },
  );
}

function wordsIn(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null) return '';
  if ('message' in error && typeof error.message === 'string') return error.message;
  return 'error' in error ? wordsIn(error.error) : '';
}
