import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Media, type Message, message, type TextRequest } from '../contract/index.ts';
import {
  countRequest,
  countTokens,
  estimateTokens,
  limited,
  mediaTokens,
  readyTokens,
  sizeOf,
  sizeOfPassed,
} from './index.ts';

const picture = (width: number, height: number): Media => {
  const bytes = Buffer.alloc(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return { type: 'image/png', source: { kind: 'bytes', bytes } };
};
const asking = (text: string): TextRequest => ({ messages: [message('user', text)] });

describe('counting', () => {
  it('estimates from bytes while no encoding is loaded, and says so', () => {
    expect(countTokens('x'.repeat(36), 'claude-sonnet-4-5')).toEqual({ tokens: 10, source: 'estimated' });
    expect(countTokens('', 'nobody-knows')).toEqual({ tokens: 0, source: 'estimated' });
    expect(estimateTokens('灯台')).toBe(2);
  });

  it('counts with the encoding of the family once it is loaded, and other families still by length', async () => {
    expect(await readyTokens('openai/gpt-4-turbo')).toBe(true);
    // OpenAI's own tokenizer page gives 6 for this sentence in cl100k_base: tikt|oken| is| great|!
    expect(countTokens('tiktoken is great!', 'gpt-4')).toEqual({ tokens: 6, source: 'counted' });
    expect(countTokens('tiktoken is great!', 'gemini-2.5-pro').source).toBe('estimated');
    expect(await readyTokens('nobody-knows')).toBe(false);
    const long = 'The keeper climbs the stairs of the lighthouse. '.repeat(20);
    expect(countTokens(long, 'gpt-4')).toEqual(countTokens(long, 'gpt-4'));
    expect(countRequest(asking('Hello'), 'gpt-4').source).toBe('counted');
    expect(
      countRequest({ messages: [{ role: 'user', parts: [{ kind: 'media', media: picture(8, 8) }] }] }, 'gpt-4').source,
    ).toBe('estimated');
  });
});

describe('the size of a call', () => {
  it('M14: what it can be at most is never less than what a tokenizer counts', async () => {
    await readyTokens('gpt-4');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.lorem({ maxCount: 60 }).map((words) => words.repeat(10)),
      fc.base64String(),
    );
    const tools = fc.array(
      fc.record({ name: fc.string(), description: text, parameters: fc.constant({ type: 'object' }) }),
    );
    fc.assert(
      fc.property(fc.array(text), tools, (texts, some) => {
        const size = sizeOf(
          { messages: texts.map((each) => message('user', each)), tools: some },
          {},
          { model: 'gpt-4' },
        );
        expect(size.inputAtMost).toBeGreaterThanOrEqual(size.input);
        const counted = texts.reduce((sum, each) => sum + countTokens(each, 'gpt-4').tokens, 0);
        const bytes = texts.reduce((sum, each) => sum + Buffer.byteLength(each), 0);
        expect(size.inputAtMost).toBeGreaterThan(Math.max(counted, bytes) + 4 * texts.length);
      }),
    );
  });

  it('takes the limit of the answer from the request, the model, the settings, in this order, and sends the last along', () => {
    expect(sizeOf({ ...asking(''), maxTokens: 7 }, { maxOutput: 99 }).outputAtMost).toBe(7);
    expect(sizeOf(asking(''), { maxOutput: 99 }).outputAtMost).toBe(99);
    expect(sizeOf(asking(''), {}, { outputDefault: 512 }).outputAtMost).toBe(512);
    expect(limited(asking(''), {}, 512).maxTokens).toBe(512);
    expect(limited(asking(''), { maxOutput: 99 }, 512).maxTokens).toBeUndefined();
    expect(limited({ ...asking(''), maxTokens: 7 }, {}, 512).maxTokens).toBe(7);
  });

  it('measures a prompt of 62 kB in less than a millisecond when only bytes are needed', () => {
    const request = asking('The keeper climbs. '.repeat(3_264));
    const once = (): number => {
      const start = performance.now();
      sizeOf(request, {}, { model: 'claude-sonnet-4-5' });
      return performance.now() - start;
    };
    const times = Array.from({ length: 40 }, once).sort((a, b) => a - b);
    expect(times[20]).toBeLessThan(1);
  });

  it('counts pictures at the documented rates', () => {
    // OpenAI, "Images and vision": 1024 x 1024 high detail is 765 tokens in gpt-4o, 2048 x 4096 is 1105.
    expect(mediaTokens('gpt-4o', picture(1024, 1024)).expected).toBe(765);
    expect(mediaTokens('openai/gpt-4o', picture(2048, 4096)).expected).toBe(1105);
    // Anthropic, "Vision": 1000 x 1000 is about 1334.
    expect(mediaTokens('claude-3-5-sonnet', picture(1000, 1000)).expected).toBe(1334);
    // Gemini: up to 384 x 384 is 258.
    expect(mediaTokens('gemini-2.5-flash', picture(300, 300)).expected).toBe(258);
    expect(mediaTokens('gpt-4.1-mini', picture(1024, 1024)).expected).toBe(Math.ceil(1024 * 1.62));
  });

  it('reads the size of JPEG, GIF and WebP from their heads, and takes what it cannot read for the largest', () => {
    const read = (type: string, bytes: number[]) =>
      mediaTokens('claude-3-haiku', { type, source: { kind: 'bytes', bytes: Uint8Array.from(bytes) } }).expected;
    const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0x02, 0xee, 0x02, 0xee, 3, 0, 0];
    expect(read('image/jpeg', jpeg)).toBe(750);
    expect(read('image/gif', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0xee, 0x02, 0xee, 0x02, 0, 0])).toBe(750);
    const webp = [...Buffer.from('RIFF\0\0\0\0WEBPVP8X'), 0, 0, 0, 0, 0, 0, 0, 0, 0xed, 0x02, 0, 0xed, 0x02, 0];
    expect(read('image/webp', webp)).toBe(750);
    expect(read('image/png', [1, 2, 3])).toBe(1640);
  });

  it('says how much of it can be sound, and takes what is behind an address for as long as the window', () => {
    const sound: Message = {
      role: 'user',
      parts: [{ kind: 'media', media: { type: 'audio/wav', source: { kind: 'bytes', bytes: new Uint8Array(8_000) } } }],
    };
    const size = sizeOf({ messages: [sound] }, {}, { model: 'gemini-2.5-flash' });
    expect(size.audioAtMost).toBe(256);
    const far: Media = { type: 'video/mp4', source: { kind: 'url', url: 'https://example.com/a.mp4' } };
    expect(mediaTokens('gemini-2.5-flash', far, 5_000).atMost).toBe(5_000);
  });

  it('measures requests that are passed through, with their pictures, answers and caches', () => {
    const data = Buffer.from(new Uint8Array(9_000)).toString('base64');
    const openai = sizeOfPassed(
      {
        messages: [
          {
            role: 'user',
            content: [
              { type: 'text', text: 'Look' },
              { type: 'image_url', image_url: { url: `data:image/png;base64,${data}` } },
            ],
          },
        ],
        n: 3,
        max_tokens: 100,
      },
      {},
      { model: 'gpt-4o' },
    );
    expect(openai.outputAtMost).toBe(300);
    expect(openai.inputAtMost).toBeGreaterThan(1445);
    expect(openai.inputAtMost).toBeLessThan(9_000);
    const anthropic = sizeOfPassed(
      {
        messages: [
          { role: 'user', content: [{ type: 'text', text: 'Hi', cache_control: { type: 'ephemeral', ttl: '1h' } }] },
        ],
      },
      { maxOutput: 64 },
    );
    expect(anthropic).toMatchObject({ longCache: true, outputAtMost: 64 });
  });
});
