import type { Box } from './box.ts';

/** `lost`: there is no box, as nothing in the picture is known to be it. `found-again`: the first frame after that. */
export type TrackState = 'tracked' | 'lost' | 'found-again';

/** What is known in one frame. */
export interface Sighting {
  /** On the film's own clock. */
  readonly seconds: number;
  readonly state: TrackState;
  /** The part of it that lies in the picture; null exactly when `state` is `lost`. */
  readonly box: Box | null;
  /** 0 to 1: how clearly it was seen. Below 0.25 it is lost; it learns from 0.4 on. */
  readonly confidence: number;
  /** 0 to 1: how much it looks like what it has looked like before, the given box first of all. */
  readonly likeness: number;
}

/** Frames in which it was followed from one to the next. */
export interface TrackPart {
  /** Seconds of the first and the last frame. */
  readonly from: number;
  readonly to: number;
  /**
   * `given`: this part holds the box that was given, so it is the same thing as far as following can tell. `by appearance`: it
   * was lost, and something that looks alike was found, or something that looks alike came so near that they may have changed
   * places; whether it is the same thing, looks alone cannot say.
   */
  readonly identity: 'given' | 'by appearance';
  /** How alike it looked when the part began, 0 to 1; 1 for the given box. */
  readonly likeness: number;
  /** How many other places of the picture looked nearly as alike then. With any, it is a choice among equals. */
  readonly rivals: number;
}

/** An interval in which it was lost; seconds of the first and the last frame without it. */
export interface Loss {
  readonly from: number;
  readonly to: number;
  /** `hidden`: it could no longer be told. `left`: it had gone over the edge. `cut`: another shot began. */
  readonly reason: LossReason;
}

export type LossReason = 'hidden' | 'left' | 'cut';

export interface Track {
  readonly name: string;
  /** The frame the box was given for. */
  readonly given: { readonly seconds: number; readonly box: Box };
  /** In the film's order, without gaps, from the first frame that was looked at to the last. */
  readonly sightings: readonly Sighting[];
  readonly parts: readonly TrackPart[];
  readonly losses: readonly Loss[];
}
