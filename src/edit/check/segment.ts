import { createHash } from 'node:crypto';
import type { Rational } from '#film';
import { decodeGray, type GrayFrame, type Packet, readPackets } from '#media';
import { STILL_SECONDS } from './pictures.ts';
import { cellPixelsOf, LOOK, meanDifference, type Stretch, type Watched, watch } from './watching.ts';

/** What was seen of a segment when it was made. It is true of any film that holds the segment's packets. */
export interface WatchedSegment {
  readonly frames: number;
  /** SHA-256 over the hashes of its packets, in order. */
  readonly packets: string;
  /** Mean change of each frame against the one before, of 255; 0 for the first. */
  readonly changes: readonly number[];
  /** Small gray pictures, base64: the first frame, the first after the entrance, and the last. */
  readonly first: string;
  readonly entered: string;
  readonly last: string;
  readonly black: readonly Stretch[];
  readonly still: readonly Stretch[];
}

export interface WatchSegmentOptions {
  readonly path: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly frameRate: Rational;
  /** Frames in which the picture before is still seen. */
  readonly entering: number;
  readonly signal?: AbortSignal;
}

/** Decodes a segment once and notes what a check of the film wants to know of it. */
export async function watchSegment(options: WatchSegmentOptions): Promise<WatchedSegment> {
  const { path, frameRate, entering, signal } = options;
  const cancel = signal === undefined ? {} : { signal };
  const framesPerSecond = frameRate.num / frameRate.den;
  const kept = new Map<'first' | 'entered' | 'last', Uint8Array>();
  const frames = keeping(decodeGray({ path, ...LOOK, ...cancel }), entering, kept);
  const watched = await watch(frames, {
    framesPerSecond,
    pairs: [],
    cellPixels: cellPixelsOf(options),
    stillFrames: Math.round(STILL_SECONDS * framesPerSecond),
  });
  const picture = (which: 'first' | 'entered' | 'last') => Buffer.from(kept.get(which) ?? []).toString('base64');
  return {
    frames: watched.frames,
    packets: digest(await readPackets(path, cancel)),
    changes: [...watched.changes].map((change) => Math.round(change * 100) / 100),
    first: picture('first'),
    entered: picture('entered'),
    last: picture('last'),
    black: watched.black,
    still: watched.still,
  };
}

async function* keeping(
  frames: AsyncIterable<GrayFrame>,
  entering: number,
  kept: Map<'first' | 'entered' | 'last', Uint8Array>,
): AsyncGenerator<GrayFrame> {
  for await (const frame of frames) {
    if (frame.index === 0) kept.set('first', frame.pixels);
    if (frame.index <= entering) kept.set('entered', frame.pixels);
    kept.set('last', frame.pixels);
    yield frame;
  }
}

function digest(packets: readonly Packet[]): string {
  return createHash('sha256')
    .update(packets.map(({ hash }) => hash).join('\n'))
    .digest('hex');
}

/** A film put together from what was seen of its segments, and whether it really holds them. */
export interface SeenFilm {
  readonly watched: Watched;
  /** Places, from 0, of the segments whose packets the film does not hold where they should be. */
  readonly strange: readonly number[];
}

/** Takes what was seen of the segments for the film, after proving packet by packet that the film is those segments. */
export async function seenThrough(
  path: string,
  segments: readonly WatchedSegment[],
  frameRate: Rational,
  signal: AbortSignal | undefined,
): Promise<SeenFilm> {
  const packets = await readPackets(path, signal === undefined ? {} : { signal });
  const period = frameRate.den / frameRate.num;
  const strange: number[] = [];
  const changes: number[] = [];
  const across: number[] = [];
  const [black, still]: Stretch[][] = [[], []];
  let start = 0;
  for (const [place, segment] of segments.entries()) {
    if (digest(packets.slice(start, start + segment.frames)) !== segment.packets) strange.push(place);
    const before = segments[place - 1];
    const cut = before === undefined ? 0 : meanDifference(pixels(before.last), pixels(segment.first));
    changes.push(cut, ...segment.changes.slice(1));
    if (before !== undefined) across.push(meanDifference(pixels(before.last), pixels(segment.entered)));
    const moved = ({ from, to }: Stretch) => ({ from: from + start, to: to + start });
    black?.push(...segment.black.map(moved));
    still?.push(...segment.still.map(moved));
    start += segment.frames;
  }
  const worstTime = packets.reduce(
    (worst, { seconds }, index) => Math.max(worst, Math.abs(seconds - index * period)),
    0,
  );
  return {
    strange,
    watched: {
      frames: packets.length,
      worstTime,
      changes: Float32Array.from(changes),
      across,
      black: together(black ?? []),
      still: together(still ?? []),
    },
  };
}

const pixels = (text: string): Uint8Array => Buffer.from(text, 'base64');

/** Stretches that touch are one. */
function together(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && last.to >= stretch.from) joined[joined.length - 1] = { from: last.from, to: stretch.to };
    else joined.push(stretch);
  }
  return joined;
}
