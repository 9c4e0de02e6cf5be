import type { Outline, Point } from '../../paper/index.ts';
import { groundAt, type Stage } from '../stage.ts';

/** A point of a room running away from the eye: centimetres to the side and over the ground, and how far away. */
export type Place = readonly [side: number, up: number, depth: number];

/** Where the eye sees that point, in stage centimetres. */
export const seen = (stage: Stage, [side, up, depth]: Place): Point => [
  side / depth,
  groundAt(stage, depth) - up / depth,
];

/** A sheet standing in the room, as the eye sees it. */
export const seenAll = (stage: Stage, places: readonly Place[]): Outline => places.map((place) => seen(stage, place));

/** A panel of a side wall: `side` centimetres from the middle, from one depth to another and from one height to another. */
export const sidePanel = (
  stage: Stage,
  side: number,
  [near, far]: readonly [number, number],
  [low, high]: readonly [number, number],
): Outline =>
  seenAll(stage, [
    [side, low, near],
    [side, low, far],
    [side, high, far],
    [side, high, near],
  ]);
