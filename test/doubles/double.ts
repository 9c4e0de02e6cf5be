import type { Script } from './script/index.ts';
import type { FaultCase, FaultMode } from './server/fault-modes.ts';

/**
 * A provider's server on a real port of this machine that speaks its protocol, says what it is told and fails as it is told.
 * Without a script its answers follow from the request alone: a valid instance of a schema that was asked for, a call of a tool
 * that must be called, else the last words of the asker in “quotes”.
 */
export interface Double {
  /** Scheme, host and port, without a path: `http://127.0.0.1:40117`. */
  readonly url: string;
  /** Where the routes begin, as official clients and engines want their base URL: `…/v1`, `…/v1beta`, for Ollama the same as `url`. */
  readonly baseUrl: string;
  /** The only key it takes; undefined when it takes any caller. */
  readonly key: string | undefined;
  /** Every request that came, oldest first, refused ones too; also after a restart. */
  readonly requests: readonly SeenRequest[];
  /** Requests that were read and whose answer has not ended. */
  readonly open: number;
  /** Answers whose reader left before their end. */
  readonly cancelled: readonly Cancelled[];
  /** How often a submission of work came whose idempotency key, or else whose path and body, had come before. */
  readonly duplicates: number;
  /** How often such a one was charged for though the one before it had been as well: refused ones cost nothing. */
  readonly billedTwice: number;
  /**
   * The next `times` requests meet this fault, after those asked for earlier; 1 by default, `Infinity` for good. A fault of
   * streams waits for the next stream, one of answers for the next answer; a fault of the server itself meets any request.
   * A client that has kept its connection may try `unreachable` again by itself: ask for it twice then.
   */
  fail(fault: FaultCase | FaultMode, times?: number): void;
  /** Forgets the faults asked for. */
  heal(): void;
  /** What it says from now on. */
  answer(script: Script): void;
  /** Cuts every connection and forgets what the server held: stored responses, loaded models. The port stays. */
  restart(): void;
  close(): Promise<void>;
}

/** One request as it came. */
export interface SeenRequest {
  /** `performance.now()` when it had been read whole; milliseconds. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  /** The body as JSON; undefined when it is none. */
  readonly body: unknown;
  /** The key the caller showed. */
  readonly key: string | undefined;
  /** The fault it met. */
  readonly fault: FaultMode | undefined;
  /** Whether the provider would charge for it: it was taken on, however its answer ended. */
  readonly billed: boolean;
}

export interface Cancelled {
  /** `performance.now()` when the connection was seen closing; milliseconds. */
  readonly at: number;
  /** Events (of a stream) or pieces that had been written. */
  readonly sentEvents: number;
}

export interface DoubleOptions {
  /** The key that is demanded; false for none. Each provider has its own default; Ollama and vLLM demand none. */
  readonly key?: string | false;
  /** Names of its models. */
  readonly models?: readonly string[];
  /** Tokens its models can read and write in all; a longer request is refused in the provider's own words. */
  readonly contextTokens?: number;
  readonly latency?: Latency;
  readonly answer?: Script;
}

/** Milliseconds, or a range out of which each wait is drawn. */
export type Wait = number | readonly [least: number, most: number];

/** How long it takes; nothing by default. The same seed draws the same waits. */
export interface Latency {
  readonly firstByte?: Wait;
  readonly between?: Wait;
  readonly seed?: number | string;
}
