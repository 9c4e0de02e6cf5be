import type { Beat, Meter, Onset, Tempo } from '../analysis.ts';
import type { Grid } from '../grid.ts';
import type { Envelopes } from '../spectrum.ts';
import type { Attacks } from './attack.ts';
import { trackBeats } from './beats.ts';
import { courseOf } from './course.ts';
import { barsOf } from './meter.ts';
import { onsetsOf } from './onsets.ts';
import { opened } from './opening.ts';
import { Places } from './places.ts';
import { pulseOf } from './pulse.ts';
import { stretchesOf } from './stretches.ts';
import { after, fits, STEP, TEMPI, type Tempogram, tempogramOf } from './tempogram.ts';

/** Beats needed to speak of a tempo. */
const FEWEST = 4;
/** When what happens between the beats is as regular as the beats by this share, there are twice as many. */
const FILLED = 0.85;
/** Nobody taps faster. */
const FASTEST = 215;
/** Anything less regular has no beat: speech and noise stay under it. */
const REGULAR = 0.15;
/** A beat is put where something begins when it is at least this much of a standard deviation. */
const HEARD = 0.5;
/** The first and the last beat have at least this share of the strength of the middle one. */
const CLEAR = 0.3;
/** Windows from a change of tempo in which both tempi are heard. */
const BLUR = 3;

export interface Rhythm {
  readonly tempo: Tempo | null;
  readonly meter: Meter | null;
  readonly beats: readonly Beat[];
  readonly onsets: readonly Onset[];
}

/** Onsets, tempo, beats and bars from the envelopes of a sound. */
export function rhythmOf(envelopes: Envelopes, attacks: Attacks, grid: Grid): Rhythm {
  const { pace } = grid;
  const flux = opened(envelopes, attacks, grid);
  const places = new Places(grid, attacks, flux);
  const onsets = onsetsOf(flux, envelopes.level.values(), places, pace);
  const none = { tempo: null, meter: null, beats: [], onsets };
  if (onsets.length < FEWEST) return none;
  const pulse = pulseOf(flux, pace);
  const tempogram = tempogramOf(pulse, pace);
  const tempi = tempiOf(tempogram);
  const { periods, others } = periodsOf(tempi, tempogram, pulse.length);
  const hops = within(trackBeats(pulse, periods, others), pulse);
  if (hops.length < FEWEST) return none;
  const seconds = placed(hops, pulse, places);
  const tempo = tempoOf(seconds, tempogram, tempi);
  if (tempo.confidence < REGULAR) return none;
  const bars = barsOf(accentsOf(hops, envelopes, pulse));
  return {
    tempo,
    meter: bars === null ? null : { beatsPerBar: bars.beatsPerBar, confidence: bars.confidence },
    beats: told(seconds, hops, pulse, bars),
    onsets,
  };
}

/** Hops from beat to beat at every hop; near a change of tempo, the one beyond the change as well. */
function periodsOf(tempi: readonly number[], { pace, windows }: Tempogram, hops: number) {
  const middle = (hops / pace - (windows.length - 1) * STEP) / 2;
  const at = (window: number) => (60 * pace) / (tempi[Math.max(0, Math.min(tempi.length - 1, window))] ?? 120);
  const periods = new Float32Array(hops);
  const others = new Float32Array(hops);
  for (let hop = 0; hop < hops; hop++) {
    const window = Math.round((hop / pace - middle) / STEP);
    const [own, before, later] = [at(window), at(window - BLUR), at(window + BLUR)];
    periods[hop] = own;
    others[hop] = Math.abs(before - own) > Math.abs(later - own) ? before : later;
  }
  return { periods, others };
}

/** Beats a minute for every window; twice as many where the places between are as full all around. */
function tempiOf({ pace, windows, ...rest }: Tempogram): readonly number[] {
  const tempi = courseOf({ pace, windows, ...rest }).map((index) => TEMPI[index] ?? 120);
  const regular = (window: number, share: number) =>
    nearby(windows[window] ?? new Float64Array(0), (share * 60 * pace) / (tempi[window] ?? 120));
  return tempi.map((bpm, window) => {
    let [between, on] = [0, 0];
    for (let other = Math.max(0, window - BLUR); other <= window + BLUR && other < tempi.length; other++) {
      if (Math.abs(Math.log((tempi[other] ?? 0) / bpm)) > 0.1) continue;
      between += regular(other, 0.5);
      on += regular(other, 1);
    }
    return 2 * bpm <= FASTEST && between >= FILLED * on ? 2 * bpm : bpm;
  });
}

