import { describe, expect, it } from 'vitest';
import { chords, joined, knocks, listen, mixed, noise, progression, sound } from '../made-for-tests.ts';

const soft = (bars: number) =>
  chords(Array.from({ length: bars }, () => progression(0, 'major', [0, 5, 3, 4])).flat()).map((value) => value * 0.6);
const loud = (seconds: number) => {
  const beats = Array.from({ length: seconds * 2 }, (_, index) => index / 2);
  const bass = sound(seconds, (at) => 0.2 * Math.sign(Math.sin(2 * Math.PI * (at % 2 < 1 ? 92.5 : 103.8) * at)));
  return mixed(knocks(beats, seconds, 0.05), bass, 1);
};

describe('sections', () => {
  it('Q3: what comes back has the same letter, and bounds are right to half a second', () => {
    const { sections } = listen(joined(soft(4), loud(14), soft(4), noise(9, 0.2, 12)));
    expect(sections.map(({ label }) => label)).toEqual(['A', 'B', 'A', 'C']);
    for (const [index, bound] of [0, 16, 30, 46].entries()) {
      expect(Math.abs((sections[index]?.start ?? 99) - bound)).toBeLessThanOrEqual(0.5);
    }
    expect(sections.at(-1)?.end).toBe(58);
    expect(sections[1]?.energy).toBeGreaterThan((sections[0]?.energy ?? 0) + 3);
  });

  it('Q3: what never changes is one section', () => {
    for (const samples of [soft(8), noise(2, 0.3, 30), loud(30)]) {
      expect(listen(samples).sections.map(({ label }) => label)).toEqual(['A']);
    }
  });
});
