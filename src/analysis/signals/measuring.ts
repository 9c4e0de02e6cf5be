import { type Kernels, openKernels } from '../kernels/kernels.ts';
import { KEPT_PICTURES } from '../kernels/layout.ts';
import { type Column, HALF_SPANS, type Signals, TILE_COLUMNS, TILES } from './columns.ts';
import { FarSight } from './far-sight.ts';
import { NearSight } from './near-sight.ts';
import { SignalTable } from './table.ts';
import type { WholeMotion } from './whole-motion.ts';

/** Cells that changed by so many levels are stirred; noise of a camera mostly stays below. */
const STIRRED = 2;
/** Levels from which what is left of a block is not like anything that was there before. */
const FRESH = 14;
/** Brightness of each of the 64 bins. */
const LEVELS = Float64Array.from({ length: 64 }, (_, bin) => bin * 4 + 1.5);

/** Measures frames as they come, one after the other: yuv420, sides multiples of 16. Memory does not grow but for the numbers. */
export class Measuring {
  readonly kernels: Kernels;
  readonly #table = new SignalTable();
  readonly #farSight: FarSight;
  readonly #nearSight: NearSight;
  #moved: WholeMotion | undefined;

  constructor(width: number, height: number) {
    this.kernels = openKernels(width, height);
    this.#nearSight = new NearSight(this.kernels);
    this.#farSight = new FarSight(this.kernels);
  }

