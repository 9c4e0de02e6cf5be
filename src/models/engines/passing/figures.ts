import { type Dialect, type FinishReason, reportedUsage, type Usage } from '../../contract/index.ts';

export type Json = Readonly<Record<string, unknown>>;

/** What the events of an answer say of it, besides its text. */
export interface Figures {
  /** Undefined while the provider has not said that it finished. */
  readonly reason: FinishReason | undefined;
  readonly usage: Usage | undefined;
  /** An error event, as it came. */
  readonly error: unknown;
  /** Whether the dialect's end mark came: `[DONE]`, `message_stop`, `response.completed`. */
  readonly closed: boolean;
}

/** Gathers them event by event, or from a whole answer. */
export class Gathering implements Figures {
  reason: FinishReason | undefined;
  usage: Usage | undefined;
  error: unknown;
  closed = false;
  readonly #dialect: Dialect;
  #anthropicFigures: Json = {};

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** OpenAI's `[DONE]`. */
  done(): void {
    this.closed = true;
  }

  event(event: Json): void {
    const { error } = event;
    if (error !== undefined && error !== null) this.error = error;
    if (this.#dialect === 'anthropic-messages') this.#anthropic(event);
    else if (this.#dialect === 'openai-responses') this.#responses(event);
    else this.#openAi(event);
  }

  #openAi(event: Json): void {
    const [choice] = Array.isArray(event['choices']) ? (event['choices'] as Json[]) : [];
    const reason = choice?.['finish_reason'];
    if (typeof reason === 'string') this.reason = OPENAI_REASONS[reason] ?? 'stop';
    const usage = object(event['usage']);
    if (usage === undefined) return;
    this.usage = reportedUsage({
      input: usage['prompt_tokens'],
      cacheRead: detail(usage, 'prompt_tokens_details', 'cached_tokens'),
      output: usage['completion_tokens'],
      reasoning: detail(usage, 'completion_tokens_details', 'reasoning_tokens'),
    });
  }

  #responses(event: Json): void {
    if (event['type'] === 'error') this.error ??= event;
    const response = object(event['response']) ?? (event['object'] === 'response' ? event : undefined);
    if (response === undefined) return;
    const { status } = response;
    if (status === 'completed') this.reason = calls(response) ? 'tool-calls' : 'stop';
    else if (status === 'incomplete')
      this.reason =
        object(response['incomplete_details'])?.['reason'] === 'content_filter' ? 'content-filter' : 'length';
    else if (status === 'failed') {
      this.reason = 'error';
      this.error = response['error'] ?? 'it failed';
    }
    if (this.reason !== undefined) this.closed = true;
    const usage = object(response['usage']);
    if (usage === undefined) return;
    this.usage = reportedUsage({
      input: usage['input_tokens'],
      cacheRead: detail(usage, 'input_tokens_details', 'cached_tokens'),
      output: usage['output_tokens'],
      reasoning: detail(usage, 'output_tokens_details', 'reasoning_tokens'),
    });
  }

  #anthropic(event: Json): void {
    if (event['type'] === 'message_stop') this.closed = true;
    const reason = (object(event['delta']) ?? event)['stop_reason'];
    if (typeof reason === 'string') this.reason = ANTHROPIC_REASONS[reason] ?? 'stop';
    // The beginning says what was read, the end what was written.
    const usage = object(event['usage']) ?? object(object(event['message'])?.['usage']);
    if (usage === undefined) return;
    const said = Object.entries(usage).filter(([, figure]) => figure !== null);
    this.#anthropicFigures = { ...this.#anthropicFigures, ...Object.fromEntries(said) };
    const {
      input_tokens: fresh,
      cache_read_input_tokens: cacheRead = 0,
      cache_creation_input_tokens: cacheWrite = 0,
      output_tokens: output,
    } = this.#anthropicFigures;
    // Here the input is what was in no cache; ours is everything that was read.
    const input = [fresh, cacheRead, cacheWrite].every((figure) => typeof figure === 'number' && figure >= 0)
      ? Number(fresh) + Number(cacheRead) + Number(cacheWrite)
      : undefined;
    this.usage = reportedUsage({ input, cacheRead, cacheWrite, output });
  }
}

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

const calls = ({ output }: Json): boolean =>
  Array.isArray(output) && output.some((item) => object(item)?.['type'] === 'function_call');

export const object = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

const detail = (usage: Json, group: string, name: string): unknown => object(usage[group])?.[name] ?? 0;

/** An object of JSON; undefined for anything else. */
export function objectIn(text: string): Json | undefined {
  try {
    return object(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** JSON as Python writes it, with `NaN` for a figure that is none, as JSON. Only for what is no JSON as it stands. */
export const figureless = (text: string): string => text.replace(/(:\s*)-?(?:NaN|Infinity)(?=\s*[,}])/g, '$1null');
