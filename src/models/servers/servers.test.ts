import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openServers, ServerSettings, type Servers } from './index.ts';

const never = new AbortController().signal;
let folder: string;
let servers: Servers;
let ports: number[];

/** A server of a few lines: it starts a worker of its own, prints, and answers after a moment. */
const PROGRAM = `
const { spawn } = require('node:child_process');
const worker = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
console.log('worker', worker.pid, 'key', process.env.OPENAI_API_KEY ?? 'none', 'own', process.env.OWN ?? 'none');
setTimeout(() => require('node:http').createServer((_, answer) => answer.end('ok')).listen(Number(process.argv[1]), '127.0.0.1'), 150);
if (process.argv[2] === 'deaf') process.on('SIGTERM', () => {});
`;

const startOf = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const settings = (name: string, port: number, more: readonly string[] = []) =>
  ServerSettings.parse({
    name,
    command: [process.execPath, '-e', PROGRAM, `${port}`, ...more],
    environment: { OWN: 'mine' },
    health: `http://127.0.0.1:${port}/health`,
    readyWithin: 20,
  });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reelwright-servers-'));
  ports = [await freePort(), await freePort(), await freePort()];
  const [one = 0, two = 0, three = 0] = ports;
  const broken = ServerSettings.parse({
    name: 'broken',
    command: [process.execPath, '-e', "console.log('no memory'); process.exit(3)"],
    health: `http://127.0.0.1:${three}/`,
    readyWithin: 20,
  });
  const missing = ServerSettings.parse({ ...broken, name: 'missing', command: ['/no/such/program'] });
  servers = openServers({
    settings: [settings('small', one), settings('large', two, ['deaf']), broken, missing],
    folder,
    processes: { startOf },
  });
});
afterEach(async () => {
  for (const { name } of await servers.list()) await servers.stop(name);
  rmSync(folder, { recursive: true, force: true });
});

describe('managed servers', () => {
  it('start, answer, say so, and stop with everything they started', async () => {
    expect(await servers.start('small', never)).toMatchObject({ state: 'ready', pid: expect.any(Number) });
    const [line = ''] = servers.logs('small', 5);
    expect(line).toContain('own mine');
    const worker = Number(/worker (\d+)/.exec(line)?.[1]);
    expect(startOf(worker)).not.toBeNull();
    expect(await servers.start('small', never)).toMatchObject({ state: 'ready' });
    expect(await servers.stop('small')).toMatchObject({ state: 'stopped', pid: null });
    await expect.poll(() => /^[^)]*\) [^Z]/.test(readStat(worker))).toBe(false);
  });

  it('are known again by another studio', async () => {
    const { pid } = await servers.start('small', never);
    const again = openServers({ settings: [settings('small', ports[0] ?? 0)], folder, processes: { startOf } });
    expect(await again.list()).toMatchObject([{ name: 'small', state: 'ready', pid }]);
    await again.stop('small');
    expect((await servers.list())[0]).toMatchObject({ state: 'stopped' });
  });

  it('of one group run one at a time when they are switched, also one that will not end', {
    timeout: 30_000,
  }, async () => {
    await servers.start('large', never);
    expect(await servers.switchTo('small', never)).toMatchObject({ state: 'ready' });
    expect((await servers.list()).map(({ state }) => state)).toEqual(['ready', 'stopped', 'stopped', 'stopped']);
  });

  it('that cannot be started say why, in their own words', async () => {
    await expect(servers.start('broken', never)).rejects.toMatchObject({
      code: 'server-not-started',
      hint: expect.stringContaining('no memory'),
    });
    await expect(servers.start('missing', never)).rejects.toMatchObject({ code: 'server-not-started' });
    await expect(servers.start('smal', never)).rejects.toMatchObject({
      code: 'server-unknown',
      hint: expect.stringContaining('small'),
    });
  });

  it('C15: inherit no keys', async () => {
    process.env['OPENAI_API_KEY'] = 'sk-canary';
    try {
      await servers.start('small', never);
    } finally {
      delete process.env['OPENAI_API_KEY'];
    }
    expect(servers.logs('small', 5).join('\n')).toContain('key none');
  });
});

const readStat = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return '';
  }
};
