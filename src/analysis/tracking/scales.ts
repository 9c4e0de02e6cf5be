/** Sizes that are tried around the last one. */
export const SIZES = 17;
const MIDDLE = (SIZES - 1) / 2;
/** From each size to the next. */
const STEP = 1.02;
/** Standard deviation of the wanted peak, in sizes. */
const SPREAD = 1.1;
const RIDGE = 1e-2;

/** How much larger each size is than the last one. */
export const FACTORS = Float64Array.from({ length: SIZES }, (_, index) => STEP ** (index - MIDDLE));
const FADE = Float64Array.from(
  { length: SIZES },
  (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (index + 1)) / (SIZES + 1)),
);
/** The transform of a row of 17 real numbers has nine different frequencies. */
const FREQUENCIES = MIDDLE + 1;
const COS = Float64Array.from({ length: FREQUENCIES * SIZES }, (_, at) => Math.cos(angle(at)));
const SIN = Float64Array.from({ length: FREQUENCIES * SIZES }, (_, at) => -Math.sin(angle(at)));

function angle(at: number): number {
  return (2 * Math.PI * Math.trunc(at / SIZES) * (at % SIZES)) / SIZES;
}

/** A correlation filter over sizes (Danelljan 2014): which of 17 sizes looks most like what was learned. */
export class Scales {
  readonly #length: number;
  readonly #knownRe: Float64Array;
  readonly #knownIm: Float64Array;
  readonly #re: Float64Array;
  readonly #im: Float64Array;
  readonly #energy = new Float64Array(FREQUENCIES);
  #learned = false;

  /** `length`: how many numbers describe one size. */
  constructor(length: number) {
    this.#length = length;
    this.#knownRe = new Float64Array(FREQUENCIES * length);
    this.#knownIm = new Float64Array(FREQUENCIES * length);
    this.#re = new Float64Array(FREQUENCIES * length);
    this.#im = new Float64Array(FREQUENCIES * length);
  }

  /** `rows`: the descriptions of the sizes, one after the other. */
  learn(rows: Float32Array, rate: number): void {
    this.#transform(rows);
    const share = this.#learned ? rate : 1;
    this.#learned = true;
    for (let frequency = 0; frequency < FREQUENCIES; frequency++) {
      const { re: wantedRe, im: wantedIm } = WANTED[frequency] ?? { re: 0, im: 0 };
      let energy = 0;
      const end = (frequency + 1) * this.#length;
      for (let at = frequency * this.#length; at < end; at++) {
        const [re, im] = [this.#re[at] ?? 0, this.#im[at] ?? 0];
        energy += re * re + im * im;
        const goalRe = wantedRe * re + wantedIm * im;
        const goalIm = wantedRe * im - wantedIm * re;
        this.#knownRe[at] = (1 - share) * (this.#knownRe[at] ?? 0) + share * goalRe;
        this.#knownIm[at] = (1 - share) * (this.#knownIm[at] ?? 0) + share * goalIm;
      }
      this.#energy[frequency] = (1 - share) * (this.#energy[frequency] ?? 0) + share * energy;
    }
  }

  /** How much larger or smaller it has become, 0.85 to 1.17; between two sizes where the answer lies between them. */
  ask(rows: Float32Array): number {
    this.#transform(rows);
    const answer = this.#answer();
    let best = MIDDLE;
    for (let size = 0; size < SIZES; size++) if ((answer[size] ?? 0) > (answer[best] ?? 0)) best = size;
    const [before, at, after] = [answer[best - 1] ?? 0, answer[best] ?? 0, answer[best + 1] ?? 0];
    const bend = before - 2 * at + after;
    const inside = best > 0 && best < SIZES - 1 && bend < 0;
    const part = inside ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
    return STEP ** (best + part - MIDDLE);
  }

  #answer(): Float64Array {
    const answer = new Float64Array(SIZES);
    for (let frequency = 0; frequency < FREQUENCIES; frequency++) {
      let [re, im] = [0, 0];
      const end = (frequency + 1) * this.#length;
      for (let at = frequency * this.#length; at < end; at++) {
        const [knownRe, knownIm] = [this.#knownRe[at] ?? 0, this.#knownIm[at] ?? 0];
        const [seenRe, seenIm] = [this.#re[at] ?? 0, this.#im[at] ?? 0];
        re += knownRe * seenRe + knownIm * seenIm;
        im += knownRe * seenIm - knownIm * seenRe;
      }
      const scale = (frequency === 0 ? 1 : 2) / ((this.#energy[frequency] ?? 0) + RIDGE);
      for (let size = 0; size < SIZES; size++) {
        const at = frequency * SIZES + size;
        // The inverse turns the other way round.
        answer[size] = (answer[size] ?? 0) + scale * (re * (COS[at] ?? 0) + im * (SIN[at] ?? 0));
      }
    }
    return answer;
  }

  #transform(rows: Float32Array): void {
    this.#re.fill(0);
    this.#im.fill(0);
    const length = this.#length;
    for (let frequency = 0; frequency < FREQUENCIES; frequency++) {
      for (let size = 0; size < SIZES; size++) {
        const c = (COS[frequency * SIZES + size] ?? 0) * (FADE[size] ?? 0);
        const s = (SIN[frequency * SIZES + size] ?? 0) * (FADE[size] ?? 0);
        const from = size * length;
        for (let index = 0, at = frequency * length; index < length; index++, at++) {
          const value = rows[from + index] ?? 0;
          this.#re[at] = (this.#re[at] ?? 0) + value * c;
          this.#im[at] = (this.#im[at] ?? 0) + value * s;
        }
      }
    }
  }
}

/** The transform of the wanted peak over the sizes. */
const WANTED = Array.from({ length: FREQUENCIES }, (_, frequency) => {
  let [re, im] = [0, 0];
  for (let size = 0; size < SIZES; size++) {
    const value = Math.exp(-((size - MIDDLE) ** 2) / (2 * SPREAD * SPREAD));
    re += value * (COS[frequency * SIZES + size] ?? 0);
    im += value * (SIN[frequency * SIZES + size] ?? 0);
  }
  return { re, im };
});
