import { type Actor, atTable, type Composition, type Frame, planeAt } from '../camera/index.ts';
import { blob, darken, ellipse, mix, type Palette, type Pen, rectangle, rounded } from '../paper/index.ts';
import { drawProp, isDrawn, propFor } from '../props/index.ts';
import { groundAt, type SetBuilt, type Stage, standsIn } from '../sets/index.ts';
import type { Staging } from '../staging.ts';
import { LEAN } from './climb.ts';
import { mountsOf, wordsOf } from './mounts.ts';
import { stationBefore } from './stations.ts';
import { drawSteps, hasSteps, STAIRS } from './steps.ts';

/** Something standing in the picture that belongs to the shot and not to the place. */
export interface Dressing {
  readonly depth: number;
  draw(pen: Pen): void;
}

interface Scene {
  readonly staging: Staging;
  readonly stage: Stage;
  readonly set: SetBuilt;
  readonly frame: Frame;
  readonly composition: Composition;
}

/** Just behind the acting line. */
const DEPTH = 1.06;
/** Centimetres between things standing together. */
const GAP = 5;
/** An ordinary table, and the tallest thing something may be put on so that a closer shot still shows it. */
const TABLE = 74;
const TALLEST = 118;

/** The people the shot names; a crowd behind them takes up no room. */
const cast = ({ actors }: Composition, { figures }: Staging): readonly Actor[] =>
  actors.filter((actor) => actor.index < figures.length);

/** The side of whoever works with their hands, where what they work with is: -1 left, 1 right, 0 for everybody else. */
const before = ({ figure }: Actor): number =>
  figure.act !== 'reach' || figure.facing === 'camera' || figure.facing === 'away'
    ? 0
    : figure.facing === 'left'
      ? -1
      : 1;

/** The middle of the widest free stretch of the frame, in stage centimetres at this depth. */
function freeSpot({ staging, stage, frame, composition }: Scene, width: number): number | undefined {
  const plane = planeAt(composition.aim, DEPTH, stage, frame);
  if (plane === undefined) return undefined;
  const [left, right] = [-plane.x / plane.scale, (frame.width - plane.x) / plane.scale];
  const taken = cast(composition, staging).map((actor) => ({
    from: actor.x - (actor.stature.half * 1.05) / actor.depth,
    to: actor.x + (actor.stature.half * 1.05) / actor.depth,
  }));
  const subject = composition.subjects[0];
  const middle =
    subject === undefined ? (left + right) / 2 : subject.x + before(subject) * (subject.stature.half + width / 2);
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let share = 0.06; share <= 0.94; share += 0.02) {
    const x = left + (right - left) * share;
    if (x - width / 2 < left + width * 0.1 || x + width / 2 > right - width * 0.1) continue;
    const overlap = taken.reduce(
      (sum, { from, to }) => sum + Math.max(0, Math.min(to, x + width / 2) - Math.max(from, x - width / 2)),
      0,
    );
    const cost = overlap * 4 + Math.abs(x - middle) * 0.25;
    if (cost < least) [best, least] = [x, cost];
  }
  return best;
}

/** How high what it stands on must be for the frame to show it; undefined when even the tallest would be out of sight. */
function heightFor({ stage, frame, composition }: Scene, usual: number): number | undefined {
  const plane = planeAt(composition.aim, DEPTH, stage, frame);
  if (plane === undefined) return undefined;
  const lowest = (frame.height * 0.93 - plane.y) / plane.scale;
  const needed = (groundAt(stage, DEPTH) - lowest) * DEPTH;
  if (needed <= usual) return usual;
  return needed <= TALLEST ? needed : undefined;
}

/** Out of doors things lie on the ground; where the frame does not show it, on a crate in town and on a stone elsewhere. */
const supportOf = ({ place }: Staging): 'crate' | 'stone' =>
  /^(?:street|village|skyline|rooftop|station|market|harbour|bridge|farm|ship)$/.test(place.kind) ? 'crate' : 'stone';

