/** A line in the film: a finished WAV, 48 kHz mono. */
export interface PlacedVoice {
  readonly path: string;
  /** Seconds from the film's start. */
  readonly start: number;
  readonly gainDb: number;
  /** -1 left, 0 middle, 1 right. */
  readonly pan: number;
}

/** A piece of music in the film: a WAV, 48 kHz stereo, as `recordBed` makes it. */
export interface PlacedMusic {
  readonly path: string;
  /** Seconds from the film's start. */
  readonly start: number;
  readonly gainDb: number;
}

/** A quiet bed under a stretch of the film: a loop as `recordAmbience` makes it, played round and round, faded in and out. */
export interface PlacedAmbience {
  readonly path: string;
  readonly start: number;
  readonly seconds: number;
  /** 0 is the bed's own level, about -40 LUFS. */
  readonly gainDb: number;
}

/** A sound that happens once in the film: a WAV, 48 kHz mono, as `recordEffect` makes it, or a breath. */
export type PlacedEffect = PlacedVoice;

/** Everything a film sounds of. */
export interface MixPlan {
  readonly seconds: number;
  readonly voices: readonly PlacedVoice[];
  readonly music: readonly PlacedMusic[];
  readonly ambience: readonly PlacedAmbience[];
  readonly effects: readonly PlacedEffect[];
  /** `integrated` in LUFS (-16 is usual on the web), `truePeak` in dBTP (-1). */
  readonly loudness: { readonly integrated: number; readonly truePeak: number };
}

/** What came of a mix, measured on what was written. */
export interface MixReport {
  readonly seconds: number;
  /** LUFS; null when the film is silent. */
  readonly integrated: number | null;
  /** dBTP; null when the film is silent. */
  readonly truePeak: number | null;
  /** Loudness range in LU; null when there is too little sound to say. */
  readonly range: number | null;
  /** True when there is nothing to hear in the whole film. */
  readonly silent: boolean;
  /** The LUFS aimed at: the plan's, or less for a film of nothing but ambience, which is left quiet. */
  readonly target: number;
  /** Decibels everything was raised by. */
  readonly gain: number;
  /** The most the limiter took away, in decibels; 0 when it had nothing to do. */
  readonly limited: number;
  /** How the beds made way for the voices. */
  readonly ducking: {
    /** Decibels the music goes down. */
    readonly depth: number;
    /** How many times. */
    readonly passages: number;
    /** How long in all. */
    readonly seconds: number;
  };
}
