import { Fault } from '#fault';
import { type Progress, probe } from '#media';
import { assemble } from './assembly.ts';
import { type Box, checkBox } from './box.ts';
import { Chase, SHORT, type Wanted } from './chase.ts';
import { backward, forward, Telling } from './passes.ts';
import type { Track } from './track.ts';

/** Width of the frames that are looked at, pixels, unless another is asked for. */
const WIDTH = 480;
const NARROWEST = 160;
const WIDEST = 1920;
const MOST_BOXES = 64;
/** Before the moment of a box decoding begins, to have the frame that is being shown then; seconds. */
const LEAD = 1;

export interface FilmTrackingOptions {
  readonly path: string;
  /** Up to 64. `seconds` is on the film's clock: the frame that is shown then. Names default to `box-1`, `box-2`, ... */
  readonly boxes: readonly { readonly name?: string; readonly seconds: number; readonly box: Box }[];
  /** Default `forward`: from the box's frame to `to`. `backward`: to `from`. Going backward decodes that part once more. */
  readonly direction?: 'forward' | 'backward' | 'both';
  /** Seconds; default all of the film. */
  readonly from?: number;
  readonly to?: number;
  /** When each new shot begins, seconds, where that is known already. Default: a plain measure says when. */
  readonly cuts?: readonly number[];
  /** Of the frames that are looked at: 160 to 1920, even, default 480. Small things need more, and take no longer. */
  readonly width?: number;
  readonly signal?: AbortSignal;
  /** At most ten times a second, and at the end. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface FilmTracks {
  /** In the order of the boxes. */
  readonly tracks: readonly Track[];
  /** Seconds at which another shot began. */
  readonly cuts: readonly number[];
  readonly cutsAre: 'given' | 'found by a plain measure';
  /** Of the frames that were looked at. */
  readonly width: number;
  readonly height: number;
  /** False when it was cancelled: what had been followed until then. Boxes whose frame was not reached have no track. */
  readonly complete: boolean;
}

/**
 * Follows boxes through a film. Throws `boxes-impossible`, `box-impossible`, `box-too-small`, `moment-outside`,
 * `cuts-impossible` and what `decodeFrames` throws, except when it is cancelled.
 */
export async function trackFilm(options: FilmTrackingOptions): Promise<FilmTracks> {
  checkOptions(options);
  const { path, signal, direction = 'forward', from = 0 } = options;
  const media = await probe(path, { signal });
  const to = Math.min(options.to ?? Number.POSITIVE_INFINITY, media.seconds || Number.POSITIVE_INFINITY);
  const wanted = options.boxes.map(({ name, seconds, box }, index) => ({
    name: name ?? `box-${index + 1}`,
    seconds,
    box,
  }));
  checkMoments(wanted, from, to);
  const moments = wanted.map(({ seconds }) => seconds);
  const first = Math.max(0, Math.min(...moments) - LEAD);
  const last = Math.max(...moments) + SHORT;
  const spans = { forward: [first, to], backward: [from, last] } as const;
  const ways: readonly ('forward' | 'backward')[] = direction === 'both' ? ['forward', 'backward'] : [direction];
  const total = ways.map((way) => spans[way][1] - spans[way][0]).reduce((sum, span) => sum + span, 0);
  const tell = new Telling(options.onProgress, Number.isFinite(total) ? total : null);
  const reading = { path, media, width: options.width ?? WIDTH, signal };
  const chases = { forward: new Chase(wanted, options.cuts), backward: new Chase(wanted, options.cuts) };
  let complete = true;
  try {
    if (ways.includes('forward')) await forward(reading, { from: first, to: options.to }, chases.forward, tell);
    if (ways.includes('backward')) await backward(reading, { from, to: last }, chases.backward, tell);
    tell.end();
  } catch (error) {
    if (signal?.aborted !== true) throw error;
    complete = false;
  }
  const tracks = wanted.flatMap((one) => trackOf(one, chases, complete));
  const cuts = [...new Set([...chases.backward.cuts, ...chases.forward.cuts])].sort((one, other) => one - other);
  const { width, height } = direction === 'backward' ? chases.backward : chases.forward;
  const cutsAre = options.cuts === undefined ? 'found by a plain measure' : 'given';
  return { tracks, cuts, cutsAre, width, height, complete };
}

type Chases = Readonly<Record<'forward' | 'backward', Chase>>;

function trackOf(wanted: Wanted, { forward, backward }: Chases, complete: boolean): Track[] {
  const [after, before] = [forward.of(wanted), backward.of(wanted)];
  const given = after?.given ?? before?.given;
  if (given !== undefined) {
    return [assemble(wanted.name, { seconds: given, box: wanted.box }, before?.run, after?.run)];
  }
  if (complete) throw outside(wanted, 'No frame of the film is shown then.');
  return [];
}

function outside({ name, seconds }: Wanted, sentence: string): Fault {
  const facts = { name, seconds };
  return new Fault('usage', 'moment-outside', `${sentence} (${name}, ${seconds} s)`, { facts });
}

function checkMoments(wanted: readonly Wanted[], from: number, to: number): void {
  for (const one of wanted) {
    if (one.seconds >= from && one.seconds <= to) continue;
    throw outside(one, `The moment of a box is not between ${from} and ${to} seconds.`);
  }
}

function checkOptions({ boxes, cuts, width = WIDTH, direction = 'forward', from = 0, to }: FilmTrackingOptions): void {
  if (boxes.length < 1 || boxes.length > MOST_BOXES) {
    const facts = { boxes: boxes.length };
    throw new Fault('usage', 'boxes-impossible', `From 1 to ${MOST_BOXES} boxes can be followed at once.`, { facts });
  }
  if (!Number.isInteger(width) || width < NARROWEST || width > WIDEST || width % 2 !== 0) {
    const sentence = `Frames to follow in are ${NARROWEST} to ${WIDEST} pixels wide, an even number.`;
    throw new Fault('usage', 'size-impossible', sentence, { facts: { width } });
  }
  for (const { box } of boxes) checkBox(box, width, width);
  if (cuts?.some((cut) => !Number.isFinite(cut))) {
    throw new Fault('usage', 'cuts-impossible', 'Cuts are seconds on the clock of the film.', { facts: { cuts } });
  }
  if (!['forward', 'backward', 'both'].includes(direction)) {
    const hint = 'Say forward, backward or both.';
    throw new Fault('usage', 'direction-impossible', 'There is no such direction.', { facts: { direction }, hint });
  }
  if (!(from >= 0) || (to !== undefined && !(to > from))) {
    throw new Fault('usage', 'window-impossible', `There is nothing from ${from} to ${to} seconds.`, {
      facts: { from, to },
    });
  }
}

/** Follows one box through a film; the same as `trackFilm` with one. Throws `cancelled` when it was before the box's frame. */
export async function trackBox({
  box,
  seconds,
  name,
  ...options
}: Omit<FilmTrackingOptions, 'boxes'> & {
  readonly name?: string;
  readonly seconds: number;
  readonly box: Box;
}): Promise<Track & Pick<FilmTracks, 'complete' | 'cuts' | 'cutsAre'>> {
  const boxes = [{ seconds, box, ...(name === undefined ? {} : { name }) }];
  const { tracks, complete, cuts, cutsAre } = await trackFilm({ ...options, boxes });
  const [track] = tracks;
  if (track === undefined) throw new Fault('cancelled', 'cancelled', 'It was cancelled before the frame of the box.');
  return { ...track, complete, cuts, cutsAre };
}