/** A table with legs to stand things on, or outdoors a crate or a stone. */
function support(
  pen: Pen,
  palette: Palette,
  surface: 'table' | 'crate' | 'stone',
  width: number,
  height: number,
): void {
  const half = width / 2 + 10;
  const wood = palette.tint(surface === 'table' ? '#a8754c' : '#b08557');
  if (surface === 'table') {
    for (const side of [-1, 1])
      pen.sheet(rectangle(side * half * 0.82 - 3, -height + 4, 6, height - 2), mix(wood, palette.ink, 0.22), {
        lift: 0.5,
      });
    pen.sheet(rectangle(-half * 0.9, -height + 4, half * 1.8, 7), mix(wood, palette.ink, 0.16), { lift: 0.4 });
    pen.sheet(rounded(-half, -height, half * 2, 6, 2), wood, { lift: 0.9 });
    return;
  }
  if (surface === 'stone') {
    const grey = palette.tint('#9c958c');
    const top = -height;
    pen.sheet(
      blob([
        [-half * 1.25, 2, 'corner'],
        [-half * 1.12, top * 0.6],
        [-half * 0.9, top * 1.02],
        [half * 0.9, top * 1.02],
        [half * 1.14, top * 0.55],
        [half * 1.3, 2, 'corner'],
      ]),
      grey,
      { lift: 1 },
    );
    pen.sheet(ellipse(0, top, half * 0.9, 4), mix(grey, '#ffffff', 0.16), { lift: 0.2 });
    return;
  }
  pen.sheet(rectangle(-half, -height, half * 2, height + 3), wood, { lift: 1 });
  for (let y = -height + 18; y < -6; y += 20)
    pen.sheet(rectangle(-half, y, half * 2, 2), darken(wood, 0.35), { lift: 0, edge: 0 });
  for (const x of [-half, half - 6])
    pen.sheet(rectangle(x, -height, 6, height + 2), mix(wood, '#ffffff', 0.12), { lift: 0.3 });
}

interface Group {
  readonly words: readonly string[];
  readonly width: number;
}

function groupOf(words: readonly string[]): Group {
  const width = words.reduce((sum, word) => sum + propFor(word).width + GAP, -GAP);
  return { words, width };
}

function drawRow(pen: Pen, palette: Palette, { words, width }: Group): void {
  let x = -width / 2;
  for (const word of words) {
    const prop = propFor(word);
    pen.at(x + prop.width / 2, 0, 1, 0, () => drawProp(pen, palette, word));
    x += prop.width + GAP;
  }
}

/** The two who sit facing each other, if there are two, and nobody between them. */
function pairAtTable({ composition, staging }: Scene): readonly [Actor, Actor] | undefined {
  const order = [...cast(composition, staging)].sort((one, other) => one.x - other.x);
  for (let step = 1; step < order.length; step++) {
    const [left, right] = [order[step - 1], order[step]];
    if (left && right && atTable(left, right)) return [left, right];
  }
  return undefined;
}

/** A table before two who sit at it, a little nearer than they are, with the shot's small things on it. */
function tableFor(scene: Scene, [left, right]: readonly [Actor, Actor], group: Group): Dressing {
  const { set } = scene;
  const depth = Math.max(left.depth, right.depth);
  const middle = (left.x + right.x) / 2;
  const apart = (right.x - left.x) * depth;
  const width = Math.max(48, Math.min(110, apart * 0.52));
  const lower = Math.min(1, Math.min(left.stature.top, right.stature.top) / 120);
  const height = TABLE * 0.84 * lower;
  const share = Math.min(1, (width * 0.94) / Math.max(1, group.width));
  return {
    depth: depth + 2e-4,
    draw: (pen) =>
      pen.at(middle, Math.max(left.y, right.y), 1 / depth, 0, () => {
        support(pen, set.palette, 'table', width - 20, height);
        if (group.words.length > 0) pen.at(0, -height, share, 0, () => drawRow(pen, set.palette, group));
      }),
  };
}

/** What somebody of the shot climbs, with them. */
function climbedOf({ staging, composition }: Scene): ReadonlyMap<string, Actor> {
  const climbed = new Map<string, Actor>();
  const climber = composition.actors.find(({ figure }) => figure.act === 'climb' || figure.act === 'descend');
  if (climber === undefined) return climbed;
  const word = staging.props.find((prop) => CLIMBED.test(prop));
  if (word !== undefined) climbed.set(word, climber);
  else if (hasSteps(staging)) climbed.set(STAIRS, climber);
  return climbed;
}

const CLIMBED = /^(?:(?:step)?ladder|rope)$/;

