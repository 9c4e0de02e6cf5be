import { describe, expect, it } from 'vitest';
import { decodeGray, joinSegments, measureLoudness, openScreening, openVideoEncoder, readAudio } from './index.ts';
import { folder, moving, plain, writeWav } from './made-for-tests.ts';

const at = folder();
const tone = (seconds: number, gain: number) =>
  Float32Array.from({ length: seconds * 48_000 }, (_, index) => gain * Math.sin((2 * Math.PI * 997 * index) / 48_000));

describe('looking and listening', () => {
  it('shows every frame, gray, with its time', async () => {
    const path = at('steps.mp4');
    const frameRate = { num: 24_000, den: 1001 };
    const encoder = openVideoEncoder({ path, width: 64, height: 48, frameRate });
    const shades = Array.from({ length: 18 }, (_, index) => index * 15);
    for (const shade of shades) await encoder.write(plain(64, 48, shade, shade, shade));
    await encoder.finish();
    let count = 0;
    for await (const { index, seconds, pixels } of decodeGray({ path, width: 8, height: 6 })) {
      expect(index).toBe(count);
      expect(seconds).toBeCloseTo((index * 1001) / 24_000, 5);
      expect(pixels).toHaveLength(48);
      expect(Math.abs((pixels[20] ?? 0) - (shades[index] ?? 0))).toBeLessThanOrEqual(3);
      count += 1;
    }
    expect(count).toBe(shades.length);
  });

  it('may be left early, and can be cancelled', async () => {
    const path = at('long.mp4');
    await moving(path, 200, { num: 24, den: 1 }, 3);
    for await (const { index } of decodeGray({ path, width: 8, height: 6 })) if (index === 3) break;
    const controller = new AbortController();
    const look = async () => {
      for await (const { index } of decodeGray({ path, width: 640, height: 480, signal: controller.signal })) {
        if (index === 3) controller.abort();
      }
    };
    await expect(look()).rejects.toMatchObject({ kind: 'cancelled' });
  });

  it('measures loudness as EBU R 128 has it, silence too', async () => {
    // A 997 Hz sine at full scale is -3.01 LUFS in one channel (EBU Tech 3341).
    writeWav(at('tone.wav'), tone(3, 10 ** (-20 / 20)), 48_000);
    const heard = await measureLoudness(at('tone.wav'));
    expect(heard.integrated).toBeCloseTo(-23, 0);
    expect(heard.truePeak).toBeCloseTo(-20, 0);
    writeWav(at('silence.wav'), new Float32Array(96_000), 48_000);
    expect(await measureLoudness(at('silence.wav'))).toMatchObject({ integrated: -Infinity, truePeak: -Infinity });
  });

  it('a screening of pictures and sound agrees with the two alone', async () => {
    const frameRate = { num: 24, den: 1 };
    await moving(at('picture.mp4'), 48, frameRate, 2);
    writeWav(at('both.wav'), tone(2, 0.2), 48_000);
    const path = at('both.mp4');
    await joinSegments({
      segments: [{ path: at('picture.mp4'), frames: 48 }],
      audio: at('both.wav'),
      frameRate,
      output: path,
    });
    const screening = await openScreening({ path, width: 16, height: 12 }, true);
    expect(screening.loudness()).toBeNull();
    let count = 0;
    for await (const _ of screening.frames) count += 1;
    expect(count).toBe(48);
    expect(screening.loudness()).toEqual(await measureLoudness(path));
  });

  it('reads samples at the rate asked for', async () => {
    writeWav(at('read.wav'), tone(1, 0.5), 48_000);
    const pieces: Float32Array[] = [];
    for await (const piece of readAudio({ path: at('read.wav'), sampleRate: 16_000 })) pieces.push(piece);
    const samples = pieces.flatMap((piece) => [...piece]);
    expect(samples.length).toBe(16_000);
    const energy = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
    expect(energy).toBeCloseTo(0.5 / Math.SQRT2, 2);
  });
});
