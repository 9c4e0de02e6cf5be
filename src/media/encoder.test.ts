import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractFrame, openVideoEncoder, probe } from './index.ts';
import { folder, pictureHashes, plain, RATES, rgbOf } from './made-for-tests.ts';

const at = folder();
const size = { width: 64, height: 48 };
const second = { num: 24, den: 1 };

describe('the encoder', () => {
  it('makes exactly the frames it was given, at exactly their rate', async () => {
    for (const frameRate of RATES) {
      const path = at(`exact-${frameRate.num}.mp4`);
      const encoder = openVideoEncoder({ path, ...size, frameRate, frames: 7 });
      await encoder.write(plain(64, 48, 10, 20, 30));
      await encoder.repeat();
      await encoder.repeat();
      await encoder.write(plain(64, 48, 200, 20, 30));
      for (let more = 0; more < 3; more++) await encoder.repeat();
      await encoder.finish();
      const picture = (await probe(path)).video[0];
      expect(picture).toMatchObject({
        codec: 'h264',
        profile: 'High',
        pixelFormat: 'yuv420p',
        frames: 7,
        ...size,
        frameRate,
        start: 0,
      });
      expect(picture?.colour).toEqual({ range: 'tv', space: 'bt709', primaries: 'bt709', transfer: 'bt709' });
      expect(picture?.table).toMatchObject({ samples: 7, reordered: false });
      expect(picture?.table?.lengths).toHaveLength(1);
    }
  });

  it.each([
    ['red', 255, 0, 0],
    ['green', 0, 255, 0],
    ['blue', 0, 0, 255],
    ['white', 255, 255, 255],
    ['skin', 242, 201, 160],
  ])('gives %s back as it was', async (name, red, green, blue) => {
    const path = at(`${name}.mp4`);
    const encoder = openVideoEncoder({ path, ...size, frameRate: second });
    await encoder.write(plain(64, 48, red, green, blue));
    await encoder.finish();
    const pixels = rgbOf(await extractFrame(path, 0));
    const middle = pixels.subarray((24 * 64 + 32) * 3, (24 * 64 + 32) * 3 + 3);
    for (const [channel, wanted] of [red, green, blue].entries()) {
      expect(
        Math.abs((middle[channel] ?? 0) - wanted),
        `${name} channel ${channel}: ${[...middle]}`,
      ).toBeLessThanOrEqual(4);
    }
  });

  it('makes the same bytes of the same frames, whoever waits for what, and repeating is writing again', async () => {
    const plan = fc.array(fc.record({ shade: fc.nat(255), repeats: fc.nat(4) }), { minLength: 1, maxLength: 5 });
    let run = 0;
    const encode = async (shades: readonly { shade: number; repeats: number }[], way: 'repeat' | 'write') => {
      run += 1;
      const path = at(`same-${run}.mp4`);
      const encoder = openVideoEncoder({ path, ...size, frameRate: second });
      const pixels = plain(64, 48, 0, 0, 0);
      for (const { shade, repeats } of shades) {
        pixels.fill(shade);
        await encoder.write(pixels);
        for (let more = 0; more < repeats; more++) await (way === 'repeat' ? encoder.repeat() : encoder.write(pixels));
        // The buffer is the caller's again.
        pixels.fill(77);
        if (way === 'write') await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await encoder.finish();
      return path;
    };
    await fc.assert(
      fc.asyncProperty(plan, async (shades) => {
        const [first, again] = [await encode(shades, 'repeat'), await encode(shades, 'write')];
        expect(readFileSync(first).equals(readFileSync(again))).toBe(true);
        expect(pictureHashes(first)).toHaveLength(shades.reduce((sum, { repeats }) => sum + 1 + repeats, 0));
      }),
      { numRuns: 6 },
    );
  });

  it('leaves nothing behind when it is aborted or given the wrong number of frames', async () => {
    const path = at('gone.mp4');
    const aborted = openVideoEncoder({ path, ...size, frameRate: second });
    await aborted.write(plain(64, 48, 1, 2, 3));
    await aborted.abort();
    expect(existsSync(path)).toBe(false);
    const short = openVideoEncoder({ path, ...size, frameRate: second, frames: 3 });
    await short.write(plain(64, 48, 1, 2, 3));
    await expect(short.finish()).rejects.toMatchObject({
      code: 'segment-wrong-length',
      facts: { frames: 1, wanted: 3 },
    });
    expect(existsSync(path)).toBe(false);
    await expect(short.repeat()).rejects.toMatchObject({ code: 'encoder-closed' });
  });

  it('refuses what cannot be encoded', async () => {
    expect(() => openVideoEncoder({ path: at('x.mp4'), width: 63, height: 48, frameRate: second })).toThrow(/even/);
    expect(() => openVideoEncoder({ path: at('x.mp4'), ...size, frameRate: { num: 0, den: 1 } })).toThrow(/frame rate/);
    const encoder = openVideoEncoder({ path: at('x.mp4'), ...size, frameRate: second });
    await expect(encoder.write(new Uint8Array(5))).rejects.toMatchObject({ code: 'frame-wrong-size' });
    await expect(encoder.repeat()).rejects.toMatchObject({ code: 'frame-missing' });
    await expect(encoder.finish()).rejects.toMatchObject({ code: 'segment-wrong-length' });
    const nowhere = openVideoEncoder({ path: at('no/such/folder/x.mp4'), ...size, frameRate: second });
    await nowhere.write(plain(64, 48, 1, 2, 3));
    await expect(nowhere.finish()).rejects.toMatchObject({ code: 'ffmpeg-failed', message: /No such file/ });
  });
});
