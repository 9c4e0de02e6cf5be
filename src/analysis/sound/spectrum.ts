import { type Bands, bandsFor } from './bands.ts';
import { hann, RealFourier } from './fourier.ts';
import type { Grid } from './grid.ts';
import { Tape } from './tape.ts';

/** Under the loudest band by this factor of power (-50 dB) nothing is heard. */
const MASKED = 1e-5;
/** Forgetting the loudest band: to half in about ten seconds. */
const FORGET = 0.9992;
/** Under this there is nothing at all (-120 dB). */
const NOTHING = 1e-12;
/** Bands under this many Hz are the bass; between these two lies what makes words. */
const BASS = 180;
const SPEECH_FROM = 250;
const SPEECH_TO = 4000;
/** Voices have their pitch between these (Hz). */
const PITCH_FROM = 70;
const PITCH_TO = 400;

/** What is kept of every hop of a sound, as envelopes of about 88 values a second. */
export interface Envelopes {
  /** How much begins: mean rise of all bands in decibels, and of the bass alone. */
  readonly flux: Tape;
  readonly bassFlux: Tape;
  /** Decibels of everything, and of the band of speech. */
  readonly level: Tape;
  readonly speechLevel: Tape;
  /** 0 to 1: how evenly the bands are filled. Noise is near 1. */
  readonly flatness: Tape;
  /** Where the middle of the power is, as an octave number over 100 Hz. */
  readonly centroid: Tape;
  /** 0 to 1: how much the sound repeats itself as a voice or a string does, and how often a second (octaves over 70 Hz). */
  readonly harmonicity: Tape;
  readonly pitch: Tape;
}

/** Looks at one spectrum after another. */
export class SpectrumReader {
  readonly envelopes: Envelopes = {
    flux: new Tape(),
    bassFlux: new Tape(),
    level: new Tape(),
    speechLevel: new Tape(),
    flatness: new Tape(),
    centroid: new Tape(),
    harmonicity: new Tape(),
    pitch: new Tape(),
  };
  readonly bands: Bands;
  /** Decibels of each band in the last spectrum: over what is masked. */
  readonly decibels: Float64Array;
  readonly #grid: Grid;
  readonly #fourier: RealFourier;
  readonly #window: Float64Array;
  readonly #gain: number;
  readonly #windowed: Float64Array;
  readonly #power: Float64Array;
  readonly #mirror: Float64Array;
  readonly #repeats: Float64Array;
  readonly #bandPower: Float64Array;
  readonly #before: Float64Array;
  #loudest = 0;

  constructor(grid: Grid) {
    const { size } = grid;
    this.#grid = grid;
    this.bands = bandsFor(grid.rate, size);
    this.#fourier = new RealFourier(size);
    this.#window = hann(size);
    // A full-scale sine then has the power it has in samples: a half.
    this.#gain = 8 / (3 * size * size);
    this.#windowed = new Float64Array(size);
    this.#power = new Float64Array(size / 2 + 1);
    this.#mirror = new Float64Array(size);
    this.#repeats = new Float64Array(size / 2 + 1);
    this.#bandPower = new Float64Array(this.bands.count);
    this.decibels = new Float64Array(this.bands.count);
    this.#before = new Float64Array(this.bands.count);
  }

  see(frame: Float64Array): void {
    const windowed = this.#windowed;
    for (let index = 0; index < windowed.length; index++) {
      windowed[index] = (frame[index] ?? 0) * (this.#window[index] ?? 0);
    }
    this.#fourier.power(windowed, this.#power);
    this.#hearBands();
    this.#hearChange();
    this.#hearLevels();
    this.#hearPitch();
  }

  #hearBands(): void {
    const { count, from, to } = this.bands;
    for (let band = 0; band < count; band++) {
      let sum = 0;
      const end = to[band] ?? 0;
      for (let line = from[band] ?? 0; line < end; line++) sum += this.#power[line] ?? 0;
      const power = sum * this.#gain;
      this.#bandPower[band] = power;
      if (power > this.#loudest) this.#loudest = power;
    }
  }

  /** Bands are compared with the hop before, as decibels over what is masked. */
  #hearChange(): void {
    const { count, centre } = this.bands;
    const floor = Math.max(this.#loudest * MASKED, NOTHING);
    this.#loudest *= FORGET;
    let rise = 0;
    let bass = 0;
    let bassBands = 0;
    for (let band = 0; band < count; band++) {
      const power = this.#bandPower[band] ?? 0;
      const before = this.#before[band] ?? 0;
      this.decibels[band] = 10 * Math.log10(power / floor + 1);
      this.#before[band] = power;
      const low = (centre[band] ?? 0) < BASS;
      if (low) bassBands++;
      if (power <= before) continue;
      const change = 10 * Math.log10((power + floor) / (before + floor));
      rise += change;
      if (low) bass += change;
    }
    this.envelopes.flux.push(rise / count);
    this.envelopes.bassFlux.push(bassBands === 0 ? 0 : bass / bassBands);
  }

  #hearLevels(): void {
    const { count, from, to, centre } = this.bands;
    let [all, speech, logs, means, weighted] = [0, 0, 0, 0, 0];
    for (let band = 0; band < count; band++) {
      const power = this.#bandPower[band] ?? 0;
      const middle = centre[band] ?? 0;
      const density = power / ((to[band] ?? 0) - (from[band] ?? 0)) + 1e-16;
      all += power;
      if (middle > SPEECH_FROM && middle < SPEECH_TO) speech += power;
      logs += Math.log(density);
      means += density;
      weighted += power * Math.log2(middle / 100);
    }
    this.envelopes.level.push(10 * Math.log10(all / 2 + NOTHING));
    this.envelopes.speechLevel.push(10 * Math.log10(speech / 2 + NOTHING));
    this.envelopes.flatness.push(Math.exp(logs / count) / (means / count));
    this.envelopes.centroid.push(all > NOTHING ? weighted / all : 0);
  }

  /** The spectrum of the (flattened) spectrum says after how long the sound repeats itself. */
  #hearPitch(): void {
    const { rate, size } = this.#grid;
    const mirror = this.#mirror;
    const highest = Math.min(size / 2, Math.floor((SPEECH_TO * size) / rate));
    let whole = 0;
    for (let line = 1; line < highest; line++) {
      const value = Math.sqrt(this.#power[line] ?? 0);
      mirror[line] = value;
      whole += value;
    }
    this.#fourier.power(mirror, this.#repeats);
    const last = Math.min(size / 2, Math.ceil(rate / PITCH_FROM));
    let best = 0;
    let lag = 0;
    for (let index = Math.floor(rate / PITCH_TO); index <= last; index++) {
      const value = this.#repeats[index] ?? 0;
      if (value <= best) continue;
      best = value;
      lag = index;
    }
    this.envelopes.harmonicity.push(whole > 0 ? Math.sqrt(best) / whole : 0);
    this.envelopes.pitch.push(lag > 0 ? Math.log2(rate / lag / PITCH_FROM) : 0);
  }
}
