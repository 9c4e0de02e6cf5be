import { type Chance, chance, pick } from '#chance';
import { type Chord, chordOf } from './chords.ts';
import { type Clock, clockFor } from './clock.ts';
import { STYLES, type Style } from './moods.ts';
import { type PhrasePlace, phrasesOf } from './phrases.ts';
import type { Colour, Cue, Note } from './score.ts';
import { voiced } from './voicing.ts';

/** A cue laid out in bars and chords, before anybody plays. */
export interface Sketch {
  readonly cue: Cue;
  readonly style: Style;
  readonly key: number;
  readonly bars: number;
  /** When each beat sounds: the tempo is bent so that the bars fill the cue exactly and its turns fall on beats. */
  readonly clock: Clock;
  /** One a bar. */
  readonly phrases: readonly PhrasePlace[];
  /** One a bar. */
  readonly chords: readonly Chord[];
  /** The pad's notes, one set a bar. */
  readonly voicings: readonly (readonly number[])[];
  readonly next: Chance;
  /** The number of its passage. */
  readonly passage: number;
  /** True for the film's last cue. */
  readonly last: boolean;
}

/** Lays out a cue. `keyBefore` is kept when the mood knows it; the penultimate bar is a cadence, the last bar the tonic. */
export function sketchOf(cue: Cue, passage: number, last: boolean, seed: number, keyBefore: number | null): Sketch {
  const style = STYLES[cue.mood];
  const next = chance(`${seed} cue ${passage} ${cue.mood}`);
  const chosen = pick(next, style.keys);
  const key = keyBefore !== null && style.keys.includes(keyBefore) ? keyBefore : chosen;
  const tempo = style.tempo * (0.92 + 0.16 * cue.intensity) * (cue.pace ?? 1);
  const bars = Math.max(1, Math.round((cue.seconds * tempo) / 60 / style.meter));
  const phrases = phrasesOf(bars, next);
  const chords = numerals(style, phrases, next).map((numeral) => chordOf(numeral, key));
  const voices = cue.intensity < 0.35 ? 3 : 4;
  const voicings: (readonly number[])[] = [];
  for (const chord of chords) voicings.push(voiced(chord, voices, voicings.at(-1) ?? null));
  const clock = clockFor(bars, style.meter, cue.seconds, cue.hits ?? [], last);
  return { cue, style, key, bars, clock, phrases, chords, voicings, next, passage, last };
}

/** Which of the style's three progressions each phrase takes. */
const ORDER = [0, 0, 1, 0, 2, 1] as const;

function numerals({ progressions, cadence }: Style, phrases: readonly PhrasePlace[], next: Chance): readonly string[] {
  const turn = Math.floor(next() * progressions.length);
  return phrases.map(({ phrase, bar, length }, at) => {
    if (at === phrases.length - 1) return cadence[1];
    if (at === phrases.length - 2) return cadence[0];
    const progression = progressions[((ORDER[phrase % ORDER.length] ?? 0) + turn) % progressions.length];
    // A phrase of three leaves out a chord, a longer one dwells on the first; all end on the progression's last.
    const chord = bar === length - 1 ? 3 : Math.max(0, Math.min(2, length > 4 ? bar - (length - 4) : bar));
    return progression?.[chord] ?? cadence[1];
  });
}

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
  const { cue, clock, passage, next } = sketch;
  // People do not play to the millisecond; downbeats of the cue do.
  const loose = at === 0 || colour === 'pad' ? 0 : (next() - 0.5) * 0.008;
  const start = Math.max(cue.start, cue.start + clock(at) + loose);
  const end = Math.min(cue.start + cue.seconds, cue.start + clock(at + beats));
  const touch = strength * (0.55 + 0.45 * cue.intensity) * swell(clock(at), cue.seconds) + (next() - 0.5) * 0.04;
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
