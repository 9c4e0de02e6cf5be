import type { Area } from '../look.ts';
import type { Inks } from './inks.ts';
import { DARKEST, LIGHTEST, screensFor } from './screen.ts';
import { GAIN, overprint, separationOf } from './separation.ts';

/** Each ink goes through the press by itself and lands a little aside: pixels of a 720 line picture, right and down. */
const ASIDE = [
  [1.6, 1.2],
  [-1.4, 0.8],
  [0.8, -1],
  [0, 0],
] as const;
/** Pixels of a 720 line picture left unprinted at the edge. */
export const MARGIN = 16;

/** How much of a pixel an ink covers is told in eighths. */
const FULL = 7;
/** Tones over which the edge of a dot runs from ink to stock. */
const EDGE = 96;

/**
 * How much of a pixel ink covers, 0 to `FULL`, looked up by tone and threshold. `wet` is the share of the ink that has run
 * between the dots: 0 leaves them crisp, 1 would be flat colour.
 */
function coversFor(wet: number): Uint8Array {
  return Uint8Array.from({ length: 65_536 }, (_, index) => {
    const [tone, threshold] = [index >> 8, index & 255];
    const dot = clamped((tone - threshold) / EDGE + 0.5);
    const run = clamped((tone - LIGHTEST) / (DARKEST - LIGHTEST)) ** (1 / GAIN);
    return Math.round((dot + (run - dot) * wet) * FULL);
  });
}

const clamped = (value: number): number => Math.max(0, Math.min(1, value));

/** Separates a picture into inks, screens them and prints them one over the other. */
export class Press {
  readonly #area: Area;
  readonly #screens: Uint32Array;
  readonly #separation: Uint32Array;
  readonly #colours: Uint32Array;
  readonly #covers: Uint8Array;
  /** The picture's tones, with room before and after for inks that land aside. */
  readonly #tones: Uint32Array;
  readonly #room: number;
  readonly #aside: readonly number[];
  readonly #margin: number;

  /** `wet`, 0 to 1, is how far ink has run between the dots. */
  constructor(inks: Inks, area: Area, wet: number) {
    const unit = Math.min(area.width, area.height) / 720;
    const aside = ASIDE.map(([x, y]) => [Math.round(x * unit), Math.round(y * unit)] as const);
    this.#area = area;
    this.#screens = screensFor(area);
    this.#separation = separationOf(inks);
    this.#colours = coloursOf(inks);
    this.#covers = coversFor(wet);
    this.#aside = aside.map(([x, y]) => y * area.width + x);
    this.#room = Math.max(...this.#aside.map(Math.abs));
    this.#margin = Math.round(MARGIN * unit);
    this.#tones = new Uint32Array(area.width * area.height + 2 * this.#room);
  }

  /** Prints the picture over itself. */
  print(bytes: Uint8ClampedArray): void {
    const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
    this.#separate(pixels);
    this.#lay(pixels);
  }

  /** The margin is never written to: it stays bare. */
  #separate(pixels: Uint32Array): void {
    const { width, height } = this.#area;
    const tones = this.#tones;
    const separation = this.#separation;
    const margin = this.#margin;
    for (let y = margin; y < height - margin; y++) {
      const end = (y + 1) * width - margin;
      for (let at = y * width + margin, to = at + this.#room; at < end; at++, to++) {
        const pixel = pixels[at] as number;
        tones[to] = separation[((pixel & 0xf8) << 7) | ((pixel >> 6) & 0x3e0) | ((pixel >> 19) & 31)] as number;
      }
    }
  }

  #lay(pixels: Uint32Array): void {
    const tones = this.#tones;
    const colours = this.#colours;
    const covers = this.#covers;
    const screens = this.#screens;
    const room = this.#room;
    const [a = 0, b = 0, c = 0, d = 0] = this.#aside.map((shift) => room - shift);
    const last = pixels.length;
    for (let at = 0; at < last; at++) {
      const screen = screens[at] as number;
      const pale = covers[(((tones[at + a] as number) & 255) << 8) | (screen & 255)] as number;
      const warm = covers[((tones[at + b] as number) & 0xff00) | ((screen >>> 8) & 255)] as number;
      const cool = covers[(((tones[at + c] as number) >>> 8) & 0xff00) | ((screen >>> 16) & 255)] as number;
      const dark = covers[(((tones[at + d] as number) >>> 16) & 0xff00) | (screen >>> 24)] as number;
      pixels[at] = colours[pale | (warm << 3) | (cool << 6) | (dark << 9)] as number;
    }
  }
}

/** What every way of covering a pixel with four inks looks like, as RGBA in one number. */
function coloursOf(inks: Inks): Uint32Array {
  const colours = new Uint32Array((FULL + 1) ** 4);
  for (let index = 0; index < colours.length; index++) {
    const [r, g, b] = overprint(
      inks,
      [0, 3, 6, 9].map((bits) => ((index >> bits) & FULL) / FULL),
    );
    colours[index] = ((255 << 24) | (Math.round(b) << 16) | (Math.round(g) << 8) | Math.round(r)) >>> 0;
  }
  return colours;
}
