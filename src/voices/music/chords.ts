/** A chord as pitch classes, the root first; 0 is C. */
export type Chord = readonly number[];

const DEGREES: Readonly<Record<string, number>> = { i: 0, ii: 2, iii: 4, iv: 5, v: 7, vi: 9, vii: 11 };
const ADDED: Readonly<Record<string, readonly number[]>> = {
  '': [],
  '6': [9],
  '7': [10],
  maj7: [11],
  add9: [14],
};

/** Reads a roman numeral over a key: `bVImaj7`, `iv6`, `V7`. Throws a RangeError for what is none. */
export function chordOf(numeral: string, key: number): Chord {
  const parts = /^(b?)([IV]+|[iv]+)(6|7|maj7|add9)?$/.exec(numeral);
  const degree = DEGREES[parts?.[2]?.toLowerCase() ?? ''];
  if (parts === null || degree === undefined) throw new RangeError(`${numeral} is no chord`);
  const [, flat, roman = '', added = ''] = parts;
  const root = key + degree - (flat === 'b' ? 1 : 0);
  const third = roman === roman.toUpperCase() ? 4 : 3;
  return [0, third, 7, ...(ADDED[added] ?? [])].map((interval) => (root + interval + 12) % 12);
}

/** The notes a melody may use over a chord between two pitches: the scale without what grates against foreign chord notes. */
export function ladder(scale: readonly number[], key: number, chord: Chord, low: number, high: number): number[] {
  const own = scale.map((interval) => (interval + key) % 12);
  const foreign = chord.filter((note) => !own.includes(note));
  const grates = (note: number) => foreign.some((other) => Math.abs(note - other) % 10 === 1);
  const kept = new Set([...own.filter((note) => chord.includes(note) || !grates(note)), ...chord]);
  const pitches: number[] = [];
  for (let pitch = low; pitch <= high; pitch++) if (kept.has(pitch % 12)) pitches.push(pitch);
  return pitches;
}

/** The pitch nearest to another; the lower of two equally near. */
export function nearest(pitches: readonly number[], to: number): number {
  return pitches.reduce((best, pitch) => (Math.abs(pitch - to) < Math.abs(best - to) ? pitch : best), pitches[0] ?? to);
}
