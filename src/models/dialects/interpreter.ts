import type { Dialect, JsonObject, TextAnswer, TextEvent, TextRequest } from '../contract/index.ts';
import type { Refusal } from './refusal.ts';

/** A request as it was read. */
export interface Asked {
  /** The name the caller used; undefined where there was none. */
  readonly model: string | undefined;
  readonly request: TextRequest;
  readonly stream: boolean;
  /** True when the caller wants the usage in the stream, where the dialect leaves it out by default. */
  readonly includeUsage: boolean;
}

/** What an answer says of itself besides what was said by the model. */
export interface Telling {
  /** The answer's id without the dialect's prefix. */
  readonly id: string;
  /** Seconds since 1970. */
  readonly created: number;
  /** The model's name as the caller is told it. */
  readonly model: string;
  /** Only where the dialect asks; see `Asked`. */
  readonly includeUsage: boolean;
}

/** Tells an answer event by event; what it returns is written as it is, and may be empty. */
export type Teller = (event: TextEvent) => string;

/**
 * One dialect, in both directions and without a network: requests are read and written, answers are told as a stream or
 * whole, faults become that dialect's errors. Text goes through it byte for byte (M6).
 */
export interface Interpreter {
  readonly dialect: Dialect;
  /** Throws faults of kind `usage`: `request-invalid` names the field, `request-unsupported` what cannot be said in other dialects. */
  read(body: unknown): Asked;
  /** The same request as an engine of this dialect takes it; throws `request-unsupported` for what the dialect has no words for. */
  write(request: TextRequest, model: string, stream: boolean): JsonObject;
  /** A stream of server-sent events. The end mark comes only after an answer that ended well (M2, M3). */
  teller(telling: Telling): Teller;
  /** A whole answer. Throws `tool-arguments-invalid` where the dialect cannot carry what the model wrote. */
  whole(answer: TextAnswer, telling: Telling): JsonObject;
  /** Any error as this dialect's answer: status, headers, body. */
  refuse(error: unknown, id: string): Refusal;
  /** The same as an event inside a stream that has begun. It may follow half an event. */
  breakOff(error: unknown, id: string): string;
  /** Written when nothing else is, so that nobody on the way takes the connection for dead. */
  readonly heartbeat: string;
}
