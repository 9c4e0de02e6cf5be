import type { ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import { Fault } from '#fault';
import { type Bindings, Exchange } from '../front/exchange.ts';
import type { Journal } from '../journal.ts';
import { problemResponse } from '../replying/problem.ts';
import type { Listener } from './listening.ts';
import { NodeHead } from './request-head.ts';

/** nginx's status for a caller who left before the answer was there. */
const LEFT = 499;

/** Answers requests of a port: `pass` first, from the headers alone, then the app. */
export function answering(
  app: Hono<{ Bindings: Bindings }>,
  journal: Journal,
  pass: (exchange: Exchange) => Response | undefined,
): Listener {
  const exchanges = new WeakMap<ServerResponse, Exchange>();
  const answer = getRequestListener(
    (request, env) => {
      const { incoming, outgoing } = env as HttpBindings;
      return app.fetch(request, { incoming, outgoing, exchange: exchanges.get(outgoing) });
    },
    { errorHandler: (error) => problemResponse(error instanceof RequestError ? addressInvalid(error) : error, 'none') },
  );
  return (incoming, outgoing) => {
    const exchange = new Exchange(new NodeHead(incoming), outgoing);
    const ended = journal.begin(exchange);
    outgoing.once('close', () => ended(outgoing.writableFinished ? outgoing.statusCode : LEFT));
    const refused = pass(exchange);
    if (refused !== undefined) return void write(refused, outgoing);
    // One number for a request, whoever tells it.
    incoming.headers['x-request-id'] = exchange.id;
    exchanges.set(outgoing, exchange);
    void answer(incoming, outgoing);
  };
}

/** A refusal, written without ever reading the rest of the request. */
async function write(refusal: Response, outgoing: ServerResponse): Promise<void> {
  const body = await refusal.text();
  const headers = Object.fromEntries(refusal.headers);
  outgoing.writeHead(refusal.status, { ...headers, 'content-length': Buffer.byteLength(body) });
  outgoing.end(body);
}

const addressInvalid = (cause: Error): Fault => new Fault('usage', 'address-invalid', 'This is no address.', { cause });
