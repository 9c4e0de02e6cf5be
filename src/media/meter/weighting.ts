interface Band {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/**
 * ITU-R BS.1770-4 gives its two filters as numbers for 48 kHz. These are the analogue filters behind them (as libebur128 has
 * them), so that every rate has its own: at 48 kHz they give the tables of the recommendation back.
 */
function shelf(rate: number): Band {
  const tangent = Math.tan((Math.PI * 1681.974450955533) / rate);
  const quality = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const bend = high ** 0.4996667741545416;
  const square = tangent * tangent;
  const whole = 1 + tangent / quality + square;
  return {
    b0: (high + (bend * tangent) / quality + square) / whole,
    b1: (2 * (square - high)) / whole,
    b2: (high - (bend * tangent) / quality + square) / whole,
    a1: (2 * (square - 1)) / whole,
    a2: (1 - tangent / quality + square) / whole,
  };
}

function highPass(rate: number): Band {
  const tangent = Math.tan((Math.PI * 38.13547087602444) / rate);
  const quality = 0.5003270373238773;
  const square = tangent * tangent;
  const whole = 1 + tangent / quality + square;
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (square - 1)) / whole, a2: (1 - tangent / quality + square) / whole };
}

/** Under this a filter's memory is silence; without it, digital silence is slow. */
const NOTHING = 1e-30;
const settled = (value: number) => (Math.abs(value) < NOTHING ? 0 : value);

/** One channel's K weighting, with its memory. */
export class Weighting {
  readonly #head: Band;
  readonly #lows: Band;
  readonly #memory = new Float64Array(4);

  constructor(rate: number) {
    this.#head = shelf(rate);
    this.#lows = highPass(rate);
  }

  /** The weighted energy of the samples in [from, to). */
  energy(samples: Float32Array, from: number, to: number, before: number): number {
    const { b0, b1, b2, a1, a2 } = this.#head;
    const { a1: low1, a2: low2 } = this.#lows;
    let [head1 = 0, head2 = 0, lows1 = 0, lows2 = 0] = this.#memory;
    let sum = before;
    for (let index = from; index < to; index++) {
      const sample = samples[index] ?? 0;
      const head = b0 * sample + head1;
      head1 = b1 * sample - a1 * head + head2;
      head2 = b2 * sample - a2 * head;
      const low = head + lows1;
      lows1 = lows2 - 2 * head - low1 * low;
      lows2 = head - low2 * low;
      sum += low * low;
    }
    this.#memory[0] = settled(head1);
    this.#memory[1] = settled(head2);
    this.#memory[2] = settled(lows1);
    this.#memory[3] = settled(lows2);
    return sum;
  }
}
