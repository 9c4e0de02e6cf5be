import { TILES } from '../signals/columns.ts';
import { clamp } from './local.ts';
import type { WipeWay } from './shot-list.ts';
import { BRIGHT, type TileTrack } from './tile-track.ts';

/** In what order the tiles of a picture change: a front that goes over it. */
export interface Front {
  readonly way: WipeWay;
  /** Frames at which it comes in and has gone out. */
  readonly from: number;
  readonly to: number;
  /** How well it tells when each tile changes: share of the variance, 0 to 1. */
  readonly order: number;
  /** How far the times at which tiles change are apart, as a share of the whole: 0 in a dissolve, 1 behind a sharp edge. */
  readonly spread: number;
  /** Mean of how far tiles are from being wholly the one picture or the other, or on their straight way between; 0 to 1. */
  readonly stray: number;
  /** How much tiles go to and fro besides going over, as a share of that. */
  readonly unrest: number;
  /** Share of the tiles that say anything. */
  readonly telling: number;
}

interface Shape {
  readonly way: WipeWay;
  /** 0 where the front comes in to 1 where it goes out; `x` and `y` from 0 to 1. */
  readonly phase: (x: number, y: number) => number;
}

const edge = (value: number) => Math.abs(2 * value - 1);
/** The shapes of fronts: straight, from a corner (as a line and as a box), and from the middle or to it. */
const SHAPES: readonly Shape[] = [
  { way: 'right', phase: (x) => x },
  { way: 'left', phase: (x) => 1 - x },
  { way: 'down', phase: (_, y) => y },
  { way: 'up', phase: (_, y) => 1 - y },
  { way: 'right-down', phase: (x, y) => (x + y) / 2 },
  { way: 'left-down', phase: (x, y) => (1 - x + y) / 2 },
  { way: 'right-up', phase: (x, y) => (x + 1 - y) / 2 },
  { way: 'left-up', phase: (x, y) => (2 - x - y) / 2 },
  { way: 'right-down', phase: (x, y) => Math.max(x, y) },
  { way: 'left-down', phase: (x, y) => Math.max(1 - x, y) },
  { way: 'right-up', phase: (x, y) => Math.max(x, 1 - y) },
  { way: 'left-up', phase: (x, y) => Math.max(1 - x, 1 - y) },
  { way: 'right-down', phase: (x, y) => Math.min(x, y) },
  { way: 'left-down', phase: (x, y) => Math.min(1 - x, y) },
  { way: 'right-up', phase: (x, y) => Math.min(x, 1 - y) },
  { way: 'left-up', phase: (x, y) => Math.min(1 - x, 1 - y) },
  { way: 'open', phase: edge },
  { way: 'close', phase: (x) => 1 - edge(x) },
  { way: 'open', phase: (_, y) => edge(y) },
  { way: 'close', phase: (_, y) => 1 - edge(y) },
  { way: 'open', phase: (x, y) => Math.hypot(edge(x), 0.6 * edge(y)) / 1.17 },
  { way: 'close', phase: (x, y) => 1 - Math.hypot(edge(x), 0.6 * edge(y)) / 1.17 },
  { way: 'open', phase: (x, y) => Math.max(edge(x), edge(y)) },
  { way: 'close', phase: (x, y) => 1 - Math.max(edge(x), edge(y)) },
  { way: 'other', phase: (x, y) => 0.5 + Math.atan2(x - 0.5, y - 0.5) / (2 * Math.PI) },
  { way: 'other', phase: (x, y) => 0.5 - Math.atan2(x - 0.5, y - 0.5) / (2 * Math.PI) },
];
const { across, down } = TILES;
/** The phase of every tile's middle, for each shape. */
const PHASES = SHAPES.map(({ phase }) =>
  Float64Array.from({ length: BRIGHT }, (_, tile) =>
    phase(((tile % across) + 0.5) / across, (Math.floor(tile / across) + 0.5) / down),
  ),
);

/** How much of the phase lies within a tile, on the mean, for each shape. */
const CROSSINGS = SHAPES.map(({ phase }) => {
  let sum = 0;
  for (let tile = 0; tile < BRIGHT; tile++) {
    const [x, y] = [(tile % across) / across, Math.floor(tile / across) / down];
    const corners = [
      phase(x, y),
      phase(x + 1 / across, y),
      phase(x, y + 1 / down),
      phase(x + 1 / across, y + 1 / down),
    ];
    sum += Math.max(...corners) - Math.min(...corners);
  }
  return sum / BRIGHT;
});

/** An edge that takes so many times what a sharp one takes to cross a tile is soft. */
const SHARP = 1.7;
/** The length of a ramp against the sum of share times rest along it: 6 for a straight one, 7.8 for one that eases in and out. */
const RAMP = 7.8;
/** A tile that is so little off either picture only trembles. */
const TREMBLE = 0.12;

/** When one tile changes, how long it takes, how far it goes. */
interface Turn {
  readonly tile: number;
  readonly middle: number;
  readonly long: number;
  readonly stray: number;
  readonly unrest: number;
  readonly weight: number;
}

