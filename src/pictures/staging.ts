import type { Act, Angle, Appearance, Emotion, Framing, Mood, Move, Size, TimeOfDay, Weather } from '#film';

/**
 * What a picture shows, as plain data that every look can draw. It says nothing about ids, files or the film it is for:
 * two shots with equal staging are the same picture.
 */
export interface Staging {
  readonly look: string;
  readonly seed: number;
  readonly place: SetDescription;
  readonly time: TimeOfDay;
  readonly weather: Weather;
  readonly mood: Mood;
  readonly figures: readonly Figure[];
  /** Named objects standing in the picture, one word each: `cup`, `lantern`. */
  readonly props: readonly string[];
  readonly camera: Camera;
  /**
   * The colours the people of the whole scene are known by, the film's leads first: a look of few colours chooses them for all its
   * shots alike. Left out, those in the shot count.
   */
  readonly accents?: readonly string[];
  /** Lettering of a title or end card, in the order it is read. Present only on cards. */
  readonly card?: { readonly title: string; readonly lines: readonly string[] };
  /** The object an insert fills the frame with. */
  readonly insert?: string;
  /** The words that are read on it: what a letter says, what a screen shows. Present only where they are quoted. */
  readonly insertText?: string;
}

/** The place as data: which kind of set, and which parts and features it is assembled from. */
export interface SetDescription {
  /** The kind of set: `kitchen`, `street`, `sea`, ..., or `abstract` when the words name none we know. */
  readonly kind: string;
  readonly interior: boolean;
  /** Parts named by the words: `window`, `lamp`, `table`. Sorted, no duplicates. */
  readonly features: readonly string[];
  /** Gives the same place the same details in every shot. */
  readonly seed: number;
  /** The building it is a part or the outside of; the same on both sides of the door. Absent where the name names none. */
  readonly building?: Building;
  /** What the film shows round the building from outside: its windows look out on that. Absent where it shows nothing. */
  readonly outlook?: 'country' | 'city' | 'sea' | 'space';
}

/** What a building is known by, inside and outside. Colours are `#rrggbb`, in full light. */
export interface Building {
  readonly wall: string;
  readonly roof: string;
  readonly frame: string;
  /** Which of the three doors there are, 0 to 2. */
  readonly door: number;
  /** Its windows are round at the top. */
  readonly arched: boolean;
  /** The piece of a set that is its outside: `barn`, `churchTower`. Absent for a house. */
  readonly outside?: string;
}

/** One character in the picture. */
export interface Figure {
  readonly name: string;
  readonly appearance: Appearance;
  /** -1 left edge of the stage .. 1 right edge. */
  readonly mark: number;
  readonly depth: number;
  readonly facing: 'left' | 'right' | 'camera' | 'away';
  readonly act: Act;
  readonly emotion: Emotion;
  readonly holds: string;
  /** Mouth shapes over the shot, sorted by start; empty when silent. */
  readonly mouths: readonly MouthCue[];
}

/** The mouth shapes a face can make; `rest` follows the emotion. */
export const MOUTHS = ['rest', 'M', 'A', 'E', 'O', 'U', 'F', 'L'] as const;
export type Mouth = (typeof MOUTHS)[number];

/** A mouth shape from `start` on, seconds from the first frame of the shot. */
export interface MouthCue {
  readonly start: number;
  readonly mouth: Mouth;
  /** True on a stressed syllable: gestures land here. */
  readonly stress: boolean;
}

export interface Camera {
  readonly size: Size;
  readonly framing: Framing;
  readonly angle: Angle;
  /** Degrees. */
  readonly roll: number;
  readonly move: Move;
  /** Indexes into `figures`: whom the frame is about, most important first. */
  readonly subjects: readonly number[];
  /** Index into `figures`: whose shoulder is in front; absent when nobody's. */
  readonly over?: number;
}

/** The picture area and clock a shot is drawn for. */
export interface Format {
  /** Pixels, even. */
  readonly width: number;
  readonly height: number;
  /** Frames a second as a fraction. */
  readonly frameRate: { readonly num: number; readonly den: number };
}
