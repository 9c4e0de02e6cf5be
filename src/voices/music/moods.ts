import type { Mood } from '#film';
import type { Colour } from './score.ts';

/** A way to harmonise. */
export interface Harmony {
  /** Semitones above the tonic. */
  readonly scale: readonly number[];
  /** Four-bar progressions as roman numerals over the major scale: capitals major, small letters minor. */
  readonly progressions: readonly (readonly string[])[];
  readonly cadence: readonly [string, string];
  /** Where a phrase that asks stops. */
  readonly half: string;
}

/** How a mood is put into music. */
export interface Style extends Harmony {
  /** Keys to choose from, 0 is C: the one before is kept where it is among them. */
  readonly keys: readonly number[];
  /** Beats a minute at middle intensity. */
  readonly tempo: number;
  readonly meter: 3 | 4;
  /** `second` is who plays beside the melody: thirds, sixths, and the other one's motif. */
  readonly melody: {
    readonly colour: Colour;
    readonly second: Colour;
    readonly low: number;
    readonly high: number;
    readonly legato: number;
  };
  readonly figure: {
    readonly colour: Colour;
    readonly kind: 'none' | 'flow' | 'ostinato' | 'offbeat' | 'bells' | 'waltz';
  };
  readonly bass: 'held' | 'pulse' | 'walk';
  readonly beat: 'none' | 'ticks' | 'drive' | 'light';
  /** What holds the chords; far-off strings (`pad`) unless told otherwise. */
  readonly pad?: Colour;
  /** Share of the bars in which a semitone grates over the chord. */
  readonly bite?: number;
  /** Share of the melody's bars that rest. */
  readonly rest: number;
  /** `held` dies away over the last bar, `button` ends short. */
  readonly end: 'held' | 'button';
}

const MAJOR = [0, 2, 4, 5, 7, 9, 11];
const AEOLIAN = [0, 2, 3, 5, 7, 8, 10];
const HARMONIC = [0, 2, 3, 5, 7, 8, 11];
const DORIAN = [0, 2, 3, 5, 7, 9, 10];
const HUNGARIAN = [0, 2, 3, 6, 7, 8, 11];

/** What a bright mood borrows where all is lost. */
export const DARKENED: Harmony = {
  scale: AEOLIAN,
  progressions: [
    ['i', 'bVI', 'iv', 'V'],
    ['i', 'iv', 'bVImaj7', 'V'],
    ['bVI', 'iv', 'i', 'V'],
  ],
  cadence: ['iv', 'i'],
  half: 'v',
};

