import { Fault } from '#fault';
import type { VideoFacts } from './facts.ts';

/** Pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** About 256 x 144: what a look at a whole film needs. */
export const WANTED_PIXELS = 36_000;
/** Sides are whole numbers of blocks, at least two. */
const BLOCK = 16;
const LEAST = 2 * BLOCK;
const LARGEST_SIDE = 8192;

/** Width to height as the picture is shown: stretched as its pixels are, upright. */
export function shownAspect(picture: Pick<VideoFacts, 'width' | 'height' | 'sampleAspect' | 'rotation'>): number {
  const stored = (picture.width * picture.sampleAspect.num) / (picture.height * picture.sampleAspect.den);
  const aspect = picture.rotation % 180 === 0 ? stored : 1 / stored;
  return Number.isFinite(aspect) && aspect > 0 ? aspect : 1;
}

/**
 * The size in whole blocks of 16 nearest to a shape and an area: how far it is off in shape counts four times what it is off
 * in area. 16:9 and 36,000 pixels give 256 x 144, exactly of that shape. No side is shorter than 32.
 */
export function fittingSize(aspect: number, pixels: number = WANTED_PIXELS): PictureSize {
  const ideal = Math.sqrt(Math.max(LEAST * LEAST, pixels) / aspect);
  const first = Math.min(LARGEST_SIDE, Math.max(LEAST, Math.floor((ideal * 0.75) / BLOCK) * BLOCK));
  let best = { width: LEAST, height: LEAST };
  let least = Number.POSITIVE_INFINITY;
  for (let height = first; height <= Math.max(first, Math.min(LARGEST_SIDE, ideal * 1.25)); height += BLOCK) {
    const blocks = Math.max(LEAST / BLOCK, Math.round((height * aspect) / BLOCK));
    const width = Math.min(LARGEST_SIDE, blocks * BLOCK);
    const off = 4 * Math.abs(Math.log(width / height / aspect)) + Math.abs(Math.log((width * height) / pixels));
    if (off >= least) continue;
    least = off;
    best = { width, height };
  }
  return best;
}

/** One side given, the other follows in whole blocks; both given, they are taken. */
export function sizeOf(
  wanted: { readonly pixels?: number; readonly width?: number; readonly height?: number },
  aspect: number,
): PictureSize {
  const { pixels, width, height } = wanted;
  if (width === undefined && height === undefined) return fittingSize(aspect, checkPixels(pixels ?? WANTED_PIXELS));
  const blocks = (side: number) => Math.min(LARGEST_SIDE, Math.max(LEAST, Math.round(side / BLOCK) * BLOCK));
  const size = { width: width ?? blocks((height ?? 0) * aspect), height: height ?? blocks((width ?? 0) / aspect) };
  for (const side of [size.width, size.height]) {
    if (Number.isInteger(side) && side >= 2 && side <= LARGEST_SIDE && side % 2 === 0) continue;
    throw new Fault('usage', 'size-impossible', `A picture of ${size.width} x ${size.height} pixels cannot be made.`, {
      facts: { ...size },
      hint: `Ask for even sides from 2 to ${LARGEST_SIDE}.`,
    });
  }
  return size;
}

function checkPixels(pixels: number): number {
  if (Number.isFinite(pixels) && pixels >= 1 && pixels <= LARGEST_SIDE * LARGEST_SIDE) return pixels;
  throw new Fault('usage', 'size-impossible', `A picture of ${pixels} pixels cannot be made.`, { facts: { pixels } });
}
