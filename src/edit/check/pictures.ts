import type { VideoFacts } from '#media';
import { checkCuts } from './cuts.ts';
import { type Check, check, type ExpectedFilm, type FrameRange, same } from './report.ts';
import type { Stretch, Watched } from './watching.ts';

/** From this many seconds on, a picture in which nothing moves looks like a fault. */
export const STILL_SECONDS = 4;
/** How far a frame may be from its time, in seconds: the clock of any player is coarser. */
const EXACT = 0.0005;

/** What the header says of the pictures. */
export function checkPicture(picture: VideoFacts | undefined, expected: ExpectedFilm): Check[] {
  if (picture === undefined) return [check('picture', 'failed', 'none', 'one')];
  const { colour, frameRate, pixelFormat, codec, profile } = picture;
  const tags = [colour.range, colour.space, colour.primaries, colour.transfer].join(' ');
  const edits = picture.table?.edits ?? [];
  const trimmed = edits.length > 1 || edits.some(({ from }) => from !== 0);
  return [
    same('size', `${picture.width} x ${picture.height}`, `${expected.width} x ${expected.height}`),
    same('frame rate', `${frameRate.num}/${frameRate.den}`, `${expected.frameRate.num}/${expected.frameRate.den}`),
    same('codec', `${codec} ${profile} ${pixelFormat}`, 'h264 High yuv420p', 'Some players cannot show it.'),
    same('colour', tags, 'tv bt709 bt709 bt709', 'Players have to guess the colours.'),
    check('edit list', trimmed ? 'failed' : 'ok', trimmed ? 'hides frames' : 'hides nothing', 'hides nothing'),
  ];
}

/** What was seen of them. */
export function checkWatched(watched: Watched, expected: ExpectedFilm): Check[] {
  const rate = expected.frameRate.num / expected.frameRate.den;
  const allowed = [...(expected.blackRanges ?? []), ...transitionsOf(expected)];
  return [
    same('frames', watched.frames, expected.frames, 'Frames are lost or doubled.'),
    check(
      'frame times',
      watched.worstTime < EXACT ? 'ok' : 'failed',
      `${(watched.worstTime * 1000).toFixed(2)} ms off at most`,
      'exact',
    ),
    ...checkCuts(expected.cuts, watched),
    checkStretches('black', watched.black, allowed, rate),
    checkStretches('frozen', watched.still, [...allowed, ...(expected.stillRanges ?? [])], rate),
  ];
}

/** Transitions may pass through black, a frame more on each side for rounding. */
function transitionsOf({ cuts }: ExpectedFilm): FrameRange[] {
  return cuts
    .filter(({ transition }) => transition > 0)
    .map(({ frame, transition }) => [frame - 1, frame + transition + 1]);
}

function checkStretches(name: string, found: readonly Stretch[], allowed: readonly FrameRange[], rate: number): Check {
  const unplanned = found.filter(({ from, to }) => !isCovered(from, to, allowed));
  const tell = ({ from, to }: Stretch) => `${(from / rate).toFixed(2)} s to ${(to / rate).toFixed(2)} s`;
  const wanted =
    name === 'black' ? 'no black but where planned' : `nothing still for ${STILL_SECONDS} s but where planned`;
  if (unplanned.length === 0) return check(name, 'ok', found.length === 0 ? 'none' : 'only where planned', wanted);
  const more = unplanned.length > 5 ? ` and ${unplanned.length - 5} more` : '';
  return check(name, 'failed', unplanned.slice(0, 5).map(tell).join(', ') + more, wanted);
}

/** True when every frame from `from` to `to` lies in one of the ranges, one frame at each end given. */
function isCovered(from: number, to: number, ranges: readonly FrameRange[]): boolean {
  let reached = from;
  for (const [first, last] of ranges.toSorted(([one], [other]) => one - other)) {
    if (first - 1 <= reached) reached = Math.max(reached, last + 1);
  }
  return reached >= to;
}
