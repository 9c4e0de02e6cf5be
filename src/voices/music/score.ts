import type { Mood } from '#film';

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
  readonly leads?: readonly { readonly name: string; readonly at: number }[];
  /** Factor on the mood's tempo, 0.8 to 1.25; 1 where nothing is said. */
  readonly pace?: number;
  /** Turns of the story, seconds from the cue's start: a beat falls on each, and it is struck. */
  readonly hits?: readonly number[];
  /** Stretches in which nothing is played, seconds from the cue's start. */
  readonly silences?: readonly { readonly start: number; readonly seconds: number }[];
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
