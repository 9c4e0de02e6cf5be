import { blob, darken, ellipse, lighten, type Palette, type Pen, rounded, strip } from '../paper/index.ts';
import { drawProp } from '../props/index.ts';

/** What is ridden and is no animal; centimetres, standing at the origin, going to the right. */
export interface Vehicle {
  /** Where its rider sits. */
  readonly seat: { readonly up: number; readonly x: number };
  readonly half: number;
  /** Metres a second. */
  readonly pace: number;
  readonly size: number;
  draw(pen: Pen, palette: Palette): void;
}

const BICYCLE: Vehicle = {
  seat: { up: 80, x: -22 },
  half: 80,
  pace: 3.2,
  size: 1,
  draw: (pen, palette) => drawProp(pen, palette, 'bicycle'),
};

const MOTORCYCLE: Vehicle = { seat: { up: 72, x: -18 }, half: 104, pace: 6.5, size: 1, draw: drawMotorcycle };

/** Vehicles by their names. */
export const VEHICLES: ReadonlyMap<string, Vehicle> = new Map([
  ['bicycle', BICYCLE],
  ['motorcycle', MOTORCYCLE],
]);

function drawMotorcycle(pen: Pen, palette: Palette): void {
  const ink = palette.tint('#2c2a33');
  const body = palette.tint('#a83f35');
  const steel = palette.tint('#b9c0c6');
  pen.part('motorcycle', () => {
    for (const x of [-64, 66]) {
      pen.sheet(ellipse(x, -32, 32), ink, { lift: 0.6 });
      pen.sheet(ellipse(x, -32, 20), steel, { lift: 0.3 });
      pen.sheet(ellipse(x, -32, 6), darken(steel, 0.4), { lift: 0.3 });
    }
    pen.sheet(strip([66, -32], [42, -98], 7), steel, { lift: 0.5 });
    pen.sheet(strip([-64, -32], [-18, -50], 9), darken(steel, 0.3), { lift: 0.4 });
    pen.sheet(rounded(-24, -56, 54, 34, 7), darken(steel, 0.15), { lift: 0.6 });
    for (const y of [-48, -40, -32]) pen.sheet(rounded(-12, y, 30, 3, 1), darken(steel, 0.45), { lift: 0.2 });
    pen.sheet(strip([-10, -22], [-84, -20], 9), steel, { lift: 0.5 });
    pen.sheet(
      blob([
        [-6, -70],
        [10, -88],
        [36, -86],
        [46, -70],
        [30, -56],
        [2, -58],
      ]),
      body,
      { lift: 0.9 },
    );
    pen.sheet(
      blob([
        [-84, -70],
        [-60, -78],
        [-10, -76],
        [2, -64],
        [-12, -58],
        [-70, -60],
      ]),
      lighten(ink, 0.08),
      { lift: 0.8 },
    );
    pen.sheet(strip([40, -96], [22, -104], 5), ink, { lift: 0.6 });
    pen.sheet(ellipse(54, -84, 10), lighten(palette.tint('#f4e3a0'), 0.1), { lift: 0.6 });
  });
}
