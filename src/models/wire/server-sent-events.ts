import { LONGEST_LINE, readLines, tooLarge } from './lines.ts';

/** One event of a `text/event-stream`. */
export interface ServerSentEvent {
  /** `message` where the stream names none. */
  readonly event: string;
  readonly data: string;
  readonly id?: string;
}

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
      if (size > LONGEST_LINE) throw tooLarge();
      data.push(value);
    } else if (field === 'event') event = value;
    else if (field === 'id' && !value.includes('\0')) id = value;
  }
}
