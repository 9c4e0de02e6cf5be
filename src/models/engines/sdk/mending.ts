import type { EngineKind } from '../../contract/index.ts';
import { figureless, type Json, object, objectIn } from '../passing/figures.ts';

const MARKS = ['NaN', 'Infinity'];
/** What stands in the events of each kind whose figures a package looks at more strictly than we do. */
const FIGURES: Partial<Record<EngineKind, readonly string[]>> = {
  anthropic: ['"message_start"', '"message_delta"'],
  'openai-responses': ['_tokens":null', '_tokens": null'],
  gemini: ['"tokenCount":null', '"tokenCount": null'],
};
/** In place of a figure that is none: the packages take it, and nobody takes it for what was used. */
const UNKNOWN = -1;
const NOTHING = Buffer.alloc(0);

/**
 * Makes good the figures of events, line by line, where a server has left them out or written what is none, Python's `NaN`
 * among it. The packages would take the whole answer for broken.
 */
export class Mending {
  readonly #kind: EngineKind;
  readonly #marks: readonly Buffer[];
  /** A line whose end has not come. */
  #held: Buffer[] = [];

  constructor(kind: EngineKind) {
    this.#kind = kind;
    this.#marks = [...MARKS, ...(FIGURES[kind] ?? [])].map((mark) => Buffer.from(mark));
  }

  /** The lines that are whole with this piece. */
  pass(piece: Uint8Array): Buffer {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const end = Math.max(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r')) + 1;
    if (end === 0) {
      this.#held.push(bytes);
      return NOTHING;
    }
    const lines = Buffer.concat([...this.#held, bytes.subarray(0, end)]);
    this.#held = end === bytes.length ? [] : [bytes.subarray(end)];
    return this.#mended(lines);
  }

  /** What came without an end of its line. */
  rest(): Buffer {
    const held = Buffer.concat(this.#held);
    this.#held = [];
    return this.#mended(held);
  }

  #mended(bytes: Buffer): Buffer {
    if (!this.#marks.some((mark) => bytes.includes(mark))) return bytes;
    const text = bytes.toString('latin1').replace(/^data:(.*)$/gm, (line, data: string) => {
      const written = Buffer.from(data, 'latin1').toString('utf8');
      const strict = objectIn(written);
      const event = strict ?? objectIn(figureless(written));
      if (event === undefined) return line;
      const mended = mendedEvent(event, this.#kind);
      // A line with nothing to mend stays as it is, whatever it says.
      return mended === event && strict !== undefined
        ? line
        : `data: ${Buffer.from(JSON.stringify(mended)).toString('latin1')}`;
    });
    return Buffer.from(text, 'latin1');
  }
}

/** An event with figures that are numbers; the same event where they are. */
function mendedEvent(event: Json, kind: EngineKind): Json {
  if (kind === 'anthropic') return mendedMessage(event);
  if (kind === 'openai-responses') {
    const response = object(event['response']);
    const usage = object(response?.['usage']);
    const mended = usage && figured(usage, ['input_tokens', 'output_tokens', 'total_tokens']);
    return mended === usage ? event : { ...event, response: { ...response, usage: mended } };
  }
  const usage = kind === 'gemini' ? object(event['usageMetadata']) : undefined;
  return usage === undefined ? event : { ...event, usageMetadata: withoutDetails(usage) };
}

function mendedMessage(event: Json): Json {
  if (event['type'] === 'message_delta') {
    const usage = figured(object(event['usage']), ['output_tokens']);
    return usage === event['usage'] ? event : { ...event, usage };
  }
  const message = event['type'] === 'message_start' ? object(event['message']) : undefined;
  if (message === undefined) return event;
  const usage = figured(object(message['usage']), ['input_tokens', 'output_tokens']);
  return usage === message['usage'] ? event : { ...event, message: { ...message, usage } };
}

function figured(usage: Json | undefined, names: readonly string[]): Json {
  const missing = names.filter((name) => typeof usage?.[name] !== 'number');
  if (usage !== undefined && missing.length === 0) return usage;
  return { ...usage, ...Object.fromEntries(missing.map((name) => [name, UNKNOWN])) };
}

/** Gemini's figures by kinds of contents, which nobody here goes by. */
const withoutDetails = (usage: Json): Json =>
  Object.fromEntries(Object.entries(usage).filter(([name]) => !name.endsWith('TokensDetails')));
