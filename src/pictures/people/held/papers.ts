import { blob, darken, ellipse, rectangle, ribbon, rounded, star } from '../../paper/index.ts';
import { FLAT, type Held, LOW } from './thing-held.ts';

/** What is read. */
export const PAPERS: readonly Held[] = [
  {
    words: ['letter', 'envelope', 'note'],
    carry: 'show',
    draw({ pen, tint }) {
      pen.sheet(rectangle(-24, -24, 48, 32), tint('#f8efdb'), { lift: 0.5 });
      pen.sheet(
        [
          [-24, -24],
          [24, -24],
          [0, -5],
        ],
        darken(tint('#f8efdb'), 0.07),
        LOW,
      );
      pen.sheet(ellipse(0, -6, 4.5), tint('#c73d3d'), LOW);
    },
  },
  {
    words: ['paper', 'document', 'page', 'photograph', 'photo', 'picture', 'ticket', 'card'],
    carry: 'show',
    draw({ pen, tint, ink }) {
      pen.sheet(rectangle(-17, -40, 34, 46), tint('#f8f0de'), { lift: 0.5 });
      for (const [y, w] of [
        [-32, 22],
        [-25, 24],
        [-18, 20],
        [-11, 14],
      ] as const)
        pen.sheet(rectangle(-12, y, w, 2.4), ink, { ...FLAT, alpha: 0.55 });
    },
  },
  {
    words: ['book', 'diary', 'notebook', 'journal', 'bible'],
    carry: 'show',
    draw({ pen, tint, accent }) {
      pen.sheet(rounded(-25, -30, 50, 38, 3), tint(accent), { lift: 0.6 });
      pen.sheet(
        blob([
          [-22, -27, 'corner'],
          [-10, -30],
          [0, -26, 'corner'],
          [0, 4, 'corner'],
          [-10, 1],
          [-22, 4, 'corner'],
        ]),
        tint('#f8f0dc'),
        LOW,
      );
      pen.sheet(
        blob([
          [22, -27, 'corner'],
          [10, -30],
          [0, -26, 'corner'],
          [0, 4, 'corner'],
          [10, 1],
          [22, 4, 'corner'],
        ]),
        tint('#efe4ca'),
        LOW,
      );
    },
  },
  {
    words: ['newspaper', 'magazine'],
    carry: 'show',
    draw({ pen, tint, ink }) {
      pen.sheet(
        [
          [-32, -40],
          [0, -44],
          [32, -40],
          [32, 6],
          [0, 2],
          [-32, 6],
        ],
        tint('#efe8d8'),
        { lift: 0.6 },
      );
      for (const hand of [-1, 1]) {
        pen.sheet(rectangle(hand < 0 ? -28 : 5, -36, 23, 5), ink, { ...FLAT, alpha: 0.8 });
        for (let row = 0; row < 4; row++)
          pen.sheet(rectangle(hand < 0 ? -28 : 5, -26 + row * 7, 23, 2.4), ink, { ...FLAT, alpha: 0.4 });
      }
    },
  },
  {
    words: ['map', 'chart', 'scroll', 'plan', 'blueprint'],
    carry: 'show',
    draw({ pen, tint }) {
      const sheet = tint('#ecdcb2');
      [-30, -10, 10].forEach((x, fold) =>
        pen.sheet(
          [
            [x, -38 + (fold % 2) * 4],
            [x + 20, -34 - (fold % 2) * 4],
            [x + 20, 4 - (fold % 2) * 4],
            [x, 0 + (fold % 2) * 4],
          ],
          fold % 2 ? darken(sheet, 0.07) : sheet,
          { lift: 0.4 },
        ),
      );
      pen.sheet(
        ribbon(
          [
            [-22, -8],
            [-8, -22],
            [6, -14],
            [18, -26],
          ],
          2.6,
        ),
        tint('#7fa3b4'),
        FLAT,
      );
      pen.sheet(star(18, -26, 6, 4, 0.3, 0.785), tint('#c73d3d'), FLAT);
    },
  },
];