  /** Where the next frame is to be put. */
  place(): Uint8Array {
    const { frame } = this.kernels.layout;
    return this.kernels.bytes.subarray(this.#now, this.#now + frame);
  }

  /** Measures the frame that was put there, shown at `seconds`. Returns its index. */
  measure(seconds: number): number {
    const now = this.#now;
    const frame = this.#table.add(seconds);
    this.#look(frame, now);
    if (frame > 0) this.#compare(frame, now, this.#then);
    else {
      this.#table.set(0, 'similarity', 1);
      this.#farSight.begin(now);
    }
    this.#tile(frame);
    this.#lookBack(frame);
    return frame;
  }

  /** The plane of brightness of the frame measured last. */
  get brightness(): Uint8Array {
    const { width, height, frames } = this.kernels.layout;
    const at = frames[(this.#table.frames - 1) & 1] ?? 0;
    return this.kernels.bytes.subarray(at, at + width * height);
  }

  /** Its small picture: three planes of cells, brightness first; `layout.plane` bytes from one to the next. */
  get picture(): Uint8Array {
    const at = this.#picture(this.#table.frames - 1);
    return this.kernels.bytes.subarray(at, at + this.kernels.layout.picture);
  }

  /** How the whole of it moved since the frame before; undefined for the first. */
  get moved(): WholeMotion | undefined {
    return this.#moved;
  }

  /** How each block of it did: six numbers each, as `motion` of the kernels writes them. */
  get blocks(): Float32Array {
    const { blocks, blocksAcross, blocksDown } = this.kernels.layout;
    return this.kernels.floats.subarray(blocks / 4, blocks / 4 + blocksAcross * blocksDown * 6);
  }

  signals(): Signals {
    const { width, height } = this.kernels.layout;
    return this.#table.signals(width, height);
  }

  get #now(): number {
    return this.kernels.layout.frames[this.#table.frames & 1] ?? 0;
  }

  /** Of the frame before the one that is being measured. */
  get #then(): number {
    return this.kernels.layout.frames[this.#table.frames & 1] ?? 0;
  }

  #picture(frame: number): number {
    const { pictures, picture } = this.kernels.layout;
    return pictures + (frame % KEPT_PICTURES) * picture;
  }

  #look(frame: number, now: number): void {
    const { kernels } = this;
    const { width, height, plane, bins } = kernels.layout;
    const [own = 0] = [bins[frame & 1]];
    const size = width * height;
    const [u, v] = [now + size, now + size + size / 4];
    kernels.histogram(now, width, height, own);
    kernels.colours(u, v, size / 4, own + 256);
    const picture = this.#picture(frame);
    kernels.cells4(u, width / 2, height / 2, picture + plane);
    kernels.cells4(v, width / 2, height / 2, picture + 2 * plane);
    const { mean, deviation } = spread(kernels.counts.subarray(own / 4, own / 4 + 64));
    this.#set(frame, {
      brightness: mean,
      contrast: deviation,
      blue: this.#mean(picture + plane),
      red: this.#mean(picture + 2 * plane),
      sharpness: kernels.edges(now, width, height) / size,
    });
    // The first frame is compared with itself: that fills its small picture.
    if (frame === 0) kernels.similarity(now, now, width, height, picture, kernels.layout.changes);
  }

  #compare(frame: number, now: number, then: number): void {
    const { kernels } = this;
    const { width, height, cells, changes, bins } = kernels.layout;
    const size = width * height;
    const [own, before] = frame % 2 === 0 ? bins : [bins[1], bins[0]];
    const alike = kernels.similarity(now, then, width, height, this.#picture(frame), changes) / cells;
    const moved = this.#nearSight.look(now, then);
    this.#moved = moved;
    const recoloured = kernels.difference(now + size, then + size, size / 2);
    this.#set(frame, {
      change: kernels.difference(now, then, size) / size,
      recolouring: recoloured / (size / 2),
      similarity: alike,
      histogram: apart(kernels.counts, own / 4, before / 4, 64) / (size / 4),
      palette: apart(kernels.counts, own / 4 + 64, before / 4 + 64, 256) / (size / 8),
      ...moved,
      ...this.#farSight.look(now, moved),
      ...this.#lit(now, then),
      ...this.#stirred(),
      ...this.#fresh(),
    });
  }

  /** The frame in the middle of each span is told once its later end is there. */
  #lookBack(frame: number): void {
    const { plane, cells } = this.kernels.layout;
    for (const half of HALF_SPANS) {
      const middle = frame - half;
      const first = middle - half;
      if (first < 0) continue;
      const [a, m, b] = [this.#picture(first), this.#picture(middle), this.#picture(frame)];
      const [span, bend] = SPAN_COLUMNS[half];
      this.#table.set(middle, span, this.kernels.difference(a, b, plane * 3) / (cells * 3));
      this.#table.set(middle, bend, this.kernels.bend(a, m, b, plane * 3) / (cells * 3));
    }
  }

  /** How light and colours changed where everything is now. */
  #lit(now: number, then: number): Partial<Record<Column, number>> {
    const { kernels } = this;
    const { width, height, blocks, blocksAcross, blocksDown, lights, tints } = kernels.layout;
    const count = blocksAcross * blocksDown;
    const size = width * height;
    kernels.lighting(now, then, width, height, blocks, lights);
    for (const [plane, out] of tints.entries()) {
      const offset = size + (plane * size) / 4;
      kernels.tinting(now + offset, then + offset, width / 2, height / 2, blocks, out);
    }
    const [blue, red] = tints.map((at) => kernels.floats.subarray(at / 4, at / 4 + count));
    const tinted = Float32Array.from({ length: count }, (_, at) => Math.hypot(blue?.[at] ?? 0, red?.[at] ?? 0));
    return { lit: middling(kernels.floats.slice(lights / 4, lights / 4 + count)), tinted: middling(tinted) };
  }

  #stirred(): Partial<Record<Column, number>> {
    const { changes, cells } = this.kernels.layout;
    const { bytes } = this.kernels;
    let [count, most] = [0, 0];
    for (let at = changes; at < changes + cells; at++) {
      const change = bytes[at] ?? 0;
      if (change > STIRRED) count += 1;
      if (change > most) most = change;
    }
    return { stirred: count / cells, utmost: most };
  }

  /** The blocks that are new, where they are, and how far they spread; and what is left of all. */
  #fresh(): Partial<Record<Column, number>> {
    const { blocksAcross, blocksDown } = this.kernels.layout;
    const { blocks } = this;
    let [left, count, x, y, xx, yy] = [0, 0, 0, 0, 0, 0];
    for (let j = 0, at = 2; j < blocksDown; j++) {
      for (let i = 0; i < blocksAcross; i++, at += 6) {
        const rest = blocks[at] ?? 0;
        left += rest;
        if (rest < FRESH) continue;
        const [px, py] = [(i + 0.5) / blocksAcross, (j + 0.5) / blocksDown];
        count += 1;
        x += px;
        y += py;
        xx += px * px;
        yy += py * py;
      }
    }
    const all = blocksAcross * blocksDown;
    if (count === 0) return { residual: left / all };
    const [mx, my] = [x / count, y / count];
    return {
      residual: left / all,
      fresh: count / all,
      freshX: mx,
      freshY: my,
      freshWide: Math.sqrt(Math.max(0, xx / count - mx * mx)),
      freshHigh: Math.sqrt(Math.max(0, yy / count - my * my)),
    };
  }

  /** The means of the tiles, from the small picture. */
  #tile(frame: number): void {
    const { plane } = this.kernels.layout;
    const { across, down, coloursAcross, coloursDown } = TILES;
    const at = this.#picture(frame);
    this.#tilePlane(frame, at, across, down, 0);
    this.#tilePlane(frame, at + plane, coloursAcross, coloursDown, across * down);
    this.#tilePlane(frame, at + 2 * plane, coloursAcross, coloursDown, across * down + coloursAcross * coloursDown);
  }

  #tilePlane(frame: number, at: number, across: number, down: number, first: number): void {
    const { cellsAcross, cellsDown } = this.kernels.layout;
    const { bytes } = this.kernels;
    const edge = (tile: number, tiles: number, cells: number) => Math.floor((tile * cells) / tiles);
    for (let j = 0, name = first; j < down; j++) {
      const [top, bottom] = [
        edge(j, down, cellsDown),
        Math.max(edge(j, down, cellsDown) + 1, edge(j + 1, down, cellsDown)),
      ];
      for (let i = 0; i < across; i++, name++) {
        const [left, right] = [
          edge(i, across, cellsAcross),
          Math.max(edge(i, across, cellsAcross) + 1, edge(i + 1, across, cellsAcross)),
        ];
        let sum = 0;
        for (let y = top; y < bottom; y++) {
          for (let x = left; x < right; x++) sum += bytes[at + y * cellsAcross + x] ?? 0;
        }
        const column = TILE_COLUMNS[name];
        if (column !== undefined) this.#table.set(frame, column, sum / ((bottom - top) * (right - left)));
      }
    }
  }

  #mean(at: number): number {
    const { cells } = this.kernels.layout;
    let sum = 0;
    for (let cell = at; cell < at + cells; cell++) sum += this.kernels.bytes[cell] ?? 0;
    return sum / cells;
  }

  #set(frame: number, values: Partial<Record<Column, number>>): void {
    for (const name in values) this.#table.set(frame, name as Column, values[name as Column] ?? 0);
  }
}

