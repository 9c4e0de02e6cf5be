import { blob, ellipse, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { cutter, type Held, type Sheets } from './thing-held.ts';

const STEEL = '#c3cad0';
const WOOD = '#9a6238';

const handle = (sheets: Sheets, from: number, to: number, width = 6): void =>
  cutter(sheets)(WOOD, strip([0, from], [0, to], width));

/** What work is done with. */
export const HANDIWORK: readonly Held[] = [
  {
    words: ['hammer', 'mallet'],
    carry: 'show',
    draw(sheets) {
      handle(sheets, 16, -40);
      cutter(sheets)('#7d8590', rounded(-16, -50, 32, 15, 4));
    },
  },
  {
    words: ['axe', 'hatchet'],
    carry: 'raise',
    draw(sheets) {
      handle(sheets, 30, -64, 7);
      cutter(sheets)(
        STEEL,
        blob([
          [-4, -66, 'corner'],
          [14, -68],
          [30, -76],
          [33, -52],
          [28, -34],
          [12, -46],
          [-4, -48, 'corner'],
        ]),
      );
    },
  },
  {
    words: ['wrench', 'spanner', 'crowbar', 'pliers', 'tongs'],
    carry: 'show',
    draw(sheets) {
      cutter(sheets)(STEEL, strip([0, 16], [0, -34], 8), [
        [-11, -32],
        [-13, -52],
        [-5, -54],
        [-5, -42],
        [5, -42],
        [5, -54],
        [13, -52],
        [11, -32],
      ]);
    },
  },
  {
    words: ['screwdriver', 'razor', 'chisel'],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(STEEL, strip([0, -8], [0, -46], 4));
      cut('#d9573f', rounded(-5.5, -12, 11, 26, 5));
    },
  },
  {
    words: ['saw'],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      sheets.pen.at(0, -4, 1, 0.2, () => {
        cut(STEEL, [
          [6, -10],
          [70, -4],
          [70, 4],
          [62, 9],
          [56, 5],
          [50, 10],
          [44, 6],
          [38, 11],
          [32, 7],
          [26, 12],
          [6, 12],
        ]);
        cut(WOOD, rounded(-12, -12, 22, 26, 8));
      });
    },
  },
  {
    words: ['brush', 'paintbrush', 'pen', 'pencil', 'quill', 'chalk', 'comb'],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      sheets.pen.at(0, 0, 1, 0.5, () => {
        cut('#4d76b3', strip([0, -12], [0, 22], 4));
        cut('#e2b33f', rectangle(-2.6, -15, 5.2, 4));
        cut(
          '#3a2c33',
          blob([
            [-3, -14],
            [3, -14],
            [2, -22],
            [0, -28],
            [-2, -22],
          ]),
        );
      });
    },
  },
  {
    words: ['scissors', 'shears'],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(
        STEEL,
        [
          [-2, -10],
          [9, -46],
          [3, -12],
        ],
        [
          [2, -10],
          [-9, -46],
          [-3, -12],
        ],
      );
      cut('#d9573f', ellipse(-8, 0, 8, 9), ellipse(8, 0, 8, 9));
      cut('#f3ecdc', ellipse(-8, 0, 4, 5), ellipse(8, 0, 4, 5));
    },
  },
  {
    words: ['watering-can', 'hose'],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(
        '#2f7f5b',
        ribbon(
          [
            [-14, 14],
            [-8, 0],
            [10, 0],
            [16, 14],
          ],
          4,
        ),
        strip([20, 40], [56, 12], 6),
      );
      cut('#3f9b6b', rounded(-22, 12, 46, 40, 6));
      cut('#2f7f5b', [
        [50, 6],
        [64, 10],
        [56, 22],
      ]);
    },
  },
  {
    words: ['spoon', 'teaspoon', 'ladle', 'fork', 'spatula', 'whisk'],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      sheets.pen.at(0, 0, 1, 0.6, () => cut(STEEL, strip([0, 16], [0, -20], 4), ellipse(0, -27, 7, 10)));
    },
  },
  {
    words: ['broom', 'mop', 'besom'],
    carry: 'raise',
    draw(sheets) {
      handle(sheets, 66, -58, 5);
      const cut = cutter(sheets);
      cut(
        '#d9b061',
        blob([
          [-7, 60, 'corner'],
          [7, 60, 'corner'],
          [20, 96, 'corner'],
          [0, 92],
          [-20, 96, 'corner'],
        ]),
      );
      cut('#c9503c', rectangle(-8, 60, 16, 5));
    },
  },
  {
    words: ['shovel', 'spade'],
    carry: 'raise',
    draw(sheets) {
      handle(sheets, 60, -50, 5);
      const cut = cutter(sheets);
      cut(WOOD, rounded(-10, -56, 20, 6, 3));
      cut(
        STEEL,
        blob([
          [-15, 56, 'corner'],
          [15, 56, 'corner'],
          [14, 80],
          [0, 96],
          [-14, 80],
        ]),
      );
    },
  },
  {
    words: ['rake', 'pitchfork'],
    carry: 'raise',
    draw(sheets) {
      handle(sheets, 60, -70, 5);
      const cut = cutter(sheets);
      cut('#7d8590', rectangle(-18, -74, 36, 5));
      for (const x of [-16, -8, 0, 8, 16]) cut('#7d8590', strip([x, -74], [x, -88], 3));
    },
  },
  {
    words: ['fishing-rod', 'whip', 'crook'],
    carry: 'raise',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(WOOD, strip([-8, 26], [62, -128], 5));
      cut('#efe6d2', strip([62, -128], [74, 10], 1.6));
      cut('#d9573f', ellipse(74, 12, 4, 5));
    },
  },
  {
    words: ['bow', 'crossbow'],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(
        WOOD,
        ribbon(
          [
            [-14, -62],
            [10, -30],
            [14, 0],
            [10, 30],
            [-14, 62],
          ],
          5,
        ),
      );
      cut('#efe6d2', strip([-14, -62], [-14, 62], 1.4));
    },
  },
  {
    words: ['shield'],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      const outline = (by: number) =>
        blob([
          [0, -46 + by],
          [30 - by, -38 + by, 'corner'],
          [28 - by, 4],
          [0, 38 - by, 'corner'],
          [-28 + by, 4],
          [-30 + by, -38 + by, 'corner'],
        ]);
      cut('#8b8f9c', outline(0));
      cut(sheets.accent, outline(6));
    },
  },
  {
    words: ['wool', 'knitting', 'yarn', 'thread'],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(sheets.accent, rounded(-20, 0, 36, 34, 5), ellipse(-34, 34, 12));
      cut('#efe6d2', strip([-26, -18], [12, 8], 3), strip([26, -18], [-10, 8], 3));
    },
  },
  {
    words: ['toolbox'],
    carry: 'hang',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(
        '#7a2f28',
        ribbon(
          [
            [-14, 16],
            [-12, 2],
            [12, 2],
            [14, 16],
          ],
          5,
        ),
      );
      cut('#cf4436', rounded(-30, 16, 60, 30, 4));
      cut('#e2b33f', rectangle(-5, 22, 10, 7));
    },
  },
];
