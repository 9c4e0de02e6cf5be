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
    };

export interface Seen {
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

/** A server that says what it is told. */
export interface TrialServer {
  readonly port: number;
  readonly seen: Seen[];
  /** When the last caller left before the end; `performance.now()`. */
  left(): number;
  reply: Reply;
  close(): Promise<void>;
}

export async function trialServer(): Promise<TrialServer> {
  const seen: Seen[] = [];
  let left = 0;
  const server = http.createServer(async (request, response) => {
    let text = '';
    for await (const piece of request) text += piece;
    seen.push({ url: request.url ?? '', headers: request.headers, body: text === '' ? {} : JSON.parse(text) });
    response.on('close', () => {
      if (!response.writableFinished) left = performance.now();
    });
    const { reply } = trial;
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
    left: () => left,
    reply: { kind: 'whole', status: 500, body: '' },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return trial;
}
