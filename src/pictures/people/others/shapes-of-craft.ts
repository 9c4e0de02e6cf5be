import { blob, darken, ellipse, lighten, mix, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import type { Shape } from './shape.ts';

/** Things people make that may talk. */
export const CRAFT = {
  house: {
    face: [0, -0.36],
    size: 0.2,
    draw({ pen, colour, second, palette }) {
      pen.sheet(rectangle(-0.38, -0.6, 0.76, 0.6), colour, { lift: 0.8 });
      pen.sheet(
        [
          [-0.48, -0.56],
          [0, -1],
          [0.48, -0.56],
        ],
        second,
        { lift: 0.9 },
      );
      pen.sheet(rounded(-0.08, -0.18, 0.16, 0.18, 0.03), palette.tint('#7f5539'), { lift: 0.3 });
    },
  },
  lighthouse: {
    face: [0, -0.52],
    size: 0.12,
    draw({ pen, palette, accent }) {
      pen.sheet(
        [
          [-0.17, 0],
          [0.17, 0],
          [0.1, -0.8],
          [-0.1, -0.8],
        ],
        palette.tint('#f6eddb'),
        { lift: 0.8 },
      );
      for (const y of [0.06, 0.66])
        pen.sheet(
          [
            [-0.17 + y * 0.08, -y],
            [0.17 - y * 0.08, -y],
            [0.16 - y * 0.09, -y - 0.12],
            [-0.16 + y * 0.09, -y - 0.12],
          ],
          palette.tint(accent),
          { lift: 0.3 },
        );
      pen.sheet(rectangle(-0.08, -0.92, 0.16, 0.12), palette.light, { lift: 0.4 });
      pen.sheet(
        [
          [-0.12, -0.91],
          [0, -1],
          [0.12, -0.91],
        ],
        palette.tint(accent),
        { lift: 0.5 },
      );
    },
  },
  clock: {
    face: [0, -0.56],
    size: 0.24,
    draw({ pen, colour, palette }) {
      pen.sheet(ellipse(0, -0.52, 0.46), colour, { lift: 0.9 });
      pen.sheet(ellipse(0, -0.52, 0.38), palette.tint('#f6eddb'), { lift: 0.3 });
      for (let hour = 0; hour < 12; hour++)
        pen.sheet(ellipse(Math.sin(hour * 0.5236) * 0.33, -0.52 - Math.cos(hour * 0.5236) * 0.33, 0.02), colour, {
          lift: 0,
          edge: 0,
        });
    },
  },
  teapot: {
    face: [0, -0.4],
    size: 0.22,
    draw({ pen, palette, colour, accent }) {
      pen.sheet(
        ribbon(
          [
            [-0.3, -0.6],
            [-0.6, -0.62],
            [-0.56, -0.26],
            [-0.3, -0.2],
          ],
          0.08,
        ),
        darken(colour, 0.2),
        { lift: 0.5 },
      );
      pen.sheet(
        blob([
          [0.3, -0.2],
          [0.5, -0.4],
          [0.62, -0.74],
          [0.74, -0.7],
          [0.6, -0.24],
          [0.3, -0.06],
        ]),
        darken(colour, 0.12),
        { lift: 0.5 },
      );
      pen.sheet(
        blob([
          [-0.42, -0.36],
          [-0.26, -0.74],
          [0.26, -0.74],
          [0.42, -0.36],
          [0.26, 0, 'corner'],
          [-0.26, 0, 'corner'],
        ]),
        colour,
        { lift: 0.9 },
      );
      pen.sheet(
        blob([
          [-0.27, -0.72],
          [0, -0.92],
          [0.27, -0.72],
          [0, -0.68],
        ]),
        palette.tint(accent),
        { lift: 0.5 },
      );
      pen.sheet(ellipse(0, -0.94, 0.07), palette.tint(accent), { lift: 0.4 });
    },
  },
  car: {
    face: [0.1, -0.4],
    size: 0.17,
    draw({ pen, palette, colour, accent }) {
      pen.sheet(
        blob([
          [-0.5, -0.5, 'corner'],
          [-0.3, -0.9, 'corner'],
          [0.3, -0.9, 'corner'],
          [0.46, -0.5, 'corner'],
        ]),
        lighten(colour, 0.1),
        { lift: 0.6 },
      );
      pen.sheet(
        [
          [-0.36, -0.54],
          [-0.23, -0.82],
          [0.23, -0.82],
          [0.34, -0.54],
        ],
        mix(palette.light, '#bfe3ea', 0.7),
        { lift: 0.2 },
      );
      pen.sheet(rounded(-0.72, -0.56, 1.44, 0.42, 0.1), colour, { lift: 0.9 });
      pen.sheet(rounded(-0.72, -0.22, 1.44, 0.06, 0.02), palette.tint(accent), { lift: 0.3 });
      for (const x of [-0.44, 0.44]) pen.sheet(ellipse(x, -0.13, 0.15), '#33303c', { lift: 0.5 });
    },
  },
  boat: {
    face: [0, -0.2],
    size: 0.15,
    draw({ pen, palette, colour, accent }) {
      pen.sheet(rectangle(-0.02, -1, 0.04, 0.72), palette.tint('#7f5539'), { lift: 0.4 });
      pen.sheet(
        [
          [0.05, -0.98],
          [0.5, -0.44],
          [0.05, -0.42],
        ],
        palette.tint('#f6eddb'),
        { lift: 0.6 },
      );
      pen.sheet(
        [
          [-0.05, -0.86],
          [-0.36, -0.44],
          [-0.05, -0.43],
        ],
        palette.tint(accent),
        { lift: 0.6 },
      );
      pen.sheet(
        blob([
          [-0.62, -0.38, 'corner'],
          [0.62, -0.38, 'corner'],
          [0.42, -0.04],
          [0, 0],
          [-0.42, -0.04],
        ]),
        colour,
        { lift: 0.9 },
      );
    },
  },
  radio: {
    face: [0, -0.5],
    size: 0.2,
    draw({ pen, palette, colour, accent }) {
      pen.sheet(strip([0.34, -0.8], [0.52, -1.12], 0.03), '#4a4652', { lift: 0.4 });
      pen.sheet(rounded(-0.56, -0.84, 1.12, 0.84, 0.12), colour, { lift: 0.9 });
      pen.sheet(rounded(-0.34, -0.76, 0.68, 0.56, 0.1), palette.tint('#ecd9b4'), { lift: 0.3 });
      for (const y of [0.16, 0.12, 0.08])
        pen.sheet(rectangle(-0.34, -y, 0.44, 0.02), darken(colour, 0.4), { lift: 0, edge: 0 });
      pen.sheet(ellipse(0.28, -0.11, 0.06), palette.tint(accent), { lift: 0.3 });
      for (const hand of [-1, 1]) pen.sheet(ellipse(hand * 0.45, -0.46, 0.055), palette.tint(accent), { lift: 0.3 });
    },
  },
} satisfies Readonly<Record<string, Shape>>;