const SPAN_COLUMNS = {
  4: ['span8', 'bend8'],
  8: ['span16', 'bend16'],
  16: ['span32', 'bend32'],
  32: ['span64', 'bend64'],
} as const satisfies Record<(typeof HALF_SPANS)[number], readonly [Column, Column]>;

function spread(bins: Uint32Array): { readonly mean: number; readonly deviation: number } {
  let [count, sum, squares] = [0, 0, 0];
  for (let bin = 0; bin < 64; bin++) {
    const number = bins[bin] ?? 0;
    const level = LEVELS[bin] ?? 0;
    count += number;
    sum += number * level;
    squares += number * level * level;
  }
  const mean = sum / count;
  return { mean, deviation: Math.sqrt(Math.max(0, squares / count - mean * mean)) };
}

/** Half the sum of the differences of two histograms. */
function apart(counts: Uint32Array, one: number, other: number, bins: number): number {
  let sum = 0;
  for (let bin = 0; bin < bins; bin++) sum += Math.abs((counts[one + bin] ?? 0) - (counts[other + bin] ?? 0));
  return sum / 2;
}

/** The mean of the middle half; puts them in order. */
function middling(values: Float32Array): number {
  values.sort();
  const [first, end] = [values.length >> 2, values.length - (values.length >> 2)];
  let sum = 0;
  for (let at = first; at < end; at++) sum += values[at] ?? 0;
  return sum / (end - first);
}
