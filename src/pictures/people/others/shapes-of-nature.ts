import { blob, darken, ellipse, mix, star, strip } from '../../paper/index.ts';
import type { Shape } from './shape.ts';

const disc = (rays: boolean): Shape => ({
  face: [0, -0.54],
  size: 0.3,
  draw({ pen, palette, colour }) {
    const light = mix(palette.light, colour, 0.15);
    if (rays) pen.sheet(star(0, -0.5, 0.56, 14, 0.76), darken(light, 0.08), { lift: 0.6 });
    pen.sheet(ellipse(0, -0.5, 0.42), light, { lift: 0.8 });
  },
});

/** Things of sky and field that may talk. */
export const NATURE = {
  sun: disc(true),
  moon: disc(false),
  star: {
    face: [0, -0.5],
    size: 0.24,
    draw: ({ pen, palette }) => pen.sheet(star(0, -0.46, 0.56, 5, 0.5), palette.light, { lift: 0.8 }),
  },
  cloud: {
    face: [0, -0.44],
    size: 0.28,
    draw: ({ pen, palette }) =>
      pen.sheet(
        blob([
          [-0.7, -0.3],
          [-0.56, -0.6],
          [-0.24, -0.62],
          [0, -0.9],
          [0.3, -0.66],
          [0.6, -0.6],
          [0.7, -0.3],
          [0.4, -0.14],
          [-0.4, -0.14],
        ]),
        palette.tint('#f4f1ea'),
        { lift: 0.9 },
      ),
  },
  tree: {
    face: [0, -0.62],
    size: 0.2,
    draw({ pen, palette }) {
      pen.sheet(
        blob([
          [-0.1, -0.5],
          [0.1, -0.5],
          [0.11, -0.1],
          [0.2, 0, 'corner'],
          [-0.2, 0, 'corner'],
          [-0.11, -0.1],
        ]),
        palette.tint('#7f5539'),
        { lift: 0.6 },
      );
      pen.sheet(
        blob([
          [-0.42, -0.56],
          [-0.34, -0.86],
          [0, -1],
          [0.34, -0.86],
          [0.42, -0.56],
          [0.22, -0.36],
          [-0.22, -0.36],
        ]),
        palette.tint('#4f8a56'),
        { lift: 0.9 },
      );
    },
  },
  snowman: {
    face: [0, -0.78],
    size: 0.17,
    draw({ pen, palette, accent }) {
      const snow = palette.tint('#f4f3ef');
      pen.sheet(ellipse(0, -0.26, 0.3, 0.27), snow, { lift: 0.8 });
      pen.sheet(ellipse(0, -0.74, 0.22), snow, { lift: 0.8 });
      pen.sheet(strip([-0.2, -0.54], [0.2, -0.54], 0.09), palette.tint(accent), { lift: 0.5 });
      pen.sheet(
        [
          [0, -0.74],
          [0.18, -0.7],
          [0, -0.68],
        ],
        palette.tint('#e6813a'),
        { lift: 0.4 },
      );
    },
  },
  stone: {
    face: [0, -0.44],
    size: 0.28,
    draw: ({ pen, palette }) =>
      pen.sheet(
        blob([
          [-0.5, 0, 'corner'],
          [-0.46, -0.5],
          [-0.1, -0.86],
          [0.36, -0.72],
          [0.52, -0.26],
          [0.48, 0, 'corner'],
        ]),
        palette.tint('#9a9894'),
        { lift: 0.9 },
      ),
  },
  pumpkin: {
    face: [0, -0.42],
    size: 0.28,
    draw({ pen, palette }) {
      for (const x of [-0.3, 0.3, 0])
        pen.sheet(ellipse(x, -0.42, 0.28, 0.4), palette.tint(x === 0 ? '#e8883a' : '#d9762e'), { lift: 0.5 });
      pen.sheet(strip([0, -0.8], [0.06, -0.98], 0.1), palette.tint('#5d7a3a'), { lift: 0.4 });
    },
  },
  mushroom: {
    face: [0, -0.3],
    size: 0.2,
    draw({ pen, palette, accent }) {
      pen.sheet(
        blob([
          [-0.18, -0.6],
          [0.18, -0.6],
          [0.24, 0, 'corner'],
          [-0.24, 0, 'corner'],
        ]),
        palette.tint('#f4ead6'),
        { lift: 0.6 },
      );
      pen.sheet(
        blob([
          [-0.54, -0.54, 'corner'],
          [-0.36, -0.9],
          [0, -1],
          [0.36, -0.9],
          [0.54, -0.54, 'corner'],
        ]),
        palette.tint(accent),
        { lift: 0.9 },
      );
    },
  },
} satisfies Readonly<Record<string, Shape>>;
