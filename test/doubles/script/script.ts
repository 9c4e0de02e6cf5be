/** What a double says to a request. */
export type Script = (asked: Asked) => Scripted;

/** A request to a model, in nobody's dialect: what a script may want to go by. */
export interface Asked {
  readonly model: string;
  readonly stream: boolean;
  /** System, user, assistant and tool turns, with their text. */
  readonly turns: readonly Turn[];
  readonly tools: readonly AskedTool[];
  readonly toolChoice: 'auto' | 'none' | 'required' | { readonly name: string };
  /** The shape asked for: any JSON object, what a JSON Schema takes, one of some words, or what a pattern takes. */
  readonly format:
    | 'text'
    | 'json'
    | { readonly schema: unknown }
    | { readonly choice: readonly string[] }
    | { readonly pattern: string };
  readonly maxTokens: number | undefined;
  readonly stop: readonly string[];
  /** Whether it was asked to think aloud. */
  readonly reasoning: boolean;
  /** How many there are before this one at this double, from 0. */
  readonly turn: number;
  /** The body as it came. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Turn {
  readonly role: string;
  readonly text: string;
}

export interface AskedTool {
  readonly name: string;
  readonly parameters: unknown;
}

/** Text, or the very pieces it comes in. */
export type Pieces = string | readonly string[];

export interface Scripted {
  readonly text?: Pieces;
  readonly reasoning?: Pieces;
  readonly toolCalls?: readonly ScriptedCall[];
  /** The model refuses, in these words; only some protocols have a place for them, elsewhere they are the text. */
  readonly refusal?: Pieces;
  /** `tool-calls` where tools are called, `content-filter` where it refuses by a filter, else `stop`. */
  readonly finish?: Finish;
  /** What is not given is counted; null for an answer without figures. */
  readonly usage?: Partial<Figures> | null;
  /** The text again and again, until the reader leaves. */
  readonly endless?: boolean;
}

export interface ScriptedCall {
  /** Made up where not given. */
  readonly id?: string;
  readonly name: string;
  /** JSON, in pieces cut anywhere; need not be valid. */
  readonly arguments: Pieces;
}

export type Finish = 'stop' | 'length' | 'tool-calls' | 'content-filter';

/** Tokens. `input` has the cached ones in it, `output` the reasoning. */
export interface Figures {
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly output: number;
  readonly reasoning: number;
}
