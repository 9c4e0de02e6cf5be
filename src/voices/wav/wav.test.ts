import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWav, openWav, readWav, wavBytes, writeWav } from '../index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wav-'));
});
afterAll(() => rm(folder, { recursive: true }));

const samples = fc
  .array(fc.double({ min: -1, max: 0.9999, noNaN: true }), { minLength: 1, maxLength: 500 })
  .map((values) => Float32Array.from(values));

describe('a WAV file', () => {
  it('comes back as it was written, to the step of its samples', async () => {
    const steps = { s16: 2 / 0x8000, s24: 2 / 0x800000, float: 0 } as const;
    await fc.assert(
      fc.asyncProperty(samples, fc.constantFrom('s16', 's24', 'float'), fc.boolean(), async (sound, sample, stereo) => {
        const path = join(folder, 'round.wav');
        const channels = stereo ? [sound, sound.toReversed()] : [sound];
        await writeWav(path, channels, 48_000, sample);
        const back = await readWav(path);
        expect(back.sampleRate).toBe(48_000);
        expect(back.channels.length).toBe(channels.length);
        for (const [index, channel] of channels.entries()) {
          expect(back.channels[index]?.length).toBe(channel.length);
          channel.forEach((value, at) => {
            expect(Math.abs((back.channels[index]?.[at] ?? 9) - value)).toBeLessThanOrEqual(steps[sample]);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps silence silent and is the same bytes every time', () => {
    const silence = wavBytes([new Float32Array(100)], 48_000, 's16');
    expect(silence.subarray(80).every((byte) => byte === 0)).toBe(true);
    const tone = Float32Array.from({ length: 1000 }, (_, index) => Math.sin(index / 7) / 2);
    expect(wavBytes([tone], 48_000)).toEqual(wavBytes([tone], 48_000));
  });

  it('becomes RF64 beyond the limit of RIFF and is read all the same', async () => {
    const path = join(folder, 'big.wav');
    const wav = await createWav(path, { channels: 2, sampleRate: 48_000, sample: 's24' }, 1000);
    const ramp = Float32Array.from({ length: 400 }, (_, index) => index / 500);
    await wav.write([ramp, ramp]);
    await wav.write([ramp, ramp], 100);
    await wav.close();
    expect((await readFile(path)).toString('latin1', 0, 4)).toBe('RF64');
    const back = await readWav(path);
    expect(back.channels[0]?.length).toBe(500);
    expect(back.channels[1]?.[450]).toBeCloseTo(0.1, 4);
  });

  it('is read from anywhere', async () => {
    const path = join(folder, 'part.wav');
    await writeWav(path, [Float32Array.from({ length: 100 }, (_, index) => index / 100)], 48_000, 'float');
    const wav = await openWav(path);
    const part = new Float32Array(20);
    expect(await wav.read(90, 20, [part])).toBe(10);
    expect(part[0]).toBeCloseTo(0.9, 5);
    expect(await wav.read(200, 20, [part])).toBe(0);
    await wav.close();
  });

  it('is refused when it is none', async () => {
    const path = join(folder, 'none.wav');
    for (const bytes of ['', 'hello', 'RIFF....WAVE', 'RIFF\0\0\0\0WAVEfmt \x10\0\0\0']) {
      await writeFile(path, bytes, 'latin1');
      await expect(readWav(path)).rejects.toMatchObject({ code: 'wav-unreadable' });
    }
    await expect(openWav(join(folder, 'nowhere.wav'))).rejects.toMatchObject({ code: 'wav-missing' });
  });
});
