import type { ServerResponse } from 'node:http';
import type { BodyEnd } from './damage.ts';
import { type Pace, pause } from './latency.ts';

/** What goes over the line for one request. */
export interface Sending {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly pieces: Iterable<string | Uint8Array>;
  readonly end: BodyEnd;
  /** Milliseconds between single bytes; undefined for whole pieces. */
  readonly drip?: number | undefined;
}

/** One answer under way. */
export class Connection {
  readonly #response: ServerResponse;
  readonly #gone = new AbortController();
  /** Pieces written. */
  sent = 0;
  /** Set once we end it ourselves: then nobody has left. */
  ours = false;

  constructor(response: ServerResponse, onClose: (left: boolean) => void) {
    this.#response = response;
    response.socket?.setNoDelay(true);
    response.once('close', () => {
      this.#gone.abort();
      onClose(!this.ours && !response.writableFinished);
    });
    response.on('error', () => {});
  }

  /** Closes the socket without a word. */
  cut(): void {
    this.ours = true;
    this.#response.destroy();
  }

  /** Writes an answer and ends it as told; `hang` and `restart` are left to the caller. */
  async send({ status, headers, pieces, end, drip }: Sending, pace: Pace): Promise<void> {
    await pause(pace.firstByte(), this.#gone.signal);
    if (this.#gone.signal.aborted) return;
    this.#response.writeHead(status, headers);
    this.#response.flushHeaders();
    for (const piece of pieces) {
      if (this.sent > 0) await pause(pace.between(), this.#gone.signal);
      if (this.#gone.signal.aborted) return;
      await (drip === undefined ? this.#write(piece) : this.#drip(piece, drip));
      this.sent += 1;
    }
    // What has been written must be on its way before the socket goes.
    if (end === 'cut') await pause(0, this.#gone.signal);
    if (end === 'cut') return this.cut();
    if (end !== 'end') return;
    this.ours = !this.#gone.signal.aborted;
    this.#response.end();
  }

  async #drip(piece: string | Uint8Array, every: number): Promise<void> {
    for (const byte of typeof piece === 'string' ? Buffer.from(piece) : piece) {
      if (this.#gone.signal.aborted) return;
      await this.#write(Buffer.of(byte));
      await pause(every, this.#gone.signal);
    }
  }

  async #write(piece: string | Uint8Array): Promise<void> {
    if (this.#response.write(piece)) return;
    await new Promise<void>((over) => {
      const done = () => {
        this.#response.off('drain', done);
        this.#gone.signal.removeEventListener('abort', done);
        over();
      };
      this.#response.on('drain', done);
      this.#gone.signal.addEventListener('abort', done);
    });
  }
}
