import { describe, expect, it } from 'vitest';
import { type Decoding, decodeFrames } from './index.ts';
import { all, folder, frameTimes, made, once, unevenFilm, X264 } from './made-for-tests.ts';

const at = folder();
const sound = { sampleRate: 8000, channels: 1 };
const uneven = once(() => unevenFilm(at('uneven.mp4')));

/** All of the sound. */
const listen = ({ sound: heard }: Decoding) => (heard === null ? Promise.reject(new Error('no sound')) : all(heard));

describe('sound in the same go', () => {
  it('may be read beside the pictures, after them, or not', async () => {
    const path = uneven();
    const beside = await decodeFrames({ path, sound });
    const [pictures, heard] = await Promise.all([all(beside.frames), listen(beside)]);
    const samples = heard.reduce((sum, { length }) => sum + length, 0);
    expect(pictures.length).toBe(frameTimes(path).length);
    expect(samples / 8000).toBeCloseTo(4, 1);
    const after = await decodeFrames({ path, sound });
    expect(await all(after.frames)).toHaveLength(pictures.length);
    const later = await listen(after);
    expect(Buffer.concat(later.map((piece) => Buffer.from(piece.buffer)))).toEqual(
      Buffer.concat(heard.map((piece) => Buffer.from(piece.buffer))),
    );
    const never = await decodeFrames({ path, sound });
    expect(await all(never.frames)).toHaveLength(pictures.length);
    await never.stop();
    await expect(listen(never)).rejects.toMatchObject({ code: 'decoding-over' });
  });

  it('waits in a file when there is much of it, and goes on when the pictures are left', async () => {
    const path = made(
      at('loud.mkv'),
      ...['-f', 'lavfi', '-i', 'color=s=64x64:r=5:d=60', '-f', 'lavfi', '-i', 'sine=d=60:r=48000'],
      ...[...X264, '-c:a', 'pcm_s16le'],
    );
    const both = await decodeFrames({ path, sound: { sampleRate: 48_000, channels: 2 } });
    await all(both.frames);
    const samples = (await listen(both)).reduce((sum, { length }) => sum + length, 0);
    expect(samples).toBe(60 * 48_000 * 2);
    const left = await decodeFrames({ path, sound });
    const listening = listen(left);
    for await (const { index } of left.frames) if (index === 3) break;
    expect((await listening).reduce((sum, { length }) => sum + length, 0)).toBe(60 * 8000);
  });

  it('begins with silence where it begins late, so that both keep one clock', async () => {
    const path = made(
      at('late-sound.mkv'),
      ...['-f', 'lavfi', '-i', 'color=s=64x64:r=10:d=3', '-itsoffset', '1', '-f', 'lavfi', '-i', 'sine=d=2:r=8000'],
      ...[...X264, '-c:a', 'pcm_s16le'],
    );
    for (const [from, silent] of [
      [0, 1],
      [0.5, 0.5],
    ] as const) {
      const both = await decodeFrames({ path, sound, from });
      const [, heard] = await Promise.all([all(both.frames), listen(both)]);
      const samples = heard.flatMap((piece) => [...piece]);
      expect(samples.findIndex((sample) => Math.abs(sample) > 0.001) / 8000).toBeCloseTo(silent, 2);
      expect(samples.length / 8000).toBeCloseTo(3 - from, 1);
    }
  });

  it('may be waited for in the middle of the pictures, and lets slow pictures be slow', async () => {
    // The sound of a second lies behind all pictures of that second and the next.
    const path = made(
      at('apart.mkv'),
      ...['-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=25:d=6', '-f', 'lavfi', '-i', 'sine=d=6:r=8000'],
      ...['-filter_complex', '[1]adelay=0[a]', '-map', '0:v', '-map', '[a]', ...X264, '-c:a', 'pcm_s16le'],
      ...['-max_interleave_delta', '0', '-cluster_time_limit', '2000'],
    );
    const both = await decodeFrames({ path, sound });
    const hearing = both.sound?.[Symbol.asyncIterator]();
    let heard = 0;
    for await (const { seconds } of both.frames) {
      // Whoever compares the two waits for the sound of this very picture.
      while (heard / 8000 <= Math.min(seconds, 5.9)) heard += (await hearing?.next())?.value?.length ?? Number.NaN;
    }
    expect(heard).toBeGreaterThan(5.9 * 8000);
    const slow = await decodeFrames({ path, sound, to: 1 });
    const listening = listen(slow);
    let count = 0;
    for await (const _ of slow.frames) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      count += 1;
    }
    expect([count, (await listening).reduce((sum, { length }) => sum + length, 0)]).toEqual([25, 8000]);
  });

  it('is null where there is none; much of it is not to be had without its pictures', async () => {
    const silent = made(at('silent.mp4'), '-i', uneven(), '-an', '-c:v', 'copy');
    expect((await decodeFrames({ path: silent, sound })).sound).toBe(null);
    const short = await listen(await decodeFrames({ path: uneven(), sound }));
    expect(short.reduce((sum, { length }) => sum + length, 0) / 8000).toBeCloseTo(4, 1);
    const alone = await decodeFrames({ path: uneven(), width: 1280, height: 720, format: 'rgb', sound });
    await expect(listen(alone)).rejects.toMatchObject({ code: 'frames-not-read' });
  });
});