export const STYLES: Readonly<Record<Mood, Style>> = {
  warm: {
    scale: MAJOR,
    keys: [5, 7, 10],
    tempo: 84,
    meter: 4,
    progressions: [
      ['Iadd9', 'vi7', 'IVmaj7', 'V'],
      ['I', 'iii', 'IV', 'V'],
      ['IVmaj7', 'I', 'ii7', 'V'],
    ],
    cadence: ['IV', 'I'],
    half: 'V',
    melody: { colour: 'reed', second: 'bow', low: 62, high: 79, legato: 0.95 },
    figure: { colour: 'keys', kind: 'flow' },
    bass: 'held',
    beat: 'none',
    rest: 0.12,
    end: 'held',
  },
  melancholic: {
    scale: AEOLIAN,
    keys: [2, 4, 9],
    tempo: 68,
    meter: 4,
    progressions: [
      ['i', 'bVImaj7', 'bIII', 'bVII'],
      ['i7', 'iv7', 'bVImaj7', 'v'],
      ['bVI', 'bIII', 'iv', 'i'],
    ],
    cadence: ['V', 'i'],
    half: 'v',
    melody: { colour: 'keys', second: 'bow', low: 62, high: 81, legato: 1 },
    figure: { colour: 'pluck', kind: 'flow' },
    bass: 'held',
    beat: 'none',
    rest: 0.2,
    end: 'held',
  },
  sad: {
    scale: HARMONIC,
    keys: [9, 7, 2],
    tempo: 58,
    meter: 4,
    progressions: [
      ['i', 'iv', 'i', 'V'],
      ['i', 'bVI', 'iv', 'V'],
      ['bVI', 'bIII', 'iv', 'V'],
    ],
    cadence: ['V', 'i'],
    half: 'V',
    melody: { colour: 'bow', second: 'reed', low: 55, high: 74, legato: 1 },
    figure: { colour: 'keys', kind: 'flow' },
    bass: 'held',
    beat: 'none',
    rest: 0.15,
    end: 'held',
  },
  tense: {
    scale: HARMONIC,
    keys: [0, 2, 4],
    tempo: 104,
    meter: 4,
    progressions: [
      ['i', 'i', 'bVI', 'V'],
      ['i', 'bII', 'i', 'V'],
      ['i', 'iv', 'bII', 'V'],
    ],
    cadence: ['V', 'i'],
    half: 'V',
    melody: { colour: 'bow', second: 'horn', low: 50, high: 69, legato: 0.9 },
    figure: { colour: 'pluck', kind: 'ostinato' },
    bass: 'pulse',
    pad: 'tremble',
    bite: 1,
    beat: 'ticks',
    rest: 0.35,
    end: 'held',
  },
  chase: {
    scale: AEOLIAN,
    keys: [4, 2, 9],
    tempo: 144,
    meter: 4,
    progressions: [
      ['i', 'i', 'bVI', 'bVII'],
      ['i', 'bIII', 'iv', 'V'],
      ['bVI', 'bVII', 'i', 'V'],
    ],
    cadence: ['V', 'i'],
    half: 'bVII',
    melody: { colour: 'horn', second: 'bow', low: 52, high: 72, legato: 0.8 },
    figure: { colour: 'pluck', kind: 'ostinato' },
    bass: 'pulse',
    bite: 0.35,
    beat: 'drive',
    rest: 0.25,
    end: 'button',
  },
  playful: {
    scale: MAJOR,
    keys: [7, 2, 9],
    tempo: 120,
    meter: 4,
    progressions: [
      ['I', 'IV', 'I', 'V'],
      ['I', 'vi', 'ii', 'V'],
      ['IV', 'I', 'ii', 'V'],
    ],
    cadence: ['V7', 'I'],
    half: 'V',
    melody: { colour: 'bell', second: 'reed', low: 67, high: 86, legato: 0.6 },
    figure: { colour: 'pluck', kind: 'offbeat' },
    bass: 'walk',
    beat: 'light',
    rest: 0.12,
    end: 'button',
  },
  comic: {
    scale: MAJOR,
    keys: [0, 5, 10],
    tempo: 130,
    meter: 4,
    progressions: [
      ['I', 'I', 'V7', 'I'],
      ['I', 'VI7', 'II7', 'V'],
      ['IV', 'I', 'V7', 'I'],
    ],
    cadence: ['V7', 'I'],
    half: 'V',
    melody: { colour: 'reed', second: 'bell', low: 62, high: 81, legato: 0.5 },
    figure: { colour: 'pluck', kind: 'offbeat' },
    bass: 'walk',
    beat: 'light',
    rest: 0.15,
    end: 'button',
  },
  romantic: {
    scale: MAJOR,
    keys: [3, 5, 8],
    tempo: 88,
    meter: 3,
    progressions: [
      ['Imaj7', 'vi7', 'ii7', 'V7'],
      ['Imaj7', 'iii7', 'IVmaj7', 'V7'],
      ['IVmaj7', 'iv6', 'I', 'V7'],
    ],
    cadence: ['V7', 'I'],
    half: 'V',
    melody: { colour: 'bow', second: 'reed', low: 62, high: 81, legato: 1 },
    figure: { colour: 'keys', kind: 'waltz' },
    bass: 'held',
    beat: 'none',
    rest: 0.08,
    end: 'held',
  },
  mysterious: {
    scale: DORIAN,
    keys: [2, 9, 4],
    tempo: 76,
    meter: 4,
    progressions: [
      ['i', 'IV', 'i7', 'bVII'],
      ['i', 'bIIImaj7', 'IV', 'i'],
      ['i6', 'bVII', 'IV', 'i'],
    ],
    cadence: ['bVII', 'i'],
    half: 'bVII',
    melody: { colour: 'reed', second: 'bow', low: 57, high: 76, legato: 1 },
    figure: { colour: 'bell', kind: 'bells' },
    bass: 'held',
    bite: 0.3,
    beat: 'none',
    rest: 0.3,
    end: 'held',
  },
  hopeful: {
    scale: MAJOR,
    keys: [2, 7, 0],
    tempo: 92,
    meter: 4,
    progressions: [
      ['I', 'V', 'vi', 'IV'],
      ['IV', 'I', 'V', 'vi'],
      ['I', 'iii', 'IV', 'V'],
    ],
    cadence: ['V', 'I'],
    half: 'V',
    melody: { colour: 'keys', second: 'horn', low: 64, high: 83, legato: 0.97 },
    figure: { colour: 'pluck', kind: 'flow' },
    bass: 'held',
    beat: 'none',
    rest: 0.1,
    end: 'held',
  },
  eerie: {
    scale: HUNGARIAN,
    keys: [0, 11, 2],
    tempo: 60,
    meter: 4,
    progressions: [
      ['i', 'bvi', 'i', 'biii'],
      ['i', 'bII', 'bvi', 'i'],
      ['i', 'iii', 'bVI', 'i'],
    ],
    cadence: ['bVI', 'i'],
    half: 'bII',
    melody: { colour: 'bell', second: 'bow', low: 66, high: 84, legato: 1 },
    figure: { colour: 'bell', kind: 'bells' },
    bass: 'held',
    pad: 'tremble',
    bite: 0.9,
    beat: 'none',
    rest: 0.45,
    end: 'held',
  },
  calm: {
    scale: MAJOR,
    keys: [7, 0, 5],
    tempo: 66,
    meter: 4,
    progressions: [
      ['Imaj7', 'IVmaj7', 'Imaj7', 'V'],
      ['I', 'iii', 'IVmaj7', 'I'],
      ['vi7', 'IV', 'I', 'V'],
    ],
    cadence: ['IV', 'I'],
    half: 'ii7',
    melody: { colour: 'keys', second: 'reed', low: 64, high: 79, legato: 1 },
    figure: { colour: 'keys', kind: 'flow' },
    bass: 'held',
    beat: 'none',
    rest: 0.35,
    end: 'held',
  },
};
