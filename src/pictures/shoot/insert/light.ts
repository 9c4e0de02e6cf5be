import type { Frame } from '../../camera/index.ts';
import { blob, mix, type Outline, type Pen, ribbon } from '../../paper/index.ts';
import type { SetBuilt } from '../../sets/index.ts';
import type { SetDescription } from '../../staging.ts';

/** Seconds between two cars that go by in the night, and how long one takes. */
const CARS = { every: 5.2, first: 0.9, takes: 1.5 } as const;

/** A leaf a unit long from (0, 0), pointed at its end. */
const LEAF: Outline = blob([
  [0, 0, 'corner'],
  [0.3, -0.2],
  [0.7, -0.15],
  [1, 0, 'corner'],
  [0.7, 0.16],
  [0.3, 0.2],
]);

/** How a shadow fades at its rim: sizes, and how dark each adds. */
const PENUMBRA = [
  [1.3, 0.03],
  [1.12, 0.035],
  [0.9, 0.04],
] as const;

/** Twigs in the sun before the window: where each comes in, shares of the frame, and which way it hangs. */
const TWIGS = [
  [1.03, 0.66, 2.85],
  [1.02, 0.84, 3.1],
  [0.12, 1.04, -0.75],
] as const;

/** A twig of leaves in the sun: its soft shadow stirs over the surface. */
function leaves(pen: Pen, { palette }: SetBuilt, { width, height }: Frame, seconds: number): void {
  const size = height * 0.11;
  for (const [index, [x, y, hang]] of TWIGS.entries()) {
    const sway = 0.05 * Math.sin(seconds * 1.1 + index * 1.7) + 0.018 * Math.sin(seconds * 2.7 + index);
    pen.at(x * width, y * height, [size, size * 0.62], hang + sway, () => {
      pen.tissue(
        ribbon(
          [
            [0, 0],
            [1.4, 0.08],
            [2.7, -0.06],
          ],
          0.07,
        ),
        palette.shadow,
        0.07,
        { edge: 0, grain: 0 },
      );
      for (let leaf = 0; leaf < 7; leaf++) {
        const along = 0.5 + leaf * 0.36;
        const turn = (leaf % 2 ? 0.7 : -0.7) * (leaf === 6 ? 0.1 : 1) + 0.09 * Math.sin(seconds * 1.9 + leaf * 1.3);
        for (const [grown, alpha] of PENUMBRA)
          pen.at(along - 0.06 * grown, 0, grown, turn, () =>
            pen.tissue(LEAF, palette.shadow, alpha, { edge: 0, grain: 0, rough: 0 }),
          );
      }
    });
  }
}

/** The lamps of a car that goes by outside, swept over the table. */
function headlights(pen: Pen, { palette }: SetBuilt, { width, height }: Frame, seconds: number): void {
  const way = ((seconds - CARS.first + CARS.every) % CARS.every) / CARS.takes;
  if (way > 1) return;
  const x = width * (-0.5 + 2 * way);
  const beam = (half: number, alpha: number): void =>
    pen.tissue(
      [
        [x - width * half * 0.6, height * 0.1],
        [x + width * half * 0.6, height * 0.1],
        [x + width * (half + 0.16), height * 1.04],
        [x - width * (half + 0.16), height * 1.04],
      ],
      mix(palette.light, '#ffffff', 0.4),
      alpha * Math.sin(way * Math.PI),
      { edge: 0, grain: 0, blend: 'screen' },
    );
  for (const half of [0.26, 0.21, 0.16, 0.11]) beam(half, 0.07);
}

/** Rooms with a street before their windows. */
const BY_A_STREET: ReadonlySet<string> = new Set(
  'kitchen bedroom living-room bar office classroom hospital shop workshop library garage laboratory lobby restaurant courtroom'.split(
    ' ',
  ),
);
/** Places no leaf grows before. */
const LEAFLESS: ReadonlySet<string> = new Set(
  'spaceship space submarine underwater cave sea ship desert snow elevator prison plane moon'.split(' '),
);

/** Whether sun falls on a surface here: out of a clear sky, in a room through its window. */
function sunny({ palette, indoors }: SetBuilt, { kind, features }: SetDescription): boolean {
  if (palette.dark || palette.weather !== 'clear' || LEAFLESS.has(kind)) return false;
  return !indoors || BY_A_STREET.has(kind) || features.includes('window');
}

/** The light that moves over an insert in a place: leaves' shadow in the sun, in a room the lamps of a car by night. */
export function drawLight(pen: Pen, set: SetBuilt, place: SetDescription, frame: Frame, seconds: number): void {
  const { dark } = set.palette;
  const moving = dark ? set.indoors && BY_A_STREET.has(place.kind) : sunny(set, place);
  if (moving) pen.part('moving light', () => (dark ? headlights : leaves)(pen, set, frame, seconds));
}
