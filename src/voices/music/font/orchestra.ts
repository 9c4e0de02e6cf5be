import type { Mood } from '#film';
import type { Colour } from '../score.ts';

/** Who plays a colour: a General MIDI program (0 to 127), or a key of the drum set. */
export type Desk = { readonly program: number } | { readonly drum: number };

/** How loud a desk is against the others (MIDI volume, 0 to 127), and how much of it goes into the hall (0 to 127). */
export const BALANCE: Readonly<Record<Colour, readonly [volume: number, hall: number]>> = {
  pad: [70, 74],
  tremble: [64, 70],
  keys: [88, 56],
  pluck: [84, 58],
  bell: [78, 70],
  reed: [92, 58],
  bow: [94, 62],
  horn: [84, 70],
  bass: [72, 30],
  drum: [74, 50],
  tick: [58, 44],
  hit: [96, 72],
};

const program = (number: number): Desk => ({ program: number });
const drum = (key: number): Desk => ({ drum: key });

/** The orchestra where a mood names nobody else: strings, piano, harp, celesta, clarinet, violin, horns, basses, taiko, timpani. */
const FULL: Readonly<Record<Colour, Desk>> = {
  pad: program(48),
  tremble: program(44),
  keys: program(0),
  pluck: program(46),
  bell: program(8),
  reed: program(71),
  bow: program(40),
  horn: program(60),
  bass: program(42),
  drum: program(116),
  tick: drum(37),
  hit: program(47),
};

/** What a mood casts otherwise, by General MIDI: 42 cello, 45 pizzicato, 49 slow strings, 52 choir, 57 trombone, 68 oboe, 73 flute. */
const CAST: Readonly<Partial<Record<Mood, Partial<Record<Colour, Desk>>>>> = {
  melancholic: { pad: program(49), bow: program(42) },
  sad: { pad: program(49), bow: program(42), bass: program(43) },
  tense: { pluck: program(45), bow: program(42), bass: program(43) },
  chase: { pluck: program(45), horn: program(57), bass: program(43), tick: drum(42) },
  playful: {
    reed: program(73),
    bell: program(9),
    pluck: program(45),
    bass: program(32),
    drum: drum(36),
    tick: drum(42),
  },
  comic: { pluck: program(45), bass: program(70), drum: drum(36), tick: drum(76) },
  romantic: { pad: program(49), reed: program(68), keys: program(46) },
  mysterious: { bow: program(42), pad: program(52), bell: program(11), bass: program(43) },
  hopeful: { bass: program(42), drum: drum(41) },
  eerie: { bow: program(42), bass: program(43), bell: program(8) },
  warm: { bow: program(42) },
  calm: { pad: program(49), reed: program(73) },
};

/** Who plays a colour in a mood. */
export function deskFor(mood: Mood, colour: Colour): Desk {
  return CAST[mood]?.[colour] ?? FULL[colour];
}
