import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
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

/** What the launcher `reelwright` sets. */
const LAUNCHER = {
  NODE_COMPILE_CACHE: file('../../node_modules/.cache/reelwright'),
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MIMALLOC_PURGE_DELAY: '0',
};
/** Its flags, and its way to start the command line. */
const LAUNCHED = ['--max-semi-space-size=8', file('../../src/cli/main.ts')];

/** Ours as its users start it, with everything on: key, limits, prices, reserving and settling, breaker, usage, metrics. */
export async function startOurs(upstream: Running, folder: string): Promise<Candidate> {
  const settings = join(folder, 'settings.json');
  writeFileSync(settings, JSON.stringify({ userRate: { requests: 1e9 } }));
  const env = {
    ...process.env,
    ...LAUNCHER,
    REELWRIGHT_HOME: join(folder, 'home'),
    REELWRIGHT_SETTINGS: settings,
    REELWRIGHT_FIND_ENGINES: 'false',
    OPENAI_API_KEY: 'sk-bench',
    OPENAI_BASE_URL: `http://127.0.0.1:${upstream.port}/v1`,
    DEFAULT_LLM_PROVIDER: 'openai',
  };
  const command = (...words: string[]): string =>
    execFileSync(process.execPath, [...LAUNCHED, ...words, '--quiet'], { env, encoding: 'utf8' }).trim();
  command(
    'do',
    'price.set',
    '--input',
    JSON.stringify({ engine: 'openai', model: '*', rates: { input: 0.15, output: 0.6 } }),
  );
  command('cost', 'cap', 'month', '1000000');
  const key = command('key', 'create', 'bench', '--requests', '1000000000', '--budget', '1000000');
  const port = await freePort();
  const running = await start({ args: [...LAUNCHED, 'serve', '--port', String(port), '--quiet'], env, port });
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
