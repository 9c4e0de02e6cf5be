import type { Cue } from '#edit';
import type { Format, Staging } from '#pictures';
import type { Cue as MusicCue, Soundfont } from '#voices';

/** What one shot looks like for its whole length: drawn from staging, or a picture somebody brought. */
export interface Footage {
  readonly staging: Staging;
  /** Frames the whole shot lasts; moves are spread over them. */
  readonly frames: number;
  /** A still that takes the place of the drawing; the camera moves over it. Absolute path, verified. */
  readonly plate?: string;
}

/** How a segment begins. */
export type Entrance =
  | { readonly kind: 'cut' }
  | { readonly kind: 'fade-in'; readonly frames: number }
  | { readonly kind: 'dissolve' | 'wipe' | 'fade-through-black'; readonly frames: number; readonly from: Footage };

/** All there is to know to make one segment of the film; nothing in it says where in the film it stands. */
export interface SegmentOrder {
  readonly footage: Footage;
  readonly format: Format;
  readonly entrance: Entrance;
  /** Frames at the end that go to black. */
  readonly fadeOut: number;
  /** Captions to burn in, seconds from the segment's first frame; empty for none. */
  readonly captions: readonly Cue[];
}

export interface SegmentPaths {
  /** Where the encoded segment goes. */
  readonly picture: string;
  /** Where the still for the boards goes. */
  readonly panel: string;
}

/** One cue to be composed and played. */
export interface MusicOrder {
  readonly cue: MusicCue;
  /** How long the recording is, with what rings on. */
  readonly seconds: number;
  readonly seed: number;
  /** Null plays the built-in colours. */
  readonly font: Soundfont | null;
}
