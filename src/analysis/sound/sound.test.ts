import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import { analyseSound, openSoundAnalysis, type SoundAnalysis } from './index.ts';
import { beatsFrom, joined, knocks, listen, mixed, noise, RATE, sine, sound } from './made-for-tests.ts';

const STEREO = { sampleRate: 48_000, channels: 2 } as const;
const piece = mixed(knocks(beatsFrom(0.21, 9, 117), 9.7, 0.01), sine(220, 0.1, 9.7), 1);
const whole = listen(piece);

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (trouble) {
    if (trouble instanceof Fault) return trouble.code;
    throw trouble;
  }
  return 'none';
};

describe('listening', () => {
  it('Q3: how the sound is cut makes no difference', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 20 }), (cuts) => {
        const listener = openSoundAnalysis({ sampleRate: RATE, channels: 1 });
        let at = 0;
        for (const cut of [...cuts, piece.length]) {
          listener.push(piece.subarray(at, at + cut));
          at += cut;
        }
        expect(listener.finish()).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });

  it('Q3: channels in turns and channels apart are the same sound', () => {
    const [left, right] = [noise(1, 0.4, 2), sine(300, 0.2, 2)];
    const turns = Float32Array.from({ length: 2 * left.length }, (_, index) => {
      return (index % 2 === 0 ? left : right)[index >> 1] ?? 0;
    });
    expect(analyseSound(turns, STEREO)).toEqual(analyseSound([left, right], STEREO));
  });

  it('Q3: the same sound has the same analysis, and it is plain data', () => {
    expect(listen(piece)).toEqual(whole);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });

  it('Q3: gain changes the loudness by exactly that, and no event moves', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 6, noNaN: true }), (decibels) => {
        const gain = 10 ** (decibels / 20);
        const heard = listen(piece.map((sample) => sample * gain));
        for (const name of ['integrated', 'truePeak', 'samplePeak', 'maxMomentary', 'maxShortTerm'] as const) {
          expect((heard.loudness[name] ?? 0) - (whole.loudness[name] ?? 0)).toBeCloseTo(decibels, 3);
        }
        expect(heard.loudness.range).toBeCloseTo(whole.loudness.range ?? -1, 3);
        expectMoved(heard, 0, 0.001);
        expect(heard.tempo?.bpm).toBeCloseTo(whole.tempo?.bpm ?? 0, 3);
      }),
      { numRuns: 6 },
    );
  });

  it('Q3: silence before it moves every event by its length', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 2.5, noNaN: true }), (seconds) => {
        const length = Math.round(seconds * RATE);
        const heard = listen(joined(new Float32Array(length), piece));
        expectMoved(heard, length / RATE, 0.005);
        expect(heard.loudness.integrated).toBeCloseTo(whole.loudness.integrated ?? 0, 0);
        expect(heard.loudness.truePeak).toBeCloseTo(whole.loudness.truePeak ?? 0, 1);
      }),
      { numRuns: 6 },
    );
  });
});

function expectMoved(heard: SoundAnalysis, by: number, within: number) {
  expect(heard.beats.length).toBe(whole.beats.length);
  for (const [index, beat] of whole.beats.entries()) {
    expect(Math.abs((heard.beats[index]?.seconds ?? 0) - beat.seconds - by)).toBeLessThan(within);
  }
  for (const onset of whole.onsets.filter(({ strength }) => strength > 0.3)) {
    const nearest = Math.min(...heard.onsets.map(({ seconds }) => Math.abs(seconds - onset.seconds - by)));
    expect(nearest).toBeLessThan(within);
  }
}

