import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  decodeFrames,
  makeProxy,
  type Progress,
  probe,
  readAudio,
  readWaveform,
  thumbnails,
  waveformFile,
  waveformJson,
  waveformPeaks,
} from './index.ts';
import { all, folder, frameTimes, made, once, rgbOf, writeWav, X264 } from './made-for-tests.ts';

const at = folder();
/** Every half second a little brighter: forty shades. */
const shades = once(() =>
  made(
    at('shades.mp4'),
    ...['-f', 'lavfi', '-i', 'color=black:s=160x90:r=10:d=20,format=yuv420p,geq=lum=30+5*floor(2*T):cb=128:cr=128'],
    ...['-f', 'lavfi', '-i', 'sine=d=20', ...X264, '-g', '50', '-c:a', 'aac'],
  ),
);
const shadeOf = (seconds: number) => ((30 + 5 * Math.floor(2 * seconds) - 16) * 255) / 219;

describe('thumbnails', () => {
  it('show what is seen at a time, near or far, in any order, twice, or after the end', async () => {
    const asked = [15.49, 0, 0.5, 0.49, 3.2, 3.2, 19.95, 400];
    const pictures = await all(thumbnails(shades(), asked, { width: 64 }));
    expect(pictures.map((picture) => picture.asked)).toEqual(asked.toSorted((one, other) => one - other));
    for (const { asked: time, seconds, width, height, picture } of pictures) {
      expect([width, height]).toEqual([64, 36]);
      expect(seconds).toBeCloseTo(Math.min(19.9, Math.floor(time * 10 + 1e-6) / 10), 5);
      expect(Buffer.from(picture.subarray(0, 2)).toString('hex')).toBe('ffd8');
    }
    writeFileSync(at('thumbnail.jpg'), pictures[0]?.picture ?? '');
    expect((await probe(at('thumbnail.jpg'))).video[0]).toMatchObject({ width: 64, height: 36 });
    for (const { seconds, picture } of await all(thumbnails(shades(), asked, { width: 64, format: 'png' }))) {
      expect(Math.abs((rgbOf(picture)[500] ?? 0) - shadeOf(seconds))).toBeLessThan(6);
    }
  });

  it('find a picture that has been seen for long', async () => {
    const path = made(at('slides.mkv'), '-f', 'lavfi', '-i', 'testsrc=s=64x64:r=1/10:d=30', ...X264);
    const times = (await all(thumbnails(path, [9, 19.5, 25]))).map(({ seconds }) => seconds);
    expect(times).toEqual([0, 10, 20]);
    expect(await all(thumbnails(path, []))).toEqual([]);
  });
});

describe('a proxy', () => {
  it('has the film’s frames at their times, a picture to begin with every second, and its header first', async () => {
    const told: Progress[] = [];
    await makeProxy(shades(), at('proxy.mp4'), { height: 48, onProgress: (now) => told.push(now) });
    const facts = await probe(at('proxy.mp4'));
    expect(facts.faststart).toBe(true);
    expect(facts.video[0]).toMatchObject({ width: 86, height: 48, frames: 200, codec: 'h264' });
    expect(facts.audio[0]).toMatchObject({ codec: 'aac' });
    expect(frameTimes(at('proxy.mp4'))).toEqual(frameTimes(shades()));
    const keys = await all((await decodeFrames({ path: at('proxy.mp4'), tier: 'keyframes' })).frames);
    expect(keys.map(({ seconds }) => seconds)).toEqual(Array.from({ length: 20 }, (_, second) => second));
    expect(told.at(-1)?.frames).toBe(200);
    expect(told.at(-1)?.seconds).toBeCloseTo(20, 0);
  });

  it('C14: is the same every time, upright, and never larger than the film', async () => {
    const lying = made(at('lying.mp4'), '-i', shades(), '-t', '1', '-c', 'copy', '-metadata:s:v', 'rotate=90');
    for (const name of ['one.mp4', 'two.mp4']) await makeProxy(lying, at(name));
    expect((await probe(at('one.mp4'))).video[0]).toMatchObject({ width: 90, height: 160, rotation: 0 });
    expect(readFileSync(at('one.mp4')).equals(readFileSync(at('two.mp4')))).toBe(true);
  });

  it('C10: that has no room is not there', async () => {
    await expect(makeProxy(shades(), at('no/such/folder.mp4'))).rejects.toMatchObject({ code: 'ffmpeg-failed' });
    expect(existsSync(at('no'))).toBe(false);
  });
});

describe('a waveform', () => {
  const samples = Float32Array.from({ length: 44_100 }, (_, index) => Math.sin(index / 50) * (index / 44_100));
  const path = once(() => {
    writeWav(at('swell.wav'), samples, 44_100);
    return at('swell.wav');
  });

  it('has the lowest and highest of every stretch, the last one too', async () => {
    const wave = await readWaveform(path(), { perSecond: 60 });
    expect([wave.sampleRate, wave.samplesPerPair, wave.pairs.length]).toEqual([44_100, 735, 120]);
    for (let pair = 0; pair < 60; pair++) {
      const stretch = samples.subarray(pair * 735, (pair + 1) * 735);
      const wanted = [Math.min(...stretch), Math.max(...stretch)].map((sample) => (sample * 32_767) / 256);
      for (const side of [0, 1])
        expect(Math.abs((wave.pairs[2 * pair + side] ?? 0) - (wanted[side] ?? 0))).toBeLessThan(1.1);
    }
    const odd = await readWaveform(path(), { perSecond: 61 });
    expect(odd.pairs.length).toBe(2 * Math.ceil(44_100 / odd.samplesPerPair));
    const pieces = await all(waveformPeaks(path(), { perSecond: 61 }));
    expect(pieces.flatMap((piece) => [...piece])).toEqual([...odd.pairs]);
    await expect(readWaveform(made(at('mute.mp4'), '-i', shades(), '-an', '-c', 'copy'))).rejects.toMatchObject({
      code: 'sound-missing',
    });
  });

  it('is a file as audiowaveform writes it', () => {
    const wave = { sampleRate: 44_100, samplesPerPair: 512, pairs: Int8Array.of(-128, 127, -1, 0) };
    expect(Buffer.from(waveformFile(wave)).toString('hex')).toBe(
      ['02000000', '01000000', '44ac0000', '00020000', '02000000', '01000000', '807fff00'].join(''),
    );
    expect(waveformJson(wave)).toEqual({
      ...{ version: 2, channels: 1, sample_rate: 44_100, samples_per_pixel: 512, bits: 8, length: 2 },
      data: [-128, 127, -1, 0],
    });
  });

  it('agrees with the sound it was made of', async () => {
    const heard = (await all(readAudio({ path: path(), sampleRate: 44_100 }))).flatMap((piece) => [...piece]);
    expect(heard).toHaveLength(samples.length);
  });
});
