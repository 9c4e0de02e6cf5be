import { chance, pick } from '#chance';

/** A few notes that belong to somebody: steps on the scale from the first note, and how many beats each lasts. */
export interface Motif {
  readonly steps: readonly number[];
  /** Fills a bar of four, and a bar of three. */
  readonly beats: Readonly<Record<3 | 4, readonly number[]>>;
}

const RHYTHMS: Readonly<Record<3 | 4, Readonly<Record<number, readonly (readonly number[])[]>>>> = {
  4: {
    3: [
      [1.5, 0.5, 2],
      [1, 1, 2],
      [2, 1, 1],
      [1.5, 1.5, 1],
      [0.5, 1.5, 2],
      [3, 0.5, 0.5],
    ],
    4: [
      [1, 0.5, 0.5, 2],
      [1.5, 0.5, 1, 1],
      [0.5, 0.5, 1, 2],
      [2, 0.5, 0.5, 1],
      [0.75, 0.25, 1, 2],
      [1.5, 0.5, 1.5, 0.5],
    ],
    5: [
      [0.5, 0.5, 0.5, 0.5, 2],
      [1, 0.5, 0.5, 1, 1],
      [1.5, 0.5, 0.5, 0.5, 1],
      [0.5, 0.5, 1, 1, 1],
      [1, 0.5, 0.5, 0.5, 1.5],
      [0.5, 1, 0.5, 1, 1],
    ],
  },
  3: {
    3: [
      [1, 1, 1],
      [1.5, 0.5, 1],
      [0.5, 1, 1.5],
      [2, 0.5, 0.5],
    ],
    4: [
      [1, 0.5, 0.5, 1],
      [0.5, 0.5, 1, 1],
      [1.5, 0.5, 0.5, 0.5],
    ],
    5: [
      [0.5, 0.5, 0.5, 0.5, 1],
      [1, 0.5, 0.5, 0.5, 0.5],
    ],
  },
};

/** The motif of a name: as many notes as the name has syllables and two more (3 to 5), one leap, otherwise steps. */
export function motifFor(name: string, seed: number): Motif {
  const next = chance(`${seed} motif ${name.toLowerCase()}`);
  const syllables = name.normalize('NFD').match(/[aeiouy]\p{M}*(?:[aeiouy]\p{M}*)*/giu)?.length ?? 1;
  const length = Math.min(5, Math.max(3, syllables + 2));
  const leapAt = 1 + Math.floor(next() * (length - 1));
  let direction = next() < 0.6 ? 1 : -1;
  const steps = [0];
  for (let index = 1; index < length; index++) {
    const from = steps[index - 1] ?? 0;
    if (index === leapAt) {
      // A leap is filled by steps in the other direction.
      steps.push(from + direction * pick(next, [2, 2, 3, 4]));
      direction = -direction;
    } else {
      steps.push(from + direction);
      if (next() < 0.25) direction = -direction;
    }
  }
  return {
    steps,
    beats: { 4: pick(next, RHYTHMS[4][length] ?? []), 3: pick(next, RHYTHMS[3][length] ?? []) },
  };
}
