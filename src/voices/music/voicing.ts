import type { Chord } from './chords.ts';

/** The pad's range, and how far apart its neighbours may lie: nearer is muddy, further falls apart. */
const LOW = 50;
const HIGH = 72;
const NARROWEST = 3;
const WIDEST = 9;

/** The bass keeps within an octave from here. */
const LOWEST_BASS = 33;

/** The note a bass holds under a chord: its root. */
export function bassUnder([root = 0]: Chord): number {
  return LOWEST_BASS + ((root - LOWEST_BASS + 48) % 12);
}

/** What two voices in parallel fifths or octaves cost, in semitones of movement. */
const PARALLEL = 24;

/** What sounded before: the pad's notes, and the chord they set. */
export interface Voiced {
  readonly pitches: readonly number[];
  readonly chord: Chord;
}

/** Sets a chord so that its voices move as little as they can from the chord before and never in parallel fifths or octaves. */
export function voiced(chord: Chord, voices: number, before: Voiced | null): readonly number[] {
  let best: readonly number[] = [];
  let least = Number.POSITIVE_INFINITY;
  const low = bassUnder(chord);
  for (const candidate of placements(chord, voices)) {
    const moved =
      before === null
        ? 0
        : movement(before.pitches, candidate) +
          PARALLEL * parallels([bassUnder(before.chord), ...before.pitches], [low, ...candidate]);
    const cost = centre(candidate) * 0.25 + moved;
    if (cost < least) [least, best] = [cost, candidate];
  }
  return best;
}

/** Every way to place `voices` of the chord's notes in the range, with as many different ones as fit. */
function placements(chord: Chord, voices: number): readonly (readonly number[])[] {
  const different = Math.min(voices, new Set(chord).size);
  const found: number[][] = [];
  const place = (chosen: readonly number[]) => {
    if (chosen.length === voices) {
      if (new Set(chosen.map((pitch) => pitch % 12)).size >= different) found.push([...chosen]);
      return;
    }
    const last = chosen.at(-1);
    const from = last === undefined ? LOW : last + NARROWEST;
    for (let pitch = from; pitch <= (last === undefined ? HIGH : last + WIDEST) && pitch <= HIGH; pitch++) {
      if (chord.includes(pitch % 12)) place([...chosen, pitch]);
    }
  };
  place([]);
  return found;
}

function centre(pitches: readonly number[]): number {
  return Math.abs(pitches.reduce((sum, pitch) => sum + pitch, 0) / pitches.length - (LOW + HIGH) / 2);
}

function movement(before: readonly number[], after: readonly number[]): number {
  return after.reduce((sum, pitch, voice) => sum + Math.abs(pitch - (before[voice] ?? pitch)), 0);
}

/** How many pairs of voices go from one fifth or octave to another of the same kind. */
export function parallels(before: readonly number[], after: readonly number[]): number {
  let count = 0;
  for (const [voice, pitch] of after.entries()) {
    const was = before[voice];
    if (was === undefined || was === pitch) continue;
    for (let other = voice + 1; other < Math.min(after.length, before.length); other++) {
      const gapWas = Math.abs((before[other] ?? 0) - was) % 12;
      const gap = Math.abs((after[other] ?? 0) - pitch) % 12;
      if (gap === gapWas && (gap === 7 || gap === 0)) count++;
    }
  }
  return count;
}
