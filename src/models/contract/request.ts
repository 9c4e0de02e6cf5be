import type { Message } from './message.ts';
import type { Dialect } from './passing.ts';
import type { Usage } from './usage.ts';

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Something a model may ask to have done. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of its arguments. */
  readonly parameters: JsonObject;
}

/** How an answer is shaped. */
export type Format =
  | { readonly kind: 'text' }
  /** Any JSON object. */
  | { readonly kind: 'json' }
  | { readonly kind: 'json-schema'; readonly name: string; readonly schema: JsonObject };

export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high';

/** What is asked of a text model, in nobody's dialect. What is left out is left to the provider. */
export interface TextRequest {
  readonly messages: readonly Message[];
  /** Tokens the answer may have at most, reasoning included; 1 or more. */
  readonly maxTokens?: number;
  /** 0..2. */
  readonly temperature?: number;
  /** 0..1. */
  readonly topP?: number;
  readonly topK?: number;
  readonly seed?: number;
  readonly stop?: readonly string[];
  /** -2..2. */
  readonly presencePenalty?: number;
  /** -2..2. */
  readonly frequencyPenalty?: number;
  readonly tools?: readonly Tool[];
  /** `auto` where there are tools. */
  readonly toolChoice?: 'auto' | 'none' | 'required' | { readonly name: string };
  readonly parallelTools?: boolean;
  readonly format?: Format;
  readonly reasoning?: ReasoningEffort;
  /** Options of one engine that nobody else has, handed on untouched: `{ top_k: 40 }`, `{ num_ctx: 32768 }`. */
  readonly extra?: JsonObject;
  /** The dialect these options were written in: an engine that speaks another is not given them, and the answer says so. */
  readonly extraFrom?: Dialect;
}

/** Texts to be turned into vectors. */
export interface EmbedRequest {
  readonly texts: readonly string[];
  readonly dimensions?: number;
}

export interface Embedded {
  /** One for each text, in the order asked for. */
  readonly vectors: readonly (readonly number[])[];
  readonly usage: Usage;
}

/** Documents to be put in the order of their bearing on a query. */
export interface RerankRequest {
  readonly query: string;
  readonly documents: readonly string[];
  /** How many to return; all by default. */
  readonly top?: number;
}

export interface Reranked {
  /** Best first. `score` is comparable within one answer only. */
  readonly ranking: readonly { readonly index: number; readonly score: number }[];
  readonly usage: Usage;
}
