import type { Area } from '../look.ts';
import type { Inks } from './inks.ts';
import { screensFor } from './screen.ts';
import { overprint, separationOf } from './separation.ts';

/** Each ink goes through the press by itself and lands a little aside: pixels of a 720 line picture, right and down. */
const ASIDE = [
  [1.6, 1.2],
  [-1.4, 0.8],
  [0.8, -1],
  [0, 0],
] as const;
/** Pixels of a 720 line picture left unprinted at the edge. */
export const MARGIN = 16;

/** How much of a pixel ink covers, 0 to 3 thirds, by tone less threshold and 255 more: the edge of a dot is soft over a few tones. */
const COVERS = Uint8Array.from({ length: 511 }, (_, index) => Math.max(0, Math.min(3, (index - 255 + 64) >> 5)));

/** Separates a picture into inks, screens them and prints them one over the other. */
export class Press {
  readonly #area: Area;
  readonly #screens: Uint32Array;
  readonly #separation: Uint32Array;
  readonly #colours: Uint32Array;
  /** The picture's tones, with room before and after for inks that land aside. */
  readonly #tones: Uint32Array;
  readonly #room: number;
  readonly #aside: readonly number[];
  readonly #margin: number;

  /** `calm` screens as few inks at a place as will do. */
  constructor(inks: Inks, area: Area, calm: boolean) {
    const unit = Math.min(area.width, area.height) / 720;
    const aside = ASIDE.map(([x, y]) => [Math.round(x * unit), Math.round(y * unit)] as const);
    this.#area = area;
    this.#screens = screensFor(area);
    this.#separation = separationOf(inks, calm);
    this.#colours = coloursOf(inks);
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
    const screens = this.#screens;
    const room = this.#room;
    const [a = 0, b = 0, c = 0, d = 0] = this.#aside.map((shift) => room - shift);
    const last = pixels.length;
    for (let at = 0; at < last; at++) {
      const screen = screens[at] as number;
      const pale = COVERS[((tones[at + a] as number) & 255) - (screen & 255) + 255] as number;
      const warm = COVERS[(((tones[at + b] as number) >>> 8) & 255) - ((screen >>> 8) & 255) + 255] as number;
      const cool = COVERS[(((tones[at + c] as number) >>> 16) & 255) - ((screen >>> 16) & 255) + 255] as number;
      const dark = COVERS[((tones[at + d] as number) >>> 24) - (screen >>> 24) + 255] as number;
      pixels[at] = colours[pale | (warm << 2) | (cool << 4) | (dark << 6)] as number;
    }
  }
}

/** What every way of covering a pixel with four inks looks like, as RGBA in one number. */
function coloursOf(inks: Inks): Uint32Array {
  const colours = new Uint32Array(256);
  for (let index = 0; index < 256; index++) {
    const [r, g, b] = overprint(
      inks,
      [0, 2, 4, 6].map((bits) => ((index >> bits) & 3) / 3),
    );
    colours[index] = ((255 << 24) | (Math.round(b) << 16) | (Math.round(g) << 8) | Math.round(r)) >>> 0;
  }
  return colours;
}
