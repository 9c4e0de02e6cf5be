import type { Attribution } from '#operation';
import type { Ending } from './answer.ts';

/** An answer that has begun: its first event or byte is here. */
export interface Answer<Item> {
  readonly engine: string;
  readonly model: string;
  /** Read once. Leaving it early (`return`) stops the answer. */
  readonly body: AsyncIterable<Item>;
  /** Resolves and never rejects, once the body has ended or was left. */
  readonly ending: Promise<Ending>;
}

/** Which model of which engine. */
export interface Target {
  readonly engine: string;
  readonly model: string;
}

/** How large a call can become, for limits and quotes; tokens. */
export interface CallSize {
  /** What the input most likely is. */
  readonly input: number;
  /** What it can be at most: one token for each byte of text. */
  readonly inputAtMost: number;
  readonly outputAtMost: number;
}

/** One call on its way through the layers to an engine. `Request` is a `TextRequest`, or bytes of a dialect passed through. */
export interface Call<Request = unknown> {
  /** Of this call, unique: reservations, events and logs carry it. */
  readonly id: string;
  readonly target: Target;
  readonly request: Request;
  readonly signal: AbortSignal;
  /** Whom and what it is for. */
  readonly attribution: Attribution;
  /** Worked out when a layer asks. */
  size(): CallSize;
  /** The hash of everything that decides the answer; null for a call that must not be answered from memory. */
  fingerprint(): string | null;
}

/** Anything that answers calls: an engine, or layers around one. */
export type Opener<Request, Item> = (call: Call<Request>) => Promise<Answer<Item>>;
