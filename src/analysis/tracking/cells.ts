import type { Grid } from './picture.ts';

/** Samples on the side of a cell. */
export const CELL = 4;
/** Directions of edges, over half a circle. */
const DIRECTIONS = 9;
/** Nine directions of edges, then brightness and two colours. */
export const CHANNELS = DIRECTIONS + 3;
/** Edges weaker than about one level a sample are noise. */
const NOISE = 1500;
/** No single direction counts for more, as for histograms of oriented gradients (Dalal and Triggs 2005). */
const CEILING = 0.2;
/** Brings brightness and colour, -1 to 1, to the size of the directions. */
const BRIGHTNESS = 0.35;
const COLOUR = 0.7;

/** What is seen in each cell of a grid of samples; channel after channel, each `across * down`. */
export class Cells {
  readonly across: number;
  readonly down: number;
  readonly values: Float32Array;
  readonly #energy: Float32Array;

  constructor(across: number, down: number) {
    this.across = across;
    this.down = down;
    this.values = new Float32Array(CHANNELS * across * down);
    this.#energy = new Float32Array(across * down);
  }

  describe(grid: Grid): void {
    this.values.fill(0);
    this.#edges(grid);
    this.#normalise();
    this.#tones(grid);
  }

  /** Adds up how strong edges are in each cell and direction, shared between the two nearest directions. */
  #edges({ luma, across, down }: Grid): void {
    const { values } = this;
    const count = this.across * this.down;
    for (let y = 0, at = 0; y < down; y++) {
      const above = y > 0 ? across : 0;
      const below = y < down - 1 ? across : 0;
      const row = Math.trunc(y / CELL) * this.across;
      for (let x = 0; x < across; x++, at++) {
        const dx = (luma[x < across - 1 ? at + 1 : at] ?? 0) - (luma[x > 0 ? at - 1 : at] ?? 0);
        const dy = (luma[at + below] ?? 0) - (luma[at - above] ?? 0);
        const strength = Math.sqrt(dx * dx + dy * dy);
        if (strength < 0.5) continue;
        const turn = direction(dx, dy);
        const first = Math.trunc(turn);
        const share = turn - first;
        const cell = row + Math.trunc(x / CELL);
        const one = first * count + cell;
        const other = (first === DIRECTIONS - 1 ? 0 : first + 1) * count + cell;
        values[one] = (values[one] ?? 0) + strength * (1 - share);
        values[other] = (values[other] ?? 0) + strength * share;
      }
    }
  }

  /** By how much there is in the cell and its eight neighbours: a lamp that is switched on changes nothing. */
  #normalise(): void {
    const { across, down, values } = this;
    const energy = this.#energy.fill(0);
    const count = across * down;
    for (let channel = 0; channel < DIRECTIONS; channel++) {
      for (let cell = 0; cell < count; cell++) {
        energy[cell] = (energy[cell] ?? 0) + (values[channel * count + cell] ?? 0) ** 2;
      }
    }
    for (let y = 0, cell = 0; y < down; y++) {
      for (let x = 0; x < across; x++, cell++) {
        let sum = 0;
        for (let row = Math.max(0, y - 1); row <= Math.min(down - 1, y + 1); row++) {
          for (let column = Math.max(0, x - 1); column <= Math.min(across - 1, x + 1); column++) {
            sum += energy[row * across + column] ?? 0;
          }
        }
        const scale = 1 / Math.sqrt(sum / 4 + NOISE);
        for (let at = cell; at < DIRECTIONS * count; at += count) {
          values[at] = Math.min(CEILING, (values[at] ?? 0) * scale);
        }
      }
    }
  }

  #tones(grid: Grid): void {
    const { across, down, values } = this;
    const count = across * down;
    const half = CELL / 2;
    for (let y = 0, cell = DIRECTIONS * count; y < down; y++) {
      for (let x = 0; x < across; x++, cell++) {
        values[cell] = (mean(grid.luma, grid.across, x * CELL, y * CELL, CELL) / 128 - 1) * BRIGHTNESS;
        const stride = grid.across / 2;
        values[cell + count] = (mean(grid.blue, stride, x * half, y * half, half) / 128 - 1) * COLOUR;
        values[cell + 2 * count] = (mean(grid.red, stride, x * half, y * half, half) / 128 - 1) * COLOUR;
      }
    }
  }
}

function mean(from: Float32Array, stride: number, x: number, y: number, side: number): number {
  let sum = 0;
  for (let row = y; row < y + side; row++) {
    for (let column = x; column < x + side; column++) sum += from[row * stride + column] ?? 0;
  }
  return sum / (side * side);
}

/** The direction of an edge, 0 up to 9 over half a circle; within 0.03 of what the arctangent gives. */
function direction(dx: number, dy: number): number {
  const [width, height] = [Math.abs(dx), Math.abs(dy)];
  const steep = height > width;
  const ratio = steep ? width / height : height / width;
  // An approximation of the arctangent of 0 to 1 that is off by at most 0.004.
  const angle = ratio * (Math.PI / 4 + 0.273 * (1 - ratio));
  const first = steep ? Math.PI / 2 - angle : angle;
  const turned = dx * dy < 0 ? Math.PI - first : first;
  const turn = (turned * DIRECTIONS) / Math.PI;
  return turn >= DIRECTIONS ? 0 : turn;
}
