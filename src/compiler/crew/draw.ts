import { writeFile } from 'node:fs/promises';
import { createCanvas, ImageData } from '@napi-rs/canvas';
import { openVideoEncoder, type VideoEncoder } from '#media';
import { type Drawing, illustrator, plateDrawing } from '#pictures';
import { dim, mixInto, wipeOver } from './blend.ts';
import { type CaptionPlate, captionPlate } from './captions.ts';
import type { Footage, SegmentOrder, SegmentPaths } from './order.ts';

/** Where in the shot its board picture is taken, as a share of its length: past the entrance, before the exit. */
const PANEL_AT = 0.45;

/** Draws and encodes one segment. Reports progress from 0 to 1; stops between two frames when the signal says so. */
export async function drawSegment(
  order: SegmentOrder,
  paths: SegmentPaths,
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
): Promise<void> {
  const { format, footage } = order;
  const encoder = openVideoEncoder({
    path: paths.picture,
    width: format.width,
    height: format.height,
    frameRate: format.frameRate,
    frames: footage.frames,
  });
  const drawing = await begin(footage, order);
  const before = 'from' in order.entrance ? await begin(order.entrance.from, order) : undefined;
  try {
    await run(order, paths, { drawing, before, encoder }, signal, onProgress);
    await encoder.finish();
  } catch (error) {
    await encoder.abort();
    throw error;
  } finally {
    drawing.close();
    before?.close();
  }
}

async function begin(footage: Footage, { format }: SegmentOrder): Promise<Drawing> {
  if (footage.plate !== undefined) return plateDrawing(footage.plate, footage.staging, format, footage.frames);
  return illustrator(footage.staging.look).begin(footage.staging, format, footage.frames);
}

interface Bench {
  readonly drawing: Drawing;
  readonly before: Drawing | undefined;
  readonly encoder: VideoEncoder;
}

async function run(
  order: SegmentOrder,
  paths: SegmentPaths,
  bench: Bench,
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
): Promise<void> {
  const { width, height, frameRate } = order.format;
  const { frames } = order.footage;
  const captions = captionPlate(order.captions, order.format);
  const pixels = new Uint8Array(width * height * 4);
  const panelFrame = Math.min(frames - 1, Math.max(entering(order), Math.floor(frames * PANEL_AT)));
  let shown: string | undefined;
  for (let frame = 0; frame < frames; frame++) {
    signal.throwIfAborted();
    const seconds = (frame * frameRate.den) / frameRate.num;
    const picture = bench.drawing.frame(frame);
    if (frame === panelFrame) await writePanel(picture.pixels, width, height, paths.panel);
    const changing = frame < entering(order) || frame >= frames - order.fadeOut;
    const caption = captions.state(seconds);
    if (picture.same && !changing && shown === caption) {
      await bench.encoder.repeat();
    } else {
      pixels.set(picture.pixels);
      finish(pixels, frame, seconds, order, bench, captions);
      await bench.encoder.write(pixels);
    }
    shown = changing ? undefined : caption;
    onProgress((frame + 1) / frames);
  }
}

/** Entrance, exit and captions, in place. Captions stay readable while the picture fades. */
function finish(
  pixels: Uint8Array,
  frame: number,
  seconds: number,
  order: SegmentOrder,
  { before }: Bench,
  captions: CaptionPlate,
): void {
  enter(pixels, frame, order, before);
  const left = order.footage.frames - 1 - frame;
  if (left < order.fadeOut) dim(pixels, left / order.fadeOut);
  captions.lay(pixels, seconds);
}

function enter(
  pixels: Uint8Array,
  frame: number,
  { entrance, format: { width } }: SegmentOrder,
  before: Drawing | undefined,
): void {
  if (entrance.kind === 'cut' || frame >= entrance.frames) return;
  const share = (frame + 1) / (entrance.frames + 1);
  if (entrance.kind === 'fade-in') return dim(pixels, share);
  if (before === undefined) return;
  // The picture before goes on living while it leaves: its last frames are played again.
  const old = before.frame(Math.max(0, entrance.from.frames - entrance.frames + frame)).pixels;
  if (entrance.kind === 'dissolve') return mixInto(pixels, old, 1 - share);
  if (entrance.kind === 'wipe') return wipeOver(pixels, old, share, width);
  if (share < 0.5) {
    pixels.set(old);
    dim(pixels, 1 - share * 2);
  } else {
    dim(pixels, share * 2 - 1);
  }
}

const entering = ({ entrance }: SegmentOrder): number => (entrance.kind === 'cut' ? 0 : entrance.frames);

async function writePanel(
  pixels: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
  path: string,
): Promise<void> {
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(pixels), width, height), 0, 0);
  await writeFile(path, await canvas.encode('jpeg', 88));
}
