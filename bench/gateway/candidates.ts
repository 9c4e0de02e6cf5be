import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Running, start } from './process.ts';

/** One that stands between the caller and the provider. */
export interface Candidate extends Running {
  readonly name: string;
  /** What a caller has to send with every request. */
  readonly headers: Readonly<Record<string, string>>;
}

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export const startUpstream = (): Promise<Running> => start({ args: [file('upstream.ts')] });

/** The provider itself, with nobody in between. */
export const directly = (upstream: Running): Candidate => ({ ...upstream, name: 'nobody', headers: {} });

/** The least a proxy can do. */
export const startFloor = async (upstream: Running): Promise<Candidate> => ({
  ...(await start({ args: [file('floor.ts'), String(upstream.port)] })),
  name: 'floor',
  headers: {},
});

/** Memory is given back early: the young generation stays at 16 MB, and the old one grows by a third, not to twice and more. */
const THRIFTY = ['--max-semi-space-size=16', '--heap-growing-percent=30'];

/** Ours, with everything on: key, limit, reserving and settling in SQLite, usage, metrics. */
export async function startOurs(upstream: Running, folder: string): Promise<Candidate> {
  const key = 'rw-bench-key';
  const running = await start({ args: [...THRIFTY, file('composition.ts'), String(upstream.port), folder, key] });
  return { ...running, name: 'ours', headers: { authorization: `Bearer ${key}` } };
}

/** Where the peer lies: a folder whose node_modules has @portkey-ai/gateway 1.15.2, with hono 4.9.7 and @hono/node-server 1.13.5. */
export const PEER = 'REELWRIGHT_PEER_PORTKEY';

/** The peer as its users start it; undefined where it is not installed. */
export async function startPortkey(upstream: Running): Promise<Candidate | undefined> {
  const cwd = process.env[PEER];
  const program = 'node_modules/@portkey-ai/gateway/build/start-server.js';
  if (cwd === undefined || !existsSync(join(cwd, program))) return undefined;
  const port = await freePort();
  const running = await start({ args: [program, '--headless', `--port=${port}`], cwd, port });
  return {
    ...running,
    name: 'Portkey',
    headers: {
      'x-portkey-provider': 'openai',
      'x-portkey-custom-host': `http://127.0.0.1:${upstream.port}/v1`,
      authorization: 'Bearer none',
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
