import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The whole way: the command line, a served studio, the official clients, and a provider of a few lines behind it. */

const MAIN = new URL('../src/cli/main.ts', import.meta.url).pathname;
const CANARY = 'sk-canary-do-not-tell-anybody-4711';
const folder = mkdtempSync(join(tmpdir(), 'reelwright-gateway-'));
const home = join(folder, 'home');
let provider: http.Server;
let environment: NodeJS.ProcessEnv;
let served: ChildProcess;
let url: string;
let key: string;
let said = '';
/** Milliseconds between the provider's words; how often it was asked, and how often somebody left it. */
let pause = 0;
let asked = 0;
let left = 0;

const WORDS = ['The ', 'lamp ', 'is ', 'lit.'];

async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  let text = '';
  for await (const piece of request) text += piece;
  if (request.url?.endsWith('/models') === true) {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({ object: 'list', data: [{ id: 'gpt-4o-mini', object: 'model', owned_by: 'openai' }] }),
    );
    return;
  }
  asked += 1;
  response.on('close', () => {
    if (!response.writableFinished) left += 1;
  });
  const { model, stream } = JSON.parse(text);
  const usage = { prompt_tokens: 20, completion_tokens: 4, total_tokens: 24 };
  if (stream !== true) {
    response.setHeader('content-type', 'application/json');
    const message = { role: 'assistant', content: WORDS.join('') };
    response.end(
      JSON.stringify({
        id: 'c',
        object: 'chat.completion',
        created: 1,
        model,
        choices: [{ index: 0, message, finish_reason: 'stop' }],
        usage,
      }),
    );
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const chunk = (choices: object[], more = {}) =>
    response.write(
      `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model, choices, ...more })}\n\n`,
    );
  for (const content of WORDS) {
    chunk([{ index: 0, delta: { content }, finish_reason: null }]);
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (response.destroyed) return;
  }
  chunk([{ index: 0, delta: {}, finish_reason: 'stop' }]);
  chunk([], { usage });
  response.end('data: [DONE]\n\n');
}

async function command(...words: string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [MAIN, ...words], { env: environment });
  said += stdout + stderr;
  return stdout.trim();
}

async function serve(): Promise<void> {
  served = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--json'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  served.stderr?.on('data', (piece) => {
    said += piece;
  });
  url = await new Promise<string>((ready, refuse) => {
    let line = '';
    served.stdout?.on('data', (piece) => {
      line += piece;
      if (line.includes('\n')) ready(JSON.parse(line).url);
    });
    served.once('exit', (code) => refuse(new Error(`serve ended with ${code}`)));
  });
}

beforeAll(async () => {
  provider = http.createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => provider.listen(0, '127.0.0.1', listening));
  environment = {
    PATH: process.env['PATH'],
    HOME: folder,
    REELWRIGHT_HOME: home,
    REELWRIGHT_FIND_ENGINES: 'false',
    OPENAI_API_KEY: CANARY,
    OPENAI_BASE_URL: `http://127.0.0.1:${(provider.address() as AddressInfo).port}/v1`,
  };
  key = await command('key', 'create', 'anna', '--scope', 'models,read', '--quiet');
  await serve();
});

