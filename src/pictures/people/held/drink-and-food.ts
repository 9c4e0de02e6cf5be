import { blob, darken, ellipse, lighten, rectangle, ribbon, rounded } from '../../paper/index.ts';
import { FLAT, type Held, LOW } from './thing-held.ts';

/** What is eaten and drunk. */
export const DRINK_AND_FOOD: readonly Held[] = [
  {
    words: ['cup', 'mug', 'tea', 'coffee', 'teacup'],
    carry: 'show',
    draw({ pen, tint, accent }) {
      pen.sheet(
        ribbon(
          [
            [9, -13],
            [19, -12],
            [19, 0],
            [8, 2],
          ],
          4,
        ),
        tint(accent),
        LOW,
      );
      pen.sheet(
        blob([
          [-12, -18, 'corner'],
          [12, -18, 'corner'],
          [10, 4],
          [5, 8, 'corner'],
          [-5, 8, 'corner'],
          [-10, 4],
        ]),
        tint(accent),
        { lift: 0.5 },
      );
      pen.sheet(ellipse(0, -18, 11, 3), tint('#5a3426'), FLAT);
      for (const x of [-4, 4])
        pen.sheet(
          ribbon(
            [
              [x, -22],
              [x + 4, -30],
              [x - 2, -38],
              [x + 3, -47],
            ],
            (t) => 3.4 * (1 - t),
          ),
          tint('#ffffff'),
          { ...FLAT, alpha: 0.5 },
        );
    },
  },
  {
    words: ['glass', 'wine', 'goblet', 'champagne'],
    carry: 'show',
    draw({ pen, tint }) {
      pen.sheet(rectangle(-1.6, -14, 3.2, 20), tint('#dfeef0'), LOW);
      pen.sheet(ellipse(0, 7, 10, 3), tint('#dfeef0'), LOW);
      pen.sheet(
        blob([
          [-11, -40, 'corner'],
          [11, -40, 'corner'],
          [11, -24],
          [0, -13],
          [-11, -24],
        ]),
        tint('#e4f1f2'),
        { lift: 0.4, alpha: 0.85 },
      );
      pen.sheet(
        blob([
          [-11, -30, 'corner'],
          [11, -30, 'corner'],
          [10, -22],
          [0, -14],
          [-10, -22],
        ]),
        tint('#a8324a'),
        { ...FLAT, alpha: 0.9 },
      );
    },
  },
  {
    words: ['bottle', 'flask', 'vial', 'potion', 'medicine'],
    carry: 'show',
    draw({ pen, tint }) {
      pen.sheet(
        blob([
          [-4, -46, 'corner'],
          [4, -46, 'corner'],
          [4, -30],
          [11, -20],
          [11, 8, 'corner'],
          [-11, 8, 'corner'],
          [-11, -20],
          [-4, -30],
        ]),
        tint('#4f8f77'),
        { lift: 0.5 },
      );
      pen.sheet(rectangle(-10, -14, 20, 14), tint('#f3e7c9'), LOW);
      pen.sheet(rounded(-5, -51, 10, 8, 2), tint('#a9713f'), LOW);
    },
  },
  {
    words: ['fish', 'herring'],
    carry: 'show',
    draw({ pen, tint, ink }) {
      const scales = tint('#7fa3b4');
      pen.sheet(
        [
          [-22, -10],
          [-38, -22],
          [-36, 4],
        ],
        darken(scales, 0.15),
        LOW,
      );
      pen.sheet(
        blob([
          [-24, -10],
          [-4, -22],
          [18, -18],
          [29, -9],
          [18, 0],
          [-4, 2],
        ]),
        scales,
        { lift: 0.5 },
      );
      pen.sheet(ellipse(18, -12, 2.6), ink, FLAT);
      pen.sheet(
        blob([
          [0, -12],
          [7, -4],
          [0, -2],
          [-5, -7],
        ]),
        darken(scales, 0.2),
        FLAT,
      );
    },
  },
  {
    words: ['bread', 'loaf', 'food', 'sandwich'],
    carry: 'show',
    draw({ pen, tint }) {
      const crust = tint('#c98a4a');
      pen.sheet(
        blob([
          [-30, -4],
          [-24, -20],
          [0, -26],
          [24, -20],
          [30, -4],
          [20, 5],
          [-20, 5],
        ]),
        crust,
        { lift: 0.6 },
      );
      for (const x of [-14, 0, 14])
        pen.sheet(
          blob([
            [x - 5, -17],
            [x + 2, -21],
            [x + 6, -8],
            [x, -6],
          ]),
          lighten(crust, 0.42),
          { lift: 0.1 },
        );
    },
  },
];
