import { blob, type Colour, difference, type Palette, type Pen, type Point } from '../../paper/index.ts';
import { unseen } from './watched.ts';

/** How close to the colour of lamplight a sheet is that shines: as `difference` says. */
const SHINES = 0.16;
/** Narrower or wider, stage centimetres, it is a glint or a sky and not mirrored. */
const NARROWEST = 5;
const WIDEST = 260;
/** At the most so many streaks in a picture: the widest. */
const MOST = 26;
/** So many slivers cross a streak. */
const SLIVERS = 5;
/** How much longer a streak is than what it mirrors. */
const DRAWN_OUT = 1.25;

/** A lit face over the wet ground, stage centimetres: its middle, its width, how high its foot and its head are over the ground at `base`. */
export interface Lit {
  readonly x: number;
  readonly width: number;
  readonly foot: number;
  readonly head: number;
  readonly base: number;
  readonly colour: Colour;
}

/** How wide and how strong the veils of one streak are: a soft rim and a brighter middle. */
const VEILS = [
  [1, 0.09],
  [0.72, 0.1],
  [0.4, 0.12],
] as const;

/** One light on the wet ground below it: a soft upright streak, crossed by slivers where the ground is uneven. */
function streak(pen: Pen, { x, width, foot, head, base, colour }: Lit): void {
  const [from, to] = [base + 3 + foot * 0.5, base + 16 + head * DRAWN_OUT];
  const length = to - from;
  for (const [wide, alpha] of VEILS) {
    const half = (width * wide) / 2;
    pen.tissue(
      blob([
        [x - half, from + length * 0.06],
        [x, from],
        [x + half, from + length * 0.06],
        [x + half * 0.8, from + length * (0.3 + 0.34 * wide)],
        [x, from + length * (0.62 + 0.38 * wide)],
        [x - half * 0.8, from + length * (0.3 + 0.34 * wide)],
      ]),
      colour,
      alpha,
      { edge: 0, grain: 0, rough: 0.3 },
    );
  }
  for (let index = 0; index < SLIVERS; index++) {
    const half = (width / 2) * (0.95 - index * 0.13) * (index % 2 ? 0.7 : 1);
    const [y, aside] = [from + (length * (index + 0.6)) / (SLIVERS + 0.6), (index % 2 ? 1 : -1) * width * 0.09];
    pen.tissue(
      blob([
        [x + aside - half, y],
        [x + aside, y - 2.2],
        [x + aside + half, y],
        [x + aside, y + 2.2],
      ]),
      colour,
      0.3 * (1 - index / (SLIVERS + 1)),
      { edge: 0, grain: 0 },
    );
  }
}

/** A face of something that stands, stage centimetres: it hides the ground behind it. */
interface Standing {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What of a layer shines, and what of it stands between the eye and the ground behind. */
export interface Mirrors {
  readonly depth: number;
  readonly lit: readonly Lit[];
  readonly standing: readonly Standing[];
}

/** Wider than this, stage centimetres, a sheet is ground and hides nothing; lower, it lies on it. */
const GROUND = 330;
const LOW = 18;

/** What a layer whose ground is at `base`, stage centimetres, has to mirror. */
export function mirrorsOf(
  palette: Palette,
  { depth, base }: { depth: number; base: number },
  draw: (pen: Pen) => void,
): Mirrors {
  const lit: Lit[] = [];
  const standing: Standing[] = [];
  const seen = (points: readonly Point[], colour: Colour): void => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const wide = right - left;
    if (wide < GROUND && bottom - top > LOW && bottom > base - LOW) standing.push({ left, right, top, bottom });
    if (difference(colour, palette.light) > SHINES || wide < NARROWEST || wide > WIDEST || bottom > base) return;
    lit.push({ x: (left + right) / 2, width: wide, foot: base - bottom, head: base - top, base, colour });
  };
  draw(unseen(palette, seen));
  return { depth, lit, standing };
}

/** Whether something nearer stands where a light would be mirrored. */
const hidden = ({ x, width, base }: Lit, nearer: readonly Standing[]): boolean =>
  nearer.some(
    ({ left, right, top, bottom }) =>
      x + width * 0.4 > left && x - width * 0.4 < right && top < base + LOW && bottom > base + LOW,
  );

/** Lays the lights of a place on its wet ground as soft upright streaks; those that would fall below `bottom` are left out. */
export function drawWetGround(pen: Pen, layers: readonly Mirrors[], bottom: number): void {
  const open = layers.flatMap(({ depth, lit }) => {
    const nearer = layers.filter((other) => other.depth < depth).flatMap(({ standing }) => standing);
    return lit.filter((one) => one.base + one.foot * 0.5 < bottom && !hidden(one, nearer));
  });
  const widest = open.sort((one, other) => other.width - one.width).slice(0, MOST);
  pen.part('wet ground', () => {
    for (const one of widest) streak(pen, one);
  });
}
