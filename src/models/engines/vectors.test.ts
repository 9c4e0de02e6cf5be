import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineGate, networkWire } from '../wire/index.ts';
import { foundEngine, openEngine } from './index.ts';

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

describe('many texts', () => {
  it('go in batches, and come back in their order', async () => {
    asked = [];
    const sizes: number[] = [];
    const counting: typeof wire.send = async (request) => {
      const { requests } = JSON.parse(String(request.body)) as {
        requests: { content: { parts: { text: string }[] } }[];
      };
      sizes.push(requests.length);
      answers = {
        ':batchEmbedContents': {
          embeddings: requests.map(({ content }) => ({ values: [Number(content.parts[0]?.text) + 1, 1] })),
        },
      };
      return await wire.send(request);
    };
    const gemini = openEngine(foundEngine('trial', 'gemini', `http://127.0.0.1:${port}/v1`), counting);
    const texts = Array.from({ length: 230 }, (_, at) => String(at));
    const embedded = await gemini.embed?.('m', { texts }, never);
    expect(sizes).toEqual([100, 100, 30]);
    expect(embedded?.vectors.map(([first]) => first)).toEqual(texts.map((text) => Number(text) + 1));
    expect(embedded?.usage.source).toBe('estimated');
  });

  it('of nothing ask nobody', async () => {
    asked = [];
    expect(await engine('openai').embed?.('m', { texts: [] }, never)).toMatchObject({
      vectors: [],
      usage: { input: 0 },
    });
    expect(await engine('vllm').rerank?.('m', { query: 'a', documents: [] }, never)).toMatchObject({ ranking: [] });
    expect(asked).toEqual([]);
  });

  it.each([
    [
      [
        { index: 0, relevance_score: 1 },
        { index: 0, relevance_score: 0.5 },
      ],
    ],
    [
      [
        { index: 5, relevance_score: 1 },
        { index: 0, relevance_score: 0.5 },
      ],
    ],
    [[{ index: 0, relevance_score: 1 }]],
    [[{ index: 0 }, { index: 1 }]],
  ])('D19: %j is no order of two documents', async (results) => {
    answers = { '/rerank': { results } };
    await expect(engine('vllm').rerank?.('m', { query: 'a', documents: ['b', 'c'] }, never)).rejects.toMatchObject({
      code: 'provider-garbled',
    });
  });

  it('D1: a list of models that is none is garbled, a server that loads says so', async () => {
    answers = { '/models': { hello: 'world' } };
    await expect(engine('vllm').models(never)).rejects.toMatchObject({ code: 'provider-garbled' });
    const loading: typeof wire.send = async () => ({
      status: 503,
      headers: {},
      body: (async function* () {
        yield Buffer.from('{"error":{"code":503,"message":"Loading model","type":"unavailable_error"}}');
      })(),
    });
    const server = openEngine(foundEngine('trial', 'openai-compatible', 'http://127.0.0.1:1/v1'), loading);
    expect(await server.health(never)).toMatchObject({ state: 'loading' });
  });
});