/** The most alike within a hop of `delay`. */
const nearby = (alike: Float64Array, delay: number): number =>
  Math.max(after(alike, delay - 0.5), after(alike, delay), after(alike, delay + 0.5));

/** Beats from the first to the last that is heard about as clearly as the others. */
function within(hops: readonly number[], pulse: Float32Array): readonly number[] {
  const strengths = strengthsOf(hops, pulse);
  const middle = [...strengths].sort((one, other) => one - other)[strengths.length >> 1] ?? 0;
  const clear = (strength: number) => strength > 0 && strength >= CLEAR * middle;
  return hops.slice(strengths.findIndex(clear), strengths.findLastIndex(clear) + 1);
}

const strengthsOf = (hops: readonly number[], pulse: Float32Array): readonly number[] =>
  hops.map((hop) => Math.max(pulse[hop - 1] ?? 0, pulse[hop] ?? 0, pulse[hop + 1] ?? 0));

/** Beats at their attacks; where nothing is heard, evenly between those. */
function placed(hops: readonly number[], pulse: Float32Array, places: Places): readonly number[] {
  const heard = hops.map((hop) => {
    const top = [hop - 1, hop, hop + 1].reduce((one, other) => ((pulse[other] ?? 0) > (pulse[one] ?? 0) ? other : one));
    return (pulse[top] ?? 0) >= HEARD ? places.seconds(top) : null;
  });
  const seconds = hops.map((hop, index) => heard[index] ?? places.soft(hop));
  for (let index = 1; index < hops.length - 1; index++) {
    if (heard[index] !== null) continue;
    let next = index;
    while (next < hops.length - 1 && heard[next] === null) next++;
    const from = seconds[index - 1] ?? 0;
    const gap = ((seconds[next] ?? 0) - from) / (next - index + 1);
    for (let between = index; between < next; between++) seconds[between] = from + gap * (between - index + 1);
    index = next;
  }
  return seconds;
}

/** How heavy each beat is: the bass most of all. */
function accentsOf(hops: readonly number[], envelopes: Envelopes, pulse: Float32Array): readonly number[] {
  const bass = envelopes.bassFlux.values();
  const most = (values: Float32Array, hop: number) => {
    let best = 0;
    for (let other = hop - 2; other <= hop + 2; other++) best = Math.max(best, values[other] ?? 0);
    return best;
  };
  return hops.map((hop) => most(bass, hop) / 6 + most(pulse, hop));
}

function tempoOf(beats: readonly number[], tempogram: Tempogram, tempi: readonly number[]): Tempo {
  const { pace, windows } = tempogram;
  const curve = stretchesOf(beats);
  const longest = curve.reduce((one, other) => (other.end - other.start > one.end - one.start ? other : one));
  const regular = windows.reduce((sum, alike, window) => sum + nearby(alike, (60 * pace) / (tempi[window] ?? 120)), 0);
  const confidence = Math.max(0, Math.min(1, regular / windows.length));
  const { bpm } = longest;
  return { bpm, confidence, half: bpm / 2, double: bpm * 2, alternatives: alternativesTo(bpm, tempogram), curve };
}

/** Other peaks among the tempi, the best three first. */
function alternativesTo(bpm: number, tempogram: Tempogram): Tempo['alternatives'] {
  const fit = fits(tempogram.mean, tempogram.pace);
  const own = TEMPI.reduce((best, tempo, index) => {
    return Math.abs(Math.log(tempo / bpm)) < 0.03 ? Math.max(best, fit[index] ?? 0) : best;
  }, 1e-9);
  return TEMPI.map((tempo, index) => ({ bpm: tempo, weight: (fit[index] ?? 0) / own, index }))
    .filter(({ index, weight }) => weight > 0.1 && weight * own >= Math.max(...neighbours(fit, index)))
    .filter((other) => Math.abs(Math.log(other.bpm / bpm)) > 0.04)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 3)
    .map(({ bpm: tempo, weight }) => ({ bpm: Math.round(tempo * 10) / 10, weight }));
}

const neighbours = (values: Float64Array, index: number) => [
  ...values.subarray(Math.max(0, index - 4), index),
  ...values.subarray(index + 1, index + 5),
];

function told(
  seconds: readonly number[],
  hops: readonly number[],
  pulse: Float32Array,
  bars: ReturnType<typeof barsOf>,
) {
  const strengths = strengthsOf(hops, pulse);
  const most = Math.max(1e-9, ...strengths);
  return seconds.map((time, index): Beat => {
    const beat = { seconds: time, strength: (strengths[index] ?? 0) / most };
    return bars !== null && index % bars.beatsPerBar === bars.first ? { ...beat, downbeat: bars.confidence } : beat;
  });
}
