import type { Chord } from './chords.ts';

/** The pad's range, and how far apart its neighbours may lie: nearer is muddy, further falls apart. */
const LOW = 50;
const HIGH = 72;
const NARROWEST = 3;
const WIDEST = 9;

/** Sets a chord so that its voices move as little as they can from the chord before and never in parallel fifths or octaves. */
export function voiced(chord: Chord, voices: number, before: readonly number[] | null): readonly number[] {
  let best: readonly number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of placements(chord, voices)) {
    const cost = centre(candidate) * 0.25 + (before === null ? 0 : movement(before, candidate));
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
  let cost = 0;
  for (const [voice, pitch] of after.entries()) {
    const was = before[voice] ?? pitch;
    cost += Math.abs(pitch - was);
    for (let other = voice + 1; other < after.length; other++) {
      const gapWas = ((before[other] ?? 0) - was) % 12;
      const gap = ((after[other] ?? 0) - pitch) % 12;
      if (gap === gapWas && (gap === 7 || gap === 0) && pitch !== was) cost += 6;
    }
  }
  return cost;
}
