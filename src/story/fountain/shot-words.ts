import type { Angle, Framing, Move, Size } from '#film';

/** One thing a shot note can ask for. */
export type ShotWord =
  | { readonly field: 'size'; readonly value: Size }
  | { readonly field: 'framing'; readonly value: Framing }
  | { readonly field: 'angle'; readonly value: Angle }
  | { readonly field: 'move'; readonly value: Move };

/** The first of each row is what is written back; the others are what people write. Commas between, small letters. */
const SIZES: Readonly<Record<Size, string>> = {
  'extreme-wide':
    'EWS, els, xws, xls, vws, extreme wide, extreme long, very wide, extreme wide shot, extreme long shot',
  wide: 'WS, ls, fs, wide, long, full, wide shot, long shot, full shot, full body',
  'medium-wide':
    'MWS, mls, mfs, medium wide, medium long, cowboy, american, medium wide shot, medium long shot, cowboy shot',
  medium: 'MS, mid, medium, medium shot, mid shot, waist',
  'medium-close': 'MCU, medium close, medium close up, medium closeup, bust, chest',
  close: 'CU, close, close up, closeup, close shot, face',
  'extreme-close': 'ECU, xcu, bcu, vcu, extreme close, extreme close up, extreme closeup, big close up, detail',
};
const FRAMINGS: Readonly<Record<Framing, string>> = {
  establishing: 'ESTABLISHING, est, establishing shot, establish',
  single: 'SINGLE, 1s, one shot, single shot',
  'two-shot': '2S, two shot, twoshot, two, 2 shot',
  group: 'GROUP, 3s, group shot, three shot, ensemble',
  'over-the-shoulder': 'OTS, ots l, ots r, over the shoulder, over shoulder, o/s shot',
  'point-of-view': 'POV, point of view, subjective',
  insert: 'INSERT, ins, cutaway, insert shot',
  title: 'TITLE, title card, card, super',
};
const ANGLES: Readonly<Record<Angle, string>> = {
  bird: "bird, bird's eye, birds eye, bird eye, overhead, top, top down, aerial",
  high: 'high, high angle, from above',
  eye: 'eye, eye level, level, straight on',
  low: 'low, low angle, from below',
  worm: "worm, worm's eye, worms eye, worm eye, ground, ground level",
};
/** A pan, a track, an arc, a tilt or a crane without its direction goes right or up. A zoom is taken for a push or a pull. */
const MOVES: Readonly<Record<Move, string>> = {
  static: 'static, locked, locked off, lock off, still, fixed, no move, tripod',
  'pan-left': 'pan-left, pan l',
  'pan-right': 'pan-right, pan, pan r',
  'tilt-up': 'tilt-up, tilt',
  'tilt-down': 'tilt-down',
  'push-in': 'push-in, push, dolly in, dolly, dolly forward, track in, truck in, move in, zoom in, zoom, creep in',
  'pull-out':
    'pull-out, pull, pull back, dolly out, dolly back, track out, truck out, track back, move out, zoom out, creep out',
  'track-left': 'track-left, truck left, dolly left, crab left, tracking left',
  'track-right':
    'track-right, track, truck, tracking, tracking shot, truck right, dolly right, crab right, tracking right, follow',
  'crane-up': 'crane-up, crane, boom up, boom, jib up, pedestal up, ped up',
  'crane-down': 'crane-down, boom down, jib down, pedestal down, ped down',
  handheld: 'handheld, hand held, shaky, shaky cam',
  whip: 'whip, whip pan, swish, swish pan',
  'arc-left': 'arc-left, orbit left, circle left',
  'arc-right': 'arc-right, arc, orbit, circle, orbit right, circle right',
  'rack-focus': 'rack-focus, rack, focus pull, pull focus, focus, shift focus',
};

const spellings = (row: string): string[] => row.split(',').map((word) => word.trim());

/** Small letters, blanks for hyphens, so that `Push-In` and `push in` are one. */
export const spokenForm = (text: string): string =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[-_\s]+/g, ' ')
    .trim();

function* words(): Generator<readonly [string, ShotWord]> {
  const rows = <Value extends string>(table: Readonly<Record<Value, string>>) =>
    (Object.keys(table) as Value[]).map((value) => [value, [value, ...spellings(table[value])]] as const);
  for (const [value, all] of rows(SIZES)) for (const word of all) yield [spokenForm(word), { field: 'size', value }];
  for (const [value, all] of rows(FRAMINGS))
    for (const word of all) yield [spokenForm(word), { field: 'framing', value }];
  for (const [value, all] of rows(ANGLES)) for (const word of all) yield [spokenForm(word), { field: 'angle', value }];
  for (const [value, all] of rows(MOVES)) for (const word of all) yield [spokenForm(word), { field: 'move', value }];
}

/** What people write in shot notes, and what it means. */
export const SHOT_WORDS: ReadonlyMap<string, ShotWord> = new Map(words());

const firstOf = (row: string): string => spellings(row)[0] ?? '';
/** How each thing is written on a board: `MS`, `OTS`, `low`, `push-in`. */
export const boardWord = (word: ShotWord): string => {
  switch (word.field) {
    case 'size':
      return firstOf(SIZES[word.value]);
    case 'framing':
      return firstOf(FRAMINGS[word.value]);
    case 'angle':
      return firstOf(ANGLES[word.value]);
    case 'move':
      return firstOf(MOVES[word.value]);
  }
};