/** A ladder, a rope or steps before whoever climbs. */
function climbedFor({ set, composition }: Scene, word: string, { x, y, depth, figure, stature }: Actor): Dressing {
  const way = figure.facing === 'left' ? -1 : 1;
  if (word === STAIRS)
    return {
      depth: Math.max(...composition.actors.map((actor) => actor.depth)) + 2e-3,
      draw: (pen) => pen.at(x, y, [way / depth, 1 / depth], 0, () => drawSteps(pen, set.palette)),
    };
  const ahead = stature.headHalf * (word === 'rope' ? 1.3 : 1.45);
  return {
    depth: depth + 2e-3,
    draw: (pen) =>
      pen.at(x + (way * ahead) / depth, y, [way / depth, 1 / depth], LEAN, () =>
        word === 'rope' ? drawRope(pen, set.palette) : tallLadder(pen, set.palette, stature.top * 1.5, word),
      ),
  };
}

/** A ladder as high as whoever climbs it needs: one on top of the other. */
function tallLadder(pen: Pen, palette: Palette, high: number, word: string): void {
  const one = propFor(word).height - 8;
  for (let at = 0; at < high; at += one) pen.at(0, -at, 1, 0, () => drawProp(pen, palette, word));
}

/** Higher than any frame shows, centimetres. */
const ROPE = 900;

function drawRope(pen: Pen, palette: Palette): void {
  const hemp = palette.tint('#b8935a');
  pen.sheet(rectangle(-2.6, -ROPE, 5.2, ROPE - 14), hemp, { lift: 0.6 });
  pen.sheet(ellipse(0, -16, 5, 7), darken(hemp, 0.14), { lift: 0.5 });
}

/** Places too narrow, or too much under way, for a table to stand in: there things are in hands or nowhere. */
const NO_TABLES: ReadonlySet<string> = new Set([
  'car',
  'train',
  'plane',
  'elevator',
  'pool',
  'space',
  'underwater',
  'sea',
]);

/** Out of doors these hang or stand high up in the place: they are heard, not put on the ground. */
const HUNG: ReadonlySet<string> = new Set(['bell', 'clock']);

/** As many things as can stand in a picture without crowding it. */
const MOST = 5;

/** The shot's things: small ones on a table or a crate where the frame can see them, large ones on the ground. */
export function dress(scene: Scene): Dressing[] {
  const { staging, stage, set } = scene;
  const held = new Set(staging.figures.map((figure) => figure.holds));
  const climbed = climbedOf(scene);
  const ridden = new Set([...mountsOf(staging).values()].flatMap(wordsOf));
  const words = [...new Set(staging.props)]
    .filter(
      (word) =>
        isDrawn(word) &&
        !climbed.has(word) &&
        !ridden.has(word) &&
        !held.has(word) &&
        word !== staging.insert &&
        !(HUNG.has(word) && !set.indoors) &&
        !standsIn(staging.place, word),
    )
    .slice(0, MOST);
  const outdoors = !scene.set.indoors;
  const low = groupOf(words.filter((word) => propFor(word).ground === true));
  const small = groupOf(words.filter((word) => propFor(word).ground !== true));
  const dressings: Dressing[] = [...climbed].map(([word, actor]) => climbedFor(scene, word, actor));
  for (const actor of cast(scene.composition, staging)) {
    const draw = stationBefore(actor);
    if (draw !== undefined)
      dressings.push({
        depth: actor.depth + 2e-4,
        draw: (pen) => pen.at(actor.x, actor.y, 1 / actor.depth, 0, () => draw(pen, set.palette)),
      });
  }
  const stand = (group: Group, width: number, height: number): void => {
    const x = freeSpot(scene, width);
    if (x === undefined) return;
    const y = groundAt(stage, DEPTH);
    dressings.push({
      depth: DEPTH,
      draw: (pen) =>
        pen.at(x, y, 1 / DEPTH, 0, () => {
          if (height > 0) support(pen, set.palette, set.indoors ? 'table' : supportOf(staging), group.width, height);
          pen.at(0, -height, 1, 0, () => drawRow(pen, set.palette, group));
        }),
    });
  };
  const pair = NO_TABLES.has(staging.place.kind) ? undefined : pairAtTable(scene);
  if (pair !== undefined) dressings.push(tableFor(scene, pair, small));
  else if (small.words.length > 0 && !NO_TABLES.has(staging.place.kind)) {
    const height = heightFor(scene, outdoors ? 0 : TABLE);
    if (height !== undefined) stand(small, small.width + 24, height);
  }
  if (low.words.length > 0) {
    const height = heightFor(scene, 0);
    if (height !== undefined) stand(low, low.width + 8, height);
  }
  return dressings;
}
