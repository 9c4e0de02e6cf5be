import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Fault } from '#fault';
import { problemOf } from '../replying/problem.ts';
import type { ServerSettings } from '../settings.ts';

export type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** Milliseconds between two looks for connections that take too long. */
const CHECK_EVERY = 1_000;
/** Milliseconds an idle connection is kept for the next request. */
const KEEP_ALIVE = 10_000;
/** Bytes of all headers of a request together. */
const HEADERS = 16 << 10;

/** Opens the port. Throws `port-in-use`, `port-not-allowed` and `address-unknown`. */
export async function openPort({ host, port, limits }: ServerSettings, listener: Listener): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: limits.headMilliseconds,
      requestTimeout: limits.bodyMilliseconds,
      connectionsCheckingInterval: Math.min(CHECK_EVERY, limits.headMilliseconds),
      keepAliveTimeout: KEEP_ALIVE,
      maxHeaderSize: HEADERS,
      // Node's own answer to a request without a host is empty; ours says what is wrong.
      requireHostHeader: false,
      noDelay: true,
    },
    listener,
  );
  server.maxConnections = limits.connections;
  server.on('clientError', refuse);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(unopened(cause, host, port)));
    server.listen({ host, port }, resolve);
  });
  return server;
}

export const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Milliseconds between two looks for connections that nobody uses any more. */
const LOOK_EVERY = 50;

/** Takes no more connections, and resolves when all are closed; those still open after so many milliseconds are cut. */
export function shutPort(port: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => port.closeAllConnections(), milliseconds);
    // One that was busy when it all ended becomes idle, and would be kept for the next request.
    const look = setInterval(() => port.closeIdleConnections(), LOOK_EVERY);
    port.close(() => {
      clearTimeout(cut);
      clearInterval(look);
      resolve();
    });
  });
}

/** A request node itself could make nothing of: too long a head, too slow, or not HTTP. The connection ends with it. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOf(faultOf(error.code), 'none');
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  // The other side may go on sending for ever: nobody listens any more.
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

function faultOf(code: string | undefined): Fault {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new Fault('usage', 'headers-too-large', `The headers have more than ${HEADERS} bytes.`);
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new Fault('usage', 'request-timeout', 'The request took too long to arrive.');
  }
  return new Fault('usage', 'http-invalid', 'This is not HTTP as it should be.');
}

function unopened(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  const facts = { host, port };
  switch (cause.code) {
    case 'EADDRINUSE':
      return new Fault('conflict', 'port-in-use', `Something else is listening on port ${port} of ${host}.`, {
        facts,
        hint: `Take another: --port ${port + 1}. If it is Reelwright, it is already there.`,
        cause,
      });
    case 'EACCES':
      return new Fault('configuration', 'port-not-allowed', `Port ${port} may not be used by this user.`, {
        facts,
        hint: 'Take one above 1023 with --port.',
        cause,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAFNOSUPPORT':
      return new Fault('configuration', 'address-unknown', `This machine has no address ${host}.`, {
        facts,
        hint: 'Use --host 127.0.0.1, --host ::1, or an address of this machine.',
        cause,
      });
    default:
      return cause;
  }
}
