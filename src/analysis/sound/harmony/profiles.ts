import type { Mode } from '../analysis.ts';

/**
 * How much of each pitch class, from the tonic up, music in a key has: Krumhansl and Kessler's listeners (1982), Temperley's
 * revision (1999), and Shaath's for recorded music (2011).
 */
const MAJOR: readonly (readonly number[])[] = [
  [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88],
  [5, 2, 3.5, 2, 4.5, 4, 2, 4.5, 2, 3.5, 1.5, 4],
  [6.6, 2, 3.5, 2.3, 4.6, 4, 2.5, 5.2, 2.4, 3.7, 2.3, 3.4],
];
const MINOR: readonly (readonly number[])[] = [
  [6.33, 2.68, 3.52, 5.38, 2.6, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17],
  [5, 2, 3.5, 4.5, 2, 4, 2, 4.5, 3.5, 2, 1.5, 4],
  [6.5, 2.7, 3.5, 5.4, 2.6, 3.5, 2.5, 5.2, 4, 2.7, 4.3, 3.2],
];

/** A row less its mean, with a length of 1. */
export function standard(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const length = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  return values.map((value) => (length > 0 ? (value - mean) / length : 0));
}

const TABLES: Readonly<Record<Mode, readonly (readonly number[])[]>> = {
  major: MAJOR.map(standard),
  minor: MINOR.map(standard),
};

/** Twelve major keys from C up, then twelve minor ones: how well each fits, as the mean correlation with its profiles. */
export function correlations(classes: readonly number[]): readonly number[] {
  const own = standard(classes);
  return (['major', 'minor'] as const).flatMap((mode) =>
    Array.from({ length: 12 }, (_, tonic) => {
      const sums = TABLES[mode].map((profile) =>
        profile.reduce((sum, weight, degree) => sum + weight * (own[(tonic + degree) % 12] ?? 0), 0),
      );
      return sums.reduce((sum, value) => sum + value, 0) / sums.length;
    }),
  );
}
