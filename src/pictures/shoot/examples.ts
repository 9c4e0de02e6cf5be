import type { Act, Emotion } from '#film';
import { describeSet } from '../sets/index.ts';
import type { Camera, Figure, Staging } from '../staging.ts';

/** Stagings for tests: three people, and a shot with everything left at its plainest. */

type Appearance = Figure['appearance'];

const PERSON: Appearance = {
  kind: 'person',
  species: '',
  presents: 'feminine',
  age: 'adult',
  height: 1.68,
  build: 1,
  skin: '#e8b48e',
  hair: { style: 'bob', colour: '#5a3528' },
  beard: 'none',
  garment: { style: 'coat', colour: '#c95a3f', second: '#3a4257' },
  hat: 'none',
  extras: [],
  accent: '#c95a3f',
};

export const WOMAN = PERSON;
export const KEEPER: Appearance = {
  ...PERSON,
  presents: 'masculine',
  age: 'old',
  height: 1.84,
  build: 1.15,
  beard: 'full',
  hat: 'knit',
  accent: '#2e7680',
};
export const GIRL: Appearance = {
  ...PERSON,
  age: 'child',
  height: 1.15,
  hair: { style: 'braids', colour: '#c64a24' },
  accent: '#2f8f5b',
};

export function figure(
  name: string,
  appearance: Appearance,
  mark: number,
  facing: Figure['facing'],
  act: Act = 'stand',
  emotion: Emotion = 'neutral',
): Figure {
  return { name, appearance, mark, depth: 0, facing, act, emotion, holds: '', mouths: [] };
}

export function staging(
  words: string,
  interior: boolean,
  camera: Partial<Camera> = {},
  rest: Partial<Staging> = {},
): Staging {
  return {
    look: 'paper',
    seed: 3,
    place: describeSet(words, interior, words),
    time: 'day',
    weather: 'clear',
    mood: 'warm',
    figures: [],
    props: [],
    camera: { size: 'wide', framing: 'single', angle: 'eye', roll: 0, move: 'static', subjects: [0], ...camera },
    ...rest,
  };
}
