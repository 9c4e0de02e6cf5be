import http from 'node:http';
import https from 'node:https';
import { Fault } from '#fault';
import type { Wire, WireRequest, WireResponse } from '../contract/index.ts';
import { Flow } from './flow.ts';
import type { Gate } from './gate.ts';
import { cut, garbled, tooLate, tooQuiet, unreachable } from './trouble.ts';

export interface NetworkOptions {
  /** Which addresses may be reached; every connection passes it. */
  readonly gate: Gate;
  /** Connections to one server at the same time; 256 by default. */
  readonly connections?: number;
}

/** A wire, and its end. */
export interface NetworkWire {
  readonly send: Wire;
  close(): void;
}

/**
 * The network: node's own client with connections that are kept. It follows no redirect, takes no compressed answer, goes
 * through no proxy, and gives nothing up in silence: a body that breaks off ends with the fault `stream-cut`.
 */
export function networkWire({ gate, connections = 256 }: NetworkOptions): NetworkWire {
  const options = {
    keepAlive: true,
    maxSockets: connections,
    maxFreeSockets: connections,
    scheduling: 'lifo',
  } as const;
  const plain = new http.Agent(options);
  const secure = new https.Agent(options);
  return {
    async send(wanted) {
      const url = new URL(wanted.url);
      gate.check(url);
      const way: Way = { url, gate, agent: url.protocol === 'https:' ? secure : plain };
      return await send(wanted, way).catch((error: unknown) => {
        // Not over another that was kept: they may all have been closed at once.
        if (error instanceof StaleConnection) return send(wanted, { ...way, agent: false });
        throw error;
      });
    },
    close() {
      plain.destroy();
      secure.destroy();
    },
  };
}

interface Way {
  readonly url: URL;
  readonly gate: Gate;
  /** False for a connection of its own. */
  readonly agent: http.Agent | false;
}

/** A connection that was kept and that the server was closing while we took it up again: the request goes over a new one, once. */
class StaleConnection extends Error {}

function send(wanted: WireRequest, { url, gate, agent }: Way): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const { signal, body } = wanted;
    if (signal.aborted) return reject(signal.reason);
    const request = opened(wanted, url, { agent, lookup: gate.lookup });
    const stop = () => request.destroy();
    signal.addEventListener('abort', stop, { once: true });
    const late = setTimeout(() => request.destroy(tooLate(wanted)), wanted.headTimeout);
    let begun = false;
    const over = () => {
      clearTimeout(late);
      signal.removeEventListener('abort', stop);
    };
    request.once('response', (response) => {
      begun = true;
      clearTimeout(late);
      const { 'content-encoding': encoding = 'identity' } = response.headers;
      const flow = flowOf(response, wanted, over);
      if (encoding === 'identity') {
        const { statusCode: status = 0 } = response;
        return resolve({ status, headers: headersOf(response), body: flow, pouring: flow });
      }
      flow.leave();
      reject(garbled(wanted, `sent an answer packed as ${encoding}, which was not asked for`));
    });
    request.on('error', (cause: NodeJS.ErrnoException) => {
      if (begun) return;
      over();
      if (signal.aborted) reject(signal.reason);
      else if (cause instanceof Fault) reject(cause);
      else if (request.reusedSocket && (cause.code === 'ECONNRESET' || cause.code === 'EPIPE'))
        reject(new StaleConnection());
      else reject(unreachable(wanted, cause));
    });
    request.end(body);
  });
}

function opened(wanted: WireRequest, url: URL, options: http.RequestOptions): http.ClientRequest {
  const { method, body } = wanted;
  const headers = {
    ...wanted.headers,
    'accept-encoding': 'identity',
    ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
  };
  try {
    const request = (url.protocol === 'https:' ? https : http).request(url, { ...options, method, headers });
    request.setNoDelay(true);
    return request;
  } catch (cause) {
    // Node names the header and not what is in it.
    throw new Fault('configuration', 'request-invalid', `A request to ${url.host} cannot be sent: ${String(cause)}`, {
      facts: { host: url.host },
      hint: 'Do the headers or the key in the settings have a line break or another character no header can have?',
    });
  }
}

function headersOf({ headers }: http.IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

/** The body as it comes. Leaving it closes the connection; so does a silence that is too long. */
function flowOf(response: http.IncomingMessage, wanted: WireRequest, over: () => void): Flow {
  const { signal, quietTimeout } = wanted;
  return new Flow(response, {
    failure: (cause) => (signal.aborted ? signal.reason : cause instanceof Fault ? cause : cut(wanted, cause)),
    quiet: quietTimeout,
    tooQuiet: (begun) => tooQuiet(wanted, begun),
    over,
  });
}
