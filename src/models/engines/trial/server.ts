import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the next request gets. */
export type Reply =
  | {
      readonly kind: 'pieces';
      readonly type: string;
      readonly pieces: readonly (string | Uint8Array)[];
      readonly end: 'end' | 'cut' | 'hang';
      readonly pause?: number;
    }
  | {
      readonly kind: 'whole';
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'hang' }
  | { readonly kind: 'endless'; readonly type: string; readonly opening: readonly string[]; readonly again: string };

export interface Seen {
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
  /** The caller's own: the same for requests over the same connection. */
  readonly port: number | undefined;
}

/** A server that says what it is told. */
export interface TrialServer {
  readonly port: number;
  readonly seen: Seen[];
  /** The bodies of the last requests, as they came; the newest first. */
  readonly texts: string[];
  /** When the last caller left before the end; `performance.now()`. */
  left(): number;
  reply: Reply;
  close(): Promise<void>;
}

export async function trialServer(): Promise<TrialServer> {
  const seen: Seen[] = [];
  const texts: string[] = [];
  let left = 0;
  const server = http.createServer(async (request, response) => {
    let text = '';
    for await (const piece of request) text += piece;
    texts.unshift(text);
    texts.length = Math.min(texts.length, 10);
    const port = request.socket.remotePort;
    seen.push({ url: request.url ?? '', headers: request.headers, port, body: text === '' ? {} : JSON.parse(text) });
    response.on('close', () => {
      if (!response.writableFinished) left = performance.now();
    });
    const { reply } = trial;
    if (reply.kind === 'hang') return;
    if (reply.kind === 'endless') {
      response.writeHead(200, { 'content-type': reply.type });
      response.write(reply.opening.join(''));
      while (!response.destroyed) {
        if (!response.write(reply.again.repeat(20))) await new Promise((ready) => setTimeout(ready, 1));
        await new Promise((ready) => setImmediate(ready));
      }
      return;
    }
    if (reply.kind === 'whole') {
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
      response.end(reply.body);
      return;
    }
    response.writeHead(200, { 'content-type': reply.type });
    for (const piece of reply.pieces) {
      if (response.destroyed) return;
      response.write(piece);
      await new Promise((resolve) =>
        reply.pause === undefined ? setImmediate(resolve) : setTimeout(resolve, reply.pause),
      );
    }
    if (reply.end === 'end') response.end();
    else if (reply.end === 'cut') response.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const trial: TrialServer = {
    port: (server.address() as AddressInfo).port,
    seen,
    texts,
    left: () => left,
    reply: { kind: 'whole', status: 500, body: '' },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return trial;
}
