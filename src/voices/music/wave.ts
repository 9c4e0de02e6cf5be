/** Samples in one turn of a wave. */
export const TURN = 2048;

const waves = new Map<string, Float32Array>();

/**
 * One turn of a wave made of the given harmonics (the first is the fundamental), without those that would lie above 16 kHz at
 * `hertz`. Its peak is 1. Turns are worked out once per half octave and kept.
 */
export function wave(name: string, harmonics: (number: number) => number, hertz: number): Float32Array {
  const register = Math.ceil(Math.log2(hertz) * 2);
  const key = `${name} ${register}`;
  const kept = waves.get(key);
  if (kept !== undefined) return kept;
  const most = Math.max(1, Math.min(40, Math.floor(16_000 / 2 ** (register / 2))));
  const turn = new Float32Array(TURN + 1);
  for (let number = 1; number <= most; number++) {
    const strength = harmonics(number);
    // Phases spread by the square keep the peak low.
    const phase = (Math.PI * number * number) / most;
    for (let index = 0; index <= TURN; index++) {
      turn[index] = (turn[index] ?? 0) + strength * Math.sin((2 * Math.PI * number * index) / TURN + phase);
    }
  }
  const peak = turn.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9);
  const made = turn.map((sample) => sample / peak);
  waves.set(key, made);
  return made;
}

/** Hertz of a MIDI pitch, A4 = 440. */
export function hertzOf(pitch: number): number {
  return 440 * 2 ** ((pitch - 69) / 12);
}
