import { PEAK_DELAY, PeakFinder } from '#media';

/** Samples over which the gain glides: 5 ms at 48 kHz. */
const GLIDE = 240;
/** Samples around a peak over which the gain stands still: as far as the samples reach that make up a true peak. */
const STILL = PEAK_DELAY;
/** Samples a need for less gain is remembered: the glide, standing still, and the two samples a peak may lie between. */
const HELD = GLIDE + 2 * STILL + 2;
/** Share of the way back the gain goes in one sample: 100 ms at 48 kHz. */
const RELEASE = 1 - Math.exp(-1 / (0.1 * 48_000));

/**
 * A limiter that looks ahead: it knows of a peak (a true one, between samples too) before it comes, and has glided down when
 * it is there. The gain is a mean over values that are all low enough for the peak, so it never lets one through.
 */
export class Limiter {
  /** Samples by which the sound comes out later. */
  static readonly DELAY = PEAK_DELAY + GLIDE + STILL;

  readonly #ceiling: number;
  readonly #finders = [new PeakFinder(), new PeakFinder()] as const;
  readonly #sound = [new Float32Array(Limiter.DELAY), new Float32Array(Limiter.DELAY)] as const;
  readonly #least = new LeastOf(HELD);
  readonly #gains = new Float64Array(GLIDE).fill(1);
  #sum = GLIDE;
  #gain = 1;
  #age = 0;
  #deepest = 1;

  /** `ceiling` in dBTP. */
  constructor(ceiling: number) {
    this.#ceiling = 10 ** (ceiling / 20);
  }

  /** The most that was taken away so far, in decibels (0 or more). */
  get deepest(): number {
    return -20 * Math.log10(this.#deepest);
  }

  /** Works in place: the block that went in is replaced by the one from `DELAY` samples before, limited. */
  limit(left: Float32Array, right: Float32Array, count: number): void {
    const [onLeft, onRight] = this.#sound;
    for (let index = 0; index < count; index++) {
      const leftIn = left[index] ?? 0;
      const rightIn = right[index] ?? 0;
      const leftPeak = this.#finders[0].next(leftIn, this.#ceiling);
      const rightPeak = this.#finders[1].next(rightIn, this.#ceiling);
      const gain = this.#glided(Math.max(leftPeak, rightPeak));
      const at = this.#age++ % Limiter.DELAY;
      left[index] = (onLeft[at] ?? 0) * gain;
      right[index] = (onRight[at] ?? 0) * gain;
      onLeft[at] = leftIn;
      onRight[at] = rightIn;
    }
  }

  #glided(peak: number): number {
    const least = this.#least.next(peak > this.#ceiling ? this.#ceiling / peak : 1);
    this.#gain = Math.min(least, this.#gain + (1 - this.#gain) * RELEASE);
    const at = this.#age % GLIDE;
    this.#sum += this.#gain - (this.#gains[at] ?? 1);
    this.#gains[at] = this.#gain;
    const mean = Math.min(1, this.#sum / GLIDE);
    if (mean < this.#deepest) this.#deepest = mean;
    return mean;
  }
}

/** The least of the last `length` values, in constant time: only values that may yet be the least are kept, rising. */
class LeastOf {
  readonly #values: Float64Array;
  readonly #ages: Float64Array;
  readonly #length: number;
  #first = 0;
  #count = 0;
  #age = 0;

  constructor(length: number) {
    this.#length = length;
    this.#values = new Float64Array(length + 1);
    this.#ages = new Float64Array(length + 1);
  }

  next(value: number): number {
    const room = this.#values.length;
    while (this.#count > 0 && (this.#values[(this.#first + this.#count - 1) % room] ?? 0) >= value) this.#count--;
    const at = (this.#first + this.#count++) % room;
    this.#values[at] = value;
    this.#ages[at] = this.#age++;
    if ((this.#ages[this.#first] ?? 0) <= this.#age - 1 - this.#length) {
      this.#first = (this.#first + 1) % room;
      this.#count--;
    }
    return this.#values[this.#first] ?? 1;
  }
}
