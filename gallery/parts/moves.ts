import { ANGLES, MOVES, type Move, SIZES } from '#film';
import type { Staging } from '#pictures';
import { frames, type Row, type Sheet, strip } from '../sheet.ts';
import { camera, emptySet, somebody } from './staging.ts';

/** Every camera move over a place and over a person, and every angle at some sizes. */
export function moveSheets(look: string): Sheet[] {
  return [
    movesOver(look, 'place', 'Every move, over a place', place),
    movesOver(look, 'person', 'Every move, over a person', person),
    angles(look),
    framings(look),
  ];
}

const place = (look: string, move: Move): Staging =>
  emptySet(look, 'village', {
    time: 'evening',
    camera: camera({ size: 'wide', framing: 'establishing', subjects: [], move }),
  });

/** Moves that are over sooner are looked at closer. */
const SECONDS: Partial<Record<Move, number>> = { whip: 1, 'rack-focus': 2 };

const MARA = 'a woman of 35 with a dark bob, a red coat and a scarf';
const OTTO = 'an old man, 74, full white beard, knit hat, a yellow oilskin coat';

const person = (look: string, move: Move): Staging =>
  emptySet(look, 'kitchen', {
    figures: [
      somebody('Mara', MARA, { mark: -0.1, emotion: 'happy', act: 'talk' }),
      somebody('Otto', OTTO, { mark: 0.42, depth: 1.2, facing: 'left', act: 'listen' }),
    ],
    props: ['cup'],
    camera: camera({ size: 'medium', move }),
  });

function movesOver(look: string, id: string, title: string, staged: (look: string, move: Move) => Staging): Sheet {
  return {
    id: `moves-${look}-${id}`,
    part: 'moves',
    look,
    title,
    rows: MOVES.map((move) => ({
      title: move,
      tiles: strip(`moves/${look}/${id}/${move}`, staged(look, move), SECONDS[move] ?? 4),
    })),
  };
}

function angles(look: string): Sheet {
  return {
    id: `angles-${look}`,
    part: 'moves',
    look,
    title: 'Every angle at every size',
    rows: ANGLES.map(
      (angle): Row => ({
        title: angle,
        tiles: SIZES.map((size) => ({
          id: `angles/${look}/${angle}/${size}`,
          caption: size,
          staging: emptySet(look, 'street', { figures: [somebody('Mara', MARA)], camera: camera({ size, angle }) }),
          frames: frames(3),
          at: frames(1),
        })),
      }),
    ),
  };
}

function framings(look: string): Sheet {
  const two = [
    somebody('Mara', MARA, { mark: -0.4, act: 'talk', emotion: 'angry' }),
    somebody('Otto', OTTO, { mark: 0.4, facing: 'left', act: 'listen', emotion: 'sad' }),
  ];
  const shot = (caption: string, rest: Partial<Staging['camera']>, props: readonly string[] = []) => ({
    id: `framings/${look}/${caption.replaceAll(' ', '-')}`,
    caption,
    staging: emptySet(look, 'bar', {
      figures: two,
      props,
      time: 'night',
      camera: camera({ subjects: [0, 1], ...rest }),
      ...(rest.framing === 'insert' ? { insert: 'letter' } : {}),
    }),
    frames: frames(3),
    at: frames(1),
  });
  return {
    id: `framings-${look}`,
    part: 'moves',
    look,
    title: 'Every framing',
    rows: [
      {
        title: 'two people',
        tiles: [
          shot('establishing', { framing: 'establishing', size: 'wide' }),
          shot('two-shot wide', { framing: 'two-shot', size: 'wide' }),
          shot('two-shot medium', { framing: 'two-shot', size: 'medium' }),
          shot('over his shoulder', { framing: 'over-the-shoulder', size: 'medium', subjects: [0], over: 1 }),
          shot('over her shoulder', { framing: 'over-the-shoulder', size: 'medium-close', subjects: [1], over: 0 }),
          shot('dutch', { framing: 'single', size: 'close', subjects: [0], roll: 6 }),
          shot('insert', { framing: 'insert', size: 'close', subjects: [] }, ['letter']),
        ],
      },
    ],
  };
}
