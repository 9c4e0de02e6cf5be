/**
 * How a whole picture moved between two frames. A point z of the later one, from its middle (x to the right, y down), was at
 * z - (growth + i turn) z - (across + i down) in the earlier one.
 */
export interface Shift {
  /** Pixels. */
  readonly across: number;
  readonly down: number;
  /** 0.01: larger by a hundredth. */
  readonly growth: number;
  /** Radians, clockwise. */
  readonly turn: number;
}

export const NO_SHIFT: Shift = { across: 0, down: 0, growth: 0, turn: 0 };

/** First the one, then the other, as one. */
export function joined(first: Shift, then: Shift): Shift {
  const [re, im] = [1 - first.growth, -first.turn];
  return {
    across: first.across + re * then.across - im * then.down,
    down: first.down + re * then.down + im * then.across,
    growth: 1 - (re * (1 - then.growth) + im * then.turn),
    turn: -(im * (1 - then.growth) - re * then.turn),
  };
}

/** What leads from the end of `first` to the end of `both`: joined(first, without(first, both)) is `both`. */
export function without(first: Shift, both: Shift): Shift {
  const [re, im] = [1 - first.growth, -first.turn];
  const size = re * re + im * im;
  const [dx, dy] = [both.across - first.across, both.down - first.down];
  const [bre, bim] = [1 - both.growth, -both.turn];
  return {
    across: (dx * re + dy * im) / size,
    down: (dy * re - dx * im) / size,
    growth: 1 - (bre * re + bim * im) / size,
    turn: -(bim * re - bre * im) / size,
  };
}

/** The farthest that any point of a picture of that size moved; pixels. */
export function reachOf({ across, down, growth, turn }: Shift, width: number, height: number): number {
  return Math.hypot(across, down) + (Math.hypot(growth, turn) * Math.hypot(width, height)) / 2;
}
