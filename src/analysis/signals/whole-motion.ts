import { NO_SHIFT, type Shift } from './shift.ts';

/** How a whole picture moved since an earlier frame; the middle of the picture stays where it is when it only grows or turns. */
export interface WholeMotion extends Shift {
  /** Share of the texture that agrees, 0 to 1. */
  readonly agreement: number;
  /** Mean distance of the blocks from it, by their texture; pixels. */
  readonly own: number;
}

export const STANDSTILL: WholeMotion = { ...NO_SHIFT, agreement: 1, own: 0 };

/** Blocks full of texture that a picture needs at least, or else little of it is believed. */
const ENOUGH = 3;
/** Towards neither growing nor turning, as much as so many blocks half way to the edge; what few blocks say is mostly shift. */
const STEADYING = 0.1 * 60 * 60;
/** Numbers of a block, as the kernels write them. */
const STRIDE = 6;
const ROUNDS = 6;
/** Pixels from which a block no longer belongs to the whole. */
const WIDE = 1.2;
const NARROW = 0.2;
/** Share of the texture from which a beginning is good enough; otherwise pairs of blocks are asked as well. */
const CLEAR = 0.75;
const PAIRS = 12;
/** Texture below which a block tells nothing, and above which it tells no more; levels a pixel. */
const BARE = 1.5;
const FULL = 6;
/** What a block in the very middle counts beside one at the edge: subjects stand in the middle, and what is behind them all around. */
const MIDDLE = 0.3;
/** What is left of a block, in levels, by which it is believed half as much. */
const DOUBTFUL = 8;

/**
 * Fits shift, growth and turn to the blocks' own motion, robustly: blocks that disagree are believed less each round (Geman and
 * McClure's weights, from wide to narrow), beginning with whichever most agree with of the least squares, standing still,
 * `expected`, the block in the middle of all, and pairs of blocks at the edge. A block is believed along an axis as much as there is texture along it.
 */
export function wholeMotion(
  blocks: Float32Array,
  across: number,
  down: number,
  expected: Shift = NO_SHIFT,
): WholeMotion {
  let fit = weighted(blocks, across, down, undefined, 0);
  if (fit === undefined) return { ...STANDSTILL, agreement: 0 };
  let most = support(blocks, across, down, fit);
  const all = support(blocks, across, down, undefined);
  const consider = (beginning: Shift) => {
    const supported = support(blocks, across, down, beginning);
    if (supported <= most) return;
    most = supported;
    fit = beginning;
  };
  for (const beginning of [NO_SHIFT, expected, typical(blocks, across, down)]) consider(beginning);
  if (most < CLEAR * all) for (const beginning of acrossTheMiddle(blocks, across, down)) consider(beginning);
  for (let round = 0; round < ROUNDS; round++) {
    const scale = WIDE * (NARROW / WIDE) ** (round / (ROUNDS - 1));
    const next = weighted(blocks, across, down, fit, scale);
    if (next === undefined) return { ...STANDSTILL, agreement: 0 };
    fit = next;
  }
  return { ...fit, ...agreementOf(blocks, across, down, fit) };
}

/** One round: least squares with weights. Undefined where there is nothing to go by. */
function weighted(
  blocks: Float32Array,
  across: number,
  down: number,
  fit: Shift | undefined,
  scale: number,
): Shift | undefined {
  // The normal equations of dx = across + growth x - turn y, dy = down + turn x + growth y; p weighs dx, q weighs dy.
  let [p0, px, py, pxx, pxy, pyy, q0, qx, qy, qxx, qxy, qyy] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  let [right0, right1, right2, right3] = [0, 0, 0, 0];
  for (let j = 0, at = 0; j < down; j++) {
    const y = (j + 0.5 - down / 2) * 16;
    for (let i = 0; i < across; i++, at += STRIDE) {
      const x = (i + 0.5 - across / 2) * 16;
      const dx = blocks[at] ?? 0;
      const dy = blocks[at + 1] ?? 0;
      let trust = aside(i, j, across, down) / (1 + (blocks[at + 2] ?? 0) / DOUBTFUL);
      if (fit !== undefined) {
        const ex = dx - (fit.across + fit.growth * x - fit.turn * y);
        const ey = dy - (fit.down + fit.turn * x + fit.growth * y);
        trust /= (1 + (ex * ex + ey * ey) / (scale * scale)) ** 2;
      }
      const p = trust * told(blocks[at + 4] ?? 0);
      const q = trust * told(blocks[at + 5] ?? 0);
      p0 += p;
      px += p * x;
      py += p * y;
      pxx += p * x * x;
      pxy += p * x * y;
      pyy += p * y * y;
      q0 += q;
      qx += q * x;
      qy += q * y;
      qxx += q * x * x;
      qxy += q * x * y;
      qyy += q * y * y;
      right0 += p * dx;
      right1 += q * dy;
      right2 += p * x * dx + q * y * dy;
      right3 += q * x * dy - p * y * dx;
    }
  }
  const turned = qxy - pxy;
  const m = [
    [p0, 0, px, -py, right0],
    [0, q0, qy, qx, right1],
    [px, qy, pxx + qyy + STEADYING, turned, right2],
    [-py, qx, turned, pyy + qxx + STEADYING, right3],
  ];
  return solved(m);
}

/** How much a texture tells, 0 to 1. */
const told = (texture: number): number => Math.min(1, Math.max(0, (texture - BARE) / (FULL - BARE)));

