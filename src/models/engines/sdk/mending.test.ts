import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Mending } from './mending.ts';

const passed = (kind: ConstructorParameters<typeof Mending>[0], pieces: readonly Uint8Array[]): string => {
  const mending = new Mending(kind);
  return Buffer.concat([...pieces.map((piece) => mending.pass(piece)), mending.rest()]).toString('utf8');
};
const event = (data: string) => `event: some\r\ndata: ${data}\r\n\r\n`;

describe('D12: figures that are none', () => {
  const STREAM = [
    event('{"type":"message_start","message":{"id":"1"}}'),
    event('{"type":"content_block_delta","delta":{"text":"🎬 it is : NaN, \\"message_delta\\""}}'),
    event('{"type":"message_delta","usage":{"input_tokens":null,"output_tokens":NaN}}'),
    'data: [DONE]',
  ].join('');

  it('are made good, wherever the network cuts, and words stay as they are', () => {
    const bytes = Buffer.from(STREAM);
    const whole = passed('anthropic', [bytes]);
    expect(whole).toContain('"usage":{"input_tokens":-1,"output_tokens":-1}');
    expect(whole).toContain('"usage":{"input_tokens":null,"output_tokens":-1}');
    expect(whole).toContain(
      event('{"type":"content_block_delta","delta":{"text":"🎬 it is : NaN, \\"message_delta\\""}}'),
    );
    void fc.assert(
      fc.property(fc.array(fc.nat({ max: bytes.length }), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.sort((one, other) => one - other), bytes.length];
        const pieces = places.slice(1).map((place, index) => bytes.subarray(places[index], place));
        expect(passed('anthropic', pieces)).toBe(whole);
      }),
    );
  });

  it('are looked for only where a package would mind', () => {
    const chunk = event('{"choices":[],"usage":null}');
    expect(passed('openai', [Buffer.from(chunk)])).toBe(chunk);
    const good = event('{"type":"message_start","message":{"usage": {"input_tokens":1,"output_tokens":1}}}');
    expect(passed('anthropic', [Buffer.from(good)])).toBe(good);
  });
});
