import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { message, providerFault, type TextEngine, type TextEvent, type TextRequest } from '#models';
import { readGgufHead } from '../../../plugins/llama/gguf.ts';
import { plugin } from '../../../plugins/llama/plugin.ts';
import { STORY, tinyModel } from './tiny-model.ts';

const installed = existsSync(new URL('../../../plugins/llama/node_modules/node-llama-cpp', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reelwright-llama-'));
const path = join(folder, 'tiny.gguf');
const kit = { providerFault };
const never = new AbortController().signal;
const asked = (text: string, more: Partial<TextRequest> = {}): TextRequest => ({
  messages: [message('user', text)],
  temperature: 0,
  maxTokens: 60,
  ...more,
});

beforeAll(() => writeFileSync(path, tinyModel()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the head of a GGUF file', () => {
  it('says what the file says of itself', () => {
    expect(readGgufHead(path)).toMatchObject({
      version: 3,
      architecture: 'llama',
      name: 'tiny',
      contextLength: 2048,
      chat: true,
    });
  });

  it('B9: sizes beyond the file are refused before anything is allocated for them', () => {
    const whole = tinyModel();
    const damaged = join(folder, 'damaged.gguf');
    const before = process.memoryUsage().rss;
    for (const at of [8, 16, 24]) {
      const bytes = Buffer.from(whole.subarray(0, 4096));
      bytes.writeBigUInt64LE(2n ** 63n, at);
      writeFileSync(damaged, bytes);
      expect(() => readGgufHead(damaged)).toThrow(/declares/);
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(64 << 20);
  });

  it('B9: no damage makes it hang or say anything but what is wrong', () => {
    const whole = tinyModel().subarray(0, 20_000);
    const damaged = join(folder, 'fuzzed.gguf');
    fc.assert(
      fc.property(fc.nat(19_999), fc.nat(255), fc.nat(20_000), (at, byte, length) => {
        const bytes = Buffer.from(whole.subarray(0, length));
        if (at < bytes.length) bytes[at] = byte;
        writeFileSync(damaged, bytes);
        try {
          readGgufHead(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect((error as Error).message.length).toBeLessThan(200);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file that is no model', () => {
  it('says so, and what to do', async () => {
    const broken = join(folder, 'broken.gguf');
    writeFileSync(broken, 'GGUF and nothing else, really nothing');
    const engine = plugin.open({ name: 'local', options: { modelPath: broken } }, kit);
    await expect(engine.open('broken', asked('Hello'), never)).rejects.toMatchObject({
      code: 'model-unknown',
      hint: expect.stringContaining('MODEL_PATH'),
    });
    expect(await engine.health(never)).toMatchObject({ state: 'unreachable' });
    await engine.close();
  });
});

describe.skipIf(!installed)('real inference (needs `reelwright plugin install llama`)', () => {
  let engine: TextEngine & { close(): Promise<void> };
  beforeAll(() => {
    engine = plugin.open({ name: 'local', options: { modelPath: path, threads: 1, gpuLayers: 0 } }, kit);
  });
  afterAll(async () => await engine.close());

  async function read(request: TextRequest, signal = never) {
    const answer = await engine.open('tiny', request, signal);
    const events: TextEvent[] = [];
    for await (const event of answer.body) events.push(event);
    const text = events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');
    return { events, text, ending: await answer.ending };
  }

  it('loads in the background and says how far it is', async () => {
    expect(['loading', 'ready']).toContain((await engine.health(never)).state);
    await read(asked('Hello'));
    expect(await engine.health(never)).toMatchObject({ state: 'ready', words: expect.stringContaining('1 threads') });
  });

  it('tells what it has read, word by word', async () => {
    const { events, text, ending } = await read(asked('Tell me.'));
    expect(text.trim()).toBe(STORY);
    expect(events[0]).toEqual({ type: 'answer-start', engine: 'local', model: 'tiny' });
    expect(events.filter(({ type }) => type === 'text-delta').length).toBeGreaterThan(3);
    expect(events.at(-1)).toEqual({ type: 'answer-end', ending });
    expect(ending).toMatchObject({ outcome: 'complete', reason: 'stop', usage: { source: 'counted' } });
    expect(ending.usage.input).toBeGreaterThan(5);
    expect(ending.usage.output).toBeGreaterThan(3);
  });

  it('is the same again, and says when it was cut short', async () => {
    expect((await read(asked('Tell me.'))).text).toBe((await read(asked('Tell me.'))).text);
    expect((await read(asked('Tell me.', { maxTokens: 2 }))).ending).toMatchObject({
      outcome: 'truncated',
      reason: 'length',
    });
  });

  it('keeps to a JSON Schema', async () => {
    const schema = {
      type: 'object',
      properties: { place: { enum: ['sea', 'river'] }, night: { type: 'boolean' } },
      required: ['place', 'night'],
    };
    const { text } = await read(asked('Where?', { format: { kind: 'json-schema', name: 'where', schema } }));
    const value = JSON.parse(text);
    expect(['sea', 'river']).toContain(value.place);
    expect(typeof value.night).toBe('boolean');
  });

  it('embeds: texts with the same words lie closer together', async () => {
    const texts = ['the storm is over', 'the storm is over the sea', 'she can see a light'];
    const embedded = await engine.embed?.('tiny', { texts }, never);
    const [storm = [], sea = [], light = []] = embedded?.vectors ?? [];
    const dot = (one: readonly number[], other: readonly number[]) =>
      one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0) / (Math.hypot(...one) * Math.hypot(...other));
    expect(dot(storm, sea)).toBeGreaterThan(dot(storm, light));
    expect(embedded?.usage.input).toBeGreaterThan(8);
  });

  it('M5: stops at once, keeps what was said, and answers the next one', async () => {
    const endlessPath = join(folder, 'endless.gguf');
    writeFileSync(endlessPath, tinyModel({ endless: true }));
    const endless = plugin.open(
      { name: 'endless', options: { modelPath: endlessPath, threads: 1, gpuLayers: 0 } },
      kit,
    );
    const stop = new AbortController();
    const answer = await endless.open('endless', asked('Tell me.', { maxTokens: 1900 }), stop.signal);
    let pieces = 0;
    let stopped = 0;
    for await (const event of answer.body) {
      if (event.type === 'text-delta' && ++pieces === 5) {
        stopped = performance.now();
        stop.abort();
      }
    }
    expect(await answer.ending).toMatchObject({ outcome: 'stopped', reason: 'stopped' });
    expect(performance.now() - stopped).toBeLessThan(200);
    const next = await endless.open('endless', asked('Tell me.', { maxTokens: 8 }), never);
    for await (const event of next.body) if (event.type === 'answer-end') expect(event.ending.reason).toBe('length');
    await endless.close();
  });

  it('answers two at the same time one after the other', async () => {
    const both = await Promise.all([read(asked('One.')), read(asked('Two.'))]);
    expect(both.map(({ text }) => text.trim())).toEqual([STORY, STORY]);
  });

  it('leaves no process behind, and loads again when it is asked again', async () => {
    const other = plugin.open({ name: 'other', options: { modelPath: path, threads: 1, gpuLayers: 0 } }, kit);
    await (await other.open('tiny', asked('Hello'), never)).ending;
    await other.close();
    expect(await other.health(never)).toMatchObject({ state: 'unreachable' });
    await (await other.open('tiny', asked('Hello'), never)).ending;
    expect(await other.health(never)).toMatchObject({ state: 'ready' });
    await other.close();
  });
});
