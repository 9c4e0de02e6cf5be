import type { Format, Staging } from './staging.ts';

/** A shot ready to be drawn: sets and sheets are cached, frames come one by one. Close it to give the memory back. */
export interface Drawing {
  /**
   * The picture `frame` frames into the shot, as RGBA bytes (width x height x 4). The buffer is reused: use it before asking
   * for the next one. Any frame may be asked for in any order and is always the same. Returns the previous buffer untouched
   * with `same: true` when nothing has moved since the frame asked for before.
   */
  frame(frame: number): { readonly pixels: Uint8ClampedArray | Uint8Array; readonly same: boolean };
  close(): void;
}

/**
 * A look: draws any staging. Deterministic: same staging, format and length make the same strokes on every machine, and the same
 * pixels where the processor rounds alike; others differ by what the eye cannot see (docs/decisions, the same frames on other
 * processors).
 */
export interface Illustrator {
  readonly name: string;
  /** Raised whenever the same staging would be drawn differently. */
  readonly version: number;
  /** One phrase for people choosing. */
  readonly phrase: string;
  /** `frames` is how long the shot lasts: moves are spread over it. */
  begin(staging: Staging, format: Format, frames: number): Drawing;
}
