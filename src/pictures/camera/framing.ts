import { type Angle, isBeast, type Size } from '#film';
import type { SetBuilt, Stage } from '../sets/index.ts';
import type { Staging } from '../staging.ts';
import { type Actor, gathered, looking } from './blocking.ts';
import { type Aim, aimX, aimY, type Frame, planeAt, zoomFor } from './lens.ts';

/** A composed picture: where the camera is, and where the actors stand for it. */
export interface Composition {
  readonly aim: Aim;
  readonly actors: readonly Actor[];
  /** Whom the frame is about, most important first. */
  readonly subjects: readonly Actor[];
  /** The figure in the foreground, seen from behind, in pixels of the level frame. */
  readonly shoulder?: { readonly actor: Actor; readonly x: number; readonly y: number; readonly scale: number };
}

/** Everything a framing looks at. */
export interface Sight {
  readonly staging: Staging;
  readonly stage: Stage;
  readonly set: SetBuilt;
  readonly frame: Frame;
}

/** Far distance slides down (looking up) or up (looking down) by this share of the frame's height. */
const TILTS: Readonly<Record<Angle, number>> = { bird: -0.24, high: -0.12, eye: 0, low: 0.11, worm: 0.2 };

/** How much of a figure each size shows, and where in the frame its top and its lowest visible line lie. */
interface SizeRule {
  /** Height on the figure of the lowest line the frame shows, centimetres. */
  readonly lowest: (actor: Actor) => number;
  /** Shares of the frame's height. */
  readonly topAt: number;
  readonly lowestAt: number;
}

const RULES: Readonly<Record<Exclude<Size, 'extreme-close'>, SizeRule>> = {
  'extreme-wide': { lowest: () => 0, topAt: 0.5, lowestAt: 0.8 },
  wide: { lowest: () => 0, topAt: 0.13, lowestAt: 0.9 },
  'medium-wide': { lowest: ({ stature }) => stature.knees, topAt: 0.11, lowestAt: 1 },
  medium: { lowest: ({ stature }) => stature.waist, topAt: 0.11, lowestAt: 1 },
  'medium-close': { lowest: ({ stature }) => stature.chest, topAt: 0.1, lowestAt: 1 },
  close: { lowest: ({ stature }) => stature.chin, topAt: 0.09, lowestAt: 0.84 },
};

/** The size composed for: eyes and a mouth are one person's, and a shoulder in front leaves no room for a face to fill the frame. */
function sizeOf({ staging }: Sight): Size {
  const { size, framing, subjects } = staging.camera;
  const shared = framing !== 'single' && framing !== 'point-of-view' && subjects.length !== 1;
  return size === 'extreme-close' && (shared || framing === 'over-the-shoulder') ? 'close' : size;
}

/** Where a single looks from: room is left on the side the figure faces. */
function leadRoom(actor: Actor, frame: Frame): number {
  const room = frame.width < frame.height ? 0.045 : 0.085;
  if (actor.figure.facing === 'right') return 0.5 - room;
  if (actor.figure.facing === 'left') return 0.5 + room;
  return 0.5;
}

const topOf = (actor: Actor): number => actor.y - actor.stature.top / actor.depth;
const chinOf = (actor: Actor): number => actor.y - actor.stature.chin / actor.depth;
const headX = (actor: Actor): number => actor.x + actor.stature.headX / actor.depth;

/** Sizes that show a body, not only who it belongs to. */
const WHOLE: ReadonlySet<Size> = new Set(['extreme-wide', 'wide', 'medium-wide']);

/** What of an actor must be in the frame, left and right: the head, and of an animal or whoever lies, seen whole, the body too. */
function extentOf(actor: Actor, size: Size): { readonly left: number; readonly right: number } {
  const { stature, depth, figure } = actor;
  const head = { left: headX(actor) - stature.headHalf / depth, right: headX(actor) + stature.headHalf / depth };
  const long = isBeast(figure.appearance) || figure.act === 'sleep' || figure.act === 'fall';
  if (!long || !WHOLE.has(size)) return head;
  const half = stature.half / depth;
  return { left: Math.min(head.left, actor.x - half), right: Math.max(head.right, actor.x + half) };
}

/** The next closer size, and how much smaller this one must be at the least: large heads would make neighbours alike. */
const CLOSER: Partial<Record<Size, readonly [size: Size, share: number]>> = {
  wide: ['medium-wide', 0.86],
  'medium-wide': ['medium', 0.86],
  medium: ['medium-close', 0.8],
  'medium-close': ['close', 0.78],
};

/** Pixels a centimetre of the tallest subject is long, as its size asks, before the frame's width is considered. */
function wantedScale(size: Size, tallest: Actor, frame: Frame): number {
  if (size === 'extreme-close') return Math.min(1.12 * frame.height, 1.7 * frame.width) / headHeight(tallest);
  const rule = RULES[size];
  const shown = Math.max(12, (tallest.stature.top - rule.lowest(tallest)) / tallest.depth);
  const own = ((rule.lowestAt - rule.topAt) * frame.height) / shown;
  const [closer, share] = CLOSER[size] ?? [];
  return closer === undefined || share === undefined ? own : Math.min(own, wantedScale(closer, tallest, frame) * share);
}

