import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { engineGate, networkWire } from '../wire/index.ts';
import { findLocalServers } from './index.ts';

const wire = networkWire({ gate: engineGate(['127.0.0.1']) });
const never = new AbortController().signal;
const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that answers one path; everything else is 404. `null` never answers. */
async function at(path: string, answer: unknown): Promise<number> {
  const server = http.createServer((request, response) => {
    if (answer === null) return;
    response.statusCode = request.url === path ? 200 : 404;
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return (server.address() as AddressInfo).port;
}

const list = (owned_by: string | undefined, id = 'm', more: object = {}) => ({
  object: 'list',
  data: [{ id, object: 'model', ...(owned_by === undefined ? {} : { owned_by }), ...more }],
});
const found = async (ollama: number, ...openai: number[]) =>
  (await findLocalServers(wire.send, never, { ollama, openai })).map(({ name, kind, baseUrl }) => [
    name,
    kind,
    new URL(baseUrl).pathname,
  ]);

describe('servers of this machine', () => {
  it('S1: say themselves what they are, wherever they listen', async () => {
    const ollama = await at('/api/version', { version: '0.12.6' });
    const vllm = await at('/v1/models', list('vllm', 'Qwen/Qwen3-8B', { max_model_len: 32768 }));
    const llama = await at('/v1/models', list('llamacpp'));
    const studio = await at('/v1/models', list('organization_owner'));
    const other = await at('/v1/models', list(undefined));
    expect(await found(ollama, studio, vllm, llama, other)).toEqual([
      ['ollama', 'ollama', '/'],
      ['lm-studio', 'openai-compatible', '/v1'],
      ['vllm', 'vllm', '/v1'],
      ['llama-server', 'openai-compatible', '/v1'],
      [`local-${other}`, 'openai-compatible', '/v1'],
    ]);
  });

  it('two of a kind have two names', async () => {
    const [one, other] = [await at('/v1/models', list('vllm')), await at('/v1/models', list('vllm'))];
    expect((await found(9, one, other)).map(([name]) => name)).toEqual(['vllm', `vllm-${other}`]);
  });

  it('what is no model server is not taken for one, nor is a studio like this one', async () => {
    const page = await at('/v1/models', '<html>A web page</html>');
    const api = await at('/v1/models', { hello: 'world' });
    const ours = await at('/v1/models', list('openai', 'openai/gpt-4o', { created: 0 }));
    const proxy = await at('/v1/models', list('openai', 'openai/gpt-4o', { created: 1677610602 }));
    const impostor = await at('/api/version', { name: 'something else' });
    expect((await found(impostor, page, api, ours, proxy)).map(([name]) => name)).toEqual([`local-${proxy}`]);
  });

  it('S1: a server that does not answer costs 300 ms and no more, whatever number there are', async () => {
    const silent = [await at('/', null), await at('/', null), await at('/', null)];
    const began = performance.now();
    expect(await found(9, ...silent)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(600);
  });
});
