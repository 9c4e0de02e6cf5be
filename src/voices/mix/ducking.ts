/** A stretch of the film in seconds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Decibels the music makes way for a voice, and the ambience, and what happens meanwhile. */
export const DUCKING = { music: -12, ambience: -5, effects: -4 } as const;

/** Seconds to go down before a voice begins, and to come back after it. */
const DOWN = 0.25;
const UP = 0.9;
/** Pauses shorter than this are not worth coming back for. */
const PAUSE = 1.2;

/** The stretches in which somebody speaks, joined over short pauses. */
export function spokenStretches(lines: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const line of lines.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last !== undefined && line.start - last.end < PAUSE) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, line.end) };
    } else joined.push(line);
  }
  return joined;
}

/**
 * How far the beds are down, 0 to 1, at times that are asked for in order. Since it is known when somebody will speak, the way
 * down is over when the voice begins; both ways are half a cosine, so nothing pumps.
 */
export function duckingAt(stretches: readonly Stretch[]): (seconds: number) => number {
  let first = 0;
  return (seconds) => {
    while (seconds > (stretches[first]?.end ?? Number.POSITIVE_INFINITY) + UP) first++;
    let depth = 0;
    for (let index = first; index < stretches.length; index++) {
      const stretch = stretches[index];
      if (stretch === undefined || seconds < stretch.start - DOWN) break;
      const down = Math.min(1, (seconds - stretch.start + DOWN) / DOWN);
      const up = Math.min(1, Math.max(0, (stretch.end + UP - seconds) / UP));
      depth = Math.max(depth, eased(Math.min(down, up)));
    }
    return depth;
  };
}

function eased(way: number): number {
  return (1 - Math.cos(Math.PI * way)) / 2;
}
