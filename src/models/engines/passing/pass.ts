import {
  type Ending,
  type PassedAnswer,
  type PassedRequest,
  providerFault,
  type Target,
  type Wire,
  type WireResponse,
} from '../../contract/index.ts';
import { readWhole } from '../../wire/index.ts';
import { stopped } from '../answering.ts';
import { named } from '../asking.ts';
import type { EngineSettings } from '../engine-settings.ts';
import { errorEventFault } from '../error-events.ts';
import { refusalFault } from '../refusals.ts';
import { earlyError } from './early-error.ts';
import { Gathering, objectIn } from './figures.ts';
import { addressOf, bodyOut, headersOut } from './outgoing.ts';
import { endingOf, type Passage, usageOfWhole } from './passage.ts';
import { type Pieces, Stream } from './stream.ts';

/** Hands a request through to an engine that speaks its dialect, and the engine's bytes back. */
export async function pass(
  settings: EngineSettings,
  wire: Wire,
  model: string,
  request: PassedRequest,
  signal: AbortSignal,
): Promise<PassedAnswer> {
  try {
    if (signal.aborted) throw stopped();
    const { body, silent } = bodyOut(settings, request);
    const response = await wire({
      method: 'POST',
      url: addressOf(settings, request.dialect),
      headers: headersOut(settings, request),
      body,
      signal,
      headTimeout: settings.timeout,
      quietTimeout: settings.timeout,
    });
    const passage = { target: { engine: settings.name, model }, request, key: settings.key, signal, silent };
    if (response.status < 200 || response.status > 299) throw await refused(response, passage);
    return await answered(response, passage);
  } catch (error) {
    throw signal.aborted ? stopped() : named(error, settings);
  }
}

async function answered(response: WireResponse, passage: Passage): Promise<PassedAnswer> {
  const { target, request, key } = passage;
  const contentType = response.headers['content-type'] ?? '';
  const pieces = piecesOf(response);
  const first = await pieces.next();
  if (first === undefined || contentType.startsWith('text/html')) {
    pieces.leave();
    throw garbled(target, first === undefined ? 'nothing' : 'a web page');
  }
  if (!isStream(contentType, request, first)) return await whole(first, pieces, contentType, passage);
  const error = earlyError(first, request.dialect);
  if (error !== undefined) {
    pieces.leave();
    throw errorEventFault({ target, key, error, begun: false });
  }
  const stream = new Stream(passage, first, pieces);
  return {
    ...target,
    contentType: contentType.includes('event-stream') ? contentType : 'text/event-stream',
    body: stream,
    ending: stream.ending,
    pour: (write) => stream.pour(write),
  };
}

/** Some servers forget to say that they stream. */
const isStream = (contentType: string, { stream }: PassedRequest, first: Uint8Array): boolean =>
  contentType.includes('event-stream') ||
  (stream && !contentType.includes('json') && /^(data|event|id)?:/.test(Buffer.from(first).toString('latin1', 0, 6)));

/** An answer in one piece is read before it is handed on: one that breaks off, or is an error, can be asked for again. */
async function whole(first: Uint8Array, pieces: Pieces, contentType: string, passage: Passage): Promise<PassedAnswer> {
  const { target, request, key } = passage;
  const bytes = await readWhole(rest(first, pieces)).catch((error: unknown) => {
    pieces.leave();
    // Cut: nothing of it has been given to anybody.
    throw passage.signal.aborted ? error : garbled(target, 'half an answer', error);
  });
  const answer = objectIn(bytes.toString('utf8'));
  if (answer === undefined) throw garbled(target, 'something that is not JSON');
  const figures = new Gathering(request.dialect);
  figures.event(answer);
  if (figures.error !== undefined) throw errorEventFault({ target, key, error: figures.error, begun: false });
  if (figures.reason !== undefined) figures.done();
  const ending: Ending = endingOf(figures, usageOfWhole(figures, answer, passage), passage);
  return { ...target, contentType, body: once(bytes), ending: Promise.resolve(ending) };
}

async function* rest(first: Uint8Array, pieces: Pieces): AsyncGenerator<Uint8Array> {
  for (let piece: Uint8Array | undefined = first; piece !== undefined; piece = await pieces.next()) yield piece;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A body of any wire: a recording's is pulled, the network's is poured too. */
function piecesOf({ body, pouring }: WireResponse): Pieces {
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

async function refused({ status, headers, body }: WireResponse, { target, key }: Passage) {
  return refusalFault({ ...target, status, headers, text: (await readWhole(body, 1 << 20)).toString('utf8'), key });
}

const garbled = ({ engine, model }: Target, what: string, cause?: unknown) =>
  providerFault('provider-garbled', `${engine} sent ${what} instead of an answer.`, {
    engine,
    model,
    hint: 'Is the address that of a language model, and of the kind the settings say?',
    cause,
  });
