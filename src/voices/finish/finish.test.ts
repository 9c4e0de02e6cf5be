import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathOf, finishVoice, integratedLoudness, MIX_RATE, roomFor } from '../index.ts';
import { Filter } from './biquad.ts';
import { resample } from './resample.ts';
import { ROOMS } from './room.ts';

const tone = (hertz: number, rate: number, seconds = 0.5) =>
  Float32Array.from(
    { length: Math.round(rate * seconds) },
    (_, index) => 0.5 * Math.sin((2 * Math.PI * hertz * index) / rate),
  );

/** How far `samples` are from what they should be, in decibels under it, without the ends. */
function error(samples: Float32Array, wanted: Float32Array): number {
  let [wrong, right] = [1e-20, 1e-20];
  for (let index = 500; index < wanted.length - 500; index++) {
    wrong += ((samples[index] ?? 0) - (wanted[index] ?? 0)) ** 2;
    right += (wanted[index] ?? 0) ** 2;
  }
  return 10 * Math.log10(wrong / right);
}

describe('resampling', () => {
  it('keeps tones: time, level and pitch', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(8000, 16_000, 22_050, 44_100),
        fc.double({ min: 0.005, max: 0.4, noNaN: true }),
        (rate, share) => {
          expect(error(resample(tone(rate * share, rate), rate, 48_000), tone(rate * share, 48_000))).toBeLessThan(-60);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('lets nothing fold back on the way down', () => {
    const folded = resample(tone(15_000, 48_000), 48_000, 22_050);
    expect(Math.max(...folded.subarray(500, -500).map(Math.abs))).toBeLessThan(0.001);
  });
});

describe('a finished voice', () => {
  const voice = {
    sampleRate: 22_050,
    samples: tone(140, 22_050, 1.5).map((sample, index) => sample * (index % 5000 < 3500 ? 1 : 0.02)),
  };

  it('is the same every time, at 48 kHz, and rings on in its room', () => {
    const dry = finishVoice(voice, 'outside');
    const church = finishVoice(voice, 'church');
    expect(finishVoice(voice, 'church')).toEqual(church);
    expect(dry.length).toBeGreaterThanOrEqual(1.5 * MIX_RATE);
    expect(church.length - dry.length).toBeCloseTo((ROOMS.church.decay - ROOMS.outside.decay) * MIX_RATE, -3);
    const echo = (samples: Float32Array) => Math.max(...samples.subarray(1.6 * MIX_RATE, 1.7 * MIX_RATE).map(Math.abs));
    expect(echo(church)).toBeGreaterThan(10 * echo(dry));
    expect(Math.abs(church[0] ?? 1)).toBe(0);
    expect(church.every((sample) => Math.abs(sample) <= 1)).toBe(true);
  });

  it('has a colour of its own in every room', () => {
    const noise = {
      sampleRate: 22_050,
      samples: Float32Array.from({ length: 22_050 }, (_, index) => 0.3 * Math.sin(index * index * 0.37)),
    };
    const names = Object.keys(ROOMS) as (keyof typeof ROOMS)[];
    const colours = names.map((name) => {
      const heard = finishVoice(noise, name);
      const share = (frequency: number) => {
        const band = new Filter({ kind: 'bandpass', frequency, q: 1.5 }, MIX_RATE);
        return 10 * Math.log10(heard.reduce((sum, sample) => sum + band.next(sample) ** 2, 1e-9));
      };
      return [share(250) - share(1000), share(4500) - share(1000), heard.length / MIX_RATE];
    });
    for (const [index, one] of colours.entries())
      for (const other of colours.slice(index + 1))
        expect(Math.max(...one.map((value, part) => Math.abs(value - (other[part] ?? 0))))).toBeGreaterThan(0.25);
  });

  it('is heard drawing breath: short, at least 18 LU under the voice, and without words', () => {
    const breath = breathOf(voice, 'small');
    expect(breathOf(voice, 'small')).toEqual(breath);
    expect(breath.length / MIX_RATE).toBeGreaterThan(0.3);
    expect(breath.length / MIX_RATE).toBeLessThan(0.75);
    const under = (integratedLoudness([finishVoice(voice, 'small')]) ?? 0) - (integratedLoudness([breath]) ?? 0);
    expect(under).toBeGreaterThan(18);
    expect(under).toBeLessThan(30);
    expect(breathOf({ samples: new Float32Array(4000), sampleRate: 22_050 }, 'small').length).toBe(0);
  });

  it('brings loud and soft nearer together without making them equal', () => {
    const soft = finishVoice({ ...voice, samples: voice.samples.map((sample) => sample * 0.1) }, 'outside');
    const difference = (integratedLoudness([finishVoice(voice, 'outside')]) ?? 0) - (integratedLoudness([soft]) ?? 0);
    expect(difference).toBeGreaterThan(1);
    expect(difference).toBeLessThan(10);
  });

  it('is less harsh: 3 to 5 kHz fall against 1 to 2 kHz', () => {
    const pulses = {
      sampleRate: 22_050,
      samples: Float32Array.from({ length: 22_050 }, (_, index) => (index % 160 === 0 ? 0.6 : 0)),
    };
    const tilt = (samples: Float32Array, rate: number) => {
      const level = (hertz: number) => {
        const filter = new Filter({ kind: 'bandpass', frequency: hertz, q: 2 }, rate);
        return samples.reduce((sum, sample) => sum + filter.next(sample) ** 2, 0);
      };
      return 10 * Math.log10(level(3600) / level(1500));
    };
    expect(tilt(finishVoice(pulses, 'outside'), MIX_RATE)).toBeLessThan(tilt(pulses.samples, pulses.sampleRate) - 2);
  });

  it('has nothing to finish when there is nothing', () => {
    expect(finishVoice({ samples: new Float32Array(0), sampleRate: 22_050 }, 'small')).toEqual(new Float32Array(0));
  });
});

describe('rooms', () => {
  it.each([
    ['village church', true, 'church'],
    ['old car', true, 'car'],
    ['deep cave', false, 'cave'],
    ['church yard', false, 'outside'],
    ['lighthouse lamp room', true, 'bare'],
    ['bedroom', true, 'small'],
    ['beach', false, 'outside'],
  ] as const)('%s (interior: %s) sounds %s', (words, interior, room) => {
    expect(roomFor(words, interior)).toBe(room);
  });
});

describe('rooms by their words', () => {
  it.each([
    ['well-lit living room', true, 'small'],
    ['old well', true, 'cave'],
    ['minister’s study', true, 'small'],
    ['coral reef', false, 'underwater'],
    ['iglesia', true, 'church'],
    ['küche', true, 'bare'],
    ['city street', false, 'outside'],
    ['moving car', true, 'car'],
    ['train station', true, 'hall'],
  ] as const)('%s (interior %s): %s', (words, interior, room) => {
    expect(roomFor(words, interior)).toBe(room);
  });
});
