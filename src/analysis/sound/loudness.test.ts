import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measureLoudness } from '#media';
import { analyseSound } from './index.ts';
import { hasRecordings, joined, noise, recorded, sine, sound, waveFile } from './made-for-tests.ts';

const RATE = 48_000;
/** The long tones of EBU Tech 3341 and 3342 are of 1 kHz: a lower rate says the same of them sooner. */
const LOW_RATE = 16_000;
const level = (decibels: number) => 10 ** (decibels / 20);
/** Both channels alike: tones of some decibels for some seconds. */
const tones = (parts: readonly (readonly [decibels: number, seconds: number])[], hertz = 1000) => {
  const one = joined(...parts.map(([decibels, seconds]) => sine(hertz, level(decibels), seconds, LOW_RATE)));
  return analyseSound([one, one], { sampleRate: LOW_RATE, channels: 2 }).loudness;
};

describe('loudness', () => {
  it.each([
    ['case 1', -23, [[-23, 20]]],
    ['case 2', -33, [[-33, 20]]],
    [
      'case 3',
      -23,
      [
        [-36, 10],
        [-23, 60],
        [-36, 10],
      ],
    ],
    [
      'case 4',
      -23,
      [
        [-72, 10],
        [-36, 10],
        [-23, 60],
        [-36, 10],
        [-72, 10],
      ],
    ],
    [
      'case 5',
      -23,
      [
        [-26, 20],
        [-20, 20.1],
        [-26, 20],
      ],
    ],
  ] as const)('Q3: EBU Tech 3341 %s is %s LUFS within 0.1', (_name, want, parts) => {
    expect(Math.abs((tones(parts).integrated ?? 0) - want)).toBeLessThan(0.1);
  });

  it.each([
    [
      10,
      [
        [-20, 20],
        [-30, 20],
      ],
    ],
    [
      5,
      [
        [-20, 20],
        [-15, 20],
      ],
    ],
    [
      20,
      [
        [-40, 20],
        [-20, 20],
      ],
    ],
    [
      15,
      [
        [-50, 20],
        [-35, 20],
        [-20, 20],
        [-35, 20],
        [-50, 20],
      ],
    ],
  ] as const)('Q3: EBU Tech 3342 has a range of %s LU', (want, parts) => {
    expect(tones(parts).range).toBeCloseTo(want, 1);
  });

  it('Q3: 997 Hz at -23 dBFS in both channels is -23 LUFS at every rate', () => {
    for (const sampleRate of [8000, 16_000, 22_050, 44_100, 48_000, 96_000]) {
      const one = sine(997, level(-23), 4, sampleRate);
      const { loudness } = analyseSound([one, one], { sampleRate, channels: 2 });
      expect(loudness.integrated, `${sampleRate} Hz`).toBeCloseTo(-23, 1);
      expect(loudness.maxMomentary).toBeCloseTo(-23, 1);
      expect(loudness.momentary.length).toBe(37);
      expect(loudness.shortTerm.length).toBe(11);
    }
  });

  it.each([
    [4, 45],
    [6, 60],
    [8, 67.5],
  ] as const)('Q3: a tone at a %s. of the rate, %s degrees on, peaks between samples', (part, degrees) => {
    const peaks = sound(
      1,
      (at, index) => {
        return (
          0.5 * Math.min(1, at * 20, (1 - at) * 20) * Math.sin((2 * Math.PI * index) / part + (degrees * Math.PI) / 180)
        );
      },
      RATE,
    );
    const { truePeak, samplePeak } = analyseSound(peaks, { sampleRate: RATE, channels: 1 }).loudness;
    expect(Math.abs((truePeak ?? 0) + 6.02)).toBeLessThan(0.2);
    expect(samplePeak ?? 0).toBeLessThan(-6.5);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'loudness-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Ours within 0.1 LU and 0.2 dB of theirs. */
async function expectAgreement(samples: Float32Array, sampleRate: number) {
  const path = join(folder, 'sound.wav');
  writeFileSync(path, waveFile(samples, sampleRate));
  const theirs = await measureLoudness(path);
  const { loudness } = analyseSound(samples, { sampleRate, channels: 1 });
  expect(Math.abs((loudness.integrated ?? 0) - theirs.integrated)).toBeLessThanOrEqual(0.1);
  expect(Math.abs((loudness.truePeak ?? 0) - theirs.truePeak)).toBeLessThanOrEqual(0.2);
  expect(Math.abs((loudness.range ?? 0) - theirs.range)).toBeLessThanOrEqual(0.35);
}

describe('loudness beside ffmpeg', () => {
  const sweep = sound(8, (at) => 0.4 * Math.min(1, 8 - at) * Math.sin(2 * Math.PI * (50 * at + 700 * at * at)), RATE);
  const bursts = sound(12, (at) => (at % 3 < 0.7 ? 0.5 : 0.001) * Math.sin(2 * Math.PI * 440 * at), RATE);
  it.each([
    ['a sweep', sweep],
    ['bursts', bursts],
    ['noise', noise(5, 0.4, 12)],
  ] as const)('Q3: both agree on %s', (_name, samples) => expectAgreement(samples, RATE));
});

describe.skipIf(!hasRecordings)('loudness of recordings (needs the recordings beside the repository)', () => {
  it.each(['gd-myla'])('Q3: both agree on %s', async (name) => {
    await expectAgreement(await recorded(`music/${name}.ogg`, RATE), RATE);
  });
});
