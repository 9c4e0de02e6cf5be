import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { chance } from '#chance';
import { integratedLoudness, LoudnessMeter, PeakMeter } from '../index.ts';

const RATE = 48_000;
const folder = mkdtempSync(join(tmpdir(), 'loudness-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sound = (seconds: number, sample: (seconds: number, index: number) => number) =>
  Float32Array.from({ length: Math.round(seconds * RATE) }, (_, index) => sample(index / RATE, index));
const sine = (hertz: number, peak: number, seconds = 6) =>
  sound(seconds, (at) => peak * Math.sin(2 * Math.PI * hertz * at + 0.3));
const noise = (seed: number, peak: number, seconds = 6) => {
  const next = chance(seed);
  return sound(seconds, () => (next() * 2 - 1) * peak);
};

const SIGNALS: Readonly<Record<string, readonly Float32Array[]>> = {
  'a tone in mono': [sine(1000, 0.1)],
  'a low and a high tone': [sine(60, 0.3), sine(9000, 0.2)],
  'noise in stereo': [noise(1, 0.4), noise(2, 0.1)],
  'bursts over silence': [sound(12, (at) => (at % 3 < 0.7 ? 0.5 * Math.sin(2 * Math.PI * 440 * at) : 0))],
  'loud and soft halves': [sound(12, (at) => (at < 6 ? 0.5 : 0.02) * Math.sin(2 * Math.PI * 700 * at))],
  'peaks between samples': [
    sound(5, (at, index) => 0.6 * Math.min(1, at, 5 - at) * Math.sin((Math.PI / 2) * index + Math.PI / 4)),
  ],
  'a sweep': [sound(8, (at) => 0.4 * Math.sin(2 * Math.PI * (50 * at + 700 * at * at)))],
};

/** What ffmpeg's meter says of the sound, given to it as raw samples. */
function ffmpegSays(channels: readonly Float32Array[], name: string): { integrated: number; peak: number } {
  const path = join(folder, `${name}.raw`);
  const frames = channels[0]?.length ?? 0;
  const row = new Float32Array(frames * channels.length);
  for (const [channel, samples] of channels.entries())
    for (let frame = 0; frame < frames; frame++) row[frame * channels.length + channel] = samples[frame] ?? 0;
  writeFileSync(path, new Uint8Array(row.buffer));
  const input = ['-f', 'f32le', '-ar', String(RATE), '-ac', String(channels.length), '-i', path];
  const options = ['-hide_banner', '-nostats', ...input, '-af', 'ebur128=peak=true', '-f', 'null', '-'];
  const summary = spawnSync('ffmpeg', options, { encoding: 'utf8' }).stderr.split('Summary:').at(-1) ?? '';
  const value = (key: string) => Number(new RegExp(`${key}:\\s+(-?[\\d.]+|-inf)`).exec(summary)?.[1]);
  return { integrated: value('I'), peak: value('Peak') };
}

const ffmpeg = spawnSync('ffmpeg', ['-version']).status === 0;

describe('the loudness meter', () => {
  it.runIf(ffmpeg).each(Object.keys(SIGNALS))('agrees with ffmpeg on %s', (name) => {
    const channels = SIGNALS[name] ?? [];
    const meter = new LoudnessMeter(channels.length);
    const peaks = new PeakMeter(channels.length);
    meter.hear(channels);
    peaks.hear(channels);
    const theirs = ffmpegSays(channels, name);
    // ffmpeg prints one decimal.
    expect(Math.abs((meter.loudness().integrated ?? 0) - theirs.integrated)).toBeLessThanOrEqual(0.15);
    expect(Math.abs((peaks.truePeak() ?? 0) - theirs.peak)).toBeLessThanOrEqual(0.25);
  });

  it('reads the reference tone: 997 Hz at full scale is -3.01 LUFS', () => {
    expect(integratedLoudness([sine(997, 1, 3)])).toBeCloseTo(-3.01, 1);
  });

  it('finds the peak between two samples', () => {
    const peaks = new PeakMeter(1);
    peaks.hear(SIGNALS['peaks between samples'] ?? []);
    expect(peaks.truePeak()).toBeCloseTo(20 * Math.log10(0.6), 0);
    // The samples themselves only reach 0.424.
    expect(peaks.truePeak() ?? -99).toBeGreaterThan(20 * Math.log10(0.424) + 2.5);
  });

  it('says nothing of silence', () => {
    const meter = new LoudnessMeter(2);
    const peaks = new PeakMeter(2);
    const silence = [new Float32Array(RATE), new Float32Array(RATE)];
    meter.hear(silence);
    peaks.hear(silence);
    expect(meter.loudness()).toMatchObject({ integrated: null, range: null, maxMomentary: null });
    expect(peaks.truePeak()).toBeNull();
  });

  it('does not care how the sound is cut into blocks, and follows gain to the decibel', () => {
    const whole = noise(7, 0.3, 3);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (cuts, gain) => {
          const meter = new LoudnessMeter(1);
          const peaks = new PeakMeter(1);
          let at = 0;
          for (const cut of [...cuts, whole.length]) {
            const block = whole.subarray(at, at + cut).map((sample) => sample * gain);
            meter.hear([block]);
            peaks.hear([block]);
            at += cut;
          }
          const expected = (integratedLoudness([whole]) ?? 0) + 20 * Math.log10(gain);
          expect(meter.loudness().integrated).toBeCloseTo(expected, 3);
          expect(peaks.truePeak() ?? -99).toBeGreaterThan(20 * Math.log10(0.3 * gain) - 0.2);
        },
      ),
      { numRuns: 20 },
    );
  });
});
