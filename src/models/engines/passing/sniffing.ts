import { type Dialect, type FinishReason, reportedUsage, type Usage } from '../../contract/index.ts';

/** What is read from the bytes of an answer as they pass. */
export interface Sniffed {
  /** Undefined while the provider has not said that it finished. */
  readonly reason: FinishReason | undefined;
  readonly usage: Usage | undefined;
  /** An error event's own words. */
  readonly error: string | undefined;
  /** Whether the dialect's end mark came: `[DONE]`, `message_stop`, `response.completed`. */
  readonly closed: boolean;
  /** Bytes of all events, for an estimate where there is no usage. */
  readonly bytes: number;
}

type Json = Readonly<Record<string, unknown>>;

/** Bytes of the beginning and of the end of a stream that are kept: reason, figures and errors stand there, and nowhere else. */
const HEAD = 16 << 10;
const TAIL = 32 << 10;
/** OpenAI's responses end with an event that says everything once more. */
const LONG_TAIL = 4 << 20;

/**
 * Reads usage, reason and errors from a stream of events that is handed through. Nothing is looked at on the way: providers
 * say what they read at the beginning, and everything else, errors too, at the end; those are kept and read once.
 */
export class Sniffer implements Sniffed {
  reason: FinishReason | undefined;
  usage: Usage | undefined;
  error: string | undefined;
  closed = false;
  bytes = 0;
  readonly #dialect: Dialect;
  readonly #kept: number;
  readonly #head: Buffer[] = [];
  #tail: Buffer[] = [];
  #tailBytes = 0;
  #figures: Record<string, unknown> = {};

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#kept = dialect === 'openai-responses' ? LONG_TAIL : TAIL;
  }

  /** Hears a piece of an event stream. */
  hear(piece: Buffer): void {
    if (this.bytes < HEAD) this.#head.push(piece);
    this.bytes += piece.byteLength;
    this.#tail.push(piece);
    this.#tailBytes += piece.byteLength;
    for (
      let first = this.#tail[0];
      first !== undefined && this.#tailBytes - first.byteLength >= this.#kept;
      first = this.#tail[0]
    ) {
      this.#tail.shift();
      this.#tailBytes -= first.byteLength;
    }
  }

  /** Reads a whole answer. */
  hearWhole(body: Buffer): void {
    this.bytes += body.byteLength;
    this.#event(parsed(body.toString('utf8')));
    if (this.reason !== undefined) this.closed = true;
  }

  /** Reads what was heard, when there is no more. */
  end(): void {
    // A short stream is all head: the tail is only what comes after it.
    const short = this.bytes <= this.#tailBytes;
    if (!short) this.#read(Buffer.concat(this.#head).toString('utf8'));
    this.#read(Buffer.concat(this.#tail).toString('utf8'));
    this.#tail = [];
  }

  #read(text: string): void {
    for (const line of text.split(/\r\n|\n|\r/)) {
      if (!line.startsWith('data:')) continue;
      const data = line.slice(5).trim();
      if (data === '[DONE]') this.closed = true;
      else if (TELLING.test(data)) this.#event(parsed(data));
    }
  }

  #event(event: Json | undefined): void {
    if (event === undefined) return;
    const error = event['error'];
    if (error !== undefined && error !== null) this.error = wordsOf(error);
    if (this.#dialect === 'anthropic-messages') this.#anthropic(event);
    else if (this.#dialect === 'openai-responses') this.#responses(event);
    else this.#openAi(event);
  }

  #openAi(event: Json): void {
    const [choice] = Array.isArray(event['choices']) ? (event['choices'] as Json[]) : [];
    const reason = choice?.['finish_reason'];
    if (typeof reason === 'string') this.reason = OPENAI_REASONS[reason] ?? 'stop';
    const usage = event['usage'] as Json | null | undefined;
    if (usage === undefined || usage === null) return;
    this.usage = reportedUsage({
      input: usage['prompt_tokens'],
      cacheRead: detail(usage, 'prompt_tokens_details', 'cached_tokens'),
      output: usage['completion_tokens'] ?? 0,
      reasoning: detail(usage, 'completion_tokens_details', 'reasoning_tokens'),
    });
  }

  #responses(event: Json): void {
    const response = (event['response'] ?? (event['object'] === 'response' ? event : undefined)) as Json | undefined;
    const status = response?.['status'];
    if (status === 'completed') this.reason = 'stop';
    else if (status === 'incomplete') this.reason = 'length';
    else if (status === 'failed') {
      this.reason = 'error';
      this.error = wordsOf(response?.['error']);
    }
    if (this.reason !== undefined) this.closed = true;
    const usage = response?.['usage'] as Json | null | undefined;
    if (usage === undefined || usage === null) return;
    this.usage = reportedUsage({
      input: usage['input_tokens'],
      cacheRead: detail(usage, 'input_tokens_details', 'cached_tokens'),
      output: usage['output_tokens'],
      reasoning: detail(usage, 'output_tokens_details', 'reasoning_tokens'),
    });
  }

  #anthropic(event: Json): void {
    if (event['type'] === 'message_stop') this.closed = true;
    const delta = (event['delta'] ?? event) as Json;
    const reason = delta['stop_reason'];
    if (typeof reason === 'string') this.reason = ANTHROPIC_REASONS[reason] ?? 'stop';
    const message = event['message'] as Json | undefined;
    // The beginning says what was read, the end what was written.
    const usage = (event['usage'] ?? message?.['usage']) as Json | undefined;
    if (usage === undefined) return;
    this.#figures = { ...this.#figures, ...usage };
    const {
      input_tokens: fresh,
      cache_read_input_tokens: read,
      cache_creation_input_tokens: written,
      output_tokens: output,
    } = this.#figures;
    const cacheRead = Number(read ?? 0);
    const cacheWrite = Number(written ?? 0);
    // Here the input is what was in no cache; ours is everything that was read.
    const input = typeof fresh === 'number' ? fresh + cacheRead + cacheWrite : fresh;
    this.usage = Number(fresh) < 0 ? undefined : reportedUsage({ input, cacheRead, cacheWrite, output });
  }
}

/** What an event of interest has in it; a reason of `null` is none. */
const TELLING = /"usage":\s?\{|"error"|_reason":\s?"|"message_stop"|"response\.|"type":\s?"response/;

const OPENAI_REASONS: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool-calls',
  function_call: 'tool-calls',
  content_filter: 'content-filter',
};
const ANTHROPIC_REASONS: Readonly<Record<string, FinishReason>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  pause_turn: 'stop',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  tool_use: 'tool-calls',
  refusal: 'content-filter',
};

const detail = (usage: Json, group: string, name: string): unknown =>
  (usage[group] as Json | null | undefined)?.[name] ?? 0;

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

function wordsOf(error: unknown): string {
  if (typeof error === 'string') return error;
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
  return typeof message === 'string' ? message : 'an error without words';
}
