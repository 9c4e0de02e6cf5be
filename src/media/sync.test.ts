import { expect, it } from 'vitest';
import { decodeGray, joinSegments, openVideoEncoder, readAudio } from './index.ts';
import { folder, plain, writeWav } from './made-for-tests.ts';

const at = folder();

it('flash and click stay together within 20 ms over ten minutes of 30 segments', async () => {
  const frameRate = { num: 24_000, den: 1001 };
  const perSegment = 480;
  const frames = 30 * perSegment;
  // A flash in the middle of each segment and one on its first frame, where a joint would show.
  const flashes = Array.from({ length: 30 }, (_, index) => [index * perSegment, index * perSegment + 217]).flat();
  const [white, black] = [plain(64, 64, 255, 255, 255), plain(64, 64, 0, 0, 0)];
  const path = at('segment.mp4');
  const encoder = openVideoEncoder({ path, width: 64, height: 64, frameRate, frames: perSegment });
  for (let frame = 0; frame < perSegment; frame++) {
    const bright = frame === 0 || frame === 217;
    const changes = bright || frame === 1 || frame === 218;
    await (changes ? encoder.write(bright ? white : black) : encoder.repeat());
  }
  await encoder.finish();
  const sampleRate = 16_000;
  const sound = new Float32Array(Math.ceil((frames * 1001 * sampleRate) / 24_000));
  for (const frame of flashes) {
    const from = Math.round((frame * 1001 * sampleRate) / 24_000);
    for (let at = 0; at < 80; at++) sound[from + at] = Math.sin(at * 0.9) * 0.9;
  }
  writeWav(at('clicks.wav'), sound, sampleRate);
  const segments = Array.from({ length: 30 }, () => ({ path, frames: perSegment }));
  await joinSegments({ segments, audio: at('clicks.wav'), frameRate, output: at('film.mp4') });

  const seen: number[] = [];
  for await (const { seconds, pixels } of decodeGray({ path: at('film.mp4'), width: 8, height: 8 })) {
    if ((pixels[30] ?? 0) > 128) seen.push(seconds);
  }
  const heard: number[] = [];
  let position = 0;
  for await (const piece of readAudio({ path: at('film.mp4'), sampleRate })) {
    for (const sample of piece) {
      if (Math.abs(sample) > 0.3 && position / sampleRate - (heard.at(-1) ?? -1) > 0.5)
        heard.push(position / sampleRate);
      position += 1;
    }
  }
  expect(seen).toHaveLength(flashes.length);
  expect(heard).toHaveLength(flashes.length);
  const errors = seen.map((seconds, index) => Math.abs(seconds - (heard[index] ?? 0)));
  expect(Math.max(...errors)).toBeLessThan(0.02);
  for (const [index, seconds] of seen.entries())
    expect(seconds).toBeCloseTo(((flashes[index] ?? 0) * 1001) / 24_000, 4);
});
