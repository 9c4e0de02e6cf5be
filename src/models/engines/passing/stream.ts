import type { Ending, Pouring } from '../../contract/index.ts';
import { Heard, type Passage } from './passage.ts';

/** A body that is pulled; poured, too, where it can be. */
export type Pieces = Pick<Pouring, 'next' | 'leave'> & Partial<Pick<Pouring, 'pour'>>;

/**
 * A stream that is handed through, pulled or poured. Not a generator: whoever leaves one while it waits is made to wait as
 * well, and the connection with them.
 */
export class Stream implements AsyncIterableIterator<Uint8Array> {
  /** Resolves once the stream has ended or was left. */
  readonly ending: Promise<Ending>;
  readonly #resolve: (ending: Ending) => void;
  readonly #heard: Heard;
  readonly #pieces: Pieces;
  readonly #signal: AbortSignal;
  #first: Uint8Array | undefined;
  #over = false;

  constructor(passage: Passage, first: Uint8Array, pieces: Pieces) {
    const { promise, resolve } = Promise.withResolvers<Ending>();
    this.ending = promise;
    this.#resolve = resolve;
    this.#heard = new Heard(passage);
    this.#pieces = pieces;
    this.#signal = passage.signal;
    this.#first = first;
    this.#signal.addEventListener('abort', this.#leave, { once: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    while (!this.#over) {
      try {
        const piece = await this.#take();
        if (this.#over) break;
        if (piece === undefined) {
          const held = this.#heard.rest();
          this.#end(this.#heard.ended());
          if (held !== undefined) return { done: false, value: held };
        } else {
          const shown = this.#heard.hear(piece);
          if (shown !== undefined) return { done: false, value: shown };
        }
      } catch (error) {
        this.#end(this.#heard.broken(error));
      }
    }
    return { done: true, value: undefined };
  }

  /** Whoever leaves before the end stops it, at once. */
  async return(): Promise<IteratorResult<Uint8Array>> {
    this.#leave();
    return { done: true, value: undefined };
  }

  /** Gives every piece to `write`, which returns a promise when it wants a pause. Resolves at the end. */
  async pour(write: (piece: Uint8Array) => Promise<void> | undefined): Promise<void> {
    const hand = (piece: Uint8Array): Promise<void> | undefined => {
      const shown = this.#over ? undefined : this.#heard.hear(piece);
      return shown === undefined ? undefined : write(shown);
    };
    try {
      const first = await this.#take();
      if (first !== undefined) await hand(first);
      if (this.#pieces.pour !== undefined) await this.#pieces.pour(hand);
      else for (let piece = await this.#take(); piece !== undefined; piece = await this.#take()) await hand(piece);
      const held = this.#over ? undefined : this.#heard.rest();
      if (held !== undefined) await write(held);
      if (!this.#over) this.#end(this.#heard.ended());
    } catch (error) {
      if (!this.#over) this.#end(this.#heard.broken(error));
    }
  }

  async #take(): Promise<Uint8Array | undefined> {
    const first = this.#first;
    this.#first = undefined;
    return first ?? (await this.#pieces.next());
  }

  readonly #leave = (): void => {
    if (this.#over) return;
    this.#end(this.#heard.stopped());
    this.#pieces.leave();
  };

  #end(ending: Ending): void {
    this.#over = true;
    this.#signal.removeEventListener('abort', this.#leave);
    this.#resolve(ending);
  }
}
