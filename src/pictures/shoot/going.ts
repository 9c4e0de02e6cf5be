/** Where somebody under way is at a moment, and how. */
export interface Going {
  /** From where they began, in the unit of the way. */
  readonly distance: number;
  /** Seconds into their gait at their own pace: it goes on only as they do. */
  readonly phase: number;
  /** 0 stands, 1 strides out. */
  readonly share: number;
  /** Radians forward, against starting and stopping. */
  readonly lean: number;
}

/** Seconds it takes to come to one's own pace, and as long to stop. */
const START = 0.7;
/** Seconds before the first step in which the weight goes forward. */
const GATHER = 0.34;
/** Seconds in which the body comes back over its feet. */
const SETTLE = 0.5;

/** The whole shot at one pace; `ratio` is its share of their own. */
export const steady =
  (far: number, length: number, ratio: number) =>
  (seconds: number): Going => ({
    distance: length === 0 ? 0 : (far * seconds) / length,
    phase: seconds * ratio,
    share: 1,
    lean: 0,
  });

/**
 * Stands, gathers, two short steps, the way at their own pace, two short steps, stands. `far` and `pace` (a second) are in one unit;
 * what is left of the shot is rest, a third of it before.
 */
export function restToRest(far: number, pace: number, length: number): (seconds: number) => Going {
  const start = Math.min(START, far / pace);
  const even = Math.max(0, far / pace - start);
  const took = 2 * start + even;
  const rest = Math.max(0, length - took);
  const from = Math.min(rest * 0.4, 0.8);
  return (seconds) => {
    const time = Math.max(0, Math.min(took, seconds - from));
    const [up, along, down] = [
      Math.min(time, start),
      Math.max(0, Math.min(time - start, even)),
      Math.max(0, time - start - even),
    ];
    const left = Math.max(0, start - down);
    const distance = pace * (up ** 2 / (2 * start) + along + (start ** 2 - left ** 2) / (2 * start));
    // Short steps come quicker than their speed would have long ones: the gait goes on with the root of the pace.
    const root = (way: number) => (2 / 3) * start * (way / start) ** 1.5;
    const speed = down > 0 ? left / start : up / start;
    const before = hump((seconds - from + GATHER) / (GATHER + start));
    const after = hump((seconds - from - took + start * 0.6) / (start * 0.6 + SETTLE));
    return {
      distance,
      phase: root(up) + along + root(start) - root(left),
      share: Math.sqrt(Math.max(0, speed)),
      lean: 0.09 * before - 0.07 * after,
    };
  };
}

/** 0 outside 0 and 1, 1 in the middle, soft. */
const hump = (way: number): number => (way <= 0 || way >= 1 ? 0 : Math.sin(way * Math.PI) ** 2);
