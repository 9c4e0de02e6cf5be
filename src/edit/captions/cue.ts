import type { Rational } from '#film';

/** A spoken line as the timeline has it. */
export interface CaptionSource {
  readonly text: string;
  /** Where on the film's clock the sound begins, in seconds. */
  readonly start: number;
  /** Where in `text` (UTF-16 offsets) each word stands and when it sounds, in seconds from `start`. In order. */
  readonly words: readonly {
    readonly from: number;
    readonly to: number;
    readonly start: number;
    readonly end: number;
  }[];
  /** The character's name; empty for nobody in particular. */
  readonly speaker: string;
}

/** What captions are laid out for. */
export interface CaptionFormat {
  readonly filmSeconds: number;
  /** Pixels of the film; a tall picture gets shorter lines. */
  readonly width: number;
  readonly height: number;
  /** BCP 47. */
  readonly language: string;
  /** Default 24/1. */
  readonly frameRate?: Rational;
}

/** A word of a cue's line: where it stands in the line (UTF-16 offsets), and when it sounds on the film's clock. */
export interface CueWord {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export interface CueLine {
  /** As it is shown, with its dash when two speak. */
  readonly text: string;
  readonly speaker: string;
  readonly words: readonly CueWord[];
}

/** What is shown at one time: one or two lines, from `start` to `end` on the film's clock. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly CueLine[];
}

/** Seconds a cue is shown at least, so that the eye finds it. */
export const SHORTEST = 0.8;
/** Characters a second most people read with ease (Netflix and BBC guidelines: 17 to 20). */
export const READING_SPEED = 20;
/** What stands before each line when two people speak. */
export const DASH = '- ';

/** Scripts whose characters are as wide as they are high. */
const WIDE =
  /[\u1100-\u11ff\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How many columns a text takes: one a character, two for a wide one. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of clusters.segment(text))
    columns += WIDE.test(segment) || /\p{Extended_Pictographic}/u.test(segment) ? 2 : 1;
  return columns;
}

/** Columns a line may have: 42 in a wide picture (21 Chinese or Japanese characters), fewer in a square or tall one. */
export function lineColumns({ width, height }: { readonly width: number; readonly height: number }): number {
  const aspect = width / height;
  if (aspect >= 1.3) return 42;
  return aspect >= 0.9 ? 34 : 24;
}

/** The cue shown at a time, if there is one. `cues` in order, as `captionCues` returns them. */
export function cueAt(cues: readonly Cue[], seconds: number): Cue | undefined {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.end ?? 0) <= seconds) low = middle + 1;
    else high = middle;
  }
  const cue = cues[low];
  return cue !== undefined && cue.start <= seconds ? cue : undefined;
}
