import { describe, expect, it } from 'vitest';
import { type AmbienceKind, renderAmbience } from '../index.ts';

const RATE = 48_000;
/** One pole each, hertz: what lies between two neighbours is a band. */
const POLES = [110, 220, 440, 880, 1760, 3520, 7040] as const;
/** Looks at the bands a second. */
const LOOKS = 50;

/** How a bed sounds in numbers: the levels of its bands, how unsteady each is, and how wide it is. */
function character(kind: AmbienceKind, seed: number, seconds: number): readonly number[] {
  const poles = POLES.map((hertz) => 1 - Math.exp((-2 * Math.PI * hertz) / RATE));
  const states = new Float64Array(POLES.length);
  const looks: Float64Array[] = [];
  let now = new Float64Array(POLES.length);
  let [count, across, along] = [0, 0, 1e-12];
  for (const [left, right] of renderAmbience(kind, seconds, seed)) {
    for (let index = 0; index < left.length; index++) {
      const [one, other] = [left[index] ?? 0, right[index] ?? 0];
      across += (one - other) ** 2;
      along += one * one + other * other;
      let above = one + other;
      for (let band = poles.length - 1; band >= 0; band--) {
        const state = (states[band] ?? 0) + (above - (states[band] ?? 0)) * (poles[band] ?? 0);
        states[band] = state;
        now[band] = (now[band] ?? 0) + (above - state) ** 2;
        above = state;
      }
      if (++count % (RATE / LOOKS) === 0) {
        looks.push(now);
        now = new Float64Array(POLES.length);
      }
    }
  }
  // Medians: a bed is known by what goes on, whether or not somebody has just called.
  const levels = POLES.map((_, band) =>
    looks.map((look) => Math.log10((look[band] ?? 0) + 1e-12)).toSorted((one, other) => one - other),
  );
  const at = (band: readonly number[], share: number) => band[Math.floor(share * (band.length - 1))] ?? 0;
  const middles = levels.map((band) => at(band, 0.5));
  const loudest = Math.max(...middles);
  const spreads = levels.map((band) => at(band, 0.8) - at(band, 0.2));
  return [...middles.map((middle) => middle - loudest), ...spreads, across / along / 2];
}

/** Those with least of their own but air: they are the hardest to tell apart. */
const HARD = ['room', 'city', 'church', 'office', 'hospital', 'station', 'car', 'harbour', 'wind', 'roof'] as const;

describe('with closed eyes', () => {
  it('nine of the ten beds that are most alike are known by others of their kind', { timeout: 60_000 }, () => {
    const known = HARD.flatMap((kind) => [1, 2].map((seed) => ({ kind, sounds: character(kind, seed, 6) })));
    const right = HARD.filter((kind) => {
      const heard = character(kind, 101, 6);
      const far = known.map(({ sounds }) => Math.hypot(...sounds.map((value, at) => value - (heard[at] ?? 0))));
      return known[far.indexOf(Math.min(...far))]?.kind === kind;
    });
    expect(right.length).toBeGreaterThanOrEqual(9);
  });
});
