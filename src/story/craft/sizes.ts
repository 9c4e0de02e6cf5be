import type { Size } from '#film';

/** One step on the scale of shot sizes. */
export interface SizeCraft {
  readonly size: Size;
  /** As a board writes it: `MCU`. */
  readonly abbreviation: string;
  /** Every other way a note may write it, lower case. */
  readonly also: readonly string[];
  /** As a sentence says it: `medium close-up`. */
  readonly name: string;
  /** What of a standing person is in the frame. */
  readonly shows: string;
  readonly use: string;
}

/** From the widest to the closest; the order is the scale. */
export const SIZE_CRAFT: readonly SizeCraft[] = [
  {
    size: 'extreme-wide',
    abbreviation: 'EWS',
    also: ['els', 'xws', 'xls', 'vws', 'extreme wide', 'extreme long', 'very wide'],
    name: 'extreme wide shot',
    shows: 'a figure a third of the frame high, or none',
    use: 'scope and isolation: where in the world this is',
  },
  {
    size: 'wide',
    abbreviation: 'WS',
    also: ['ls', 'wide', 'long', 'full', 'fs', 'full shot'],
    name: 'wide shot',
    shows: 'the whole body and the place around it',
    use: 'geography, entrances, bodies in motion',
  },
  {
    size: 'medium-wide',
    abbreviation: 'MWS',
    also: ['mls', 'medium wide', 'medium long', 'knee', 'american', 'cowboy'],
    name: 'medium wide shot',
    shows: 'down to the knees',
    use: 'people in their place, two or three together',
  },
  {
    size: 'medium',
    abbreviation: 'MS',
    also: ['medium', 'mid', 'waist'],
    name: 'medium shot',
    shows: 'down to the waist',
    use: 'talk and gesture at ordinary distance',
  },
  {
    size: 'medium-close',
    abbreviation: 'MCU',
    also: ['medium close', 'bust', 'chest'],
    name: 'medium close-up',
    shows: 'head and chest',
    use: 'a person is what matters now',
  },
  {
    size: 'close',
    abbreviation: 'CU',
    also: ['close', 'close up', 'closeup', 'face', 'bcu'],
    name: 'close-up',
    shows: 'the face',
    use: 'a thought or a feeling',
  },
  {
    size: 'extreme-close',
    abbreviation: 'ECU',
    also: ['xcu', 'extreme close', 'extreme close up', 'detail'],
    name: 'extreme close-up',
    shows: 'the eyes, or one detail',
    use: 'revelation; at most once or twice in a film',
  },
];

const STEP = new Map(SIZE_CRAFT.map((craft, step) => [craft.size, step]));

/** Where a size stands on the scale: 0 the widest, 6 the closest. */
export function stepOf(size: Size): number {
  return STEP.get(size) ?? 0;
}

/** The size as a sentence says it. */
export function sizeName(size: Size): string {
  return SIZE_CRAFT[stepOf(size)]?.name ?? size;
}
