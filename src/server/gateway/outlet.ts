import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import { Fault } from '#fault';
import { nodeOf } from './node-side.ts';

/** Where an answer is written to: straight to the socket on a real port, to a stream where there is none. */
export interface Outlet {
  /** Aborted when the caller has left. */
  readonly signal: AbortSignal;
  /** True once the head is out: from then on nothing but the body can say what went wrong. */
  readonly begun: boolean;
  begin(status: number, headers: Readonly<Record<string, string>>): void;
  /** A promise when the caller reads more slowly than we write: wait for it. Resolves too when the caller has left. */
  write(piece: Uint8Array | string): Promise<void> | undefined;
  /** A whole answer. */
  whole(status: number, headers: Readonly<Record<string, string>>, body: Uint8Array | string): void;
  /** The last of it, after `last` if there is something left to say. */
  end(last?: string): void;
  /** Breaks off in the open: the caller sees a connection that ended too early. */
  destroy(): void;
  /** What the handler returns: on a real port when everything is written or the caller has left, otherwise with the head. */
  readonly response: Promise<Response>;
}

const left = (): Fault => new Fault('cancelled', 'caller-left', 'The caller left before the answer was there.');

export function outletOf(context: Context): Outlet {
  const node = nodeOf(context);
  return node === undefined ? new StreamOutlet(context.req.raw.signal) : new SocketOutlet(node.outgoing);
}

/** Writes to node's response itself: no web stream in between. */
class SocketOutlet implements Outlet {
  readonly #outgoing: ServerResponse;
  /** Where pieces of a stream go, framed by us: one write for each instead of three. */
  #socket: Socket | undefined;
  readonly #leaving = new AbortController();
  readonly response: Promise<Response>;

  constructor(outgoing: ServerResponse) {
    this.#outgoing = outgoing;
    outgoing.socket?.setNoDelay(true);
    this.response = new Promise((resolve) => {
      const close = (): void => {
        if (!outgoing.writableFinished) this.#leaving.abort(left());
        resolve(RESPONSE_ALREADY_SENT);
      };
      if (outgoing.destroyed) close();
      else outgoing.once('close', close);
    });
  }

  get signal(): AbortSignal {
    return this.#leaving.signal;
  }

  get begun(): boolean {
    return this.#outgoing.headersSent;
  }

  begin(status: number, headers: Readonly<Record<string, string>>): void {
    const outgoing = this.#outgoing;
    // Before HTTP 1.1 there are no chunks, and a pipelined answer has to wait for its turn: node knows how.
    if (outgoing.req.httpVersion !== '1.1' || outgoing.socket === null) {
      outgoing.writeHead(status, headers);
      return;
    }
    outgoing.writeHead(status, { ...headers, 'transfer-encoding': 'chunked' });
    outgoing.flushHeaders();
    this.#socket = outgoing.socket;
  }

  write(piece: Uint8Array | string): Promise<void> | undefined {
    const outgoing = this.#outgoing;
    if (outgoing.destroyed || piece.length === 0) return undefined;
    const socket = this.#socket;
    const full = socket === undefined ? !outgoing.write(piece) : !socket.write(chunk(piece));
    return full ? this.#drained(socket ?? outgoing) : undefined;
  }

  whole(status: number, headers: Readonly<Record<string, string>>, body: Uint8Array | string): void {
    const length = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
    this.#outgoing.writeHead(status, { ...headers, 'content-length': String(length) });
    this.#outgoing.end(body);
  }

  end(last = ''): void {
    if (last !== '') void this.write(last);
    this.#outgoing.end();
  }

  destroy(): void {
    this.#outgoing.destroy();
  }

  #drained(full: Socket | ServerResponse): Promise<void> {
    const outgoing = this.#outgoing;
    return new Promise((resolve) => {
      function settle(): void {
        full.off('drain', settle);
        outgoing.off('close', settle);
        resolve();
      }
      full.on('drain', settle);
      outgoing.on('close', settle);
    });
  }
}

const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

/** A piece as one chunk of a chunked body (RFC 9112, 7.1). */
function chunk(piece: Uint8Array | string): Buffer {
  const length = typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length;
  const head = `${length.toString(16)}\r\n`;
  const framed = Buffer.allocUnsafe(head.length + length + 2);
  framed.write(head, 0, 'latin1');
  if (typeof piece === 'string') framed.write(piece, head.length, 'utf8');
  else framed.set(piece, head.length);
  framed[framed.length - 2] = CARRIAGE_RETURN;
  framed[framed.length - 1] = LINE_FEED;
  return framed;
}

/** The same without a port: a web response, its body as fast as it is read. */
class StreamOutlet implements Outlet {
  readonly #leaving = new AbortController();
  readonly #encoder = new TextEncoder();
  readonly #pipe = new TransformStream<Uint8Array, Uint8Array>();
  readonly #writer = this.#pipe.writable.getWriter();
  readonly #head = Promise.withResolvers<Response>();
  begun = false;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#leaving.abort(left()), { once: true });
    this.#writer.closed.catch(() => this.#leaving.abort(left()));
  }

  get signal(): AbortSignal {
    return this.#leaving.signal;
  }

  get response(): Promise<Response> {
    return this.#head.promise;
  }

  begin(status: number, headers: Readonly<Record<string, string>>): void {
    this.begun = true;
    this.#head.resolve(new Response(this.#pipe.readable, { status, headers }));
  }

  write(piece: Uint8Array | string): Promise<void> {
    const bytes = typeof piece === 'string' ? this.#encoder.encode(piece) : piece;
    return this.#writer.write(bytes).catch(() => this.#leaving.abort(left()));
  }

  whole(status: number, headers: Readonly<Record<string, string>>, body: Uint8Array | string): void {
    this.begun = true;
    this.#head.resolve(new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers }));
  }

  end(last = ''): void {
    if (last !== '') this.write(last).catch(() => this.#leaving.abort(left()));
    this.#writer.close().catch(() => this.#leaving.abort(left()));
  }

  destroy(): void {
    this.#writer.abort(left()).catch(() => this.#leaving.abort(left()));
  }
}
