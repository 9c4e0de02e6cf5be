import type { IncomingMessage } from 'node:http';
import type { RequestHead } from '../front/exchange.ts';

/** The head of a request on a real port. */
export class NodeHead implements RequestHead {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly #incoming: IncomingMessage;

  constructor(incoming: IncomingMessage) {
    const { method = 'GET', url = '/' } = incoming;
    const mark = url.indexOf('?');
    this.method = method;
    this.path = mark < 0 ? url : url.slice(0, mark);
    this.query = mark < 0 ? '' : url.slice(mark);
    this.#incoming = incoming;
  }

  get source(): string {
    return this.#incoming.socket.remoteAddress ?? '';
  }

  /** Node keeps the first of two headers of some names: of those that decide something, two are one too many. */
  header(name: string): string | undefined {
    if (SINGLE.has(name)) return this.#all(name);
    const value = this.#incoming.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  }

  #all(name: string): string | undefined {
    const { rawHeaders } = this.#incoming;
    let found: string | undefined;
    for (let index = 0; index < rawHeaders.length; index += 2) {
      const other = rawHeaders[index];
      if (other?.length !== name.length || other.toLowerCase() !== name) continue;
      const value = rawHeaders[index + 1] ?? '';
      found = found === undefined ? value : `${found}, ${value}`;
    }
    return found;
  }
}

const SINGLE: ReadonlySet<string> = new Set(['host', 'authorization', 'content-type', 'content-length']);

/** The head of a request that came without a port. */
export class WebHead implements RequestHead {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly source: string;
  readonly #request: Request;

  constructor(request: Request, source: string) {
    const { pathname, search } = new URL(request.url);
    this.method = request.method;
    this.path = pathname;
    this.query = search;
    this.source = source;
    this.#request = request;
  }

  header(name: string): string | undefined {
    return this.#request.headers.get(name) ?? undefined;
  }
}
