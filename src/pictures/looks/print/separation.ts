import type { Colour } from '../../paper/index.ts';
import { type Inks, STOCK } from './inks.ts';
import { DARKEST, LIGHTEST } from './screen.ts';

/** How much of each ink a colour needs: one byte an ink, the first in the lowest. Looked up by 5 bits of red, green and blue. */
export type Separation = Uint32Array;

/** Tones an ink is tried at: bare, five screens, solid. Middle tones cost a little: of two that look alike, the flatter. */
const TONES = [0, 0.1, 0.22, 0.38, 0.56, 0.77, 1] as const;
const SCREENED = [0, 0.0012, 0.002, 0.0026, 0.0028, 0.002, 0] as const;
/** The dark ink is ruled in lines: they tell shade from tone only where they are few. */
const RULED = [1, 1, 1, 2.6] as const;
/** How much hue counts beside brightness: skin printed a little too dark is still skin, printed too red it is not. */
const HUE = 1.4;
/** Colours along each side of the cube that are worked out; those between are mixed from them. */
const NODES = 13;
const SIDE = 32;
/** Contrast about a middle tone, and colour beside grey: more than the picture had. */
const PIVOT = 150;
const CONTRAST = 1.12;
/** The eye mixes light, not numbers: between bare stock and ink a screen looks paler than their mean, so dots are made larger. */
export const GAIN = 0.84;
const COLOUR = 1.28;
const BROWN = 1.08;

type Triple = readonly [number, number, number];

export function channelsOf(colour: Colour): Triple {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

/** How well an ink covers, solid. */
const BODY = [0.95, 0.95, 0.94, 0.97] as const;

/** Stock seen through inks that cover a share of it each. */
export function overprint(inks: Inks, covers: readonly number[]): Triple {
  let [red, green, blue] = channelsOf(STOCK);
  inks.forEach((ink, index) => {
    const [r, g, b] = channelsOf(ink);
    const cover = (covers[index] ?? 0) * (BODY[index] ?? 1);
    red *= 1 - cover * (1 - r / 255);
    green *= 1 - cover * (1 - g / 255);
    blue *= 1 - cover * (1 - b / 255);
  });
  return [red, green, blue];
}

interface Mixture {
  readonly tones: readonly number[];
  readonly colour: Triple;
  readonly price: number;
}

/** Mixtures of the inks tried last: choosing drums asks for several colours of each. */
let tried: { readonly name: string; readonly all: readonly Mixture[] } | undefined;

function mixturesOf(inks: Inks): readonly Mixture[] {
  const name = inks.join();
  if (tried?.name !== name) tried = { name, all: mixtures(inks) };
  return tried.all;
}

function mixtures(inks: Inks): Mixture[] {
  const all: Mixture[] = [];
  const count = TONES.length;
  for (let number = 0; number < count ** 4; number++) {
    const levels = [0, 1, 2, 3].map((ink) => Math.floor(number / count ** ink) % count);
    const tones = levels.map((level) => TONES[level] ?? 0);
    const price = levels.reduce((sum, level, ink) => sum + (SCREENED[level] ?? 0) * (RULED[ink] ?? 1), 0);
    all.push({ tones, colour: overprint(inks, tones), price });
  }
  return all;
}

/** The mixture that looks most like a colour, its middle tones counted against it. */
function bestFor([red, green, blue]: Triple, all: readonly Mixture[]): readonly number[] {
  let best: readonly number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const { tones, colour, price } of all) {
    const [r, g, b] = [colour[0] - red, colour[1] - green, colour[2] - blue];
    const bright = 0.3 * r + 0.59 * g + 0.11 * b;
    const far = (HUE * (r * r + 1.3 * g * g + 0.8 * b * b) + 2.2 * bright * bright) / 65025 + price;
    if (far < least) [least, best] = [far, tones];
  }
  return best;
}

const known = new Map<string, Separation>();
/** Sets of inks kept: a film goes back and forth between a few. */
const KEPT = 12;

/** The separation of a scene's inks, worked out once for each set of them. */
export function separationOf(inks: Inks): Separation {
  const name = inks.join();
  const found = known.get(name);
  if (found) return found;
  const made = separate(inks);
  if (known.size >= KEPT) known.delete([...known.keys()][0] ?? '');
  known.set(name, made);
  return made;
}

/** What a colour comes out as in these inks, seen from afar. */
export function printed(inks: Inks, colour: Colour): Colour {
  const tones = bestFor(driven(channelsOf(colour)), mixturesOf(inks));
  return `#${overprint(inks, tones)
    .map((value) => Math.round(value).toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Inks are chosen to be strong: the picture is driven towards them before it is separated. */
function driven([red, green, blue]: Triple): Triple {
  const grey = 0.3 * red + 0.59 * green + 0.11 * blue;
  const lit = PIVOT + (grey - PIVOT) * CONTRAST;
  // Skin and wood lie between red and yellow: driven as hard as the rest they would all be orange.
  const brown = Math.max(0, Math.min(1, Math.min(red - green, green - blue) / 24));
  const drive = COLOUR - brown * (COLOUR - BROWN);
  const strong = (value: number) => Math.max(0, Math.min(255, lit + (value - grey) * drive));
  return [strong(red), strong(green), strong(blue)];
}

function separate(inks: Inks): Separation {
  const all = mixtures(inks);
  const nodes = new Float32Array(NODES ** 3 * 4);
  const step = 255 / (NODES - 1);
  for (let r = 0; r < NODES; r++)
    for (let g = 0; g < NODES; g++)
      for (let b = 0; b < NODES; b++)
        nodes.set(bestFor(driven([r * step, g * step, b * step]), all), ((r * NODES + g) * NODES + b) * 4);
  const cube = new Uint32Array(SIDE ** 3);
  for (let index = 0; index < cube.length; index++) {
    const [r, g, b] = [index >> 10, (index >> 5) & 31, index & 31];
    let packed = 0;
    for (let ink = 0; ink < 4; ink++) packed |= strengthOf(between(nodes, r, g, b, ink)) << (ink * 8);
    cube[index] = packed >>> 0;
  }
  return cube;
}

/** Tones as the screens measure them: what would be hardly a dot stays bare, what would be hardly a hole is solid. */
function strengthOf(tone: number): number {
  if (tone < 0.04) return 0;
  return tone > 0.94 ? 255 : Math.round(LIGHTEST + tone ** GAIN * (DARKEST - LIGHTEST));
}

/** A tone between the eight nodes around a colour. */
function between(nodes: Float32Array, r: number, g: number, b: number, ink: number): number {
  const at = (place: number) => {
    const exact = (place / (SIDE - 1)) * (NODES - 1);
    const low = Math.min(NODES - 2, Math.floor(exact));
    return [low, exact - low] as const;
  };
  const [[r0, rw], [g0, gw], [b0, bw]] = [at(r), at(g), at(b)];
  let sum = 0;
  for (let corner = 0; corner < 8; corner++) {
    const [dr, dg, db] = [corner & 1, (corner >> 1) & 1, corner >> 2];
    const share = (dr ? rw : 1 - rw) * (dg ? gw : 1 - gw) * (db ? bw : 1 - bw);
    if (share > 0) sum += share * (nodes[(((r0 + dr) * NODES + g0 + dg) * NODES + b0 + db) * 4 + ink] ?? 0);
  }
  return sum;
}
