import { describe, expect, it } from 'vitest';
import type { SoundAnalysis, SoundKind } from '../index.ts';
import {
  chords,
  hasRecordings,
  joined,
  listen,
  mixed,
  noise,
  progression,
  RATE,
  recorded,
  sine,
  sound,
  wind,
} from '../made-for-tests.ts';

/** Which share of the time is of this kind. */
const share = ({ segments, duration }: SoundAnalysis, kind: SoundKind) =>
  segments.reduce((sum, segment) => sum + (segment.kind === kind ? segment.end - segment.start : 0), 0) / duration;

/** White noise with less of the high: half the power for each octave, by a sum of slow noises. */
function pink(seed: number, seconds: number): Float32Array {
  const rows = [0, 0, 0];
  return noise(seed, 1, seconds).map((white) => {
    rows[0] = 0.99765 * (rows[0] ?? 0) + white * 0.099046;
    rows[1] = 0.963 * (rows[1] ?? 0) + white * 0.2965164;
    rows[2] = 0.57 * (rows[2] ?? 0) + white * 1.0526913;
    return 0.1 * ((rows[0] ?? 0) + (rows[1] ?? 0) + (rows[2] ?? 0) + white * 0.1848);
  });
}

const bars = (count: number) =>
  chords(Array.from({ length: count }, () => progression(0, 'major', [0, 5, 3, 4])).flat());

describe('kinds of sound', () => {
  it.each([
    ['white noise', noise(1, 0.3, 10)],
    ['pink noise', pink(2, 10)],
    ['wind', wind(3, 10)],
  ] as const)('Q3: %s is noise, and nobody speaks', (_name, samples) => {
    const heard = listen(samples);
    expect(share(heard, 'noise')).toBeGreaterThan(0.95);
    expect(heard.voice).toEqual([]);
    expect(heard.tempo).toBeNull();
  });

  it('Q3: chords are music, with noise 15 dB under them too', () => {
    expect(share(listen(bars(3)), 'music')).toBeGreaterThan(0.95);
    expect(share(listen(mixed(bars(3), noise(4, 0.02, 5), 1)), 'music')).toBeGreaterThan(0.95);
  });

  it('Q3: silences are exact to 20 ms and are segments of their own', () => {
    const heard = listen(joined(bars(2), new Float32Array(2 * RATE), pink(5, 6)));
    expect(heard.silences.length).toBe(1);
    expect(Math.abs((heard.silences[0]?.start ?? 0) - 8)).toBeLessThan(0.02);
    expect(Math.abs((heard.silences[0]?.end ?? 0) - 10)).toBeLessThan(0.02);
    expect(heard.segments.map(({ kind }) => kind)).toEqual(['music', 'silence', 'noise']);
    expect(heard.segments[0]?.start).toBe(0);
    expect(heard.segments.at(-1)?.end).toBe(heard.duration);
    for (const [index, segment] of heard.segments.entries()) {
      expect(segment.confidence).toBeGreaterThan(0.5);
      if (index > 0) expect(segment.start).toBe(heard.segments[index - 1]?.end);
    }
  });

  it('Q3: gaps in a tone are found to 20 ms, shorter ones than asked for are not', () => {
    const gaps = [1.234, 3.5, 5.013];
    const samples = sound(8, (at) => {
      const quiet = gaps.some((gap, index) => at >= gap && at < gap + (index === 1 ? 0.3 : 0.8));
      return quiet ? 0 : 0.3 * Math.sin(2 * Math.PI * 330 * at);
    });
    const { silences } = listen(samples);
    expect(silences.length).toBe(2);
    for (const [index, start] of [1.234, 5.013].entries()) {
      expect(Math.abs((silences[index]?.start ?? 0) - start)).toBeLessThan(0.02);
      expect(Math.abs((silences[index]?.end ?? 0) - start - 0.8)).toBeLessThan(0.02);
    }
    expect(listen(sine(440, 0.001, 3)).silences).toEqual([{ start: 0, end: 3 }]);
  });
});

describe.skipIf(!hasRecordings)('kinds of recordings (needs the recordings beside the repository)', () => {
  const SPEECH = [
    ['speech/sense_and_sensibility_01_austen_64kb-0870.wav', 0.24, 6.81],
    ['speech/sense_and_sensibility_01_austen_64kb-0880.wav', 0.25, 2.81],
  ] as const;

  it.each(SPEECH)('Q3: %s is speech, with noise and music under it too', async (name, from, to) => {
    const clean = await recorded(name, RATE);
    const music = (await recorded('music/pingus-7.ogg', RATE)).slice(0, clean.length);
    for (const samples of [clean, mixed(clean, pink(6, 3), 0.05), mixed(clean, music, 0.05)]) {
      expect(share(listen(samples), 'speech')).toBeGreaterThan(0.95);
    }
    const { voice } = listen(clean);
    expect(Math.abs((voice[0]?.start ?? 0) - from)).toBeLessThan(0.15);
    expect(Math.abs((voice.at(-1)?.end ?? 0) - to)).toBeLessThan(0.15);
  });

  it.each(['calmrace-ks', 'credits1-cp', 'gd-myla', 'lincity-architectural', 'pingus-3', 'pingus-7', 'race1-jt'])(
    'Q3: %s is music',
    async (name) => {
      const heard = listen((await recorded(`music/${name}.ogg`, RATE)).slice(RATE * 2, RATE * 22));
      expect(share(heard, 'music')).toBeGreaterThan(0.95);
      expect(heard.voice).toEqual([]);
    },
  );
});
