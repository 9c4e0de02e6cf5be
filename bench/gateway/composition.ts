/**
 * The doors before a gateway as small as one can be that still does everything that is promised for every call: a key
 * known by its hash, a limit, money reserved and settled in SQLite, usage read from the stream, metrics.
 * `node composition.ts UPSTREAM_PORT FOLDER KEY`.
 */
import { createHash } from 'node:crypto';
import { Agent, request as ask, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import Database from 'better-sqlite3';
import { Hono } from 'hono';
import { Counter, Histogram } from 'prom-client';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Fault } from '#fault';
import { type Ending, NO_USAGE, providerFault } from '#models';
import { type GatewayDoor, gatewayRoutes } from '../../src/server/gateway/index.ts';

const [port = '', folder = '', key = ''] = process.argv.slice(2);
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const keys = new Map([[digest(key), { user: 'bench', key: 'bench' }]]);
const limiter = new RateLimiterMemory({ points: 1e9, duration: 60 });
const calls = new Counter({ name: 'calls', help: 'calls', labelNames: ['outcome'] });
const seconds = new Histogram({ name: 'seconds', help: 'seconds' });

const book = new Database(join(folder, 'book.db'));
book.exec('pragma journal_mode = wal; pragma synchronous = normal');
book.exec(
  'create table charge (id text primary key, worst integer, cost integer, input integer, output integer) strict',
);
book.exec(
  'create table cap (reserved integer, settled integer, most integer) strict; insert into cap values (0, 0, 1000000000000)',
);
const reserve = book.prepare('update cap set reserved = reserved + ? where settled + reserved + ? <= most');
const note = book.prepare('insert into charge (id, worst) values (?, ?)');
const settle = book.prepare('update cap set reserved = reserved - ?, settled = settled + ?');
const close = book.prepare('update charge set cost = ?, input = ?, output = ? where id = ?');
const WORST = 500;

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const USAGE = /"prompt_tokens":(\d+),"completion_tokens":(\d+)/;

/** What has come of a body since somebody last asked, as one piece: a burst of chunks costs one turn and one write. */
async function* batchesOf(answer: IncomingMessage): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let wake = (): void => {};
  let open = true;
  answer.on('data', (piece: Buffer) => {
    waiting.push(piece);
    wake();
  });
  for (const end of ['end', 'error', 'close']) {
    answer.once(end, () => {
      open = false;
      wake();
    });
  }
  for (;;) {
    const [first] = waiting;
    if (first !== undefined) {
      const batch = waiting.length === 1 ? first : Buffer.concat(waiting);
      waiting = [];
      yield batch;
    } else if (open) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    } else return;
  }
}

/** The same with word of how it ended, and what it used. */
async function* piecesOf(answer: IncomingMessage, done: (ending: Ending) => void): AsyncGenerator<Uint8Array> {
  let before: Buffer = Buffer.alloc(0);
  let last: Buffer = before;
  for await (const piece of batchesOf(answer)) {
    [before, last] = [last, piece];
    yield piece;
  }
  if (!answer.complete) return done({ outcome: 'truncated', reason: 'cut', usage: NO_USAGE });
  const [, input = 0, output = 0] = USAGE.exec(Buffer.concat([before, last]).subarray(-600).toString('latin1')) ?? [];
  const usage = { ...NO_USAGE, input: Number(input), output: Number(output), source: 'provider' } as const;
  done({ outcome: 'complete', reason: 'stop', usage });
}

const pass: GatewayDoor['gateway']['pass'] = async ({ body }, { signal, id = '', attribution }) => {
  await limiter.consume(attribution.user);
  if (reserve.run([WORST, WORST]).changes === 0) throw new Fault('limit', 'budget-exceeded', 'The budget is spent.');
  note.run([id, WORST]);
  const stop = seconds.startTimer();
  const ending = Promise.withResolvers<Ending>();
  function done(how: Ending): void {
    const cost = how.usage.input + how.usage.output;
    settle.run([WORST, cost]);
    close.run([cost, how.usage.input, how.usage.output, id]);
    calls.inc({ outcome: how.outcome });
    stop();
    ending.resolve(how);
  }
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const asking = ask({
      host: '127.0.0.1',
      port: Number(port),
      path: '/v1/chat/completions',
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    });
    asking.once('response', resolve);
    asking.once('error', (cause) =>
      reject(providerFault('provider-unreachable', 'Nobody is there.', { engine: 'bench', cause })),
    );
    signal.addEventListener('abort', () => asking.destroy(), { once: true });
    asking.end(body);
  });
  const contentType = answer.headers['content-type'] ?? '';
  return {
    engine: 'bench',
    model: 'bench',
    contentType,
    body: piecesOf(answer, done),
    ending: ending.promise,
    cached: false,
  };
};

const no = async (): Promise<never> => {
  throw new Fault('not-found', 'not-here', 'Only bytes are handed through here.');
};
const door: GatewayDoor = {
  gateway: { pass, open: no, generate: no, embed: no, models: async () => [], resolve: no },
  whoIs(context) {
    const caller = keys.get(digest(context.req.header('authorization')?.slice('Bearer '.length) ?? ''));
    if (caller === undefined) throw new Fault('authentication', 'key-unknown', 'This key is not known here.');
    return caller;
  },
  count: no,
  templates: { list: no, render: no },
  memory: { clear: no, figures: no },
  live: {
    start: no,
    follow() {
      throw new Fault('not-found', 'not-here', 'Nothing runs here.');
    },
  },
  limits: { bodyBytes: 20e6, heartbeat: 15_000 },
  now: Date.now,
};
const app = new Hono();
app.route('/', gatewayRoutes(door));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port: listening }) =>
  process.stdout.write(`${listening}\n`),
);
