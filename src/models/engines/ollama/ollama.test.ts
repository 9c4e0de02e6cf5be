import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { message, type TextRequest } from '../../contract/index.ts';
import { openEngine } from '../index.ts';
import { heard, never, openTrial, type Trial } from '../trial/engine.ts';
import { telling } from '../trial/telling.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(async () => await trial.close());
beforeEach(() => {
  trial.server.seen.length = 0;
  say(telling('ollama', { words: ['Hi'] }));
});

const say = (pieces: readonly string[], end: 'end' | 'cut' = 'end') => {
  trial.server.reply = { kind: 'pieces', type: 'application/x-ndjson', pieces, end };
};
const asked: TextRequest = { messages: [message('user', 'Hello?')] };
const tool = { name: 'look', description: 'Looks.', parameters: { type: 'object' } };
const ask = (request: Partial<TextRequest> = {}, options = {}) =>
  heard(openEngine(trial.settings('ollama', { options }), trial.wire.send), { ...asked, ...request });
const sent = () => trial.server.seen[0]?.body ?? {};

describe('Ollama’s own protocol', () => {
  it('carries the size of the context, from the settings or the request, and never cuts the prompt in silence', async () => {
    await ask({ extra: { repeat_penalty: 1.1 } }, { contextTokens: 32768 });
    expect(sent()).toMatchObject({ truncate: false, options: { num_ctx: 32768, repeat_penalty: 1.1 } });
    trial.server.seen.length = 0;
    await ask({ extra: { num_ctx: 8192, keep_alive: '10m', truncate: true, options: { min_p: 0.1 } } });
    expect(sent()).toMatchObject({ truncate: true, keep_alive: '10m', options: { num_ctx: 8192, min_p: 0.1 } });
    expect(sent()['options']).not.toHaveProperty('keep_alive');
  });

  it('shapes answers by schema, and thinks as much as is asked for', async () => {
    const schema = { type: 'object', properties: {} };
    await ask({ format: { kind: 'json-schema', name: 'thing', schema }, reasoning: 'minimal' });
    expect(sent()).toMatchObject({ format: schema, think: 'low' });
    trial.server.seen.length = 0;
    await ask({ format: { kind: 'json' }, reasoning: 'none' });
    expect(sent()).toMatchObject({ format: 'json', think: false });
  });

  it('says what it has no place for', async () => {
    const { notices } = await ask({ tools: [tool], toolChoice: 'required', parallelTools: false });
    expect(notices.map(({ code }) => code)).toEqual(['option-ignored', 'option-ignored']);
    expect((await ask({ tools: [tool], toolChoice: 'auto' })).notices).toEqual([]);
  });

  it.each([
    [{ type: 'image/png', source: { kind: 'url', url: 'https://x.example/a.png' } }],
    [{ type: 'audio/wav', source: { kind: 'bytes', bytes: new Uint8Array(4) } }],
  ] as const)('refuses %j instead of answering without having seen it', async (media) => {
    const messages = [{ role: 'user', parts: [{ kind: 'media', media }] }] as const;
    const engine = openEngine(trial.settings('ollama'), trial.wire.send);
    await expect(engine.open('m', { messages }, never)).rejects.toMatchObject({ code: 'provider-refused' });
    expect(trial.server.seen).toEqual([]);
  });

  it('M4: a prompt that was still in memory has no figures: they are estimated, and say so', async () => {
    const [words = '', last = ''] = telling('ollama', { words: ['Hi'] });
    say([words, last.replace(/"prompt_eval_count":\d+,/, '')]);
    const { usage } = (await ask()).ending;
    expect(usage.source).not.toBe('provider');
    expect(usage.input).toBeGreaterThan(0);
  });

  it('M2: once it has said that it is done, how the connection ends does not matter; before, it does', async () => {
    say(telling('ollama', { words: ['Hi'] }), 'cut');
    expect((await ask()).ending).toMatchObject({ outcome: 'complete', usage: { source: 'provider' } });
    say(telling('ollama', { words: ['Hi'], end: 'none' }), 'cut');
    expect((await ask()).ending).toMatchObject({ outcome: 'truncated', reason: 'cut' });
  });

  it('the connection is kept from one answer to the next', async () => {
    const ports = new Set<number | undefined>();
    for (let turn = 0; turn < 3; turn++) {
      await ask();
      ports.add(trial.server.seen.at(-1)?.port);
    }
    expect(ports.size).toBe(1);
  });
});
