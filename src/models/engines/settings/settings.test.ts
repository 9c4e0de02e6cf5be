import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { readSettings } from '../index.ts';

const folder = mkdtempSync(join(tmpdir(), 'reelwright-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));
const addresses = (environment: Record<string, string>, file: unknown = {}) =>
  readSettings(environment, file).engines.map(({ name, baseUrl }) => [name, baseUrl]);
const invalid = (message: RegExp | string) =>
  expect.objectContaining({
    kind: 'configuration',
    code: 'settings-invalid',
    message: typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message),
  });

describe('settings from the environment', () => {
  it('S24: keys make engines, hosted ones with 180 s and local ones with 300 s', () => {
    const { engines, fallback, cache, temperature, maxTokens } = readSettings({
      OPENAI_API_KEY: 'sk-openai-000000',
      ANTHROPIC_API_KEY: 'sk-ant-000000',
      GEMINI_API_KEY: 'AIza-000000',
      OLLAMA_HOST: 'localhost',
      LLM_CACHE_ENABLED: 'no',
      LLM_CACHE_TTL_SECONDS: '60',
      LLM_MAX_TOKENS: '900',
      LLM_TEMPERATURE: '0.3',
    });
    expect(engines.map(({ name, kind, timeout }) => [name, kind, timeout])).toEqual([
      ['openai', 'openai', 180_000],
      ['anthropic', 'anthropic', 180_000],
      ['gemini', 'gemini', 180_000],
      ['ollama', 'ollama', 300_000],
    ]);
    expect(fallback).toEqual(['openai', 'anthropic', 'ollama']);
    expect([cache.enabled, cache.seconds, temperature, maxTokens]).toEqual([false, 60, 0.3, 900]);
  });

  it('S24: the default provider is the environment’s, before the file’s', () => {
    expect(readSettings({ DEFAULT_LLM_PROVIDER: 'anthropic' }, { default: 'openai' }).default).toBe('anthropic');
    expect(readSettings({}, { default: 'openai' }).default).toBe('openai');
  });

  it('a key may stand in a file, as secrets of containers do; a file that is not there is said by its name', () => {
    const path = join(folder, 'key');
    writeFileSync(path, 'sk-from-a-file\n');
    expect(readSettings({ OPENAI_API_KEY_FILE: path }).engines[0]?.key?.reveal()).toBe('sk-from-a-file');
    expect(() => readSettings({ OPENAI_API_KEY_FILE: join(folder, 'none') })).toThrow(invalid('OPENAI_API_KEY_FILE'));
  });

  it.each([
    ['localhost', 'http://localhost:11434'],
    ['0.0.0.0', 'http://127.0.0.1:11434'],
    [':11435', 'http://127.0.0.1:11435'],
    ['http://:11435', 'http://127.0.0.1:11435'],
    ['[::]:11434', 'http://127.0.0.1:11434'],
    ['gpu.lan:8080', 'http://gpu.lan:8080'],
    ['https://ollama.example/base/', 'https://ollama.example/base'],
  ])('S24: OLLAMA_HOST %s is asked at %s', (given, address) => {
    expect(addresses({ OLLAMA_HOST: given })).toEqual([['ollama', address]]);
  });

  it('another address takes the dialect elsewhere, with a key or without', () => {
    expect(addresses({ OPENAI_BASE_URL: 'http://127.0.0.1:9000/v1/' })).toEqual([
      ['openai', 'http://127.0.0.1:9000/v1'],
    ]);
    expect(addresses({ ANTHROPIC_API_KEY: 'sk-1234567', ANTHROPIC_BASE_URL: 'https://proxy.example/v1' })).toEqual([
      ['anthropic', 'https://proxy.example/v1'],
    ]);
  });

  it.each([
    ['LLM_TEMPERATURE', '2.5'],
    ['LLM_TEMPERATURE', 'warm'],
    ['LLM_MAX_TOKENS', '0'],
    ['LLM_MAX_TOKENS', '1.5'],
    ['LLM_MAX_TOKENS', 'Infinity'],
    ['LLM_CACHE_ENABLED', 'perhaps'],
    ['LLM_CACHE_TTL_SECONDS', '-1'],
    ['OLLAMA_HOST', 'http://['],
    ['OLLAMA_HOST', 'ftp://host'],
    ['OPENAI_BASE_URL', 'nonsense'],
    ['OPENAI_BASE_URL', 'https://user:word@host/v1'],
  ])('K4: %s=%s is refused by its name', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(invalid(name));
  });

  it('M20: a key with a line break or a blank is refused, and not shown', () => {
    try {
      readSettings({ OPENAI_API_KEY: 'sk-canary\nsk-canary' });
      expect.unreachable();
    } catch (fault) {
      expect(fault).toEqual(invalid('openai'));
      expect(inspect(fault)).not.toContain('canary');
    }
  });
});

