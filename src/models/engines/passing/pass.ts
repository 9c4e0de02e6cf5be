import {
  type Dialect,
  type Ending,
  faultRecord,
  type PassedAnswer,
  type PassedRequest,
  type Pouring,
  providerFault,
  type Target,
  type Usage,
  type Wire,
  type WireResponse,
} from '../../contract/index.ts';
import { readWhole } from '../../wire/index.ts';
import { stopped } from '../answering.ts';
import { keyHeaders, named } from '../asking.ts';
import type { EngineSettings } from '../engine-settings.ts';
import { refusalFault } from '../refusals.ts';
import { Sniffer } from './sniffing.ts';
import { UsageChunkFilter } from './usage-chunk.ts';

const PATHS: Readonly<Record<Dialect, string>> = {
  'openai-chat': '/chat/completions',
  'openai-completions': '/completions',
  'openai-responses': '/responses',
  'anthropic-messages': '/messages',
};
/** Milliseconds a model may think between two pieces of an answer. */
const QUIET = 120_000;
/** Bytes of a token, for estimates; see `tokens`. Events carry about so many bytes around each token. */
const BYTES_PER_TOKEN = 3.6;
const EVENT_AROUND = 180;

/** Hands a request through to an engine that speaks its dialect, and the engine's bytes back. */
export async function pass(
  settings: EngineSettings,
  wire: Wire,
  model: string,
  request: PassedRequest,
  signal: AbortSignal,
): Promise<PassedAnswer> {
  const target = { engine: settings.name, model };
  const connection = new AbortController();
  const hangUp = () => connection.abort();
  signal.addEventListener('abort', hangUp, { once: true });
  try {
    if (signal.aborted) throw stopped();
    const { body, silent } = outgoing(request);
    const response = await wire({
      method: 'POST',
      url: `${addressOf(settings)}${PATHS[request.dialect]}`,
      headers: { ...request.headers, 'content-type': 'application/json', ...keyHeaders(settings) },
      body,
      signal: connection.signal,
      headTimeout: settings.timeout,
      quietTimeout: QUIET,
    });
    if (response.status < 200 || response.status > 299) throw await refused(response, settings, target);
    const pieces = pulled(response);
    const first = await pieces.next();
    const contentType = response.headers['content-type'] ?? '';
    if (first === undefined || /text\/html/.test(contentType)) throw garbled(target, contentType);
    const ended = Promise.withResolvers<Ending>();
    const done = (ending: Ending) => {
      signal.removeEventListener('abort', hangUp);
      ended.resolve(ending);
    };
    const passage: Passage = { target, request, signal, hangUp, silent, stream: /event-stream/.test(contentType) };
    const { pour } = pieces;
    return {
      ...target,
      contentType,
      body: through(passage, first, pieces, done),
      ending: ended.promise,
      ...(pour === undefined ? {} : { pour: (write) => poured(passage, first, pour, write, done) }),
    };
  } catch (error) {
    signal.removeEventListener('abort', hangUp);
    throw signal.aborted ? stopped() : named(error, settings);
  }
}

/** Ollama speaks OpenAI's dialect under `/v1`. */
const addressOf = ({ kind, baseUrl }: EngineSettings): string => (kind === 'ollama' ? `${baseUrl}/v1` : baseUrl);

/** The body as it goes out: a stream is asked for its usage, so that it can be booked. `silent`: the caller did not ask for it. */
function outgoing({ dialect, body, parsed, stream }: PassedRequest): { body: Uint8Array | string; silent: boolean } {
  if (!stream || (dialect !== 'openai-chat' && dialect !== 'openai-completions')) return { body, silent: false };
  const options = parsed['stream_options'];
  const asked =
    typeof options === 'object' && options !== null && 'include_usage' in options && options.include_usage === true;
  if (asked) return { body, silent: false };
  const plain = typeof options === 'object' && options !== null && !Array.isArray(options) ? options : {};
  return { body: JSON.stringify({ ...parsed, stream_options: { ...plain, include_usage: true } }), silent: true };
}

interface Passage {
  readonly target: Target;
  readonly request: PassedRequest;
  readonly signal: AbortSignal;
  readonly hangUp: () => void;
  readonly silent: boolean;
  readonly stream: boolean;
}

/** A body that is pulled; poured, too, where it can be. */
type Pieces = Pick<Pouring, 'next' | 'leave'> & Partial<Pick<Pouring, 'pour'>>;

function pulled({ body, pouring }: WireResponse): Pieces {
  if (pouring !== undefined)
    return { next: () => pouring.next(), pour: (write) => pouring.pour(write), leave: () => pouring.leave() };
  const pieces = body[Symbol.asyncIterator]();
  return {
    next: async () => {
      const step = await pieces.next();
      return step.done === true ? undefined : step.value;
    },
    leave: () => void pieces.return?.(),
  };
}

/** What is read in an answer while it is handed through. */
class Heard {
  readonly #passage: Passage;
  readonly #sniffer: Sniffer;
  readonly #filter: UsageChunkFilter | undefined;
  readonly #whole: Buffer[] = [];

  constructor(passage: Passage) {
    this.#passage = passage;
    this.#sniffer = new Sniffer(passage.request.dialect);
    this.#filter = passage.silent && passage.stream ? new UsageChunkFilter() : undefined;
  }

