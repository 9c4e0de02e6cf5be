import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type Cue, cueAt, drawCaption, spokenWord } from '#edit';
import type { Format } from '#pictures';
import { layOver } from './blend.ts';

/** Lays captions over frames. The lettering is drawn once for each state it can be in and kept while it lasts. */
export interface CaptionPlate {
  /** What is shown at that time; equal strings mean equal pictures, the empty string means nothing. */
  state(seconds: number): string;
  /** Lays the caption of that time over RGBA pixels, in place. */
  lay(pixels: Uint8Array, seconds: number): void;
}

export function captionPlate(cues: readonly Cue[], format: Format): CaptionPlate {
  const { width, height } = format;
  const top = Math.floor(height / 2);
  let context: SKRSContext2D | undefined;
  let drawn = '';
  let band: Uint8ClampedArray | undefined;
  const state = (seconds: number): string => {
    const cue = cueAt(cues, seconds);
    if (cue === undefined) return '';
    return `${cues.indexOf(cue)}/${JSON.stringify(spokenWord(cue, seconds))}`;
  };
  return {
    state,
    lay(pixels, seconds) {
      const cue = cueAt(cues, seconds);
      if (cue === undefined) return;
      if (band === undefined || drawn !== state(seconds)) {
        context ??= createCanvas(width, height).getContext('2d');
        context.clearRect(0, 0, width, height);
        drawCaption(context, cue, seconds, { width, height });
        band = context.getImageData(0, top, width, height - top).data;
        drawn = state(seconds);
      }
      layOver(pixels, band, top, width);
    },
  };
}
