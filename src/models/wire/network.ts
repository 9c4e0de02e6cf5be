import http from 'node:http';
import https from 'node:https';
import { Fault } from '#fault';
import { providerFault, type Wire, type WireRequest, type WireResponse } from '../contract/index.ts';
import { Flow } from './flow.ts';
import type { Gate } from './gate.ts';

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
 * The network: node's own client with connections that are kept. It follows no redirect, asks for no compression, goes through
 * no proxy, and gives nothing up in silence: a body that breaks off ends with the fault `stream-cut`.
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
    send: (request) => send(request, gate, request.url.startsWith('https:') ? secure : plain),
    close() {
      plain.destroy();
      secure.destroy();
    },
  };
}

function send(wanted: WireRequest, gate: Gate, agent: http.Agent): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const url = new URL(wanted.url);
    gate.check(url);
    if (wanted.signal.aborted) return reject(wanted.signal.reason);
    const client = url.protocol === 'https:' ? https : http;
    const { body } = wanted;
    const request = client.request(url, {
      method: wanted.method,
      agent,
      lookup: gate.lookup,
      headers: {
        ...wanted.headers,
        'accept-encoding': 'identity',
        ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
      },
    });
    request.setNoDelay(true);
    const stop = () => request.destroy();
    wanted.signal.addEventListener('abort', stop, { once: true });
    const late = setTimeout(() => request.destroy(tooLate(wanted)), wanted.headTimeout);
    let begun = false;
    request.once('response', (response) => {
      begun = true;
      clearTimeout(late);
      const body = bodyOf(response, wanted, stop);
      resolve({ status: response.statusCode ?? 0, headers: headersOf(response), body, pouring: body });
    });
    request.on('error', (cause) => {
      clearTimeout(late);
      if (begun) return;
      wanted.signal.removeEventListener('abort', stop);
      reject(wanted.signal.aborted ? wanted.signal.reason : cause instanceof Fault ? cause : unreachable(url, cause));
    });
    // A connection that was kept and has just been closed by the server: nothing was sent over it that was read.
    request.end(body);
  });
}

function headersOf({ headers }: http.IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

/** The body as it comes. Leaving it closes the connection; so does a silence that is too long. */
function bodyOf(response: http.IncomingMessage, wanted: WireRequest, stop: () => void): Flow {
  const { signal, quietTimeout } = wanted;
  response.setTimeout(quietTimeout, () => response.destroy(tooQuiet(wanted)));
  const failure = (cause: unknown) =>
    signal.aborted ? signal.reason : cause instanceof Fault ? cause : cut(wanted, cause);
  return new Flow(response, failure, () => signal.removeEventListener('abort', stop));
}

const host = (url: string | URL): string => new URL(url).host;

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name could not be looked up',
  ECONNRESET: 'it closed the connection',
  ETIMEDOUT: 'it did not answer',
  EPIPE: 'it closed the connection',
};

function unreachable(url: URL, cause: NodeJS.ErrnoException): Fault {
  const reason =
    REASONS[cause.code ?? ''] ??
    (/certificate|SSL|TLS|self.signed/i.test(cause.message)
      ? `its certificate is not good: ${cause.message}`
      : cause.message);
  return providerFault('provider-unreachable', `${url.host} cannot be reached: ${reason}.`, {
    engine: url.host,
    hint: 'Is it running, and is the address right? `reelwright engine list` shows both.',
    cause,
  });
}

const tooLate = ({ url, headTimeout }: WireRequest): Fault =>
  providerFault('provider-timeout', `${host(url)} did not answer within ${headTimeout / 1000} s.`, {
    engine: host(url),
  });

const tooQuiet = ({ url, quietTimeout }: WireRequest): Fault =>
  providerFault('stream-cut', `${host(url)} fell silent for ${quietTimeout / 1000} s inside an answer.`, {
    engine: host(url),
  });

const cut = ({ url }: WireRequest, cause?: unknown): Fault =>
  providerFault('stream-cut', `${host(url)} closed the connection inside an answer.`, { engine: host(url), cause });
