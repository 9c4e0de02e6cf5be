import type { Band } from '../finish/biquad.ts';

/** The meter's weighting is given for this rate; everything measured here has it. */
const RATE = 48_000;
/** Samples in a step of 100 ms: blocks of 400 ms overlap by three quarters. */
const STEP = RATE / 10;

/** ITU-R BS.1770-4, table 1: the head as a sphere. */
const HEAD: Band = {
  b0: 1.53512485958697,
  b1: -2.69169618940638,
  b2: 1.19839281085285,
  a1: -1.69065929318241,
  a2: 0.73248077421585,
};
/** ITU-R BS.1770-4, table 2: the revised low-frequency B curve. */
const LOWS: Band = { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 };

/** Below this nothing counts (LUFS), and below this much under the mean of the rest (LU). */
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;

/** What has been heard so far. */
export interface Loudness {
  /** LUFS over the whole, gated; null when nothing was louder than -70 LUFS. */
  readonly integrated: number | null;
  /** Loudness range in LU after EBU Tech 3342; null when there was too little to say. */
  readonly range: number | null;
}

/** A loudness meter after ITU-R BS.1770-4 and EBU R128, for 48 kHz in mono or stereo, fed block by block. */
export class LoudnessMeter {
  readonly #channels: WeightedChannel[];
  readonly #steps: number[] = [];
  #sum = 0;
  #count = 0;

  constructor(channels: 1 | 2) {
    this.#channels = Array.from({ length: channels }, () => new WeightedChannel());
  }

  /** Hears the first `count` samples of each channel. */
  hear(channels: readonly Float32Array[], count = channels[0]?.length ?? 0): void {
    for (let from = 0; from < count; ) {
      const to = Math.min(count, from + STEP - this.#count);
      for (const [index, channel] of channels.entries())
        this.#sum += this.#channels[index]?.power(channel, from, to) ?? 0;
      this.#count += to - from;
      from = to;
      if (this.#count === STEP) this.#endStep();
    }
  }

  #endStep(): void {
    this.#steps.push(this.#sum / STEP);
    this.#sum = 0;
    this.#count = 0;
  }

  loudness(): Loudness {
    return { integrated: gated(blocks(this.#steps, 4, 1)), range: loudnessRange(blocks(this.#steps, 30, 1)) };
  }
}

/** One channel's K weighting, with its memory. */
class WeightedChannel {
  readonly #memory = new Float64Array(4);

  /** The weighted energy of the samples in [from, to). */
  power(samples: Float32Array, from: number, to: number): number {
    let [head1 = 0, head2 = 0, low1 = 0, low2 = 0] = this.#memory;
    let sum = 0;
    for (let index = from; index < to; index++) {
      const sample = samples[index] ?? 0;
      const head = HEAD.b0 * sample + head1;
      head1 = HEAD.b1 * sample - HEAD.a1 * head + head2;
      head2 = HEAD.b2 * sample - HEAD.a2 * head;
      const low = LOWS.b0 * head + low1;
      low1 = LOWS.b1 * head - LOWS.a1 * low + low2;
      low2 = LOWS.b2 * head - LOWS.a2 * low;
      sum += low * low;
    }
    this.#memory.set([head1, head2, low1, low2]);
    return sum;
  }
}

/** Mean power of every run of `length` steps. */
function blocks(steps: readonly number[], length: number, hop: number): readonly number[] {
  const means: number[] = [];
  for (let end = length; end <= steps.length; end += hop) {
    let sum = 0;
    for (let index = end - length; index < end; index++) sum += steps[index] ?? 0;
    means.push(sum / length);
  }
  return means;
}

const lufs = (power: number) => -0.691 + 10 * Math.log10(power);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function gated(powers: readonly number[]): number | null {
  const heard = powers.filter((power) => lufs(power) > ABSOLUTE_GATE);
  if (heard.length === 0) return null;
  const gate = lufs(mean(heard)) + RELATIVE_GATE;
  return lufs(mean(heard.filter((power) => lufs(power) > gate)));
}

/** EBU Tech 3342: from the 10th to the 95th percentile of 3 s blocks, gated 20 LU under their mean. */
function loudnessRange(powers: readonly number[]): number | null {
  const heard = powers.filter((power) => lufs(power) > ABSOLUTE_GATE);
  if (heard.length === 0) return null;
  const gate = lufs(mean(heard)) - 20;
  const kept = heard
    .map(lufs)
    .filter((level) => level > gate)
    .sort((one, other) => one - other);
  const at = (share: number) => kept[Math.round((kept.length - 1) * share)] ?? 0;
  return at(0.95) - at(0.1);
}

/** LUFS of a whole sound at 48 kHz; null when it is silent. Sounds shorter than one block are measured as they are. */
export function integratedLoudness(channels: readonly Float32Array[]): number | null {
  const meter = new LoudnessMeter(channels.length === 2 ? 2 : 1);
  meter.hear(channels);
  const frames = channels[0]?.length ?? 0;
  if (frames < 4 * STEP) meter.hear(channels.map(() => new Float32Array(4 * STEP - frames)));
  return meter.loudness().integrated;
}
