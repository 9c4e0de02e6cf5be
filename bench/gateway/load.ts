/**
 * The caller, as a process of its own: asks the same thing again and again over so many connections and writes what it
 * saw, as JSON. `node load.ts '{"port":…,"headers":{…},"model":"long","connections":64,"requests":1000}'`.
 */
import { Agent, request as ask } from 'node:http';
import { asked } from './story.ts';

/** What is to be asked. */
export interface Load {
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly model: 'short' | 'long' | 'drip';
  readonly connections: number;
  readonly requests: number;
}

/** What came of it. */
export interface Loaded {
  readonly requests: number;
  readonly failures: number;
  /** The first failure's words, if there was one. */
  readonly failure: string;
  /** Seconds for all of them. */
  readonly seconds: number;
  /** Milliseconds to the first byte of the body: the middle one. */
  readonly firstByte: number;
  /** Fewest and most chunks in one answer. */
  readonly chunks: readonly [number, number];
}

interface Once {
  readonly status: number;
  readonly firstByte: number;
  readonly chunks: number;
  readonly body: string;
}

const CONTENT = Buffer.from('"finish_reason"');

/** One answer, its chunks counted across the network's cuts. */
function once({ port, headers }: Load, body: string, agent: Agent): Promise<Once> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const asking = ask({ host: '127.0.0.1', port, path: '/v1/chat/completions', method: 'POST', agent, headers });
    asking.on('error', reject);
    asking.on('response', (answer) => {
      let firstByte = 0;
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => {
        if (firstByte === 0) firstByte = performance.now() - began;
        pieces.push(piece);
      });
      answer.on('error', reject);
      answer.on('end', () => {
        const whole = Buffer.concat(pieces);
        let chunks = 0;
        for (let at = whole.indexOf(CONTENT); at >= 0; at = whole.indexOf(CONTENT, at + CONTENT.length)) chunks++;
        const status = answer.statusCode ?? 0;
        resolve({ status, firstByte, chunks, body: status === 200 ? '' : whole.toString('utf8', 0, 300) });
      });
    });
    asking.end(body);
  });
}

async function run(load: Load): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const body = asked(load.model);
  const headers = { ...load.headers, 'content-type': 'application/json', 'content-length': String(body.length) };
  const times: number[] = [];
  let [open, failures, failure, least, most] = [load.requests, 0, '', Number.POSITIVE_INFINITY, 0];
  async function caller(): Promise<void> {
    while (open-- > 0) {
      try {
        const { status, firstByte, chunks, body: words } = await once({ ...load, headers }, body, agent);
        if (status !== 200) throw new Error(`${status} ${words}`);
        times.push(firstByte);
        least = Math.min(least, chunks);
        most = Math.max(most, chunks);
      } catch (error) {
        failures++;
        failure ||= String(error);
      }
    }
  }
  const began = performance.now();
  await Promise.all(Array.from({ length: load.connections }, caller));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((one, other) => one - other);
  const firstByte = times[Math.floor(times.length / 2)] ?? Number.NaN;
  return { requests: times.length, failures, failure, seconds, firstByte, chunks: [least, most] };
}

process.stdout.write(`${JSON.stringify(await run(JSON.parse(process.argv[2] ?? '{}')))}\n`);
