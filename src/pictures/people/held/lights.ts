import { blob, darken, ellipse, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { FLAT, type Held, LOW } from './thing-held.ts';

/** What shines in the dark. */
export const LIGHTS: readonly Held[] = [
  {
    words: ['lantern', 'lamp'],
    carry: 'hang',
    draw({ pen, palette, ink }) {
      pen.glow(0, 36, 92, palette.light, { strength: palette.dark ? 0.1 : 0.05 });
      pen.sheet(
        ribbon(
          [
            [-11, 20],
            [-9, 4],
            [0, -1],
            [9, 4],
            [11, 20],
          ],
          3,
        ),
        ink,
        LOW,
      );
      pen.sheet(
        [
          [-15, 20],
          [-7, 10],
          [7, 10],
          [15, 20],
        ],
        ink,
        { lift: 0.4 },
      );
      pen.sheet(rounded(-13, 20, 26, 34, 6), palette.light, LOW);
      pen.sheet(
        blob([
          [0, 26],
          [6, 40],
          [0, 49],
          [-6, 40],
        ]),
        '#fff6d8',
        FLAT,
      );
      pen.sheet(rectangle(-16, 52, 32, 7), ink, { lift: 0.4 });
    },
  },
  {
    words: ['torch', 'flashlight'],
    carry: 'show',
    draw({ pen, palette, ink }) {
      pen.tissue(
        [
          [16, -6],
          [170, -46],
          [170, 38],
          [16, 5],
        ],
        palette.light,
        0.3,
        { edge: 0.2 },
      );
      pen.sheet(strip([-18, 0], [8, 0], 9), ink, { lift: 0.4 });
      pen.sheet(
        [
          [6, -6],
          [18, -9],
          [18, 9],
          [6, 6],
        ],
        darken(palette.tint('#c9503c'), 0.05),
        { lift: 0.4 },
      );
      pen.sheet(ellipse(18, 0, 3, 8), palette.light, FLAT);
    },
  },
  {
    words: ['candle', 'match'],
    carry: 'show',
    draw({ pen, tint, palette }) {
      pen.glow(0, -42, 66, palette.light, { strength: palette.dark ? 0.11 : 0.05 });
      pen.sheet(rounded(-6, -30, 12, 38, 2), tint('#f5ecd6'), { lift: 0.4 });
      pen.sheet(
        blob([
          [0, -54],
          [7, -40],
          [0, -31],
          [-7, -40],
        ]),
        palette.light,
        { lift: 0.2 },
      );
      pen.sheet(
        blob([
          [0, -45],
          [3, -38],
          [0, -33],
          [-3, -38],
        ]),
        '#fff8e0',
        FLAT,
      );
      pen.sheet(ellipse(0, 8, 14, 4), tint('#b98a3a'), LOW);
    },
  },
];
