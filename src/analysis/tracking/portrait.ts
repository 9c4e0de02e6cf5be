import type { Place } from './box.ts';
import { CELL, Cells, CHANNELS } from './cells.ts';
import { Grid, type Picture } from './picture.ts';

/** Cells of a portrait, about. */
const AREA = 36;
const MOST = 14;

/** How things of one shape are described for comparing: in a few cells of edges, brightness and colour. */
export class Portraits {
  readonly across: number;
  readonly down: number;
  readonly length: number;
  readonly #grid: Grid;
  readonly #cells: Cells;
  /** Of each channel over the picture the thing was first seen in. */
  readonly #means = new Float32Array(CHANNELS);
  readonly #scales = new Float32Array(CHANNELS).fill(1);

  constructor({ width, height }: { readonly width: number; readonly height: number }) {
    const bound = (value: number) => Math.max(2, Math.min(MOST, Math.round(value)));
    this.across = bound(Math.sqrt((AREA * width) / height));
    this.down = bound(Math.sqrt((AREA * height) / width));
    this.length = CHANNELS * this.across * this.down;
    this.#grid = new Grid(this.across * CELL, this.down * CELL);
    this.#cells = new Cells(this.across, this.down);
  }

  /** Learns what is common in a picture: it says nothing about who somebody is. */
  getUsedTo(cells: Cells): void {
    const count = cells.across * cells.down;
    for (let channel = 0; channel < CHANNELS; channel++) {
      let [sum, squares] = [0, 0];
      for (let at = channel * count; at < (channel + 1) * count; at++) {
        sum += cells.values[at] ?? 0;
        squares += (cells.values[at] ?? 0) ** 2;
      }
      const mean = sum / count;
      this.#means[channel] = mean;
      // A channel that never changes (a film without colour) does not become loud.
      this.#scales[channel] = 1 / (Math.sqrt(Math.max(0, squares / count - mean * mean)) + 0.03);
    }
  }

  /** Brings every channel of a map of cells to a mean of 0 and a deviation of 1, as in the picture it got used to. */
  level(values: Float32Array): void {
    const count = values.length / CHANNELS;
    for (let channel = 0, at = 0; channel < CHANNELS; channel++) {
      const mean = this.#means[channel] ?? 0;
      const scale = this.#scales[channel] ?? 1;
      for (let cell = 0; cell < count; cell++, at++) values[at] = ((values[at] ?? 0) - mean) * scale;
    }
  }

  /** The portrait of what is at a place, written from an offset on. Not levelled. */
  draw(picture: Picture, place: Place, into: Float32Array, offset = 0): void {
    const stepX = place.width / this.#grid.across;
    const stepY = place.height / this.#grid.down;
    const [x, y] = [place.x - place.width / 2 + stepX / 2 - 0.5, place.y - place.height / 2 + stepY / 2 - 0.5];
    picture.sample(this.#grid, x, y, stepX, stepY);
    this.#cells.describe(this.#grid);
    into.set(this.#cells.values, offset);
  }

  /** The levelled portrait of what is at a place. */
  of(picture: Picture, place: Place): Float32Array {
    const portrait = new Float32Array(this.length);
    this.draw(picture, place, portrait);
    this.level(portrait);
    return portrait;
  }
}

/** The cosine between two levelled portraits: 1 the same, 0 nothing in common, -1 opposite. */
export function cosine(one: Float32Array, other: Float32Array): number {
  let [product, first, second] = [0, 0, 0];
  for (let at = 0; at < one.length; at++) {
    const [a, b] = [one[at] ?? 0, other[at] ?? 0];
    product += a * b;
    first += a * a;
    second += b * b;
  }
  return first > 0 && second > 0 ? product / Math.sqrt(first * second) : 0;
}
