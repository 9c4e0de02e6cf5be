import { Decimator } from '../decimator.ts';
import { hann, RealFourier } from '../fourier.ts';
import { Frames } from '../frames.ts';
import type { Grid } from '../grid.ts';

/** Steps of an octave pitches are counted in: ten cents each. */
export const STEPS = 120;
/** Fundamental tones, and their first overtones, lie here (Hz). */
const LOWEST = 65;
const HIGHEST = 2100;
/** A peak has at least this share of the strongest line's power (-45 dB), and this much more than the lines around it. */
const FAINTEST = 3e-5;
const CLEAR = 6;
/** Lines to each side a peak stands out from. */
const AROUND = 8;

/** Listens for pitches: adds the peaks of each spectrum to 120 steps of an octave, and says how long they hold. */
export class PitchReader {
  /** Amplitudes since they were last taken. */
  readonly steps = new Float64Array(STEPS);
  /** How alike successive spectra were, added up over `held.count` of them; and the share of power in peaks. */
  readonly held = { alike: 0, peaked: 0, count: 0 };
  readonly #grid: Grid;
  readonly #decimator: Decimator;
  readonly #decimated: Float64Array;
  readonly #frames: Frames;
  readonly #fourier: RealFourier;
  readonly #window: Float64Array;
  readonly #windowed: Float64Array;
  readonly #power: Float64Array;
  readonly #now = new Float64Array(STEPS);
  readonly #before = new Float64Array(STEPS);

  constructor(grid: Grid, most: number) {
    const { size, hop, factor } = grid.pitch;
    this.#grid = grid;
    this.#decimator = new Decimator(factor);
    this.#decimated = new Float64Array(Math.ceil(most / factor) + 1);
    this.#frames = new Frames(size, hop, (frame) => this.#see(frame));
    this.#fourier = new RealFourier(size);
    this.#window = hann(size);
    this.#windowed = new Float64Array(size);
    this.#power = new Float64Array(size / 2 + 1);
  }

  hear(samples: Float64Array, count: number): void {
    this.#frames.hear(this.#decimated, this.#decimator.hear(samples, count, this.#decimated));
  }

  #see(frame: Float64Array): void {
    const windowed = this.#windowed;
    for (let index = 0; index < windowed.length; index++) {
      windowed[index] = (frame[index] ?? 0) * (this.#window[index] ?? 0);
    }
    this.#fourier.power(windowed, this.#power);
    this.#now.fill(0);
    const peaked = this.#peaks();
    this.#compare(peaked);
  }

  /** Adds every clear peak at its own pitch; returns the share of the power that lies in them. */
  #peaks(): number {
    const { rate, size } = this.#grid.pitch;
    const power = this.#power;
    const first = Math.max(AROUND + 1, Math.floor((LOWEST * size) / rate));
    const last = Math.min(size / 2 - AROUND - 1, Math.ceil((HIGHEST * size) / rate));
    let strongest = 0;
    let all = 0;
    for (let line = first; line < last; line++) {
      const value = power[line] ?? 0;
      all += value;
      if (value > strongest) strongest = value;
    }
    if (strongest <= 1e-10) return 0;
    let around = 0;
    for (let line = first - AROUND; line < first + AROUND; line++) around += power[line] ?? 0;
    let inPeaks = 0;
    for (let line = first; line < last; line++) {
      around += (power[line + AROUND] ?? 0) - (power[line - AROUND - 1] ?? 0);
      const value = power[line] ?? 0;
      if (value < FAINTEST * strongest || value < (power[line - 1] ?? 0) || value <= (power[line + 1] ?? 0)) continue;
      const three = value + (power[line - 1] ?? 0) + (power[line + 1] ?? 0);
      const rest = (around - three) / (2 * AROUND - 2);
      if (value < CLEAR * rest) continue;
      inPeaks += three;
      this.#add(line, value);
    }
    return Math.min(1, inPeaks / all);
  }

  /** A parabola through the logarithms of three lines says where between them the peak is. */
  #add(line: number, value: number): void {
    const { rate, size } = this.#grid.pitch;
    const left = Math.log((this.#power[line - 1] ?? 0) + 1e-30);
    const right = Math.log((this.#power[line + 1] ?? 0) + 1e-30);
    const bend = left - 2 * Math.log(value) + right;
    const shift = bend < 0 ? (0.5 * (left - right)) / bend : 0;
    const octaves = Math.log2(((line + shift) * rate) / size / 440);
    const step = ((Math.round(octaves * STEPS) % STEPS) + STEPS) % STEPS;
    const amplitude = Math.sqrt(value);
    this.#now[step] = (this.#now[step] ?? 0) + amplitude;
  }

  #compare(peaked: number): void {
    const [now, before] = [this.#now, this.#before];
    let [product, ours, theirs] = [0, 0, 0];
    for (let step = 0; step < STEPS; step++) {
      const value = now[step] ?? 0;
      // A step to either side is the same pitch.
      const was = (before[step] ?? 0) + (before[(step + 1) % STEPS] ?? 0) + (before[(step + STEPS - 1) % STEPS] ?? 0);
      product += value * Math.min(was, 2 * value);
      ours += value * value;
      theirs += (before[step] ?? 0) ** 2;
      this.steps[step] = (this.steps[step] ?? 0) + value;
    }
    this.held.alike += ours > 0 && theirs > 0 ? Math.min(1, product / Math.sqrt(ours * theirs)) : 0;
    this.held.peaked += peaked;
    this.held.count++;
    before.set(now);
  }

  /** Forgets what has been taken. */
  clear(): void {
    this.steps.fill(0);
    this.held.alike = 0;
    this.held.peaked = 0;
    this.held.count = 0;
  }
}