afterAll(async () => {
  served.kill('SIGKILL');
  provider.closeAllConnections();
  provider.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a served studio before a provider', () => {
  it('answers the official OpenAI client, whole and streamed', async () => {
    const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: key, maxRetries: 0 });
    const messages = [{ role: 'user' as const, content: 'Is it lit?' }];
    const whole = await client.chat.completions.create({ model: 'openai/gpt-4o-mini', messages });
    expect(whole.choices[0]?.message.content).toBe('The lamp is lit.');
    let text = '';
    for await (const chunk of await client.chat.completions.create({ model: 'gpt-4o-mini', messages, stream: true }))
      text += chunk.choices[0]?.delta.content ?? '';
    expect(text).toBe('The lamp is lit.');
  });

  it('answers the official Anthropic client from the same provider, translated', async () => {
    const client = new Anthropic({ baseURL: url, apiKey: key, maxRetries: 0 });
    const body = { model: 'gpt-4o-mini', max_tokens: 50, messages: [{ role: 'user' as const, content: 'Is it lit?' }] };
    const stream = client.messages.stream(body);
    expect(await stream.finalText()).toBe('The lamp is lit.');
    expect((await stream.finalMessage()).usage).toMatchObject({ input_tokens: 20, output_tokens: 4 });
  });

  it('refuses whoever has no key, in the dialect that was spoken', async () => {
    const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: 'rw-nobody', maxRetries: 0 });
    await expect(client.models.list()).rejects.toMatchObject({ status: 401 });
  });

  it('M5: leaves the provider within 200 ms when the caller leaves', async () => {
    pause = 300;
    const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: key, maxRetries: 0 });
    const before = left;
    const stream = await client.chat.completions.create({
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: 'Slowly.' }],
      stream: true,
    });
    for await (const _chunk of stream) break;
    const gone = performance.now();
    await expect.poll(() => left, { interval: 5 }).toBe(before + 1);
    expect(performance.now() - gone).toBeLessThan(200);
    pause = 0;
  });

  it('E1, E9: a watched answer is the same from its log, again and again', async () => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const response = await fetch(`${url}/api/llm/streaming-generate`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ prompt: 'Is it lit?' }),
    });
    await response.text();
    const run = response.headers.get('x-reelwright-run');
    const read = async () => {
      const events = await (
        await fetch(`${url}/api/v1/runs/${run}/events`, { headers: { ...headers, accept: 'text/event-stream' } })
      ).text();
      return events.replace(/^:.*\n\n/gm, '');
    };
    const once = await read();
    expect(once).toContain('lit.');
    expect(await read()).toBe(once);
  });

  it('M14: a cap holds for everybody who asks at once, and says what is left', async () => {
    const { id } = JSON.parse(await command('key', 'create', 'poor', '--budget', '0.003', '--json'));
    const poor = JSON.parse(await command('key', 'create', 'poorer', '--budget', '0.006', '--json'));
    expect(id).toMatch(/^key-/);
    const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: poor.secret, maxRetries: 0 });
    const before = asked;
    const calls = Array.from({ length: 10 }, () =>
      client.chat.completions.create({
        model: 'gpt-4o-mini',
        messages: [{ role: 'user', content: 'At once.' }],
        max_completion_tokens: 4000,
      }),
    );
    const results = await Promise.allSettled(calls);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    // 4,000 tokens at $0.60 a million are $0.0024 at most: two at a time, not three, until they are booked at what they were.
    expect(refused.length).toBeGreaterThan(0);
    for (const reason of refused) expect([reason.status, reason.code]).toEqual([429, 'insufficient_quota']);
    expect(asked - before).toBe(10 - refused.length);
    const { caps } = JSON.parse(await command('cost', 'caps', '--json'));
    const cap = caps.find(({ subject }: { subject: string }) => subject === poor.id);
    expect(cap.spent).toBeLessThanOrEqual(0.006);
    expect(cap.reserved).toBe(0);
  });

  it('kill -9 inside an answer: the money set aside is booked, and nothing is left hanging', async () => {
    pause = 500;
    const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: key, maxRetries: 0 });
    const stream = await client.chat.completions.create({
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: 'Slowly.' }],
      stream: true,
    });
    for await (const _chunk of stream) {
      served.kill('SIGKILL');
      break;
    }
    await new Promise((gone) =>
      served.exitCode === null && served.signalCode === null ? served.once('exit', gone) : gone(undefined),
    );
    pause = 0;
    const { total } = JSON.parse(await command('cost', '--json'));
    expect(total.presumed).toBeGreaterThan(0);
    await serve();
    const again = new OpenAI({ baseURL: `${url}/v1`, apiKey: key, maxRetries: 0 });
    expect((await again.models.list()).data.length).toBeGreaterThan(0);
  });

  it('D10, D20: the provider’s key is nowhere: not in what was said, not in any file, not in a backup', async () => {
    await command('engine', 'list');
    await command('engine', 'test', 'openai');
    await promisify(execFile)(
      'sh',
      ['-c', `printf ${CANARY}-kept | ${process.execPath} ${MAIN} engine key anthropic`],
      { env: environment },
    );
    await command('backup', join(folder, 'all.reelwright-backup'));
    expect(said).not.toContain('canary');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile());
    expect(files.length).toBeGreaterThan(4);
    for (const path of files) expect(readFileSync(path).includes('canary'), path).toBe(false);
  });
});