function aside(i: number, j: number, across: number, down: number): number {
  const far = Math.max(Math.abs((2 * i + 1) / across - 1), Math.abs((2 * j + 1) / down - 1));
  return MIDDLE + (1 - MIDDLE) * far * far;
}

/** Gauss and Jordan; undefined where the system says too little. */
function solved(m: number[][]): Shift | undefined {
  for (let pivot = 0; pivot < 4; pivot++) {
    const own = m[pivot] ?? [];
    const size = own[pivot] ?? 0;
    if (size < 1e-3) return undefined;
    for (let row = 0; row < 4; row++) {
      const other = m[row] ?? [];
      const factor = (other[pivot] ?? 0) / size;
      if (row === pivot || factor === 0) continue;
      for (let column = pivot; column < 5; column++) other[column] = (other[column] ?? 0) - factor * (own[column] ?? 0);
    }
  }
  const [sx = 0, sy = 0, growth = 0, turn = 0] = m.map((row, at) => (row[4] ?? 0) / (row[at] ?? 1));
  return { across: sx, down: sy, growth, turn };
}

/** The shift in the middle of all. */
function typical(blocks: Float32Array, across: number, down: number): Shift {
  const middle = (offset: number): number => {
    const moved: number[] = [];
    for (let at = 0; at < across * down * STRIDE; at += STRIDE)
      if (told(blocks[at + 4 + offset] ?? 0) > 0) moved.push(blocks[at + offset] ?? 0);
    return moved.sort((a, b) => a - b)[moved.length >> 1] ?? 0;
  };
  return { ...NO_SHIFT, across: middle(0), down: middle(1) };
}

/**
 * What two blocks on opposite sides of the edge say together, for a dozen such pairs: a subject in the middle has no say in it, and
 * growing and turning are told by few blocks.
 */
function acrossTheMiddle(blocks: Float32Array, across: number, down: number): Shift[] {
  const found: Shift[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const way = (pair / PAIRS) * Math.PI;
    const far = 1 / Math.max(Math.abs(Math.cos(way)), Math.abs(Math.sin(way)));
    // Not the outermost, which often come from beyond the edge.
    const i = Math.max(1, Math.min(across - 2, Math.floor((1 + Math.cos(way) * far) * 0.5 * across)));
    const j = Math.max(1, Math.min(down - 2, Math.floor((1 + Math.sin(way) * far) * 0.5 * down)));
    const one = (j * across + i) * STRIDE;
    const other = ((down - 1 - j) * across + (across - 1 - i)) * STRIDE;
    if (Math.min(toldIn(blocks, one), toldIn(blocks, other)) < 0.1) continue;
    const x = (i + 0.5 - across / 2) * 16;
    const y = (j + 0.5 - down / 2) * 16;
    const value = (at: number) => blocks[at] ?? 0;
    // Half their difference over half their distance; the two points are x, y and -x, -y.
    const [hx, hy] = [(value(one) - value(other)) / 2, (value(one + 1) - value(other + 1)) / 2];
    const size = x * x + y * y;
    found.push({
      ...{ across: (value(one) + value(other)) / 2, down: (value(one + 1) + value(other + 1)) / 2 },
      ...{ growth: (hx * x + hy * y) / size, turn: (hy * x - hx * y) / size },
    });
  }
  return found;
}

const toldIn = (blocks: Float32Array, at: number): number =>
  Math.min(told(blocks[at + 4] ?? 0), told(blocks[at + 5] ?? 0));

/** How many blocks come near it, or how many there are. */
function support(blocks: Float32Array, across: number, down: number, fit: Shift | undefined): number {
  let sum = 0;
  for (let j = 0, at = 0; j < down; j++) {
    const y = (j + 0.5 - down / 2) * 16;
    for (let i = 0; i < across; i++, at += STRIDE) {
      const weight = aside(i, j, across, down) * (told(blocks[at + 4] ?? 0) + told(blocks[at + 5] ?? 0));
      if (fit === undefined) {
        sum += weight;
        continue;
      }
      const x = (i + 0.5 - across / 2) * 16;
      const ex = (blocks[at] ?? 0) - (fit.across + fit.growth * x - fit.turn * y);
      const ey = (blocks[at + 1] ?? 0) - (fit.down + fit.turn * x + fit.growth * y);
      sum += weight / (1 + (ex * ex + ey * ey) * 4);
    }
  }
  return sum;
}

function agreementOf(blocks: Float32Array, across: number, down: number, fit: Shift) {
  let [all, agreeing, own] = [0, 0, 0];
  for (let j = 0, at = 0; j < down; j++) {
    const y = (j + 0.5 - down / 2) * 16;
    for (let i = 0; i < across; i++, at += STRIDE) {
      const x = (i + 0.5 - across / 2) * 16;
      const ex = (blocks[at] ?? 0) - (fit.across + fit.growth * x - fit.turn * y);
      const ey = (blocks[at + 1] ?? 0) - (fit.down + fit.turn * x + fit.growth * y);
      const weight = aside(i, j, across, down) * (told(blocks[at + 4] ?? 0) + told(blocks[at + 5] ?? 0));
      const far = Math.hypot(ex, ey);
      all += weight;
      own += weight * far;
      if (far < 1) agreeing += weight;
    }
  }
  return all === 0 ? { agreement: 0, own: 0 } : { agreement: agreeing / Math.max(all, ENOUGH), own: own / all };
}
