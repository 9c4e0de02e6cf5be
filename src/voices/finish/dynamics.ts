import { Filter } from './biquad.ts';

export interface Compression {
  /** Decibels of full scale above which the sound is held back. */
  readonly threshold: number;
  readonly ratio: number;
  /** Decibels over which holding back sets in. */
  readonly knee: number;
  /** Seconds. */
  readonly attack: number;
  readonly release: number;
  /** Decibels added afterwards. */
  readonly makeup: number;
}

/** Holds loud stretches back, by the root mean square with the given attack and release. */
export function compressed(samples: Float32Array, sampleRate: number, settings: Compression): Float32Array {
  const rise = 1 - Math.exp(-1 / (settings.attack * sampleRate));
  const fall = 1 - Math.exp(-1 / (settings.release * sampleRate));
  let power = 0;
  return samples.map((sample) => {
    const now = sample * sample;
    power += (now - power) * (now > power ? rise : fall);
    return sample * 10 ** ((settings.makeup - heldBack(10 * Math.log10(power + 1e-12), settings)) / 20);
  });
}

/** Decibels taken away at a level. */
function heldBack(level: number, { threshold, ratio, knee }: Compression): number {
  const over = level - threshold;
  const slope = 1 - 1 / ratio;
  if (over <= -knee / 2) return 0;
  return over >= knee / 2 ? over * slope : (slope * (over + knee / 2) ** 2) / (2 * knee);
}

/** Hertz above which hissing is held back. */
const HISS_FROM = 5200;
/** The share of hiss in the whole beyond which it is held back. */
const HISS_SHARE = 0.35;

/** Holds back the highs while they outweigh the rest, as in `s` and `sh`. */
export function hushed(samples: Float32Array, sampleRate: number): Float32Array {
  const highs = new Filter({ kind: 'highpass', frequency: HISS_FROM }, sampleRate);
  const speed = 1 - Math.exp(-1 / (0.004 * sampleRate));
  let hiss = 0;
  let whole = 0;
  return samples.map((sample) => {
    const high = highs.next(sample);
    hiss += (Math.abs(high) - hiss) * speed;
    whole += (Math.abs(sample) - whole) * speed;
    const kept = hiss > HISS_SHARE * whole ? Math.max(0.45, (HISS_SHARE * whole) / hiss) : 1;
    return sample - high * (1 - kept);
  });
}
