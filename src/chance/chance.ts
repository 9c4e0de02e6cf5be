/** A stream of numbers in [0, 1) that is the same on every machine for the same seed. */
export type Chance = () => number;

/** A 32-bit seed from any text (FNV-1a), so that a name always leads to the same numbers. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Starts a stream of chance (mulberry32: 32 bits of state, good enough for pictures and pacing, never for secrets). */
export function chance(seed: number | string): Chance {
  let state = typeof seed === 'string' ? seedOf(seed) : seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the choices; throws on an empty list. */
export function pick<Choice>(next: Chance, choices: readonly Choice[]): Choice {
  const choice = choices[Math.floor(next() * choices.length)];
  if (choice === undefined) throw new RangeError('pick needs at least one choice');
  return choice;
}
