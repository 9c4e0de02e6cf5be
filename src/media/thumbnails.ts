import { Fault } from '#fault';
import { decodeFrames } from './decode.ts';
import type { MediaFacts } from './facts.ts';
import { type PictureSize, shownAspect } from './picture-size.ts';
import { encodePictures, type PictureFormat } from './pictures-out.ts';
import { probe } from './probe.ts';

export interface ThumbnailOptions {
  /** Pixels, even; default 320. The height follows from the picture's shape. */
  readonly width?: number;
  /** Default `jpeg`. */
  readonly format?: PictureFormat;
  readonly signal?: AbortSignal;
}

export interface Thumbnail extends PictureSize {
  /** The time asked for. */
  readonly asked: number;
  /** When the picture that is seen at that time is shown first. Of times after the end, the last picture. */
  readonly seconds: number;
  /** The file, as it goes on a disk. */
  readonly picture: Uint8Array;
}

/** Times no further apart are read in one go: decoding so many seconds costs what starting another process does. */
const ONE_GO_SECONDS = 8;
/** A picture that is still seen at a time is looked for so far before; if it is older, from the beginning on. */
const LOOK_BACK_SECONDS = 3;
/** Pictures in memory at once. */
const AT_ONCE = 24;

/**
 * Small pictures of a film at certain times, in the order of the times. Times close together are read in one pass, distant
 * ones are sought. Throws `time-impossible` and what `decodeFrames` throws.
 */
export async function* thumbnails(
  path: string,
  times: readonly number[],
  options: ThumbnailOptions = {},
): AsyncGenerator<Thumbnail> {
  const wrong = times.find((time) => !(time >= 0 && time < 1e9));
  if (wrong !== undefined) {
    throw new Fault('usage', 'time-impossible', `No film has a picture at ${wrong} seconds.`, {
      facts: { path, wrong },
    });
  }
  if (times.length === 0) return;
  const { signal, format = 'jpeg' } = options;
  const media = await probe(path, { signal });
  for (const near of together([...times].sort((one, other) => one - other))) {
    for await (const seen of inBatches(seenAt(path, media, near, options))) {
      const first = seen[0];
      if (first === undefined) continue;
      const pictures = await encodePictures(
        seen.map(({ pixels }) => pixels),
        { size: first.size, format, signal },
      );
      for (const [at, { asked, seconds, size }] of seen.entries()) {
        const picture = pictures[at];
        if (picture !== undefined) yield { asked, seconds, ...size, picture };
      }
    }
  }
}

/** Sorted times in groups, each of which is read in one go. */
export function together(times: readonly number[]): number[][] {
  const groups: number[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    if (time - last > ONE_GO_SECONDS) groups.push([]);
    groups.at(-1)?.push(time);
    last = time;
  }
  return groups;
}

interface Seen {
  readonly asked: number;
  readonly seconds: number;
  readonly pixels: Uint8Array;
  readonly size: PictureSize;
}

async function* seenAt(
  path: string,
  media: MediaFacts,
  times: readonly number[],
  options: ThumbnailOptions,
  from = Math.max(0, Math.min(times[0] ?? 0, media.seconds || Number.POSITIVE_INFINITY) - LOOK_BACK_SECONDS),
): AsyncGenerator<Seen> {
  const last = times.at(-1) ?? 0;
  const width = options.width ?? 320;
  const height = heightFor(media, width);
  const wanted = { path, media, width, height, format: 'rgb', scaling: 'fine', signal: options.signal } as const;
  const { frames, facts } = await decodeFrames({ ...wanted, from, to: Math.max(last, from) + 0.001 });
  let asking = 0;
  let before: { readonly seconds: number; readonly pixels: Uint8Array } | undefined;
  const see = (
    { seconds, pixels }: { readonly seconds: number; readonly pixels: Uint8Array },
    asked: number,
  ): Seen => ({
    ...{ asked, seconds, size: facts.size },
    pixels: pixels.slice(),
  });
  for await (const frame of frames) {
    while (asking < times.length && (times[asking] ?? 0) < frame.seconds) {
      // Nothing of what was read is shown yet: the picture seen then is older, or it is the film's first.
      if (before === undefined && from > 0) break;
      yield see(before ?? frame, times[asking] ?? 0);
      asking += 1;
    }
    if (before === undefined && from > 0 && (times[0] ?? 0) < frame.seconds) break;
    before = frame;
  }
  const nothing = before === undefined && from > 0;
  if (nothing) yield* seenAt(path, media, times, options, 0);
  else for (const asked of times.slice(asking)) if (before !== undefined) yield see(before, asked);
}

function heightFor(media: MediaFacts, width: number): number {
  const picture = media.video.find(({ cover }) => !cover) ?? media.video[0];
  return picture === undefined ? width : Math.max(2, 2 * Math.round(width / shownAspect(picture) / 2));
}

async function* inBatches<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
