import { describe, expect, it } from 'vitest';
import { beatsFrom, hasRecordings, knocks, listen, recorded } from '../made-for-tests.ts';

/** Every planted beat is found within 10 ms, and nothing else is called a beat. */
function expectBeats(found: readonly { seconds: number }[], planted: readonly number[]) {
  const off = (one: number, others: readonly number[]) => Math.min(...others.map((other) => Math.abs(other - one)));
  const seconds = found.map((beat) => beat.seconds);
  expect(seconds.length).toBe(planted.length);
  for (const beat of planted) expect(off(beat, seconds), `the beat at ${beat} s`).toBeLessThan(0.01);
}

const TEMPI = [60, 72.5, 90, 97.3, 110, 120, 133.7, 150, 171, 200];

describe('beats', () => {
  it.each(TEMPI)('Q3: knocks at %s a minute are found to 10 ms, off the grid and in noise', (bpm) => {
    for (const [start, bed] of [
      [0.05, 0],
      [0.737, 0.02],
      [3.1, 0.1],
    ] as const) {
      const planted = beatsFrom(start, start + 11, bpm);
      const { tempo, beats } = listen(knocks(planted, start + 11.3, bed));
      expect(tempo?.bpm).toBeCloseTo(bpm, 0);
      expect(Math.abs((tempo?.bpm ?? 0) / bpm - 1)).toBeLessThan(0.002);
      expect(tempo?.half).toBeCloseTo((tempo?.bpm ?? 0) / 2);
      expect(tempo?.double).toBeCloseTo((tempo?.bpm ?? 0) * 2);
      expectBeats(beats, planted);
    }
  });

  it.each([60, 100, 140, 200])('Q3: swung knocks at %s a minute have their beats on the beat', (bpm) => {
    const planted = beatsFrom(0.3, 16, bpm);
    const swung = planted.flatMap((beat) => [beat, beat + 40 / bpm]);
    const { tempo, beats } = listen(knocks(swung, 17, 0.01, (index) => (index % 2 === 0 ? 0.8 : 0.4)));
    expect(Math.abs((tempo?.bpm ?? 0) / bpm - 1)).toBeLessThan(0.002);
    expectBeats(beats, planted);
  });

  it.each([
    [100, 140],
    [140, 100],
    [120, 126],
    [80, 160],
  ] as const)('Q3: a change from %s to %s is followed beat by beat', (from, to) => {
    const before = beatsFrom(0.4, 16, from);
    const change = (before.at(-1) ?? 0) + 60 / from;
    const after = beatsFrom(change, change + 16, to);
    const { tempo, beats } = listen(knocks([...before, ...after], change + 16.5, 0.01));
    expectBeats(beats, [...before, ...after]);
    expect(tempo?.curve.map(({ bpm }) => Math.round(bpm))).toEqual([from, to]);
    expect(Math.abs((tempo?.curve[1]?.start ?? 0) - change)).toBeLessThan(120 / from);
  });

  it('Q3: every fourth beat being heavier makes bars of four', () => {
    const planted = beatsFrom(0.5, 30, 120);
    const { meter, beats } = listen(knocks(planted, 31, 0.01, (index) => (index % 4 === 0 ? 0.9 : 0.3)));
    expect(meter?.beatsPerBar).toBe(4);
    const first = beats.findIndex((beat) => beat.downbeat !== undefined);
    expect(beats.flatMap((beat, index) => (beat.downbeat === undefined ? [] : [index % 4]))).toEqual(
      expect.arrayContaining([first]),
    );
    expect(first).toBe(0);
  });

  it('Q3: onsets are where something begins, and the end of a tone is none', () => {
    const times = [0.5, 0.8, 1.9, 2.35];
    const { onsets } = listen(knocks(times, 3));
    expect(onsets.length).toBe(4);
    for (const [index, time] of times.entries())
      expect(Math.abs((onsets[index]?.seconds ?? 0) - time)).toBeLessThan(0.005);
  });
});

/** Beats a minute as the files' own headers or the agreement of several trackers have them. */
const TRUTH = {
  'calmrace-ks': 175,
  'credits1-cp': 140,
  'gd-myla': 129,
  'lincity-architectural': 125,
  'pingus-3': 100,
  'pingus-7': 125,
  'race1-jt': 125,
};

describe.skipIf(!hasRecordings)('tempo of recorded music (needs the recordings beside the repository)', () => {
  it.each(Object.entries(TRUTH))('Q3: %s is at %s within 2 %', async (name, bpm) => {
    const { tempo } = listen((await recorded(`music/${name}.ogg`, 24_000)).slice(0, 24_000 * 40));
    expect(Math.abs((tempo?.bpm ?? 0) / bpm - 1)).toBeLessThan(0.02);
  });
});
