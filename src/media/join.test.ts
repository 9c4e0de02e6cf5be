import { existsSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeSound, extractFrame, joinSegments, probe, readAudio } from './index.ts';
import { folder, moving, pictureHashes, RATES, writeWav } from './made-for-tests.ts';

const at = folder();
/** Segments of these many frames, made once for each rate and joined in any order and number. */
const LENGTHS = [1, 2, 7, 25, 60];

async function library(rate: { num: number; den: number }) {
  const made = LENGTHS.map(async (frames, index) => {
    const path = at(`it's ${rate.num} #${frames}.mp4`);
    if (!existsSync(path)) await moving(path, frames, rate, index + 1);
    return { path, frames, hashes: pictureHashes(path) };
  });
  return Promise.all(made);
}

describe('joining', () => {
  it.each(RATES)('200 segments at $num/$den give every frame once, at exactly its time', async (frameRate) => {
    const segments = await library(frameRate);
    const choice = fc.sample(fc.constantFrom(...segments), { numRuns: 200, seed: frameRate.num });
    const frames = choice.reduce((sum, segment) => sum + segment.frames, 0);
    const output = at(`joined-${frameRate.num}.mp4`);
    await joinSegments({ segments: choice, frameRate, output });
    expect(pictureHashes(output)).toEqual(choice.flatMap(({ hashes }) => hashes));
    const facts = await probe(output);
    const [picture] = facts.video;
    expect(facts.faststart).toBe(true);
    expect(picture).toMatchObject({ frames, frameRate, start: 0, profile: 'High' });
    expect(picture?.colour).toEqual({ range: 'tv', space: 'bt709', primaries: 'bt709', transfer: 'bt709' });
    const table = picture?.table;
    expect(table?.reordered).toBe(false);
    // One run of equal lengths: frame N begins at N times that, exactly.
    expect(table?.lengths).toEqual([
      { count: frames, ticks: ((table?.timescale ?? 0) * frameRate.den) / frameRate.num },
    ]);
    expect(table?.edits.every(({ from }) => from === 0)).toBe(true);
  });

  it('makes the same bytes of the same segments', async () => {
    const segments = await library({ num: 24, den: 1 });
    const orders = fc.shuffledSubarray(segments, { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const outputs = [at('once.mp4'), at('twice.mp4')];
        for (const output of outputs) await joinSegments({ segments: order, frameRate: { num: 24, den: 1 }, output });
        const [once, twice] = outputs.map(pictureHashes);
        expect(once).toEqual(order.flatMap(({ hashes }) => hashes));
        expect(twice).toEqual(once);
      }),
      { numRuns: 4 },
    );
  });

  it('plays from anywhere', async () => {
    const frameRate = { num: 24_000, den: 1001 };
    const segments = (await library(frameRate)).toReversed();
    const output = at('seek.mp4');
    await joinSegments({ segments, frameRate, output });
    let first = 0;
    for (const { path, frames } of segments) {
      const frame = Math.floor(frames * 0.7);
      expect(await extractFrame(output, first + frame)).toEqual(await extractFrame(path, frame));
      first += frames;
    }
    await expect(extractFrame(output, first)).rejects.toMatchObject({ code: 'frame-missing' });
  });

  it('carries sound, words and title, and the sound is as long as the picture', async () => {
    const frameRate = { num: 30_000, den: 1001 };
    const segments = await library(frameRate);
    const seconds = (95 * 1001) / 30_000;
    writeFileSync(at('words.srt'), '1\n00:00:00,500 --> 00:00:01,000\nHello\n\n');
    for (const given of [0.5, 9]) {
      const wav = at(`${given}.wav`);
      writeWav(wav, new Float32Array(given * 44_100).fill(0.1), 44_100);
      await encodeSound({ path: wav, frames: 95, frameRate, output: at(`${given}.m4a`) });
      for (const audio of [wav, at(`${given}.m4a`)]) {
        const output = at('whole.mp4');
        const subtitles = { path: at('words.srt'), language: 'it-IT' };
        await joinSegments({ segments, audio, subtitles, frameRate, output, title: 'Già\nvisto', language: 'en-US' });
        const facts = await probe(output);
        expect(facts.title).toBe('Già visto');
        expect(facts.audio[0]).toMatchObject({ codec: 'aac', sampleRate: 48_000, start: 0, language: 'eng' });
        expect(facts.subtitles[0]).toMatchObject({ codec: 'mov_text', language: 'ita' });
        expect(Math.abs((facts.audio[0]?.seconds ?? 0) - seconds)).toBeLessThan(0.0005);
        expect(Math.abs((facts.video[0]?.seconds ?? 0) - seconds)).toBeLessThan(0.0005);
        let samples = 0;
        for await (const piece of readAudio({ path: output })) samples += piece.length;
        expect(Math.abs(samples / 48_000 - seconds)).toBeLessThan(1 / 24);
      }
    }
  });

  it('throws and leaves nothing when a segment is missing, damaged or shorter than said', async () => {
    const [one, two] = await library({ num: 24, den: 1 });
    const output = at('broken.mp4');
    const frameRate = { num: 24, den: 1 };
    writeFileSync(at('damaged.mp4'), Buffer.alloc(4000, 7));
    for (const path of [at('missing.mp4'), at('damaged.mp4')]) {
      const segments = [
        { path, frames: 3 },
        { path: one?.path ?? '', frames: 1 },
      ];
      await expect(joinSegments({ segments, frameRate, output })).rejects.toMatchObject({ kind: 'failure' });
      expect(existsSync(output)).toBe(false);
    }
    const segments = [{ path: two?.path ?? '', frames: 3 }];
    await expect(joinSegments({ segments, frameRate, output })).rejects.toMatchObject({ code: 'film-wrong-length' });
    expect(existsSync(output)).toBe(false);
    await expect(joinSegments({ segments: [], frameRate, output })).rejects.toMatchObject({ code: 'film-empty' });
  });
});
