import { APICallError } from '@ai-sdk/provider';
import { Fault } from '#fault';
import { providerFault, type Target } from '../../contract/index.ts';
import { errorEventFault } from '../error-events.ts';
import { shownWords } from '../refusals.ts';
import type { Secret } from '../secret.ts';

/** What a provider package threw, or put into its stream, as one of our faults. `begun`: something of the answer had come. */
export function sdkFault(error: unknown, target: Target, key: Secret | undefined, begun: boolean): unknown {
  if (error instanceof Fault) return error;
  if (error instanceof Error && error.cause instanceof Fault) return error.cause;
  // An error event before anything else: the packages make a refused call of it, with the event inside.
  if (APICallError.isInstance(error) && error.data !== undefined)
    return errorEventFault({ target, key, error: error.data, begun });
  const cause = plain(error, key);
  if (cause === undefined) return errorEventFault({ target, key, error, begun });
  // One of the packages says so by itself when a stream just ends.
  if (/without a finish reason/.test(cause.message)) return cut(target, cause);
  if (/Unsupported|InvalidPrompt|InvalidArgument/.test(cause.name)) return unsupported(target, cause);
  return garbled(target, cause);
}

/** An error of a package without the request and the answer it carries along. */
function plain(error: unknown, key: Secret | undefined): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const bare = new Error(shownWords(error.message, key));
  bare.name = error.name;
  return bare;
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

/** Nothing was sent: the provider's own package knows that it would not be taken. */
const unsupported = ({ engine, model }: Target, cause: Error): Fault =>
  providerFault('provider-refused', `${engine} does not take that: ${cause.message}`, { engine, model, cause });
