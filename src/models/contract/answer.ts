import type { FaultKind } from '#fault';
import type { ToolCall } from './message.ts';
import type { Usage } from './usage.ts';

/**
 * How an answer ended. `complete`: the model finished (its last word, or its wish to have tools run). `truncated`: there is
 * text, and it breaks off: the limit of tokens was reached or the stream was cut. `stopped`: somebody stopped it.
 * `failed`: there is an error instead of an answer; what text came before it is kept.
 */
export type Outcome = 'complete' | 'truncated' | 'stopped' | 'failed';

/** Why a model fell silent, in the words all dialects share. `cut`: the connection ended without a word about it. */
export type FinishReason = 'stop' | 'length' | 'tool-calls' | 'content-filter' | 'cut' | 'error' | 'stopped';

/** A fault as plain data, as it travels in streams and logs. */
export interface FaultRecord {
  readonly kind: FaultKind;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** The last thing there is to say about an answer. */
export interface Ending {
  readonly outcome: Outcome;
  readonly reason: FinishReason;
  readonly usage: Usage;
  /** What went wrong, for `failed` and for a stream that was cut. */
  readonly fault?: FaultRecord;
}

/**
 * An answer as it comes. Grammar: `answer-start`, then any number of deltas, notices and tools (`tool-start`, `tool-delta`*,
 * `tool-end`), then exactly one `answer-end`, after which there is nothing.
 */
export type TextEvent =
  | { readonly type: 'answer-start'; readonly engine: string; readonly model: string; readonly id?: string }
  | { readonly type: 'text-delta'; readonly text: string }
  | { readonly type: 'reasoning-delta'; readonly text: string; readonly signature?: string }
  | { readonly type: 'tool-start'; readonly id: string; readonly name: string }
  | { readonly type: 'tool-delta'; readonly id: string; readonly text: string }
  | { readonly type: 'tool-end'; readonly call: ToolCall }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'answer-end'; readonly ending: Ending };

/** Something the reader of an answer should know: that another engine answers than was asked, that something was ignored. */
export interface Notice {
  /** Stable, lower-case: `engine-switched`, `option-ignored`. */
  readonly code: string;
  readonly message: string;
}

/** A whole answer. */
export interface TextAnswer {
  readonly engine: string;
  readonly model: string;
  readonly text: string;
  readonly reasoning: string;
  readonly toolCalls: readonly ToolCall[];
  readonly notices: readonly Notice[];
  readonly ending: Ending;
}
