import { describe, expect, it } from 'vitest';
import { chords, joined, listen, noise, progression } from '../made-for-tests.ts';

const TONICS = ['C', 'C#', 'D', 'Eb', 'E', 'F', 'F#', 'G', 'Ab', 'A', 'Bb', 'B'];
const MODES = ['major', 'minor'] as const;
const KEYS = MODES.flatMap((mode) => TONICS.map((name, tonic) => [name, mode, tonic] as const));
const CADENCES = [
  [0, 3, 4, 0],
  [0, 5, 3, 4],
] as const;

describe('keys', () => {
  it.each(KEYS)('Q3: chords of %s %s are heard as that', (name, mode, tonic) => {
    for (const [index, degrees] of CADENCES.entries()) {
      const cents = [0, 30, -40][(tonic + index) % 3] ?? 0;
      const { key, keys } = listen(chords(progression(tonic, mode, [...degrees, ...degrees]), cents));
      expect(key).toMatchObject({ tonic: name, mode });
      expect(Math.abs((key?.tuning ?? 99) - cents)).toBeLessThan(4);
      expect(key?.confidence).toBeGreaterThan(0.4);
      expect(keys).toEqual([expect.objectContaining({ start: 0, end: 8, tonic: name, mode })]);
    }
  });

  it('Q3: a change of key is heard where it is, to two seconds', () => {
    const times = (tonic: number) => [0, 1, 2, 3].flatMap(() => progression(tonic, 'major', [0, 5, 3, 4]));
    const { keys } = listen(joined(chords(times(0)), chords(times(4))));
    expect(keys.map(({ tonic }) => tonic)).toEqual(['C', 'E']);
    expect(Math.abs((keys[1]?.start ?? 0) - 16)).toBeLessThan(2);
  });

  it('Q3: noise has no key', () => {
    expect(listen(noise(3, 0.5, 6)).key).toBeNull();
  });
});
