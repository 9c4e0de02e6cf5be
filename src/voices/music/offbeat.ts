/** A note of a figure: which beat of the bar, and which notes of the chord, from below. */
export interface Stroke {
  readonly beat: number;
  readonly notes: readonly number[];
}

/** Bars after which a figure is played another way. */
const SPELL = 8;

const ALL = [-3, -2, -1] as const;

/** Ways to play after the beat: chords, broken ones, a run into the next bar now and then. */
const WAYS: readonly ((bar: number) => readonly Stroke[])[] = [
  () => [1, 3].map((beat) => ({ beat, notes: ALL })),
  (bar) => [
    { beat: 1, notes: [-3] },
    { beat: bar % 2 === 0 ? 2.5 : 3, notes: [-2, -1] },
  ],
  (bar) =>
    bar % 2 === 0
      ? [{ beat: 1, notes: ALL }]
      : [0.5, 1, 1.5, 3].map((beat, index) => ({ beat, notes: [[-3, -2, -1, -1][index] ?? -1] })),
];

/**
 * What is plucked after the beat in a bar: each eight bars another way, one bar in eight at rest. Under words one light stroke
 * in most bars and none in the others.
 */
export function strokesOf(bar: number, shift: number, spoken: boolean): readonly Stroke[] {
  if (bar % SPELL === SPELL - 1) return [];
  if (spoken) return bar % 4 === 3 ? [] : [{ beat: bar % 4 === 1 ? 1 : 3, notes: bar % 2 === 0 ? [-1] : [-2, -1] }];
  const way = WAYS[(Math.floor(bar / SPELL) + shift) % WAYS.length];
  return way?.(bar) ?? [];
}
