import { seedOf } from '#chance';
import { type Camera, designAppearance, type Figure, type Staging } from '#pictures';
import { EXTERIORS, INTERIORS } from '../../src/pictures/sets/index.ts';

const INSIDE: ReadonlySet<string> = new Set(INTERIORS);

/** Every kind of set, and the one that stands in for places nobody knows. */
export const KINDS: readonly string[] = [...INTERIORS, ...EXTERIORS, 'abstract'];

/** An empty set in plain daylight, seen wide. */
export function emptySet(look: string, kind: string, rest: Partial<Staging> = {}): Staging {
  return {
    look,
    seed: seedOf(`gallery/${kind}`),
    place: { kind, interior: INSIDE.has(kind), features: [], seed: seedOf(`place/${kind}`) },
    time: 'day',
    weather: 'clear',
    mood: 'warm',
    figures: [],
    props: [],
    camera: camera({ size: INSIDE.has(kind) ? 'wide' : 'extreme-wide', framing: 'establishing', subjects: [] }),
    ...rest,
  };
}

export const camera = (rest: Partial<Camera> = {}): Camera => ({
  size: 'wide',
  framing: 'single',
  angle: 'eye',
  roll: 0,
  move: 'static',
  subjects: [0],
  ...rest,
});

/** Somebody of the gallery's company, by the words a screenplay would introduce them with. */
export function somebody(name: string, description: string, rest: Partial<Figure> = {}): Figure {
  return {
    name,
    appearance: designAppearance({ name, description, role: 'lead' }, []),
    mark: 0,
    depth: 0,
    facing: 'right',
    act: 'stand',
    emotion: 'neutral',
    holds: '',
    mouths: [],
    ...rest,
  };
}
