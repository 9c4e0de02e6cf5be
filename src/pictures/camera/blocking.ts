import { type Act, isBeast } from '#film';
import { groundAt, type SetBuilt, type Stage } from '../sets/index.ts';
import type { Figure, Staging } from '../staging.ts';
import { type Eyeline, eyelineOf } from './eyeline.ts';
import type { Stature } from './stature.ts';

/** A figure in its place. */
export interface Actor {
  /** Index into the staging's figures. */
  readonly index: number;
  readonly figure: Figure;
  readonly stature: Stature;
  /** Stage centimetres of the feet, already as far away as `depth` makes them. */
  readonly x: number;
  readonly y: number;
  /** 1 the acting line, larger is further away. */
  readonly depth: number;
  /** Where they look because of somebody else in the picture. */
  readonly eyeline?: Eyeline;
}

/** Marks -1 and 1 are this far from the middle, as a share of the stage's width. */
const MARK = 0.4;

/** How far away a figure stands, from the depth a shot gives it (-1 in front .. 3 far behind). */
export function distanceOf(depth: number, deepest: number): number {
  const away = depth >= 0 ? 1 + depth * 0.45 : 1 + depth * 0.2;
  return Math.min(Math.max(away, 0.75), Math.max(1, deepest));
}

/** Shots that are about a face, and how far away whom they are about may stand in them: in front of the tables of a room. */
const CLOSE: ReadonlySet<Staging['camera']['size']> = new Set(['medium', 'medium-close', 'close', 'extreme-close']);
const CHEATED = 0.2;

/** What arms add to the room a body needs on the side it faces, as a share of its height. */
const GESTURES: Partial<Record<Act, number>> = {
  talk: 0.14,
  reach: 0.18,
  point: 0.2,
  wave: 0.12,
  dance: 0.16,
  hold: 0.08,
};

/** Room a figure needs on one side, centimetres on the stage. */
function sideRoom({ figure, stature, depth }: Actor, side: 'left' | 'right'): number {
  const turned = figure.facing === side || figure.facing === 'camera' || figure.facing === 'away';
  const arms = turned ? (GESTURES[figure.act] ?? 0) * stature.top : 0;
  return (Math.max(stature.half, stature.headHalf) + arms) / depth;
}

/** Room a head needs on one side: an arm raised there must not cover the face of somebody shorter. */
function headRoom(actor: Actor, side: 'left' | 'right', neighbour: Actor): number {
  const shorter = neighbour.stature.chin < actor.stature.chin * 0.8;
  const alone = (actor.stature.headHalf * 1.06) / actor.depth;
  return shorter ? Math.max(alone, sideRoom(actor, side) * 0.92) : alone;
}

/** What has to stay apart: whole bodies with their gestures, or in close pictures heads alone. */
export type Ranks = 'bodies' | 'heads';

/** Room two figures need beside each other, centimetres between their middles. */
function elbowRoom(left: Actor, right: Actor, ranks: Ranks): number {
  if (embracing(left, right)) return embrace(left, right);
  if (atTable(left, right)) return sideRoom(left, 'right') + sideRoom(right, 'left') + TABLE_FOR_TWO / left.depth;
  if (ranks === 'heads') return headRoom(left, 'right', right) + headRoom(right, 'left', left);
  return (sideRoom(left, 'right') + sideRoom(right, 'left')) * 1.04;
}

/** Of two heads' breadth: cheek by cheek, neither face covered. */
const CHEEKS = 1.04;

/** Somebody hugs a neighbour they face. */
function embracing(left: Actor, right: Actor): boolean {
  if (Math.abs(left.depth - right.depth) > 0.3) return false;
  const hugs = ({ figure }: Actor, way: 'left' | 'right') => figure.act === 'hug' && figure.facing !== way;
  return hugs(left, 'left') && hugs(right, 'right');
}

/** So far apart do two stand who hug. */
function embrace(left: Actor, right: Actor): number {
  return (left.stature.headHalf / left.depth + right.stature.headHalf / right.depth) * CHEEKS;
}

/** Centimetres a table for two takes between them. */
const TABLE_FOR_TWO = 62;

