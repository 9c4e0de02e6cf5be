import { type Chance, chance } from '#chance';
import { type Bar, barsOf } from './bars.ts';
import { type Clock, clockFor, type Meeting } from './clock.ts';
import { STYLES, type Style } from './moods.ts';
import type { Colour, Cue, Note } from './score.ts';
import { voiced } from './voicing.ts';

/** A cue laid out in bars and chords, before anybody plays. */
export interface Sketch {
  readonly cue: Cue;
  readonly style: Style;
  /** When each beat sounds: the tempo is bent so that the bars fill the cue exactly and its turns fall on beats. */
  readonly clock: Clock;
  readonly bars: readonly Bar[];
  /** The pad's notes, one set a bar. */
  readonly voicings: readonly (readonly number[])[];
  readonly next: Chance;
  /** The number of its passage. */
  readonly passage: number;
  /** True for the film's last cue. */
  readonly last: boolean;
}

/** Lays out a cue. The penultimate bar is a cadence, the last bar the tonic. */
export function sketchOf(cue: Cue, passage: number, last: boolean, seed: number): Sketch {
  const style = STYLES[cue.mood];
  const next = chance(`${seed} cue ${passage} ${cue.mood}`);
  const tempo = style.tempo * (0.92 + 0.16 * cue.intensity) * (cue.pace ?? 1);
  const count = Math.max(1, Math.round((cue.seconds * tempo) / 60 / style.meter));
  const clock = clockFor({
    bars: count,
    meter: style.meter,
    seconds: cue.seconds,
    meetings: meetingsOf(cue),
    held: last,
    rubato: rubatoOf(style),
  });
  const bars = barsOf(cue, count, (bar) => clock(bar * style.meter), next);
  const voicings: (readonly number[])[] = [];
  for (const [index, { chord, level }] of bars.entries()) {
    const before = bars[index - 1];
    const pitches = voicings.at(-1);
    const sounded = before === undefined || pitches === undefined ? null : { pitches, chord: before.chord };
    voicings.push(voiced(chord, level < 0.35 ? 3 : 4, sounded));
  }
  return { cue, style, clock, bars, voicings, next, passage, last };
}

/** How freely a mood's time is played: the slower, the freer. A beat that drives is not bent. */
function rubatoOf({ tempo, beat }: Style): number {
  if (beat !== 'none') return 0.002;
  return tempo < 80 ? 0.016 : 0.009;
}

/** What the beats are to meet: turns of the story on downbeats, what strikes on any. */
function meetingsOf({ hits = [], parts = [], silences = [] }: Cue): readonly Meeting[] {
  const turns = parts.filter(({ at }) => at > 0).map(({ at }) => ({ at, downbeat: true }));
  const entries = silences.map(({ start, seconds }) => ({ at: start + seconds, downbeat: false }));
  return [...turns, ...hits.map((at) => ({ at, downbeat: false })), ...entries].toSorted(
    (one, other) => one.at - other.at,
  );
}

/** How far from the beat people play, seconds: who leads takes more liberty than who keeps time. */
const LOOSE: Readonly<Partial<Record<Colour, number>>> = {
  reed: 0.012,
  bow: 0.014,
  horn: 0.012,
  drum: 0.004,
  tick: 0.006,
};

/** Few who play long notes play them fully, and all together hold back: from one to the other the music grows and does not jump. */
const TOUCH: Readonly<Partial<Record<Bar['telling']['motif'], number>>> = { long: 1.3, transformed: 0.84 };

/** Puts a note where the sketch's beats say: `at` and `beats` count from the cue's start. Notes never outlast their cue. */
export function noteIn(
  sketch: Sketch,
  colour: Colour,
  at: number,
  beats: number,
  pitch: number,
  strength: number,
  pan = 0,
): Note {
  const { cue, clock, passage, next, bars, style } = sketch;
  // People do not play to the millisecond; downbeats of the cue do.
  const loose = at === 0 || colour === 'pad' ? 0 : (next() - 0.5) * (LOOSE[colour] ?? 0.008);
  const start = Math.max(cue.start, cue.start + clock(at) + loose);
  const end = Math.min(cue.start + cue.seconds, cue.start + clock(at + beats));
  const bar = bars[Math.min(bars.length - 1, Math.floor(at / style.meter))];
  const level = bar?.level ?? cue.intensity;
  const told = bar === undefined ? 1 : (TOUCH[bar.telling.motif] ?? 1);
  const touch = strength * told * (0.55 + 0.45 * level) * swell(clock(at), cue.seconds) + (next() - 0.5) * 0.06;
  return {
    start,
    seconds: Math.max(0.03, end - start),
    pitch,
    strength: Math.min(1, Math.max(0.05, touch)),
    colour,
    pan,
    passage,
  };
}

/** Rises to about two thirds of the cue and falls again. */
function swell(at: number, seconds: number): number {
  return 0.72 + 0.28 * Math.sin(Math.PI * Math.min(1, at / seconds) ** 1.35);
}
