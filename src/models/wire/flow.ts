import type { IncomingMessage } from 'node:http';

/**
 * The body of a response, pulled piece by piece or poured out as fast as somebody takes it. One reader; what is pulled first is
 * not poured again. It fails with what `failure` makes of an early end.
 */
export class Flow implements AsyncIterable<Uint8Array> {
  readonly #response: IncomingMessage;
  readonly #failure: (cause: unknown) => unknown;
  readonly #queue: Uint8Array[] = [];
  #sink: ((piece: Uint8Array) => void) | undefined;
  #wake: (() => void) | undefined;
  #ended = false;
  #error: { readonly error: unknown } | undefined;

  constructor(response: IncomingMessage, failure: (cause: unknown) => unknown, over: () => void) {
    this.#response = response;
    this.#failure = failure;
    response.pause();
    response.on('data', (piece: Uint8Array) => {
      if (this.#sink !== undefined) return this.#sink(piece);
      this.#queue.push(piece);
      response.pause();
      this.#wake?.();
    });
    response.once('end', () => this.#finish(response.complete ? undefined : { error: this.#failure(undefined) }));
    response.once('error', (cause) => this.#finish({ error: this.#failure(cause) }));
    response.once('close', () => {
      this.#finish(this.#ended || response.complete ? undefined : { error: this.#failure(undefined) });
      over();
    });
  }

  /** The next piece; undefined at the end. Throws when the body breaks off. */
  async next(): Promise<Uint8Array | undefined> {
    while (this.#queue.length === 0 && !this.#ended) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
        this.#response.resume();
      });
      this.#wake = undefined;
    }
    const piece = this.#queue.shift();
    if (piece === undefined && this.#error !== undefined) throw this.#error.error;
    return piece;
  }

  /** Gives everything that is left to `write`, which returns a promise when it wants a pause. Throws when the body breaks off. */
  async pour(write: (piece: Uint8Array) => Promise<void> | undefined): Promise<void> {
    for (let piece = this.#queue.shift(); piece !== undefined; piece = this.#queue.shift()) await write(piece);
    if (!this.#ended) {
      const gathered = new Gathered((piece) => {
        const full = write(piece);
        if (full === undefined) return;
        this.#response.pause();
        void full.then(() => this.#response.resume());
      });
      await new Promise<void>((over) => {
        this.#wake = over;
        this.#sink = (piece) => gathered.add(piece);
        this.#response.resume();
      });
      gathered.give();
    }
    if (this.#error !== undefined) throw this.#error.error;
  }

  /** Closes the connection. */
  leave(): void {
    if (!this.#response.complete) this.#response.destroy();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (let piece = await this.next(); piece !== undefined; piece = await this.next()) yield piece;
    } finally {
      this.leave();
    }
  }

  #finish(error: { readonly error: unknown } | undefined): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    this.#wake?.();
  }
}

/** What one read of the socket brought, given on as one: a burst of small events costs one write and not one each. */
class Gathered {
  readonly #take: (piece: Uint8Array) => void;
  #pieces: Uint8Array[] = [];

  constructor(take: (piece: Uint8Array) => void) {
    this.#take = take;
  }

  add(piece: Uint8Array): void {
    if (this.#pieces.push(piece) === 1) process.nextTick(() => this.give());
  }

  give(): void {
    const [only] = this.#pieces;
    if (only === undefined) return;
    const all = this.#pieces.length === 1 ? only : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#take(all);
  }
}