  /** What of a piece is handed on. */
  hear(piece: Uint8Array): Buffer | undefined {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (this.#passage.stream) this.#sniffer.hear(bytes);
    else this.#whole.push(bytes);
    return this.#filter === undefined ? bytes : this.#filter.pass(bytes);
  }

  /** What was held back until the end. */
  rest(): Buffer | undefined {
    return this.#filter?.rest();
  }

  ended(): Ending {
    if (this.#passage.signal.aborted) return this.stopped();
    if (!this.#passage.stream) this.#sniffer.hearWhole(Buffer.concat(this.#whole));
    return endOf(this.#sniffer, this.#passage);
  }

  broken(error: unknown): Ending {
    return this.#passage.signal.aborted ? this.stopped() : brokenOff(this.#sniffer, this.#passage, error);
  }

  stopped(): Ending {
    this.#passage.hangUp();
    if (this.#passage.stream) this.#sniffer.end();
    return { outcome: 'stopped', reason: 'stopped', usage: usageOf(this.#sniffer, this.#passage) };
  }
}

async function* through(
  passage: Passage,
  first: Uint8Array,
  pieces: Pieces,
  done: (ending: Ending) => void,
): AsyncGenerator<Uint8Array> {
  const heard = new Heard(passage);
  let ending: Ending | undefined;
  try {
    for (let piece: Uint8Array | undefined = first; piece !== undefined; piece = await pieces.next()) {
      const shown = heard.hear(piece);
      if (shown !== undefined) yield shown;
      if (passage.signal.aborted) break;
    }
    const held = heard.rest();
    if (held !== undefined) yield held;
    ending = heard.ended();
  } catch (error) {
    ending = heard.broken(error);
  } finally {
    done(ending ?? heard.stopped());
  }
}

/** The same, pushed: see `PassedAnswer.pour`. */
async function poured(
  passage: Passage,
  first: Uint8Array,
  pour: Pouring['pour'],
  write: (piece: Uint8Array) => Promise<void> | undefined,
  done: (ending: Ending) => void,
): Promise<void> {
  const heard = new Heard(passage);
  const hand = (piece: Uint8Array): Promise<void> | undefined => {
    const shown = heard.hear(piece);
    return shown === undefined ? undefined : write(shown);
  };
  let ending: Ending;
  try {
    await hand(first);
    await pour(hand);
    const held = heard.rest();
    if (held !== undefined) await write(held);
    ending = heard.ended();
  } catch (error) {
    ending = heard.broken(error);
  }
  done(ending);
}

/** The connection was lost: unless the provider had said before that it failed, the answer is cut. */
function brokenOff(sniffer: Sniffer, passage: Passage, error: unknown): Ending {
  const told = endOf(sniffer, passage);
  if (told.outcome === 'failed') return told;
  return { outcome: 'truncated', reason: 'cut', usage: told.usage, fault: faultRecord(error) };
}

function endOf(sniffer: Sniffer, passage: Passage): Ending {
  if (passage.stream) sniffer.end();
  const usage = usageOf(sniffer, passage);
  const { engine, model } = passage.target;
  const { reason, error, closed } = sniffer;
  if (error !== undefined) {
    const fault = providerFault('answer-failed', `${engine} sent an error inside its answer: ${error.slice(0, 500)}`, {
      engine,
      model,
    });
    return { outcome: 'failed', reason: 'error', usage, fault: faultRecord(fault) };
  }
  if (reason === undefined || (passage.stream && !closed)) {
    const fault = providerFault('stream-cut', `${engine} ended its answer without saying so.`, { engine, model });
    return { outcome: 'truncated', reason: 'cut', usage, fault: faultRecord(fault) };
  }
  if (reason === 'length') return { outcome: 'truncated', reason, usage };
  if (reason === 'content-filter') {
    const fault = providerFault('content-filtered', `${engine} broke off: it will not go on with that.`, {
      engine,
      model,
    });
    return { outcome: 'failed', reason, usage, fault: faultRecord(fault) };
  }
  return { outcome: 'complete', reason, usage };
}

/** The provider's figures; where there are none, from the length of what went by. */
function usageOf(sniffer: Sniffer, { request, stream }: Passage): Usage {
  if (sniffer.usage !== undefined) return sniffer.usage;
  const perToken = stream ? EVENT_AROUND + BYTES_PER_TOKEN : BYTES_PER_TOKEN;
  return {
    input: Math.ceil(request.body.byteLength / BYTES_PER_TOKEN),
    cacheRead: 0,
    cacheWrite: 0,
    output: Math.ceil(sniffer.bytes / perToken),
    reasoning: 0,
    source: 'estimated',
  };
}

async function refused({ status, headers, body }: WireResponse, { key }: EngineSettings, target: Target) {
  return refusalFault({ ...target, status, headers, text: (await readWhole(body, 1 << 20)).toString('utf8'), key });
}

const garbled = ({ engine, model }: Target, contentType: string) =>
  providerFault(
    'provider-garbled',
    `${engine} sent ${contentType.startsWith('text/html') ? 'a web page' : 'nothing'} instead of an answer.`,
    {
      engine,
      model,
      hint: 'Is the address that of a language model, and of the kind the settings say?',
    },
  );
