import { Drum, Hit, Tick } from './beaten.ts';
import { Bow, Horn, Tremble } from './bowed.ts';
import type { Player } from './player.ts';
import { Pluck } from './plucked.ts';
import type { Colour, Note } from './score.ts';
import { Bell, Keys } from './struck.ts';
import { Bass, Pad, Reed } from './sustained.ts';

/** The instruments, by colour. `room` is how much of each goes into the common room. */
export const COLOUR: Readonly<Record<Colour, { readonly room: number; readonly play: (note: Note) => Player }>> = {
  pad: { room: 0.5, play: (note) => new Pad(note) },
  tremble: { room: 0.5, play: (note) => new Tremble(note) },
  keys: { room: 0.35, play: (note) => new Keys(note) },
  pluck: { room: 0.35, play: (note) => new Pluck(note) },
  bell: { room: 0.55, play: (note) => new Bell(note) },
  reed: { room: 0.4, play: (note) => new Reed(note) },
  bow: { room: 0.45, play: (note) => new Bow(note) },
  horn: { room: 0.5, play: (note) => new Horn(note) },
  bass: { room: 0.08, play: (note) => new Bass(note) },
  drum: { room: 0.25, play: (note) => new Drum(note) },
  tick: { room: 0.3, play: (note) => new Tick(note) },
  hit: { room: 0.6, play: (note) => new Hit(note) },
};
