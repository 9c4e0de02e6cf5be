import { type BandShape, Filter } from '../finish/biquad.ts';
import { type Bus, RATE } from './player.ts';

/** What the built-in colours want: less of the thickness where pads and basses meet, and air. */
export const OWN_TINT: readonly BandShape[] = [
  { kind: 'bell', frequency: 230, q: 0.8, gain: -3.5 },
  { kind: 'highshelf', frequency: 1800, gain: 5 },
];
/** Sampled strings and keys want air alone. */
export const FONT_TINT: readonly BandShape[] = [
  { kind: 'bell', frequency: 230, q: 0.8, gain: -2 },
  { kind: 'highshelf', frequency: 4500, gain: 4 },
];

/** An equaliser over both sides of the music, with memory from block to block. */
export class Tint {
  readonly #sides: readonly (readonly Filter[])[];

  readonly #gain: number;

  /** `gain` is a factor on everything. */
  constructor(shapes: readonly BandShape[], gain: number) {
    this.#gain = gain;
    this.#sides = [0, 1].map(() => shapes.map((shape) => new Filter(shape, RATE)));
  }

  /** Tints the first `count` samples of the bus in place. */
  apply({ left, right }: Bus, count: number): void {
    for (const [side, samples] of [left, right].entries()) {
      for (const filter of this.#sides[side] ?? [])
        for (let index = 0; index < count; index++) samples[index] = filter.next(samples[index] ?? 0);
      for (let index = 0; index < count; index++) samples[index] = (samples[index] ?? 0) * this.#gain;
    }
  }
}
