import type { Format } from '../staging.ts';

/** Drawings a second: figures and weather move on twos whatever the frame rate, as paper on a rostrum does. */
export const DRAWINGS_A_SECOND = 12;

/** A shot's clock: which drawing a frame shows, and when. */
export interface Clock {
  readonly frames: number;
  /** The whole shot, seconds. */
  readonly length: number;
  seconds(frame: number): number;
  drawing(frame: number): number;
  /** The first frame that shows a drawing. */
  firstFrame(drawing: number): number;
  /** 0 on the first frame, 1 on the last. */
  way(frame: number): number;
}

export function clockFor(format: Format, frames: number): Clock {
  const { num, den } = format.frameRate;
  return {
    frames,
    length: (frames * den) / num,
    seconds: (frame) => (frame * den) / num,
    drawing: (frame) => Math.floor((frame * den * DRAWINGS_A_SECOND) / num + 1e-9),
    firstFrame: (drawing) => Math.ceil((drawing * num) / (den * DRAWINGS_A_SECOND) - 1e-9),
    way: (frame) => (frames < 2 ? 0 : frame / (frames - 1)),
  };
}