/** Two who sit facing each other sit at one table. */
export function atTable(left: Actor, right: Actor): boolean {
  const sits = ({ figure }: Actor, way: 'left' | 'right') =>
    figure.act === 'sit' && figure.facing === way && !isBeast(figure.appearance);
  return Math.abs(left.depth - right.depth) < 0.1 && left.x < right.x && sits(left, 'right') && sits(right, 'left');
}

/** How far apart partners stay who belong to each other: huggers, a dancing couple, two at a table, two who hand a thing over. */
function partnersRoom(left: Actor, right: Actor, alone: boolean): number | undefined {
  if (embracing(left, right)) return embrace(left, right);
  if (!alone) return undefined;
  const both = (act: Act) => left.figure.act === act && right.figure.act === act;
  const gives = ({ figure }: Actor) => figure.act === 'reach' || figure.act === 'hold';
  const reaches = left.figure.act === 'reach' || right.figure.act === 'reach';
  const handing =
    reaches && gives(left) && gives(right) && left.figure.facing === 'right' && right.figure.facing === 'left';
  if (both('dance') || handing) return elbowRoom(left, right, 'bodies');
  if (atTable(left, right)) return elbowRoom(left, right, 'bodies');
  return undefined;
}

/** Partners who belong to each other come together. */
function together(actors: readonly Actor[]): Actor[] {
  const order = [...actors].sort((one, other) => one.x - other.x || one.index - other.index);
  const placed = new Map<number, number>();
  for (let step = 1; step < order.length; step++) {
    const [left, right] = [order[step - 1], order[step]];
    if (!left || !right || placed.has(left.index)) continue;
    const room = partnersRoom(left, right, order.length === 2);
    if (room === undefined || (right.x - left.x <= room && !atTable(left, right))) continue;
    const [middle, half] = [(left.x + right.x) / 2, room / 2];
    placed.set(left.index, middle - half).set(right.index, middle + half);
  }
  return actors.map((actor) => ({ ...actor, x: placed.get(actor.index) ?? actor.x }));
}

/** Moves figures that stand on each other's feet apart, keeping their order and their middle. */
export function spread(actors: readonly Actor[], ranks: Ranks = 'bodies'): Actor[] {
  const places = actors.map((actor) => actor.x);
  const order = actors
    .map((_, index) => index)
    .sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0) || one - other);
  for (let round = 0; round < 12; round++)
    for (let step = 1; step < order.length; step++) {
      const [left, right] = [order[step - 1] ?? 0, order[step] ?? 0];
      const [one, other] = [actors[left], actors[right]];
      if (!one || !other || Math.abs(one.depth - other.depth) > 0.3) continue;
      const lacking = elbowRoom(one, other, ranks) - ((places[right] ?? 0) - (places[left] ?? 0));
      if (lacking <= 0) continue;
      places[left] = (places[left] ?? 0) - lacking / 2;
      places[right] = (places[right] ?? 0) + lacking / 2;
    }
  return actors.map((actor, index) => ({ ...actor, x: places[index] ?? actor.x }));
}

/**
 * Puts every figure of a staging in its place. `statureOf` measures a figure in the posture its act gives it. In close shots whom
 * they are about is cheated forward, as on a film set: nothing of the room stands before a face.
 */
export function block(staging: Staging, stage: Stage, set: SetBuilt, statureOf: (figure: Figure) => Stature): Actor[] {
  const { size, subjects } = staging.camera;
  const actors = staging.figures.map((figure, index): Actor => {
    const forward = CLOSE.has(size) && subjects.includes(index);
    const depth = distanceOf(forward ? Math.min(figure.depth, CHEATED) : figure.depth, set.deepest);
    return {
      index,
      figure,
      stature: statureOf(figure),
      x: (figure.mark * MARK * stage.width) / depth,
      y: groundAt(stage, depth),
      depth,
    };
  });
  return spread(together(actors));
}

/** The actors drawn together about `middle`: 1 leaves them, 0 would pile them up (they keep elbow room). */
export function gathered(actors: readonly Actor[], middle: number, share: number, ranks: Ranks): Actor[] {
  return spread(
    actors.map((actor) => ({ ...actor, x: middle + (actor.x - middle) * share })),
    ranks,
  );
}

/** Everybody with the one they look at. */
export const looking = (actors: readonly Actor[]): Actor[] =>
  actors.map((actor) => {
    const eyeline = eyelineOf(actor, actors);
    return eyeline === undefined ? actor : { ...actor, eyeline };
  });
