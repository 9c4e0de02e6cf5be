import type { Mood } from '#film';

/** Where in its story a film is: between two of its turns. */
export const PARTS = ['opening', 'debate', 'journey', 'closing-in', 'lost', 'finale', 'close'] as const;
export type Part = (typeof PARTS)[number];

/** The part a turn of the story begins, by the beats' names. */
export const TURN_PARTS = {
  'Opening Image': 'opening',
  Catalyst: 'debate',
  'Break into Two': 'journey',
  Midpoint: 'closing-in',
  'All Is Lost': 'lost',
  Finale: 'finale',
  'Final Image': 'close',
} as const satisfies Record<string, Part>;

/** A stretch of a cue, seconds from the cue's start. */
export interface Span {
  readonly start: number;
  readonly seconds: number;
}

/** Somebody who comes to the fore, seconds from the cue's start. */
export interface AtTheFore {
  readonly name: string;
  readonly at: number;
  /** Who shares the picture: two motifs are heard together. */
  readonly beside?: string;
}

/** A stretch of the film that wants music. */
export interface Cue {
  /** Seconds from the film's start. */
  readonly start: number;
  readonly seconds: number;
  readonly mood: Mood;
  /** 0 barely there, 1 as full as the mood gets. */
  readonly intensity: number;
  /** The lead whose motif is played; without one the film's own. The same name has the same motif in every mood. */
  readonly lead?: string;
  /** Who comes to the fore when, seconds from the cue's start: a bar plays the motif of the last one named before it. */
  readonly leads?: readonly AtTheFore[];
  /** Whom the story turns against: heard low under tension. */
  readonly foe?: string;
  /** The film's own key, 0 is C; without one the mood chooses. Parts of the story lie nearer to it and further away. */
  readonly home?: number;
  /** The film is short: keys stay near home. */
  readonly near?: boolean;
  /** The story's parts, seconds from the cue's start, in order: each begins on a downbeat. */
  readonly parts?: readonly { readonly name: Part; readonly at: number }[];
  /** When people speak: the melody makes way. */
  readonly speech?: readonly Span[];
  /** True where another cue has just ended: this one comes in at once. */
  readonly follows?: boolean;
  /**
   * What comes after: the film's end (the last chord is held), a scene without music (the cue dies away), or another cue at once.
   * Where nothing is said, the last cue ends the film and the others a scene.
   */
  readonly before?: 'end' | 'quiet' | 'music';
  /** Factor on the mood's tempo, 0.8 to 1.25; 1 where nothing is said. */
  readonly pace?: number;
  /** Turns of the story, seconds from the cue's start: a beat falls on each, and it is struck. */
  readonly hits?: readonly number[];
  /** Stretches in which nothing is played, seconds from the cue's start. */
  readonly silences?: readonly Span[];
}

/** What a note is played on. */
export const COLOURS = [
  'pad',
  'tremble',
  'keys',
  'pluck',
  'bell',
  'reed',
  'bow',
  'horn',
  'bass',
  'drum',
  'tick',
  'hit',
] as const;
export type Colour = (typeof COLOURS)[number];

/** One note. */
export interface Note {
  /** Seconds from the film's start. */
  readonly start: number;
  readonly seconds: number;
  /** MIDI number: 60 is middle C. */
  readonly pitch: number;
  /** 0 to 1. */
  readonly strength: number;
  readonly colour: Colour;
  /** -1 left, 1 right. */
  readonly pan: number;
  /** Which passage it belongs to. */
  readonly passage: number;
}

/** Where music comes in and goes out. */
export interface Passage {
  readonly start: number;
  readonly seconds: number;
  /** Seconds. */
  readonly fadeIn: number;
  readonly fadeOut: number;
  /** The key it ends in, 0 is C. */
  readonly tonic: number;
  readonly mood: Mood;
}

/** A film's music as plain events: nothing in it depends on how it will sound. */
export interface Score {
  readonly seconds: number;
  readonly seed: number;
  readonly passages: readonly Passage[];
  /** By start. */
  readonly notes: readonly Note[];
}