/** How much of the frame's width a head may take, so that narrow pictures step back evenly from size to size. */
const HEAD_SHARE: Readonly<Record<Size, number>> = {
  'extreme-wide': 0.3,
  wide: 0.4,
  'medium-wide': 0.46,
  medium: 0.54,
  'medium-close': 0.64,
  close: 0.76,
  'extreme-close': 1.15,
};

const headHeight = (actor: Actor): number => (actor.stature.top - actor.stature.chin) / actor.depth;

/** The zoom a size asks for, no closer than the frame's width allows. */
function wantedZoom(sight: Sight, subjects: readonly Actor[], tallest: Actor): number {
  const { frame, stage, set } = sight;
  const size = sizeOf(sight);
  const back = sight.staging.camera.framing === 'over-the-shoulder' ? 0.84 : 1;
  const widest = Math.max(...subjects.map(({ stature, depth }) => (stature.headHalf * 2) / depth));
  const scale = Math.min(wantedScale(size, tallest, frame) * back, (HEAD_SHARE[size] * frame.width) / widest);
  const zoom = zoomFor(scale, tallest.depth, stage);
  if (size === 'extreme-wide') return Math.max(set.closest, Math.min(1, zoom));
  return Math.max(zoom, set.closest);
}

/** The share of the frame's height the top of the head is at: tall pictures leave more air above. */
function headroom(size: Size, frame: Frame): number {
  const tall = frame.height > frame.width ? 0.09 : 0;
  return size === 'extreme-close' ? -0.04 : RULES[size].topAt + tall;
}

/** The camera at a zoom, its subjects composed in the frame. */
function aimAt(sight: Sight, subjects: readonly Actor[], zoom: number, at: number): Aim {
  const { staging, stage, frame } = sight;
  const { angle, roll } = staging.camera;
  const size = sizeOf(sight);
  const tilt = TILTS[angle];
  const tallest = highest(subjects);
  const extents = subjects.map((actor) => extentOf(actor, size));
  const [left, right] = [Math.min(...extents.map((one) => one.left)), Math.max(...extents.map((one) => one.right))];
  const x = aimX((left + right) / 2, at, tallest.depth, zoom, stage, frame);
  const lens = { zoom, tilt };
  return { x, y: aimHeight(sight, subjects, lens), zoom, roll: (roll * Math.PI) / 180, tilt, pan: { x: 0, y: 0 } };

  function aimHeight(
    { stage, frame }: Sight,
    cast: readonly Actor[],
    lens: { readonly zoom: number; readonly tilt: number },
  ): number {
    if (size === 'extreme-close')
      return aimY((topOf(tallest) + chinOf(tallest) * 3) / 4, 0.5, tallest.depth, lens, stage, frame);
    const byHead = aimY(topOf(tallest), headroom(size, frame), tallest.depth, lens, stage, frame);
    const lowest = cast.reduce((low, actor) => (actor.y > low.y ? actor : low), tallest);
    const byFeet = aimY(lowest.y, size === 'extreme-wide' ? 0.8 : 0.9, lowest.depth, lens, stage, frame);
    return Math.min(byHead, byFeet);
  }
}

const highest = (actors: readonly Actor[]): Actor =>
  actors.reduce((top, actor) => (topOf(actor) < topOf(top) ? actor : top));

/** Whether every subject's head is whole in the frame, with a little air: side to side, and up and down. */
function headsInside(
  sight: Sight,
  subjects: readonly Actor[],
  aim: Aim,
): { readonly across: boolean; readonly upright: boolean } {
  const { stage, frame } = sight;
  if (sizeOf(sight) === 'extreme-close') return { across: true, upright: true };
  const air = frame.width * 0.025;
  const lowest = frame.height * (subjects.length > 1 ? 0.9 : 0.985);
  const heads = subjects.map((actor) => {
    const plane = planeAt(aim, actor.depth, stage, frame);
    if (plane === undefined) return { across: false, upright: false };
    const { left, right } = extentOf(actor, sizeOf(sight));
    const across = (x: number) => plane.x + x * plane.scale;
    const [top, chin] = [plane.y + topOf(actor) * plane.scale, plane.y + chinOf(actor) * plane.scale];
    return {
      across: across(left) >= air && across(right) <= frame.width - air,
      upright: top >= frame.height * 0.012 && chin <= lowest,
    };
  });
  return { across: heads.every((head) => head.across), upright: heads.every((head) => head.upright) };
}

