import { type Chance, chance, pick } from '#chance';
import { type Chord, chordOf } from './chords.ts';
import { STYLES, type Style } from './moods.ts';
import type { Colour, Cue, Note } from './score.ts';
import { voiced } from './voicing.ts';

/** A cue laid out in bars and chords, before anybody plays. */
export interface Sketch {
  readonly cue: Cue;
  readonly style: Style;
  readonly key: number;
  readonly bars: number;
  /** Seconds of one beat: the tempo is bent so that the bars fill the cue exactly. */
  readonly beat: number;
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
  const tempo = style.tempo * (0.92 + 0.16 * cue.intensity);
  const bars = Math.max(1, Math.round((cue.seconds * tempo) / 60 / style.meter));
  const chords = numerals(style, bars, next).map((numeral) => chordOf(numeral, key));
  const voices = cue.intensity < 0.35 ? 3 : 4;
  const voicings: (readonly number[])[] = [];
  for (const chord of chords) voicings.push(voiced(chord, voices, voicings.at(-1) ?? null));
  return { cue, style, key, bars, beat: cue.seconds / (bars * style.meter), chords, voicings, next, passage, last };
}

/** Which of the style's three progressions each four bars take. */
const ORDER = [0, 0, 1, 0, 2, 1] as const;

function numerals({ progressions, cadence }: Style, bars: number, next: Chance): readonly string[] {
  const turn = Math.floor(next() * progressions.length);
  return Array.from({ length: bars }, (_, bar) => {
    if (bar === bars - 1) return cadence[1];
    if (bar === bars - 2) return cadence[0];
    const progression = progressions[((ORDER[Math.floor(bar / 4) % ORDER.length] ?? 0) + turn) % progressions.length];
    return progression?.[bar % 4] ?? cadence[1];
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
  const { cue, beat, passage, next } = sketch;
  // People do not play to the millisecond; downbeats of the cue do.
  const loose = at === 0 || colour === 'pad' ? 0 : (next() - 0.5) * 0.008;
  const start = Math.max(cue.start, cue.start + at * beat + loose);
  const end = Math.min(cue.start + cue.seconds, cue.start + (at + beats) * beat);
  const touch = strength * (0.55 + 0.45 * cue.intensity) * swell(at * beat, cue.seconds) + (next() - 0.5) * 0.04;
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
