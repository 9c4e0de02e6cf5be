import type { Staging } from '#pictures';

/** The parts of the gallery, in the order the page shows them. */
export const PARTS = ['sets', 'people', 'moves', 'cards', 'films'] as const;
export type Part = (typeof PARTS)[number];

/** One picture of the gallery: a moment of a shot. Tiles beside each other with the very same staging share a drawing. */
export interface Tile {
  /** Tells the tile from every other, and stays when others come and go: `sets/paper/kitchen/day`. */
  readonly id: string;
  readonly caption: string;
  readonly staging: Staging;
  /** Frames the shot lasts, at 24 a second. */
  readonly frames: number;
  /** The frame shown. */
  readonly at: number;
}

/** Tiles that belong side by side: one place at every hour, one move from its beginning to its end. */
export interface Row {
  readonly title: string;
  readonly tiles: readonly Tile[];
}

/** A contact sheet. */
export interface Sheet {
  /** Also its file name, so letters, digits and hyphens: `sets-paper-1`. */
  readonly id: string;
  readonly part: Part;
  readonly look: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

export const tilesOf = (sheets: readonly Sheet[]): readonly Tile[] =>
  sheets.flatMap(({ rows }) => rows.flatMap(({ tiles }) => tiles));

/** Frames a second of everything in the gallery. */
export const RATE = { num: 24, den: 1 } as const;

/** Frames of `seconds`. */
export const frames = (seconds: number): number => Math.round((seconds * RATE.num) / RATE.den);

/** `count` moments of a shot from its first frame to its last, as tiles. */
export function strip(id: string, staging: Staging, seconds: number, count = 6): Tile[] {
  const all = frames(seconds);
  return Array.from({ length: count }, (_, step): Tile => {
    const at = Math.round(((all - 1) * step) / (count - 1));
    return { id: `${id}/${step + 1}`, caption: `${(at / RATE.num).toFixed(1)} s`, staging, frames: all, at };
  });
}
