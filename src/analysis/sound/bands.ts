/** Bands of one spectrum, the frequencies they cover (Hz), and the bass among them. */
const LOWEST = 30;
const HIGHEST = 10_500;
const COUNT = 40;

const mel = (hertz: number) => 1127 * Math.log(1 + hertz / 700);
const hertz = (value: number) => 700 * (Math.exp(value / 1127) - 1);

export interface Bands {
  readonly count: number;
  /** First line of each band, and the line after its last. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The middle of each band, in Hz. */
  readonly centre: Float64Array;
}

/** Overlapping bands, evenly spaced for the ear. Bands over half the rate are left out. */
export function bandsFor(rate: number, size: number): Bands {
  const step = (mel(HIGHEST) - mel(LOWEST)) / (COUNT + 1);
  const edge = (index: number) => hertz(mel(LOWEST) + step * index);
  const line = (frequency: number) => (frequency * size) / rate;
  let count = COUNT;
  while (count > 1 && edge(count + 1) > rate / 2) count--;
  const from = Uint32Array.from({ length: count }, (_, band) => Math.max(1, Math.floor(line(edge(band)))));
  const to = Uint32Array.from({ length: count }, (_, band) => {
    return Math.min(size / 2, Math.max((from[band] ?? 0) + 1, Math.ceil(line(edge(band + 2)))));
  });
  return { count, from, to, centre: Float64Array.from({ length: count }, (_, band) => edge(band + 1)) };
}
