import { spawn } from 'node:child_process';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { espeakEngine, type SpeakRequest } from '../index.ts';
import { expectLawful, hash, never, request } from './fixtures/saying.ts';
import { piecesOf } from './pieces.ts';
import { scriptOf } from './script.ts';

const engine = espeakEngine();
afterAll(() => engine.close());
const say = (text: string, changes: Partial<SpeakRequest> = {}) => engine.speak(request(text, changes), never);

describe('long texts', () => {
  const sentence = 'The light will not burn for ever, she said, and he knew it was true of the house. ';

  it('are said whole, piece by piece', async () => {
    const text = sentence.repeat(12);
    expectLawful(text, 'en-US', await say(text));
  });

  it('of 5,000 words are given up within 200 ms, and the next line is said', async () => {
    const giveUp = new AbortController();
    const line = engine.speak(request(sentence.repeat(280)), giveUp.signal);
    const outcome = line.then(
      () => null,
      (fault: unknown) => ({ fault, at: performance.now() }),
    );
    await new Promise((done) => setTimeout(done, 250));
    const from = performance.now();
    giveUp.abort();
    const given = await outcome;
    expect(given?.fault).toMatchObject({ kind: 'cancelled', code: 'voice-cancelled' });
    expect((given?.at ?? 1e9) - from).toBeLessThan(200);
    expect((await say('Next.')).words.length).toBe(1);
  });

  it('are refused at once when already cancelled', async () => {
    await expect(engine.speak(request('Hello.'), AbortSignal.abort())).rejects.toMatchObject({
      code: 'voice-cancelled',
    });
  });

  it('are cut without losing a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 8, max: 60 }), (text, most) => {
        const pieces = piecesOf(text, most);
        expect(pieces.map(({ text: piece }) => piece).join('')).toBe(text);
        let at = 0;
        for (const piece of pieces) {
          expect(piece.from).toBe(at);
          expect(piece.text.length).toBeLessThanOrEqual(most);
          at += piece.text.length;
        }
      }),
    );
  });

  it('know the way back from what espeak is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { spoken, offsets } = scriptOf(text, 'en-US');
        expect(offsets.length).toBe([...spoken].length + 1);
        expect(offsets.every((offset, index) => index === 0 || offset >= (offsets[index - 1] ?? 0))).toBe(true);
        expect(offsets.at(-1)).toBe(text.length);
        expect(spoken).not.toMatch(/[<[\]\p{Cc}]/u);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the booth', () => {
  it('ends when whoever started it is gone', async () => {
    const program = new URL('./process.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, [program], { stdio: ['pipe', 'ignore', 'inherit'] });
    const code = new Promise((done) => child.once('exit', done));
    child.stdin?.end();
    expect(await code).toBe(0);
  });

  it('ends when it has been idle, and starts again when there is something to say', async () => {
    const short = espeakEngine({ idle: 0.05 });
    const first = await short.speak(request('One.'), never);
    for (const wait of [400, 60, 45, 52]) {
      await new Promise((done) => setTimeout(done, wait));
      expect(hash(await short.speak(request('One.'), never))).toBe(hash(first));
    }
    await short.close();
  });
});

describe('closing', () => {
  it('gives up the lines that are still waiting', async () => {
    const closing = espeakEngine();
    const lines = ['One.', 'Two.', 'Three.'].map((text) =>
      closing.speak(request(text), never).catch((fault: unknown) => fault),
    );
    await closing.close();
    for (const outcome of await Promise.all(lines)) expect(outcome).toMatchObject({ code: 'voice-cancelled' });
  });
});