/** Subjects of the frame: those the shot names, else everybody who is not somebody's shoulder. */
function subjectsOf(staging: Staging, actors: readonly Actor[]): Actor[] {
  const { subjects, over, framing } = staging.camera;
  const named = [...new Set(subjects)].flatMap((index) =>
    actors.filter((actor) => actor.index === index && index !== over),
  );
  if (framing === 'single' || framing === 'point-of-view' || framing === 'over-the-shoulder') return named.slice(0, 1);
  return named.length > 0 ? named : actors.filter((actor) => actor.index !== over);
}

const FEWER = 0.93;
/** Sizes so close that only heads need room beside each other. */
const HEADS: ReadonlySet<Size> = new Set(['medium', 'medium-close', 'close', 'extreme-close']);

/** Composes the picture of people: as close as the size asks, closing ranks first and stepping back only then. */
function composeCast(sight: Sight, actors: readonly Actor[], chosen: readonly Actor[]): Composition {
  const { staging, frame } = sight;
  const shoulderSide = sideOfShoulder(staging, actors, chosen);
  const at =
    shoulderSide !== 0
      ? 0.5 - shoulderSide * 0.15
      : chosen.length === 1 && chosen[0]
        ? leadRoom(chosen[0], frame)
        : 0.5;
  const middle = chosen.reduce((sum, actor) => sum + actor.x, 0) / chosen.length;
  let zoom = wantedZoom(sight, chosen, highest(chosen));
  let placed = [...actors];
  const subjects = () => chosen.map((actor) => placed.find((other) => other.index === actor.index) ?? actor);
  let aim = aimAt(sight, subjects(), zoom, at);
  const stepBack = (): void => {
    zoom *= FEWER;
    aim = aimAt(sight, subjects(), zoom, at);
  };
  const inside = () => headsInside(sight, subjects(), aim);
  for (let step = 0; step < 60 && !inside().upright; step++) stepBack();
  for (let share = 1; share > 0.05 && chosen.length > 1 && !inside().across; share -= 0.06) {
    placed = gathered(actors, middle, share, HEADS.has(sizeOf(sight)) ? 'heads' : 'bodies');
    aim = aimAt(sight, subjects(), zoom, at);
  }
  for (let step = 0; step < 60 && !(inside().across && inside().upright); step++) stepBack();
  const shoulder = shoulderOf(sight, placed, shoulderSide);
  return { aim, actors: placed, subjects: subjects(), ...(shoulder ? { shoulder } : {}) };
}

/** Which side of the frame the foreground shoulder is on: the side its subject looks to. 0 when there is none. */
function sideOfShoulder(staging: Staging, actors: readonly Actor[], subjects: readonly Actor[]): number {
  const over = actors.find((actor) => actor.index === staging.camera.over);
  const subject = subjects[0];
  if (over === undefined || subject === undefined || over === subject) return 0;
  if (subject.figure.facing === 'left') return -1;
  if (subject.figure.facing === 'right') return 1;
  return over.x <= subject.x ? -1 : 1;
}

/** The foreground figure: its head more than half the frame high, at the edge, cut by it. */
function shoulderOf({ staging, frame }: Sight, actors: readonly Actor[], side: number): Composition['shoulder'] {
  const actor = actors.find((candidate) => candidate.index === staging.camera.over);
  if (actor === undefined || side === 0) return undefined;
  const head = Math.min(0.64 * frame.height, 0.6 * frame.width);
  const scale = head / (actor.stature.top - actor.stature.chin);
  const tall = frame.height > frame.width;
  const top = frame.height * (tall ? 0.56 : 0.26);
  return { actor, x: frame.width * (0.5 + side * (tall ? 0.4 : 0.42)), y: top + actor.stature.top * scale, scale };
}

/** With nobody to look at, the size says how far into the set the camera goes. */
const EMPTY_ZOOM: Readonly<Record<Size, number>> = {
  'extreme-wide': 1,
  wide: 1.3,
  'medium-wide': 1.6,
  medium: 1.9,
  'medium-close': 2.2,
  close: 2.6,
  'extreme-close': 3,
};

function composeEmpty({ staging, stage, set }: Sight, actors: readonly Actor[]): Composition {
  const { size, angle, roll, framing } = staging.camera;
  const card = framing === 'title' || staging.card !== undefined;
  const zoom = Math.max(set.closest, card ? 1.05 : EMPTY_ZOOM[size]);
  const home = (stage.top + stage.bottom) / 2;
  return {
    aim: {
      x: 0,
      y: home + (1 - 1 / zoom) * 40,
      zoom,
      roll: (roll * Math.PI) / 180,
      tilt: TILTS[angle],
      pan: { x: 0, y: 0 },
    },
    actors,
    subjects: [],
  };
}

/** Composes the picture: subjects whole in the frame with air above, room to look into, and the set around them. */
export function compose(sight: Sight, actors: readonly Actor[]): Composition {
  const subjects = subjectsOf(sight.staging, actors);
  const composed = subjects.length === 0 ? composeEmpty(sight, actors) : composeCast(sight, actors, subjects);
  return { ...composed, actors: looking(composed.actors) };
}
