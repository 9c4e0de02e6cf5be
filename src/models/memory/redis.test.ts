import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { message } from '../contract/index.ts';
import { fingerprint, type RedisShelf, redisShelf } from './index.ts';

const installed = spawnSync('redis-server', ['--version']).status === 0;

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

describe.skipIf(!installed)('answers in Redis (needs redis-server)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reelwright-redis-'));
  let server: ChildProcess;
  let one: RedisShelf;
  let other: RedisShelf;

  beforeAll(async () => {
    const port = await freePort();
    server = spawn('redis-server', ['--port', `${port}`, '--save', '', '--dir', folder], { stdio: 'ignore' });
    const address = `redis://127.0.0.1:${port}`;
    one = await redisShelf(address);
    for (let turn = 0; turn < 100 && !(await one.health()); turn++) {
      await one.close();
      await new Promise((resolve) => setTimeout(resolve, 50));
      one = await redisShelf(address);
    }
    other = await redisShelf(address);
  });
  afterAll(async () => {
    await one.close();
    await other.close();
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('are there for every machine until they are old, byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    await one.put('key', bytes, { seconds: 60 });
    expect([...((await other.get('key'))?.value ?? [])]).toEqual([...bytes]);
    await one.put('soon', Buffer.from('gone'), { seconds: 0.05 });
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(await other.get('soon')).toBeUndefined();
    expect(await other.stats()).toMatchObject({ entries: 1, bytes: 256, hits: 1, misses: 1 });
    expect(await one.clear()).toBe(1);
    expect(await other.get('key')).toBeUndefined();
  });

  it('that cannot be reached any more hold nobody up', async () => {
    server.kill('SIGKILL');
    await expect.poll(() => one.health()).toBe(false);
    const began = performance.now();
    await one.put('key', Buffer.from('lost'), { seconds: 60 });
    expect(await one.get('key')).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

it('an address that is none is refused', async () => {
  await expect(redisShelf('http://127.0.0.1')).rejects.toMatchObject({ code: 'redis-address' });
});

describe('the fingerprint of a request', () => {
  const target = { engine: 'one', model: 'm' };
  const request = { messages: [message('user', 'Hello')], temperature: 0.5 };
  const print = fingerprint(target, request, 'anna');

  it('is the same for the same, in whatever order it was written', () => {
    expect(fingerprint(target, { temperature: 0.5, messages: [message('user', 'Hello')] }, 'anna')).toBe(print);
  });

  it.each([
    ['another person', fingerprint(target, request, 'ben')],
    ['another model', fingerprint({ engine: 'one', model: 'n' }, request, 'anna')],
    ['another word', fingerprint(target, { ...request, messages: [message('user', 'Hello!')] }, 'anna')],
    ['another role', fingerprint(target, { ...request, messages: [message('system', 'Hello')] }, 'anna')],
    ['another temperature', fingerprint(target, { ...request, temperature: 0.6 }, 'anna')],
    ['a seed', fingerprint(target, { ...request, seed: 1 }, 'anna')],
    ['a tool', fingerprint(target, { ...request, tools: [{ name: 't', description: '', parameters: {} }] }, 'anna')],
    [
      'words in two parts',
      fingerprint(
        target,
        {
          ...request,
          messages: [
            {
              role: 'user',
              parts: [
                { kind: 'text', text: 'Hel' },
                { kind: 'text', text: 'lo' },
              ],
            },
          ],
        },
        'anna',
      ),
    ],
  ])('D13: is another one for %s', (_what, other) => {
    expect(other).not.toBe(print);
  });
});
