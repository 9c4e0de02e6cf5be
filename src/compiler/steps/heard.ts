import type { EffectKind, RoomName } from '#voices';

/** A sound that happens once: which take of it, where it is heard, and when, in seconds from the film's start. */
export interface Happening {
  readonly kind: EffectKind;
  readonly take: number;
  readonly room: RoomName;
  readonly start: number;
  readonly gainDb: number;
  /** -1 left, 1 right. */
  readonly pan: number;
}

/** How far to the sides effects stand: further than voices, for they are part of the picture. */
const WIDTH = 0.6;

/** Where a mark is heard, -1 left, 1 right. */
export const placedAt = (mark: number) => Math.round(Math.max(-1, Math.min(1, mark)) * WIDTH * 100) / 100;
