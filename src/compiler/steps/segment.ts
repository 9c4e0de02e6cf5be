import { type Cue, watchSegment } from '#edit';
import type { Film, Rational, Shot, Take } from '#film';
import type { Artifact, ContentHash, Step, StepContext } from '#graph';
import { type Format, illustrator } from '#pictures';
import type { Entrance, Footage, SegmentOrder } from '../crew/order.ts';
import type { Lookup } from '../lookup.ts';
import { type MouthsOf, stagingOf } from '../staging.ts';
import type { PlacedShot } from '../timing.ts';
import type { Workshop } from '../workshop.ts';
import { asParams, keepJson, stepId } from './step.ts';

/** Raise when a segment would be put together or encoded differently; how it is drawn has the look's own version. */
const VERSION = 4;
/** Seconds the film's last picture takes to go to black. */
const LAST_FADE = 0.7;
/** Seconds of work a frame takes, for the time left. */
const FRAME = 0.02;

export const segmentStepId = (shot: Shot) => stepId('segment', shot.id);

/** A shot where it stands in the film, with all that decides its picture. */
export interface SegmentPlan {
  readonly shot: Shot;
  readonly placed: PlacedShot;
  /** The shot before it, for a transition that shows it once more. */
  readonly before: { readonly shot: Shot; readonly placed: PlacedShot } | undefined;
  readonly last: boolean;
  /** Seconds from the segment's first frame; empty where nothing is burned in. */
  readonly captions: readonly Cue[];
}

/** Draws and encodes one shot: `picture` (MP4, no sound), `panel` (JPEG, for the boards), and what was seen in it (`watched`). */
export function segmentStep(
  plan: SegmentPlan,
  find: Lookup,
  mouthsAt: (placed: PlacedShot) => MouthsOf,
  workshop: Workshop,
): Step {
  const { shot, placed } = plan;
  const footage = footageOf(shot, placed, find, mouthsAt);
  const order: SegmentOrder = {
    footage,
    format: formatOf(find.film),
    entrance: entranceOf(plan, find, mouthsAt),
    fadeOut: plan.last ? fadeOutFrames(placed.frames, find.film.settings.frameRate) : 0,
    captions: plan.captions,
  };
  return {
    id: segmentStepId(shot),
    stage: 'pictures',
    recipe: { name: 'segment', version: VERSION },
    engine: engineOf(order),
    params: asParams(order),
    inputs: [],
    seconds: 0.4 + placed.frames * FRAME,
    async run(context) {
      const paths = {
        picture: await context.artifacts.temporary('mp4'),
        panel: await context.artifacts.temporary('jpg'),
      };
      await workshop.crew.draw(await withPlates(order, context), paths, context.signal, context.progress);
      const { signal } = context;
      const watched = await watchSegment({ path: paths.picture, ...order.format, entering: placed.entering, signal });
      return {
        picture: await context.artifacts.adopt(paths.picture, 'video/mp4'),
        panel: await context.artifacts.adopt(paths.panel, 'image/jpeg'),
        watched: await keepJson(context, watched),
      };
    },
  };
}

/** Frames the film's last shot, of so many frames, takes to go to black. */
export function fadeOutFrames(frames: number, rate: Rational): number {
  return Math.min(Math.round((LAST_FADE * rate.num) / rate.den), Math.floor(frames / 2));
}

export function formatOf({ settings }: Film): Format {
  return { width: settings.width, height: settings.height, frameRate: settings.frameRate };
}

/** In the plan a plate is named by its hash, so that the key knows it by content; drawing needs the path. */
async function withPlates(order: SegmentOrder, context: StepContext): Promise<SegmentOrder> {
  const found = async (footage: Footage): Promise<Footage> =>
    footage.plate === undefined ? footage : { ...footage, plate: await context.artifacts.path(assetOf(footage.plate)) };
  const { entrance } = order;
  return {
    ...order,
    footage: await found(order.footage),
    entrance: 'from' in entrance ? { ...entrance, from: await found(entrance.from) } : entrance,
  };
}

/** Finding an artifact takes its hash alone. */
const assetOf = (hash: string): Artifact => ({ hash: hash as ContentHash, size: 0, type: 'image/*' });

function engineOf({ footage }: SegmentOrder): string {
  const look = illustrator(footage.staging.look);
  const drawn = `${look.name} ${look.version}`;
  return footage.plate === undefined ? drawn : `plate 2 in ${drawn}`;
}

function footageOf(shot: Shot, placed: PlacedShot, find: Lookup, mouthsAt: (placed: PlacedShot) => MouthsOf): Footage {
  const plate = circled(shot);
  return {
    staging: stagingOf(find, shot, mouthsAt(placed)),
    frames: placed.frames,
    ...(plate === undefined ? {} : { plate: plate.asset }),
  };
}

function circled(shot: Shot): Take | undefined {
  return shot.takes.find(({ id }) => id === shot.circled);
}

function entranceOf(
  { shot, placed, before }: SegmentPlan,
  find: Lookup,
  mouthsAt: (placed: PlacedShot) => MouthsOf,
): Entrance {
  const { kind } = shot.transition;
  const frames = placed.entering;
  if (frames === 0 || kind === 'cut' || kind === 'match-cut') return { kind: 'cut' };
  if (kind === 'fade-in' || before === undefined) return { kind: 'fade-in', frames };
  return { kind, frames, from: footageOf(before.shot, before.placed, find, mouthsAt) };
}

/** Frames as seconds. */
export const secondsAt = (frames: number, rate: Rational): number => (frames * rate.den) / rate.num;
