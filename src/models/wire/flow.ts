import type { IncomingMessage } from 'node:http';
import type { Pouring } from '../contract/index.ts';

export interface FlowOptions {
  /** What an early end is. */
  readonly failure: (cause: unknown) => unknown;
  /** Milliseconds the server may be silent while somebody waits for it. */
  readonly quiet: number;
  /** What such a silence is; `begun` when there was a piece before it. */
  readonly tooQuiet: (begun: boolean) => Error;
  /** Called when the connection is done with this answer. */
  readonly over: () => void;
}

/**
 * The body of a response, pulled piece by piece or poured out as fast as somebody takes it. One reader; what is pulled first is
 * not poured again. Whoever leaves, also while waiting, closes the connection at once.
 */
export class Flow implements Pouring, AsyncIterable<Uint8Array> {
  readonly #response: IncomingMessage;
  readonly #options: FlowOptions;
  readonly #queue: Uint8Array[] = [];
  #sink: ((piece: Uint8Array) => void) | undefined;
  #wake: (() => void) | undefined;
  #ended = false;
  #left = false;
  #begun = false;
  #error: { readonly error: unknown } | undefined;
  /** When the server was last heard, or last waited for. */
  #heard = performance.now();
  #silence: NodeJS.Timeout;

  constructor(response: IncomingMessage, options: FlowOptions) {
    this.#response = response;
    this.#options = options;
    this.#silence = this.#listen(options.quiet);
    response.pause();
    response.on('data', (piece: Uint8Array) => {
      this.#heard = performance.now();
      this.#begun = true;
      if (this.#sink !== undefined) return this.#sink(piece);
      this.#queue.push(piece);
      response.pause();
      this.#wake?.();
    });
    response.once('end', () => this.#finish(response.complete ? undefined : { error: undefined }));
    response.once('error', (error) => this.#finish({ error }));
    response.once('close', () => this.#finish(response.complete ? undefined : { error: undefined }));
  }

  /** The next piece; undefined at the end. Throws when the body breaks off. */
  async next(): Promise<Uint8Array | undefined> {
    while (this.#queue.length === 0 && !this.#ended) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
        this.#resume();
      });
      this.#wake = undefined;
    }
    if (this.#left) return undefined;
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
        full.then(
          () => this.#resume(),
          (error: unknown) => this.#response.destroy(error instanceof Error ? error : undefined),
        );
      });
      await new Promise<void>((over) => {
        this.#wake = over;
        this.#sink = (piece) => gathered.add(piece);
        this.#resume();
      });
      gathered.give();
    }
    if (this.#error !== undefined) throw this.#error.error;
  }

  /** Closes the connection. */
  leave(): void {
    if (this.#ended) return;
    this.#left = true;
    this.#queue.length = 0;
    this.#response.destroy();
    this.#finish(undefined);
  }

  /** Not a generator: leaving one that waits would wait as well. */
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return {
      next: async () => {
        const value = await this.next();
        return value === undefined ? { done: true, value } : { done: false, value };
      },
      return: async () => {
        this.leave();
        return { done: true, value: undefined };
      },
    };
  }

  #resume(): void {
    if (this.#ended) return;
    this.#heard = performance.now();
    this.#response.resume();
  }

  /** One timer for all pieces. A reader who pauses is no silence of the server. */
  #listen(milliseconds: number): NodeJS.Timeout {
    // After a busy while timers come first, before what has arrived in the meantime: that is heard first.
    return setTimeout(() => setImmediate(() => this.#judge()), milliseconds).unref();
  }

  #judge(): void {
    if (this.#ended) return;
    const { quiet, tooQuiet } = this.#options;
    const silent = this.#response.isPaused() ? 0 : performance.now() - this.#heard;
    if (silent >= quiet) this.#response.destroy(tooQuiet(this.#begun));
    else this.#silence = this.#listen(quiet - silent);
  }

  #finish(broken: { readonly error: unknown } | undefined): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#silence);
    if (broken !== undefined) this.#error = { error: this.#options.failure(broken.error) };
    this.#options.over();
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
