import { providerFault } from '../contract/index.ts';

/** One event of a `text/event-stream`. */
export interface ServerSentEvent {
  /** `message` where the stream names none. */
  readonly event: string;
  readonly data: string;
  readonly id?: string;
}

/** Bytes; larger than any picture inside an event. */
const LARGEST = 16 << 20;

/**
 * Reads an event stream however the network cut it: lines end in CR, LF or both, comments and unknown fields are left out, a
 * last event without its empty line is not one (https://html.spec.whatwg.org/multipage/server-sent-events.html). Throws
 * `provider-garbled` for an event of more than 16 MB.
 */
export async function* readEvents(body: AsyncIterable<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  let event = '';
  let id: string | undefined;
  let data: string[] = [];
  let size = 0;
  for await (const line of readLines(body)) {
    if (line === '') {
      if (data.length > 0)
        yield { event: event === '' ? 'message' : event, data: data.join('\n'), ...(id === undefined ? {} : { id }) };
      event = '';
      data = [];
      size = 0;
      continue;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'data') {
      size += value.length;
      if (size > LARGEST) throw tooLarge();
      data.push(value);
    } else if (field === 'event') event = value;
    else if (field === 'id' && !value.includes('\0')) id = value;
  }
}

/** Lines without their ends, in whole characters. A last line without an end is given as well. */
export async function* readLines(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let afterReturn = false;
  for await (const piece of body) {
    let text = decoder.decode(piece, { stream: true });
    if (afterReturn && text.startsWith('\n')) text = text.slice(1);
    if (text !== '') afterReturn = text.endsWith('\r');
    const lines = (rest + text).split(/\r\n|\n|\r/);
    rest = lines.pop() ?? '';
    if (rest.length > LARGEST) throw tooLarge();
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

const tooLarge = () =>
  providerFault('provider-garbled', 'The provider sent a single line of more than 16 MB.', { engine: '' });
