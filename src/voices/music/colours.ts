import { Drum, Tick } from './beaten.ts';
import type { Player } from './player.ts';
import { Pluck } from './plucked.ts';
import type { Colour, Note } from './score.ts';
import { Bell, Keys } from './struck.ts';
import { Bass, Pad, Reed } from './sustained.ts';

/** The instruments, by colour. `room` is how much of each goes into the common room. */
export const COLOUR: Readonly<Record<Colour, { readonly room: number; readonly play: (note: Note) => Player }>> = {
  pad: { room: 0.5, play: (note) => new Pad(note) },
  keys: { room: 0.35, play: (note) => new Keys(note) },
  pluck: { room: 0.35, play: (note) => new Pluck(note) },
  bell: { room: 0.55, play: (note) => new Bell(note) },
  reed: { room: 0.4, play: (note) => new Reed(note) },
  bass: { room: 0.08, play: (note) => new Bass(note) },
  drum: { room: 0.25, play: (note) => new Drum(note) },
  tick: { room: 0.3, play: (note) => new Tick(note) },
};