/** The front that fits best to how the tiles change between two frames that are wholly of before and after. */
export function frontBetween(
  track: TileTrack,
  from: number,
  to: number,
  first: number,
  last: number,
): Front | undefined {
  const turns = turnsOf(track, from, to, first, last);
  if (turns.length < BRIGHT / 3) return undefined;
  let best: { shape: number; order: number; start: number; slope: number } | undefined;
  PHASES.forEach((phases, shape) => {
    const line = lineThrough(turns, phases);
    if (line.slope > 0 && (best === undefined || line.order > best.order)) best = { shape, ...line };
  });
  if (best === undefined) return undefined;
  const line = settled(turns, PHASES[best.shape] ?? new Float64Array(BRIGHT), best);
  const weight = turns.reduce((sum, turn) => sum + turn.weight, 0);
  const mean = (of: (turn: Turn) => number) => turns.reduce((sum, turn) => sum + turn.weight * of(turn), 0) / weight;
  // A sharp edge takes its time to cross a tile too; both together are about the root of their squares.
  const [long, crossing] = [middling(turns.map((turn) => turn.long)), line.slope * (CROSSINGS[best.shape] ?? 0)];
  const soft = long > SHARP * crossing ? Math.sqrt(long ** 2 - crossing ** 2) : 0;
  return {
    way: SHAPES[best.shape]?.way ?? 'other',
    from: line.start - soft / 2,
    to: line.start + line.slope + soft / 2,
    order: best.order,
    spread: line.slope / Math.max(1, line.slope + soft),
    stray: mean((turn) => turn.stray),
    unrest: mean((turn) => turn.unrest),
    telling: turns.length / BRIGHT,
  };
}

const middling = (values: readonly number[]) => [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

function turnsOf(track: TileTrack, from: number, to: number, first: number, last: number): Turn[] {
  const [a, b] = [track.mean(Math.max(first, from - 2), from), track.mean(to, Math.min(last, to + 2))];
  let mean = 0;
  for (let tile = 0; tile < BRIGHT; tile++) mean += Math.abs((b[tile] ?? 0) - (a[tile] ?? 0)) / BRIGHT;
  const turns: Turn[] = [];
  for (let tile = 0; tile < BRIGHT; tile++) {
    const [start, step] = [a[tile] ?? 0, (b[tile] ?? 0) - (a[tile] ?? 0)];
    if (Math.abs(step) < Math.max(3, 0.35 * mean)) continue;
    let [bow, stray, length, then] = [0, 0, 0, 0];
    // Where a step would fit best: what is off if it comes after this frame, against if it came before all.
    let [off, least, middle] = [0, 0, from + 0.5];
    for (let frame = from + 1; frame < to; frame++) {
      const raw = (track.tile(frame, tile) - start) / step;
      const share = clamp(raw);
      off += 2 * share - 1;
      if (off < least) [least, middle] = [off, frame + 0.5];
      const sure = clamp((raw - TREMBLE) / (1 - 2 * TREMBLE));
      bow += (sure * (1 - sure)) / (1 - 2 * TREMBLE);
      stray += Math.min(1, Math.abs(raw - share));
      length += Math.abs(raw - then);
      then = raw;
    }
    length += Math.abs(1 - then);
    turns.push({
      tile,
      middle,
      long: RAMP * bow,
      stray: stray / Math.max(1, to - from - 1),
      unrest: Math.min(4, length - 1),
      weight: Math.min(Math.abs(step), 3 * mean) / (1 + 2 * Math.min(4, length - 1)),
    });
  }
  return turns;
}

/** Frames by which a tile may be off the line and still be believed half. */
const OFF = 1.5;

/** The line again, tiles that are off it believed less each round: something moves there. */
function settled(
  turns: readonly Turn[],
  phases: Float64Array,
  about: { readonly start: number; readonly slope: number },
) {
  let line = about;
  for (let round = 0; round < 4; round++) {
    const offs = turns.map(({ tile, middle }) => Math.abs(middle - line.start - line.slope * (phases[tile] ?? 0)));
    const scale = Math.max(OFF, [...offs].sort((one, other) => one - other)[turns.length >> 1] ?? OFF);
    const believed = turns.map((turn, index) => ({
      ...turn,
      weight: turn.weight / (1 + ((offs[index] ?? 0) / scale) ** 2) ** 2,
    }));
    const next = lineThrough(believed, phases);
    if (next.slope <= 0) break;
    line = next;
  }
  return line;
}

/** Weighted least squares of when tiles turn on where they lie. */
function lineThrough(turns: readonly Turn[], phases: Float64Array) {
  let [n, sx, sy, sxx, sxy, syy] = [0, 0, 0, 0, 0, 0];
  for (const { tile, middle, weight } of turns) {
    const x = phases[tile] ?? 0;
    n += weight;
    sx += weight * x;
    sy += weight * middle;
    sxx += weight * x * x;
    sxy += weight * x * middle;
    syy += weight * middle * middle;
  }
  const [vx, vy, xy] = [sxx - (sx * sx) / n, syy - (sy * sy) / n, sxy - (sx * sy) / n];
  const slope = vx <= 0 ? 0 : xy / vx;
  // Half a frame of variance is what counting in frames makes by itself.
  return { slope, start: (sy - slope * sx) / n, order: vx <= 0 ? 0 : (xy * slope) / (vy + 0.25 * n) };
}
