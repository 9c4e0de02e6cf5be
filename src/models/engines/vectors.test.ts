import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineGate, networkWire } from '../wire/index.ts';
import { findLocalServers, foundEngine, openEngine } from './index.ts';

const never = new AbortController().signal;
const wire = networkWire({ gate: engineGate(['127.0.0.1']) });
let server: http.Server;
let port: number;
let answers: Record<string, unknown>;
let asked: { url: string; body: Record<string, unknown> }[];

beforeAll(async () => {
  server = http.createServer(async (request, response) => {
    let text = '';
    for await (const piece of request) text += piece;
    const path = request.url ?? '';
    asked.push({ url: path, body: text === '' ? {} : JSON.parse(text) });
    const found = Object.entries(answers).find(([end]) => path.endsWith(end));
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found?.[1] ?? { error: { message: 'not here' } }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  wire.close();
  server.closeAllConnections();
  server.close();
});

const engine = (kind: Parameters<typeof foundEngine>[1]) =>
  openEngine(foundEngine('trial', kind, `http://127.0.0.1:${port}${kind === 'ollama' ? '' : '/v1'}`), wire.send);
const texts = ['the sea', 'the shore'];
const vectors = [
  [1, 0],
  [0.8, 0.6],
];

describe('vectors', () => {
  it.each([
    [
      'openai-compatible' as const,
      {
        '/embeddings': {
          data: [
            { index: 1, embedding: vectors[1] },
            { index: 0, embedding: vectors[0] },
          ],
          usage: { prompt_tokens: 6 },
        },
      },
      'provider',
    ],
    ['ollama' as const, { '/api/embed': { embeddings: vectors, prompt_eval_count: 6 } }, 'provider'],
    ['gemini' as const, { ':batchEmbedContents': { embeddings: vectors.map((values) => ({ values })) } }, 'estimated'],
  ])('of %s come in the order of the texts', async (kind, given, source) => {
    answers = given;
    asked = [];
    const embedded = await engine(kind).embed?.('m', { texts }, never);
    expect(embedded?.vectors).toEqual(vectors);
    expect(embedded?.usage.source).toBe(source);
    expect(JSON.stringify(asked[0]?.body)).toContain('the shore');
  });

  it.each([
    ['too few', [vectors[0]]],
    ['of unequal lengths', [vectors[0], [1]]],
    ['with what is no number', [vectors[0], [Number.NaN, 1]]],
    ['of nothing but nought', [vectors[0], [0, 0]]],
  ])('D19: %s are refused', async (_what, given) => {
    answers = { '/embeddings': { data: given.map((embedding, index) => ({ index, embedding })) } };
    asked = [];
    await expect(engine('openai-compatible').embed?.('m', { texts }, never)).rejects.toMatchObject({
      code: 'provider-garbled',
    });
  });

  it('an order of documents is best first, and is refused when it is none', async () => {
    asked = [];
    answers = {
      '/rerank': {
        results: [
          { index: 0, relevance_score: 0.1 },
          { index: 1, relevance_score: 0.9 },
        ],
      },
    };
    const request = { query: 'water', documents: texts };
    expect((await engine('vllm').rerank?.('m', request, never))?.ranking).toEqual([
      { index: 1, score: 0.9 },
      { index: 0, score: 0.1 },
    ]);
    answers = { '/rerank': { results: [{ index: 7, relevance_score: 0.9 }] } };
    await expect(engine('vllm').rerank?.('m', request, never)).rejects.toMatchObject({ code: 'provider-garbled' });
  });
});

describe('servers of this machine', () => {
  it('are told apart by their own answers; what answers something else is none', async () => {
    const place = (name: string, kind: 'ollama' | 'vllm', ask: string, is: RegExp) => ({
      name,
      kind,
      baseUrl: `http://127.0.0.1:${port}`,
      ask,
      is: (text: string) => is.test(text),
    });
    const places = [place('one', 'ollama', '/api/version', /"version"/), place('two', 'vllm', '/v1/models', /"vllm"/)];
    asked = [];
    answers = { '/api/version': { version: '0.12.0' }, '/v1/models': { data: [{ owned_by: 'somebody' }] } };
    expect((await findLocalServers(wire.send, never, places)).map(({ name }) => name)).toEqual(['one']);
    answers = { '/v1/models': { data: [{ owned_by: 'vllm' }] } };
    expect((await findLocalServers(wire.send, never, places)).map(({ name }) => name)).toEqual(['two']);
  });

  it('that are not there cost no time', async () => {
    const began = performance.now();
    const gone = [{ name: 'gone', kind: 'vllm' as const, baseUrl: 'http://127.0.0.1:9', ask: '/', is: () => true }];
    expect(await findLocalServers(wire.send, never, gone)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('what an engine says of its models', () => {
  it('is taken as it is: windows of vLLM and Gemini, capabilities of Ollama', async () => {
    asked = [];
    answers = { '/v1/models': { data: [{ id: 'qwen', max_model_len: 32768 }] } };
    expect(await engine('vllm').models(never)).toEqual([{ model: 'qwen', capabilities: { contextWindow: 32768 } }]);
    answers = {
      '/models?pageSize=1000': {
        models: [
          {
            name: 'models/flash',
            inputTokenLimit: 1000,
            outputTokenLimit: 50,
            supportedGenerationMethods: ['generateContent'],
          },
        ],
      },
    };
    expect(await engine('gemini').models(never)).toEqual([
      { model: 'flash', capabilities: { text: true, embedding: false, contextWindow: 1000, maxOutput: 50 } },
    ]);
    answers = {
      '/api/version': { version: '0.12.0' },
      '/api/tags': { models: [{ name: 'llama3.2:latest' }] },
      '/api/show': { capabilities: ['completion', 'tools'], model_info: { 'llama.context_length': 131072 } },
    };
    expect(await engine('ollama').models(never)).toMatchObject([
      {
        model: 'llama3.2:latest',
        capabilities: { text: true, tools: true, image: false, jsonSchema: true, contextWindow: 131072 },
      },
    ]);
    expect(await engine('ollama').health(never)).toEqual({ state: 'ready', words: 'Ollama 0.12.0, 1 model.' });
  });
});
