import type { Frame } from '../../camera/index.ts';
import { mix, type Pen, rgba } from '../../paper/index.ts';
import type { SetBuilt } from '../../sets/index.ts';

/** Seconds between two cars that go by in the night, and how long one takes. */
const CARS = { every: 5.2, first: 0.9, takes: 1.5 } as const;

/** Leaves before the window: their shadow stirs over the surface and the thing. */
function leaves({ context }: Pen, { palette }: SetBuilt, { width, height }: Frame, seconds: number): void {
  context.fillStyle = rgba(palette.shadow, 0.1);
  for (let leaf = 0; leaf < 9; leaf++) {
    const sway = Math.sin(seconds * 1.25 + leaf * 0.7) + 0.4 * Math.sin(seconds * 2.9 + leaf * 1.9);
    const x = width * (0.06 + 0.085 * leaf + 0.012 * sway);
    const y = height * (0.66 + 0.2 * Math.abs(Math.sin(leaf * 2.3)) + 0.008 * sway);
    context.beginPath();
    context.ellipse(x, y, width * 0.055, height * 0.026, -0.5 + leaf * 0.37 + sway * 0.08, 0, Math.PI * 2);
    context.fill();
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
  'kitchen bedroom living-room bar office classroom hospital shop workshop library garage laboratory lobby restaurant courtroom abstract'.split(
    ' ',
  ),
);
/** Places no leaf grows before. */
const LEAFLESS: ReadonlySet<string> = new Set(
  'spaceship space submarine underwater cave sea ship desert snow elevator prison plane moon'.split(' '),
);

/** The light that moves over an insert in a kind of place: leaves' shadow by day, in a room the lamps of a car by night. */
export function drawLight(pen: Pen, set: SetBuilt, kind: string, frame: Frame, seconds: number): void {
  const { dark } = set.palette;
  if (dark ? !(set.indoors && BY_A_STREET.has(kind)) : LEAFLESS.has(kind)) return;
  pen.part('moving light', () => (dark ? headlights : leaves)(pen, set, frame, seconds));
}
