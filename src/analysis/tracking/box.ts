import { Fault } from '#fault';
import type { Box } from '../box.ts';

export type { Box };

/** A place in the frames that are looked at: its middle and its sides, in pixels. It may stick out. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fewer pixels than this on one side (of frames about 480 wide) hold nothing that could be recognised. */
export const LEAST_SIDE = 6;
/** A box over more of the picture than this has no surroundings to be told from. */
const MOST_SHARE = 0.9;

/** Throws `box-impossible` or `box-too-small`. */
export function checkBox(box: Box, width: number, height: number): void {
  const facts = { box: { ...box } };
  const numbers = [box.x, box.y, box.width, box.height];
  const inside = box.x > -1e-6 && box.y > -1e-6 && box.x + box.width < 1 + 1e-6 && box.y + box.height < 1 + 1e-6;
  if (!numbers.every(Number.isFinite) || !inside || box.width <= 0 || box.height <= 0) {
    const hint = 'Give x, y, width and height from 0 to 1; all of the box lies in the picture.';
    throw new Fault('usage', 'box-impossible', 'There is no such box in a picture.', { facts, hint });
  }
  if (box.width * box.height > MOST_SHARE) {
    const hint = `Draw it around one thing, over at most ${MOST_SHARE * 100} % of the picture.`;
    throw new Fault('usage', 'box-impossible', 'The box is the whole picture: there is nothing to follow.', {
      facts,
      hint,
    });
  }
  if (box.width * width >= LEAST_SIDE && box.height * height >= LEAST_SIDE) return;
  throw new Fault('usage', 'box-too-small', 'The box is too small to recognise anything in it.', {
    facts: { ...facts, least: { width: LEAST_SIDE / width, height: LEAST_SIDE / height } },
    hint: 'Draw a larger box, or follow in larger frames.',
  });
}

export function placeOf(box: Box, width: number, height: number): Place {
  return {
    x: (box.x + box.width / 2) * width,
    y: (box.y + box.height / 2) * height,
    width: box.width * width,
    height: box.height * height,
  };
}

/** The part of a place that lies in the picture. */
export function boxOf(place: Place, width: number, height: number): Box {
  const left = limited(place.x - place.width / 2, width) / width;
  const right = limited(place.x + place.width / 2, width) / width;
  const top = limited(place.y - place.height / 2, height) / height;
  const bottom = limited(place.y + place.height / 2, height) / height;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const limited = (value: number, most: number) => Math.max(0, Math.min(most, value));

/** How much of a place lies in the picture, 0 to 1. */
export function visible(place: Place, width: number, height: number): number {
  const box = boxOf(place, width, height);
  return (box.width * width * box.height * height) / (place.width * place.height);
}

/** Shared area over the area of both together, 0 to 1. */
export function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  if (across <= 0 || down <= 0) return 0;
  const shared = across * down;
  return shared / (one.width * one.height + other.width * other.height - shared);
}

/** Shared area over the area of the smaller one, 0 to 1: 1 when one lies within the other. */
export function cover(one: Box, other: Box): number {
  const shared = overlap(one, other);
  const [a, b] = [one.width * one.height, other.width * other.height];
  // The overlap o is s / (a + b - s), so the shared area s is o (a + b) / (1 + o).
  return (shared * (a + b)) / (1 + shared) / Math.min(a, b);
}

/** As `cover`, of places. */
export function coverOf(one: Place, other: Place): number {
  return cover(cornered(one), cornered(other));
}

const cornered = ({ x, y, width, height }: Place): Box => ({ x: x - width / 2, y: y - height / 2, width, height });
