import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Context } from 'hono';
import { Fault } from '#fault';
import type { Visitor } from '../entry/visitor.ts';

/** The head of a request, on a real port or without one. */
export interface RequestHead {
  /** Upper case. */
  readonly method: string;
  /** As it was sent, before anything is decoded. */
  readonly path: string;
  /** With its question mark; empty for none. */
  readonly query: string;
  /** Where it came from: an address. */
  readonly source: string;
  /** By its lower-case name; those that came more than once joined by `, `. */
  header(name: string): string | undefined;
}

/** One request and its answer, from the first look at its head to the last byte. */
export class Exchange {
  readonly id: string;
  readonly head: RequestHead;
  readonly outgoing: ServerResponse | undefined;
  /** Headers the answer gets where there is no port to set them on. */
  readonly headers: [string, string][] = [];
  /** Who asks, once somebody wanted to know. */
  visitor: Promise<Visitor> | undefined;
  /** The route that answers: `/api/v1/films/{film}`. */
  route: string | undefined;

  constructor(head: RequestHead, outgoing?: ServerResponse) {
    this.id = requestId(head.header('x-request-id'));
    this.head = head;
    this.outgoing = outgoing;
  }

  /** A header of the answer, whoever writes it. */
  set(name: string, value: string): void {
    if (this.outgoing === undefined) this.headers.push([name, value]);
    else if (!this.outgoing.headersSent) this.outgoing.setHeader(name, value);
  }
}

/** What travels with a request through the app. */
export interface Bindings {
  readonly exchange: Exchange;
}

/** The exchange a context belongs to. */
export function exchangeOf(context: Context): Exchange {
  const bindings: { exchange?: unknown } | undefined = context.env;
  if (bindings?.exchange instanceof Exchange) return bindings.exchange;
  throw new Fault('failure', 'exchange-missing', 'A request came past the front of the server.');
}

const requestId = (given: string | undefined): string =>
  given !== undefined && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
