import { blob, ellipse, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { cutter, type Held } from './thing-held.ts';

/** Small treasures and playthings. */
export const KEEPSAKES: readonly Held[] = [
  {
    words: ['balloon', 'balloons'],
    carry: 'raise',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(
        '#efe6d2',
        ribbon(
          [
            [0, 20],
            [-3, -20],
            [4, -60],
            [2, -92],
          ],
          1.8,
        ),
      );
      cut('#d9453a', ellipse(2, -124, 27, 33), [
        [-3, -86],
        [2, -93],
        [7, -86],
      ]);
      cut('#f08a7a', ellipse(-8, -136, 6, 9, { rotate: 0.4 }));
    },
  },
  {
    words: ['kite'],
    carry: 'raise',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(
        '#efe6d2',
        ribbon(
          [
            [0, 6],
            [30, -50],
            [70, -96],
            [96, -118],
          ],
          1.8,
        ),
      );
      sheets.pen.at(104, -138, 1, 0.5, () => {
        cut('#d9453a', [
          [0, -46],
          [30, -8],
          [0, 44],
          [-30, -8],
        ]);
        cut(
          '#f2c14e',
          [
            [0, -46],
            [30, -8],
            [0, -8],
          ],
          [
            [0, 44],
            [-30, -8],
            [0, -8],
          ],
        );
        cut(
          '#4d76b3',
          ribbon(
            [
              [0, 44],
              [-8, 62],
              [4, 78],
              [-6, 94],
            ],
            3,
          ),
          ellipse(-4, 64, 6, 4),
          ellipse(0, 82, 6, 4),
        );
      });
    },
  },
  {
    words: [
      'ring',
      'coin',
      'coins',
      'medal',
      'badge',
      'pill',
      'locket',
      'compass',
      'button',
      'pearl',
      'diamond',
      'jewel',
    ],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#c9952c', ellipse(0, -16, 12));
      cut('#f2c14e', ellipse(0, -16, 9));
      cut('#fff3c4', ellipse(-3, -19, 3));
    },
  },
  {
    words: ['watch', 'clock', 'stopwatch', 'hourglass'],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(
        '#c9952c',
        ribbon(
          [
            [0, -32],
            [8, -10],
            [2, 12],
          ],
          2.4,
        ),
        ellipse(0, -20, 15),
      );
      cut('#f6f1e4', ellipse(0, -20, 11.5));
      cut('#2a1d2c', strip([0, -20], [0, -29], 2), strip([0, -20], [6, -17], 2));
    },
  },
  {
    words: ['money', 'cash', 'passport', 'contract', 'folder', 'list', 'envelopes', 'syringe'],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      sheets.pen.at(-3, -10, 1, -0.2, () => cut('#6fa06a', rounded(-17, -22, 32, 24, 2)));
      cut('#e9dfc4', rounded(-15, -30, 30, 26, 2));
      cut('#8b7d68', rectangle(-10, -24, 20, 2.4), rectangle(-10, -18, 20, 2.4), rectangle(-10, -12, 12, 2.4));
    },
  },
  {
    words: ['flag', 'banner'],
    carry: 'raise',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#9a6238', strip([0, 40], [0, -104], 4));
      cut(
        sheets.accent,
        blob([
          [2, -102, 'corner'],
          [28, -96],
          [60, -104, 'corner'],
          [58, -64, 'corner'],
          [28, -58],
          [2, -64, 'corner'],
        ]),
      );
    },
  },
  {
    words: ['music-box', 'trophy', 'skull', 'globe', 'crystal'],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#7a4535', rounded(-20, -18, 40, 26, 3));
      cut('#e2b33f', rectangle(-20, -6, 40, 3), ellipse(0, -4, 4), strip([20, -4], [30, -10], 3), ellipse(31, -11, 3));
      cut('#9a5a44', [
        [-20, -18],
        [-26, -38],
        [14, -38],
        [20, -18],
      ]);
    },
  },
  {
    words: ['spectacles', 'sunglasses'],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#3a2f3a', ellipse(-11, -16, 10), ellipse(11, -16, 10), rectangle(-4, -18, 8, 3));
      cut('#dfeef0', ellipse(-11, -16, 7), ellipse(11, -16, 7));
    },
  },
];
