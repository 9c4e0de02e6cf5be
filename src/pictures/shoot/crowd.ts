import { chance, pick, seedOf } from '#chance';
import type { Act, Emotion } from '#film';
import { type Actor, type Aim, distanceOf, planeAt, type Sight, type Stature } from '../camera/index.ts';
import { designAppearance } from '../people/index.ts';
import { groundAt } from '../sets/index.ts';
import type { Figure, Staging } from '../staging.ts';

/** Whom a crowd of each kind is made of. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  crowd: ['a man', 'a woman', 'an old man', 'a young woman', 'a boy', 'an old woman', 'a young man', 'a girl'],
  audience: ['a woman', 'a man', 'an old woman', 'a young man', 'a young woman', 'an old man'],
  passengers: ['a man in a grey suit', 'an old woman', 'a young woman in a coat', 'a young man', 'a woman', 'a boy'],
  children: ['a girl', 'a boy'],
  soldiers: ['a soldier with a helmet in a green uniform'],
};

/** What people of a crowd do, each one of these. */
const MANNERS: Readonly<Record<string, readonly Act[]>> = {
  cheering: ['wave', 'wave', 'dance'],
  dancing: ['dance'],
  walking: ['walk'],
  running: ['run'],
  sitting: ['sit'],
  sleeping: ['sleep'],
  talking: ['talk', 'listen', 'talk'],
  kneeling: ['kneel'],
  pointing: ['point', 'look', 'point'],
  watching: ['look', 'listen', 'stand'],
};

/** How they feel about it. */
const FEELINGS: Readonly<Record<string, Emotion>> = { cheering: 'happy', dancing: 'happy', running: 'afraid' };

/** As many as read as a crowd and leave the picture to its subjects. */
const MOST = 7;
/** How far behind the acting line they stand, as a shot counts depth. */
const [NEAREST, FARTHEST] = [0.4, 1.3];
/** Half frames either side of the middle that they fill. */
const ACROSS = 1.05;

interface Crowd {
  readonly kind: string;
  readonly manner: string;
}

/** The crowd among a shot's things: `cheering crowd`, `children`. */
function crowdOf({ props }: Staging): Crowd | undefined {
  for (const word of props) {
    const [kind = '', manner = 'watching'] = word.split(' ').reverse();
    if (Object.hasOwn(KINDS, kind) && Object.hasOwn(MANNERS, manner)) return { kind, manner };
  }
  return undefined;
}

/** One of them: the same place always has the same faces. */
function one({ kind, manner }: Crowd, { place }: Staging, index: number, others: readonly Figure[]): Figure {
  const name = `${kind} ${place.seed} ${index}`;
  const next = chance(seedOf(name));
  const looks = KINDS[kind] ?? [];
  const description = looks[(index + (place.seed % 7)) % looks.length] ?? '';
  const step = (2 * ACROSS) / MOST;
  const mark = -ACROSS + step * (index + 0.5 + (next() - 0.5) * 0.5);
  const act = pick<Act>(next, MANNERS[manner] ?? ['stand']);
  const moves = act === 'walk' || act === 'run';
  const facing = moves ? (next() < 0.5 ? 'left' : 'right') : mark < -0.15 ? 'right' : mark > 0.15 ? 'left' : 'camera';
  return {
    name,
    appearance: designAppearance(
      { name, description, role: 'extra' },
      others.slice(-2).map(({ appearance }) => appearance),
    ),
    mark,
    depth: NEAREST + (FARTHEST - NEAREST) * (((index * 3) % MOST) / (MOST - 1)),
    facing,
    act,
    emotion: FEELINGS[manner] ?? 'neutral',
    holds: '',
    mouths: [],
  };
}

/**
 * The nameless people of a shot, behind everybody: they make no room for themselves and the camera does not look for them. Empty where
 * the shot names no crowd. They fill the breadth of the frame the camera at `aim` sees.
 */
export function crowdActors(
  { staging, stage, set, frame, aim }: Sight & { readonly aim: Aim },
  statureOf: (figure: Figure) => Stature,
): Actor[] {
  const crowd = crowdOf(staging);
  if (crowd === undefined || staging.camera.framing === 'insert') return [];
  const figures: Figure[] = [];
  for (let index = 0; index < MOST; index++) figures.push(one(crowd, staging, index, figures));
  return figures.flatMap((figure, index): Actor[] => {
    const depth = distanceOf(figure.depth, set.deepest) + index * 1e-3;
    const plane = planeAt(aim, depth, stage, frame);
    if (plane === undefined) return [];
    const actor = {
      index: staging.figures.length + index,
      figure,
      stature: statureOf(figure),
      x: (frame.width * (0.5 + figure.mark / 2) - plane.x) / plane.scale,
      y: groundAt(stage, depth),
      depth,
    };
    return [actor];
  });
}
