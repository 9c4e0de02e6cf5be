import { type Place, visible } from './box.ts';
import { CELL, Cells } from './cells.ts';
import { Colours } from './colours.ts';
import { Filter, fadeAround, SIDE, Spectrum } from './filter.ts';
import { Grid, type Picture } from './picture.ts';
import type { Portraits } from './portrait.ts';
import { FACTORS, Scales, SIZES } from './scales.ts';

const SAMPLES = SIDE * CELL;
/** Share of the answer that comes from colours (Bertinetto 2016). */
const COLOUR = 0.3;
/** How much of what is known makes room for each new frame. */
const RATE = 0.015;
const COLOUR_RATE = 0.04;
const SIZE_RATE = 0.025;
/** Farther than this from the middle the window has faded, cells. */
const REACH = 13;
/** With less of it in the picture than this, its size stays as it was. */
const WHOLE = 0.97;
/** Standard deviation of the wanted peak against the side of the box. */
const SPREAD = 1 / 14;

/** Where a box is thought to have come. */
export interface Step {
  readonly place: Place;
  /** Of the answer: 1 is as was learned. */
  readonly peak: number;
  /** How far the peak stands out of the rest, in standard deviations of the rest (Bolme 2010). */
  readonly sharpness: number;
  /** How well its colours are those it had in the beginning, and not those of its surroundings then; 1 is as well as then. */
  readonly colour: number;
  /** The best place besides, about a box away from it; undefined where there is none near. */
  readonly besides: Place | undefined;
}

/** Follows what was in a box from one frame to the next, by looking near where it was. */
export class Follower {
  readonly #portraits: Portraits;
  readonly #filter: Filter;
  readonly #colours = new Colours(SAMPLES / 2);
  /** As they were in the beginning; and how clearly they told it from its surroundings then. */
  readonly #firstColours = new Colours(SAMPLES / 2);
  readonly #firstColour: number;
  readonly #scales: Scales;
  readonly #grid = new Grid(SAMPLES, SAMPLES);
  readonly #cells = new Cells(SIDE, SIDE);
  readonly #spectrum = new Spectrum();
  readonly #own = new Spectrum();
  readonly #fade: Float32Array;
  readonly #rows: Float32Array;
  /** Of the window, against the longer and the mean side of the box. */
  readonly #window: number;

  constructor(portraits: Portraits, picture: Picture, place: Place) {
    this.#portraits = portraits;
    const mean = Math.sqrt(place.width * place.height);
    this.#window = (1.2 * mean + 1.15 * Math.max(place.width, place.height)) / mean;
    this.#filter = new Filter(Math.max(0.7, (SPREAD * SIDE) / this.#window));
    const side = this.#side(place) / SIDE;
    this.#fade = fadeAround(place.width / side, place.height / side);
    this.#scales = new Scales(portraits.length);
    this.#rows = new Float32Array(SIZES * portraits.length);
    this.learn(picture, place);
    const [wide, high] = [place.width / this.#side(place), place.height / this.#side(place)];
    this.#firstColours.learn(this.#grid, wide, high, 1);
    this.#firstColours.read(this.#grid);
    this.#firstColour = this.#firstColours.under(0.5, 0.5, 0.9 * wide, 0.9 * high);
  }

  /** Looks around a place for the box as large as it is there, then for its new size. Learns nothing. */
  look(picture: Picture, place: Place): Step {
    const found = this.#find(picture, place);
    // What the edge of the picture cuts off looks like a smaller thing.
    if (visible(found.place, picture.width, picture.height) < WHOLE) return found;
    this.#drawSizes(picture, found.place);
    const factor = this.#scales.ask(this.#rows);
    const { width, height } = found.place;
    return { ...found, place: { ...found.place, width: width * factor, height: height * factor } };
  }

  learn(picture: Picture, place: Place, share = 1): void {
    this.#take(picture, place);
    this.#spectrum.read(this.#cells.values);
    this.#own.read(this.#cells.values, this.#fade);
    this.#filter.learn(this.#own, this.#spectrum, RATE * share);
    const side = this.#side(place);
    this.#colours.learn(this.#grid, place.width / side, place.height / side, COLOUR_RATE * share);
    this.#drawSizes(picture, place);
    this.#scales.learn(this.#rows, SIZE_RATE * share);
  }

  #side(place: Place): number {
    return this.#window * Math.sqrt(place.width * place.height);
  }

  #take(picture: Picture, place: Place): void {
    const side = this.#side(place);
    const step = side / SAMPLES;
    const first = (step - side - 1) / 2;
    picture.sample(this.#grid, place.x + first, place.y + first, step);
    this.#cells.describe(this.#grid);
  }

