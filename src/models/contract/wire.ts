/** One request to a provider's server. */
export interface WireRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal: AbortSignal;
  /** Milliseconds until the head of the answer must be here. */
  readonly headTimeout: number;
  /** Milliseconds between two pieces of the body; a server that falls silent for longer is taken for gone. */
  readonly quietTimeout: number;
}

export interface WireResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Read once. Leaving it early, or aborting the signal, closes the connection. Throws `stream-cut` when the connection ends before the body does. */
  readonly body: AsyncIterable<Uint8Array>;
  /** The same body, to be read this way instead; only of a wire that has it. */
  readonly pouring?: Pouring;
}

/** A body that can be poured out instead of pulled: a piece costs a function call and not a turn of promises. */
export interface Pouring {
  /** The next piece; undefined at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Gives everything that is left to `write`, which returns a promise when it wants a pause. Throws when the body breaks off. */
  pour(write: (piece: Uint8Array) => Promise<void> | undefined): Promise<void>;
  /** Closes the connection. */
  leave(): void;
}

/** How requests reach servers: over the network, or from a recording. Rejects with `provider-unreachable` or `provider-timeout`; any status is an answer. */
export type Wire = (request: WireRequest) => Promise<WireResponse>;