describe('the settings file', () => {
  it('names engines, what they can do and where their key is', () => {
    const settings = readSettings(
      { GPU_KEY: 'secret-of-the-gpu' },
      {
        engines: [
          {
            name: 'gpu',
            kind: 'vllm',
            baseUrl: 'http://10.0.0.5:8000/v1',
            keyFrom: 'GPU_KEY',
            timeout: 20,
            headers: { 'x-team': 'film' },
            capabilities: { '*': { tools: true } },
          },
        ],
        default: 'gpu/qwen',
        fallback: [],
      },
    );
    const [gpu] = settings.engines;
    expect([gpu?.key?.reveal(), gpu?.timeout, gpu?.headers, gpu?.capabilities]).toEqual([
      'secret-of-the-gpu',
      20_000,
      { 'x-team': 'film' },
      { '*': { tools: true } },
    ]);
    expect([settings.default, settings.fallback]).toEqual(['gpu/qwen', []]);
  });

  it('a key kept in the studio is found by the engine’s name; the environment’s comes first', () => {
    const kept = (engine: string) => (engine === 'openai' ? 'sk-kept-000000' : undefined);
    expect(readSettings({}, {}, kept).engines[0]?.key?.reveal()).toBe('sk-kept-000000');
    expect(readSettings({ OPENAI_API_KEY: 'sk-env-000000' }, {}, kept).engines[0]?.key?.reveal()).toBe('sk-env-000000');
  });

  it.each([
    [{ engine: [] }, 'engines'],
    [{ engines: [{ name: 'a', kind: 'openai', baseURL: 'https://x.example' }] }, 'baseUrl'],
    [{ cash: {} }, 'cache'],
  ])('K4: %j is refused with the nearest name', (file, near) => {
    expect(() => readSettings({}, file)).toThrow(expect.objectContaining({ hint: expect.stringContaining(near) }));
  });

  it.each([
    [{ engines: [{ name: 'Two Words', kind: 'openai' }] }, 'engines.0.name'],
    [{ engines: [{ name: 'a', kind: 'openia' }] }, 'engines.0.kind'],
    [{ engines: [{ name: 'a', kind: 'openai', baseUrl: 'file:///etc' }] }, 'engines.0.baseUrl'],
    [{ engines: [{ name: 'a', kind: 'openai', baseUrl: 'https://me:word@x.example' }] }, 'engines.0.baseUrl'],
    [
      {
        engines: [
          { name: 'a', kind: 'openai' },
          { name: 'a', kind: 'vllm' },
        ],
      },
      'engines',
    ],
    [{ temperature: 3 }, 'temperature'],
  ])('K4: %j is refused with its place', (file, place) => {
    expect(() => readSettings({}, file)).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ place }) }),
    );
  });

  it('M20, D20: no key is in settings that are printed, logged, written as JSON or put into a text', () => {
    const settings = readSettings({ OPENAI_API_KEY: 'sk-canary-0123456789', ANTHROPIC_API_KEY: 'short-canary' });
    const [openai] = settings.engines;
    for (const shown of [JSON.stringify(settings), inspect(settings, { depth: 9, showHidden: true }), `${openai?.key}`])
      expect(shown).not.toContain('canary');
    expect(openai?.key?.ending).toBe('6789');
    expect(structuredClone({ ...openai?.key })).toEqual({});
  });
});
