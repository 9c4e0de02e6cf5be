import type { TextEvent } from './answer.ts';
import type { Answer } from './call.ts';
import type { Dialect, PassedAnswer, PassedRequest } from './passing.ts';
import type { Embedded, EmbedRequest, Reranked, RerankRequest, TextRequest } from './request.ts';

/** The kinds of engines there are: whose protocol is spoken. */
export const ENGINE_KINDS = [
  'openai',
  'openai-responses',
  'anthropic',
  'gemini',
  'ollama',
  'vllm',
  'openai-compatible',
  'llama',
] as const;
export type EngineKind = (typeof ENGINE_KINDS)[number];

/** What a model can do. What is not known is undefined: it is tried and not promised. */
export interface Capabilities {
  readonly text?: boolean;
  readonly embedding?: boolean;
  readonly rerank?: boolean;
  readonly tools?: boolean;
  /** Shapes of answers it keeps to by itself. */
  readonly json?: boolean;
  readonly jsonSchema?: boolean;
  readonly image?: boolean;
  readonly audio?: boolean;
  readonly reasoning?: boolean;
  /** Tokens it can read and write in all. */
  readonly contextWindow?: number;
  /** Tokens an answer can have at most. */
  readonly maxOutput?: number;
}

/** A model as an engine lists it. */
export interface ListedModel {
  readonly model: string;
  readonly capabilities: Capabilities;
}

export interface EngineHealth {
  readonly state: 'ready' | 'loading' | 'unreachable' | 'refused';
  /** One sentence for people. */
  readonly words: string;
  /** 0..1 while loading. */
  readonly progress?: number;
}

/**
 * Something outside that answers: a provider, a server on this machine, a file of weights. It carries its protocol and its
 * quirks and nothing else: no retry, no cache, no budget. Every function throws faults of kind `provider` (see `faults.ts`).
 */
export interface TextEngine {
  /** The name it has in the settings: `openai`, `my-vllm`. */
  readonly name: string;
  readonly kind: EngineKind;
  /** True when nothing leaves this machine. */
  readonly local: boolean;
  /** The models it has, as it says itself. */
  models(signal: AbortSignal): Promise<readonly ListedModel[]>;
  health(signal: AbortSignal): Promise<EngineHealth>;
  /**
   * Resolves when the first event of the answer is here, so that until then another engine can be asked; rejects with a
   * fault otherwise. Aborting `signal` closes the connection at once; the answer then ends as `stopped`.
   */
  open(model: string, request: TextRequest, signal: AbortSignal): Promise<Answer<TextEvent>>;
  /** The dialects it takes as they come. */
  readonly dialects: readonly Dialect[];
  /** Hands a request in one of its dialects through; resolves at the first byte of a successful answer. Only where `dialects` is not empty. */
  pass?(model: string, request: PassedRequest, signal: AbortSignal): Promise<PassedAnswer>;
  /** Only where a model of it embeds. */
  embed?(model: string, request: EmbedRequest, signal: AbortSignal): Promise<Embedded>;
  rerank?(model: string, request: RerankRequest, signal: AbortSignal): Promise<Reranked>;
}
