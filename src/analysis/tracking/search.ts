import type { Place } from './box.ts';
import { CELL, Cells, CHANNELS } from './cells.ts';
import { Grid, type Picture } from './picture.ts';
import type { Portraits } from './portrait.ts';

/** Sizes at which a lost thing is looked for, against its last one. */
export const SEARCHED_SIZES = [1, 0.8, 1.25, 0.64, 1.56] as const;
/** Places that are kept of each size. */
const KEPT = 6;
/** Share of a box by which it may stick out of the picture and still be found. */
const OUTSIDE = 0.25;

/** A place that looks alike at first sight. */
export interface Candidate {
  readonly place: Place;
  /** Cosine with what is looked for, at the coarse grid of the search. */
  readonly alike: number;
}

/** The cells of a whole picture, as large as those of a portrait of a thing of `width` and `height`. */
export function mapOf(picture: Picture, portraits: Portraits, width: number, height: number): Cells {
  const stepX = width / (portraits.across * CELL);
  const stepY = height / (portraits.down * CELL);
  const across = Math.max(portraits.across, Math.ceil(picture.width / stepX / CELL) + 2 * edge(portraits.across));
  const down = Math.max(portraits.down, Math.ceil(picture.height / stepY / CELL) + 2 * edge(portraits.down));
  const grid = new Grid(across * CELL, down * CELL);
  const [left, top] = [-edge(portraits.across) * CELL * stepX, -edge(portraits.down) * CELL * stepY];
  picture.sample(grid, left + stepX / 2 - 0.5, top + stepY / 2 - 0.5, stepX, stepY);
  const cells = new Cells(across, down);
  cells.describe(grid);
  return cells;
}

const edge = (cells: number) => Math.round(cells * OUTSIDE);

/** The places of the whole picture that look most like a levelled portrait, the best first; none overlaps a better one by much. */
export function search(
  picture: Picture,
  portraits: Portraits,
  wanted: Float32Array,
  last: Pick<Place, 'width' | 'height'>,
  sizes: readonly number[] = SEARCHED_SIZES,
): Candidate[] {
  const found = sizes.flatMap((size) => {
    const [width, height] = [last.width * size, last.height * size];
    if (width > picture.width || height > picture.height || width < 4 || height < 4) return [];
    return searchSize(picture, portraits, wanted, width, height);
  });
  return apart(found.sort((one, other) => other.alike - one.alike));
}

function searchSize(
  picture: Picture,
  portraits: Portraits,
  wanted: Float32Array,
  width: number,
  height: number,
): Candidate[] {
  const cells = mapOf(picture, portraits, width, height);
  portraits.level(cells.values);
  const alike = correlate(cells, wanted, portraits);
  const wide = cells.across - portraits.across + 1;
  const high = cells.down - portraits.down + 1;
  const [cellX, cellY] = [width / portraits.across, height / portraits.down];
  return peaks(alike, wide, high).map(({ x, y, value }) => ({
    alike: value,
    place: {
      ...{ width, height },
      x: (x - edge(portraits.across)) * cellX + width / 2,
      y: (y - edge(portraits.down)) * cellY + height / 2,
    },
  }));
}

/** The cosine of a portrait with what is under it, at every cell. */
function correlate(cells: Cells, wanted: Float32Array, { across, down }: Portraits): Float32Array {
  const wide = cells.across - across + 1;
  const high = cells.down - down + 1;
  const products = new Float32Array(wide * high);
  const count = cells.across * cells.down;
  for (let channel = 0, part = 0; channel < CHANNELS; channel++) {
    for (let row = 0; row < down; row++) {
      for (let column = 0; column < across; column++, part++) {
        const weight = wanted[part] ?? 0;
        for (let y = 0, at = 0; y < high; y++) {
          let from = channel * count + (y + row) * cells.across + column;
          for (let x = 0; x < wide; x++, at++, from++)
            products[at] = (products[at] ?? 0) + weight * (cells.values[from] ?? 0);
        }
      }
    }
  }
  const energies = energiesOf(cells, across, down);
  const own = Math.sqrt(wanted.reduce((sum, value) => sum + value * value, 0));
  for (let at = 0; at < products.length; at++) {
    const energy = Math.sqrt(energies[at] ?? 0) * own;
    products[at] = energy > 1e-6 ? (products[at] ?? 0) / energy : 0;
  }
  return products;
}

/** Sums of squares under a window of cells, at every cell. */
function energiesOf({ across: stride, down: lines, values }: Cells, across: number, down: number): Float64Array {
  const count = stride * lines;
  const sums = new Float64Array((stride + 1) * (lines + 1));
  for (let y = 0, cell = 0; y < lines; y++) {
    let row = 0;
    for (let x = 0; x < stride; x++, cell++) {
      for (let at = cell; at < values.length; at += count) row += (values[at] ?? 0) ** 2;
      sums[(y + 1) * (stride + 1) + x + 1] = (sums[y * (stride + 1) + x + 1] ?? 0) + row;
    }
  }
  const wide = stride - across + 1;
  const out = new Float64Array(wide * (lines - down + 1));
  const sum = (x: number, y: number) => sums[y * (stride + 1) + x] ?? 0;
  for (let y = 0, at = 0; y + down <= lines; y++) {
    for (let x = 0; x < wide; x++, at++) {
      out[at] = sum(x + across, y + down) - sum(x, y + down) - sum(x + across, y) + sum(x, y);
    }
  }
  return out;
}

/** The highest values that are no lower than their eight neighbours. */
function peaks(values: Float32Array, wide: number, high: number): { x: number; y: number; value: number }[] {
  const found: { x: number; y: number; value: number }[] = [];
  for (let y = 0, at = 0; y < high; y++) {
    for (let x = 0; x < wide; x++, at++) {
      const value = values[at] ?? 0;
      if (value > 0 && isPeak(values, wide, high, x, y, value)) found.push({ x, y, value });
    }
  }
  return found.sort((one, other) => other.value - one.value).slice(0, KEPT);
}

function isPeak(values: Float32Array, wide: number, high: number, x: number, y: number, value: number): boolean {
  for (let row = Math.max(0, y - 1); row <= Math.min(high - 1, y + 1); row++) {
    for (let column = Math.max(0, x - 1); column <= Math.min(wide - 1, x + 1); column++) {
      if ((values[row * wide + column] ?? 0) > value) return false;
    }
  }
  return true;
}

function apart(sorted: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of sorted) if (!kept.some(({ place }) => near(place, candidate.place))) kept.push(candidate);
  return kept;
}

/** True when the middle of one place lies well inside the other. */
export function near(one: Place, other: Place): boolean {
  const wide = (one.width + other.width) / 4;
  const high = (one.height + other.height) / 4;
  return Math.abs(one.x - other.x) < wide && Math.abs(one.y - other.y) < high;
}