describe('sounds with little in them', () => {
  it.each([
    ['nothing', new Float32Array(0)],
    ['one sample', new Float32Array([0.5])],
    ['ten milliseconds', sine(500, 0.5, 0.01)],
    ['silence', new Float32Array(3 * RATE)],
  ] as const)('Q3: %s has an answer with no beats, key or loudness', (_name, samples) => {
    const heard = listen(samples);
    expect(heard.duration).toBe(samples.length / RATE);
    expect(heard).toMatchObject({ tempo: null, meter: null, beats: [], onsets: [], key: null, keys: [], voice: [] });
    expect(heard.loudness).toMatchObject({ integrated: null, range: null, maxMomentary: null });
    expect(JSON.parse(JSON.stringify(heard))).toEqual(heard);
  });

  it('Q3: silence is one silence, one section and one segment', () => {
    const heard = listen(new Float32Array(3 * RATE));
    expect(heard.silences).toEqual([{ start: 0, end: 3 }]);
    expect(heard.segments).toEqual([{ start: 0, end: 3, kind: 'silence', confidence: 1 }]);
    expect(heard.sections).toEqual([{ start: 0, end: 3, label: 'A', energy: -120 }]);
    expect(heard.loudness.truePeak).toBeNull();
    expect(heard.energy.decibels).toEqual(Array.from({ length: 30 }, () => -120));
  });

  it('D7: a sample that is no number is refused with its place, wherever it is', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY), (at, bad) => {
        const samples = noise(1, 0.2, 10_000 / RATE);
        samples[at] = bad;
        expect(codeOf(() => listen(samples))).toBe('sound-not-finite');
      }),
    );
  });

  it('D7: impossible questions are refused', () => {
    expect(codeOf(() => openSoundAnalysis({ sampleRate: 0, channels: 1 }))).toBe('sound-rate');
    expect(codeOf(() => openSoundAnalysis({ sampleRate: Number.NaN, channels: 1 }))).toBe('sound-rate');
    expect(codeOf(() => openSoundAnalysis({ ...STEREO, silence: { minimum: -1 } }))).toBe('sound-silence');
    expect(codeOf(() => analyseSound(new Float32Array(3), STEREO))).toBe('sound-block');
    expect(codeOf(() => analyseSound([new Float32Array(3), new Float32Array(4)], STEREO))).toBe('sound-block');
    const listener = openSoundAnalysis(STEREO);
    listener.finish();
    expect(codeOf(() => listener.finish())).toBe('sound-finished');
    expect(codeOf(() => listener.push(new Float32Array(2)))).toBe('sound-finished');
  });
});

describe('levels', () => {
  it('Q3: clipping, offset and likeness of the channels are counted', () => {
    const flat = sound(1, (at) => Math.max(-1, Math.min(1, 1.5 * Math.sin(2 * Math.PI * 10 * at))), 48_000);
    const { clipping } = analyseSound(flat, { sampleRate: 48_000, channels: 1 });
    expect(clipping.runs).toBe(20);
    expect(clipping.samples).toBe(flat.filter((sample) => Math.abs(sample) >= 32_767 / 32_768).length);
    const tone = sine(1000, 0.25, 2, 48_000);
    const other = analyseSound([tone.map((sample) => sample + 0.1), tone.map((sample) => -sample - 0.1)], STEREO);
    expect(other.dcOffset[0]).toBeCloseTo(0.1, 4);
    expect(other.dcOffset[1]).toBeCloseTo(-0.1, 4);
    expect(other.stereoCorrelation).toBeCloseTo(-1, 5);
    expect(analyseSound([tone, new Float32Array(tone.length)], STEREO).stereoCorrelation).toBeNull();
  });

  it('Q3: the energy curve is in decibels of full scale', () => {
    const { energy } = listen(joined(sine(1000, 0.5, 1), sine(1000, 0.05, 1)));
    expect(energy.step).toBe(0.1);
    expect(energy.decibels.length).toBe(20);
    for (const value of energy.decibels.slice(0, 10)) expect(value).toBeCloseTo(-9.03, 1);
    for (const value of energy.decibels.slice(10)) expect(value).toBeCloseTo(-29.03, 1);
  });
});