  #find(picture: Picture, place: Place): Step {
    this.#take(picture, place);
    this.#spectrum.read(this.#cells.values);
    this.#filter.ask(this.#spectrum);
    this.#colours.read(this.#grid);
    this.#firstColours.read(this.#grid);
    const side = this.#side(place);
    const [wide, high] = [(0.9 * place.width) / side, (0.9 * place.height) / side];
    const worth = this.#worth(wide, high);
    let best = 0;
    for (let at = 0; at < worth.length; at++) if ((worth[at] ?? 0) > (worth[best] ?? 0)) best = at;
    const row = 2 * REACH + 1;
    const [column, line] = [best % row, Math.trunc(best / row)];
    const beside = column > 0 && column < row - 1 ? between(worth, best, 1) : 0;
    const below = line > 0 && line < row - 1 ? between(worth, best, row) : 0;
    const [x, y] = [column - REACH, line - REACH];
    const cell = side / SIDE;
    const other = this.#besides(worth, best, place.width / cell, place.height / cell);
    return {
      place: { ...place, x: place.x + (x + beside) * cell, y: place.y + (y + below) * cell },
      ...this.#standing(x, y),
      colour: this.#firstColours.under(0.5 + x / SIDE, 0.5 + y / SIDE, wide, high) / Math.max(1e-3, this.#firstColour),
      besides: other === undefined ? undefined : { ...place, x: place.x + other.x * cell, y: place.y + other.y * cell },
    };
  }

  /** What speaks for each shift within reach. */
  #worth(width: number, height: number): Float32Array {
    const worth = new Float32Array((2 * REACH + 1) ** 2);
    for (let y = -REACH, at = 0; y <= REACH; y++) {
      for (let x = -REACH; x <= REACH; x++, at++) {
        const alike = this.#filter.answer[wrapped(x, y)] ?? 0;
        const colour = this.#colours.under(0.5 + x / SIDE, 0.5 + y / SIDE, width, height);
        worth[at] = (1 - COLOUR) * alike + COLOUR * colour;
      }
    }
    return worth;
  }

  /** The best shift that is more than half a box and less than one and a quarter away from the best; box in cells. */
  #besides(worth: Float32Array, best: number, width: number, height: number): { x: number; y: number } | undefined {
    const row = 2 * REACH + 1;
    let found: number | undefined;
    for (let at = 0; at < worth.length; at++) {
      const across = Math.abs((at % row) - (best % row)) / width;
      const down = Math.abs(Math.trunc(at / row) - Math.trunc(best / row)) / height;
      const off = Math.max(across, down);
      if (off < 0.5 || off > 1.25) continue;
      if (found === undefined || (worth[at] ?? 0) > (worth[found] ?? 0)) found = at;
    }
    return found === undefined ? undefined : { x: (found % row) - REACH, y: Math.trunc(found / row) - REACH };
  }

  /** How the filter's answer at a shift stands against all others but its neighbours. */
  #standing(x: number, y: number): { peak: number; sharpness: number } {
    const answer = this.#filter.answer;
    let peak = Number.NEGATIVE_INFINITY;
    let [sum, squares, count] = [0, 0, 0];
    for (let line = -SIDE / 2; line < SIDE / 2; line++) {
      for (let column = -SIDE / 2; column < SIDE / 2; column++) {
        const value = answer[wrapped(column, line)] ?? 0;
        const off = Math.max(Math.abs(column - x), Math.abs(line - y));
        if (off <= 1 && value > peak) peak = value;
        if (off <= 4) continue;
        sum += value;
        squares += value * value;
        count++;
      }
    }
    const mean = sum / count;
    const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
    return { peak, sharpness: deviation > 1e-9 ? (peak - mean) / deviation : 0 };
  }

  #drawSizes(picture: Picture, place: Place): void {
    for (let size = 0; size < SIZES; size++) {
      const factor = FACTORS[size] ?? 1;
      const sized = { ...place, width: place.width * factor, height: place.height * factor };
      this.#portraits.draw(picture, sized, this.#rows, size * this.#portraits.length);
    }
  }
}

function wrapped(x: number, y: number): number {
  return ((y + SIDE) % SIDE) * SIDE + ((x + SIDE) % SIDE);
}

/** Where between three neighbours their peak lies, -0.5 to 0.5. */
function between(values: Float32Array, at: number, step: number): number {
  const [before, middle, after] = [values[at - step] ?? 0, values[at] ?? 0, values[at + step] ?? 0];
  const bend = before - 2 * middle + after;
  return bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
}
