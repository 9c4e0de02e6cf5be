/** Where an element was read: its first line, its own text to the letter, and the line end and blank lines that follow it. */
export interface Origin {
  /** 1 for the first line of the file. */
  readonly line: number;
  readonly source: string;
  /** Up to the next element. `source + after` of everything, one after the other, is the file. */
  readonly after: string;
}

/** Only what was read has an origin; what is made or moved by hand prints just as well without one. */
interface Written {
  readonly origin?: Origin;
}

export interface TitleEntry extends Written {
  /** As written, without the colon: `Draft date`. */
  readonly key: string;
  readonly lines: readonly string[];
}

export interface SceneHeading extends Written {
  readonly kind: 'scene-heading';
  /** Without the forcing dot and the scene number. */
  readonly text: string;
  readonly forced: boolean;
  /** What stands between the hashes of `#12A#`, or null. */
  readonly sceneNumber: string | null;
}

/** One paragraph. Leading spaces count, as they do on the page; line ends inside are `\n`. */
export interface Action extends Written {
  readonly kind: 'action';
  readonly text: string;
  readonly forced: boolean;
}

/** Who speaks. */
export interface Cue extends Written {
  readonly kind: 'character';
  readonly name: string;
  /** Without brackets: `V.O.`, `CONT'D`. */
  readonly extensions: readonly string[];
  readonly forced: boolean;
  /** True for the second speaker of dual dialogue. */
  readonly dual: boolean;
  /** Notes and boneyards on the cue's line, to the letter, empty if none. */
  readonly remarks: string;
}

export interface Parenthetical extends Written {
  readonly kind: 'parenthetical';
  /** Without its brackets. */
  readonly text: string;
}

/** What is said, up to the next parenthetical or lyric; a blank line (two spaces in the file) is an empty line here. */
export interface Dialogue extends Written {
  readonly kind: 'dialogue';
  readonly text: string;
}

export interface Lyrics extends Written {
  readonly kind: 'lyrics';
  readonly text: string;
}

export interface Transition extends Written {
  readonly kind: 'transition';
  readonly text: string;
  readonly forced: boolean;
}

export interface Centered extends Written {
  readonly kind: 'centered';
  readonly text: string;
}

/** A note on lines of its own. Notes inside other elements stay in their text. */
export interface Note extends Written {
  readonly kind: 'note';
  readonly text: string;
}

/** Text cut out but kept, on lines of its own. Boneyards inside other elements stay in their text. */
export interface Boneyard extends Written {
  readonly kind: 'boneyard';
  readonly text: string;
}

export interface Section extends Written {
  readonly kind: 'section';
  readonly text: string;
  /** 1 for `#`, 2 for `##`. */
  readonly depth: number;
}

export interface Synopsis extends Written {
  readonly kind: 'synopsis';
  readonly text: string;
}

export interface PageBreak extends Written {
  readonly kind: 'page-break';
}

export type SpeechPart = Parenthetical | Dialogue | Lyrics | Note | Boneyard;

/** A cue and everything said under it. */
export interface Speech {
  readonly kind: 'speech';
  readonly cue: Cue;
  readonly parts: readonly SpeechPart[];
}

export type ScreenplayElement =
  | SceneHeading
  | Action
  | Speech
  | Lyrics
  | Transition
  | Centered
  | Note
  | Boneyard
  | Section
  | Synopsis
  | PageBreak;

/** Everything that has a text of its own in the file. */
export type WrittenElement = Exclude<ScreenplayElement, Speech> | Cue | SpeechPart;

export interface ScreenplayProblem {
  /** Stable, hyphenated: `note-unclosed`. */
  readonly code: string;
  /** One sentence. */
  readonly message: string;
  /** Both 1-based; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly severity: 'warning' | 'error';
}

/** A screenplay as a tree. Nothing of the file is lost in it: `printFountain` gives every byte back. */
export interface Screenplay {
  readonly titlePage: readonly TitleEntry[];
  /** Blank lines before anything else. */
  readonly opening: string;
  readonly elements: readonly ScreenplayElement[];
  readonly problems: readonly ScreenplayProblem[];
}
