/** A stretch of time in seconds: from `start` up to `end`. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** How fast the music goes at one place. */
export interface TempoPoint extends Interval {
  readonly bpm: number;
}

/** The tempo of the whole, and what else a listener might tap. */
export interface Tempo {
  /** Beats a minute, over the longest stretch with one tempo. */
  readonly bpm: number;
  /** 0 to 1: how regular the pulse is. Under 0.3 there may be none. */
  readonly confidence: number;
  /** The same pulse counted half as fast, and twice as fast. */
  readonly half: number;
  readonly double: number;
  /** Other tempi that fit, the best first; `weight` is 1 for one that fits as well as `bpm`. */
  readonly alternatives: readonly { readonly bpm: number; readonly weight: number }[];
  /** Stretches with one tempo each, in order; one when it never changes. */
  readonly curve: readonly TempoPoint[];
}

/** A beat: where a listener would tap. */
export interface Beat {
  readonly seconds: number;
  /** 0 to 1: how much happens there. 1 is the strongest beat. */
  readonly strength: number;
  /** Present when this looks like the first beat of a bar: how sure that is, 0 to 1. */
  readonly downbeat?: number;
}

/** How beats are grouped in bars. */
export interface Meter {
  readonly beatsPerBar: number;
  readonly confidence: number;
}

/** Something begins: a note, a knock, a syllable. */
export interface Onset {
  readonly seconds: number;
  /** 0 to 1; 1 is the strongest onset. */
  readonly strength: number;
}

/** Root mean square of all channels, one value for every `step` seconds, in decibels of full scale; never under -120. */
export interface EnergyCurve {
  readonly step: number;
  readonly decibels: readonly number[];
}

/** A part of a piece: parts that sound alike have the same letter. */
export interface Section extends Interval {
  readonly label: string;
  /** Root mean square in decibels of full scale. */
  readonly energy: number;
}

export const TONICS = ['C', 'C#', 'D', 'Eb', 'E', 'F', 'F#', 'G', 'Ab', 'A', 'Bb', 'B'] as const;
export type Tonic = (typeof TONICS)[number];
export type Mode = 'major' | 'minor';

export interface Key {
  readonly tonic: Tonic;
  readonly mode: Mode;
  /** 0 to 1: how far the runner-up is behind, and how tonal the sound is. */
  readonly confidence: number;
  /** Pearson's correlation of the pitch classes with the key's profile: mean of three profiles. */
  readonly correlation: number;
  /** Cents the instruments stand above A = 440 Hz, -50 to 50. */
  readonly tuning: number;
}

export interface KeyStretch extends Interval {
  readonly tonic: Tonic;
  readonly mode: Mode;
}

/** Loudness after ITU-R BS.1770-4, EBU R 128 and EBU Tech 3341 and 3342. `null` where nothing passed the gate of -70 LUFS. */
export interface LoudnessReading {
  /** LUFS over the whole; null for sounds under 0.4 s too. */
  readonly integrated: number | null;
  /** LU between the quiet and the loud. */
  readonly range: number | null;
  /** LUFS of the last 0.4 s and the last 3 s, one value each 0.1 s, the first at 0.4 s and 3 s; never under -120. */
  readonly momentary: readonly number[];
  readonly shortTerm: readonly number[];
  readonly maxMomentary: number | null;
  readonly maxShortTerm: number | null;
  /** dBTP with fourfold oversampling; null for digital silence. */
  readonly truePeak: number | null;
  /** dBFS; null for digital silence. */
  readonly samplePeak: number | null;
}

export type SoundKind = 'speech' | 'music' | 'noise' | 'silence';

export interface SoundSegment extends Interval {
  readonly kind: SoundKind;
  /** 0 to 1: mean probability of that kind. */
  readonly confidence: number;
}

export interface Clipping {
  /** Samples at full scale or beyond, in any channel. */
  readonly samples: number;
  /** Runs of at least three of them: the flat tops one hears. */
  readonly runs: number;
}

/** What was heard. Times are seconds from the first sample. */
export interface SoundAnalysis {
  readonly sampleRate: number;
  readonly channels: number;
  readonly duration: number;
  /** Null where there is no pulse. */
  readonly tempo: Tempo | null;
  readonly meter: Meter | null;
  readonly beats: readonly Beat[];
  readonly onsets: readonly Onset[];
  readonly energy: EnergyCurve;
  readonly sections: readonly Section[];
  /** Null where nothing has a pitch. */
  readonly key: Key | null;
  /** The keys one after the other; one when it never changes. */
  readonly keys: readonly KeyStretch[];
  readonly loudness: LoudnessReading;
  readonly silences: readonly Interval[];
  readonly segments: readonly SoundSegment[];
  /** Where somebody speaks. */
  readonly voice: readonly Interval[];
  readonly clipping: Clipping;
  /** Mean of each channel; full scale is 1. */
  readonly dcOffset: readonly number[];
  /** Left against right, -1 to 1; null for mono and where a channel is silent. */
  readonly stereoCorrelation: number | null;
}
