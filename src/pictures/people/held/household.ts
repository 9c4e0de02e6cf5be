import { blob, ellipse, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { cutter, type Held } from './thing-held.ts';

/** What lies about a house. */
export const HOUSEHOLD: readonly Held[] = [
  {
    words: ['cake', 'pie', 'tart'],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#efe6d2', ellipse(2, 2, 36, 6));
      cut('#c98a5a', rounded(-26, -26, 56, 28, 4));
      cut(
        '#f3d9dc',
        rounded(-27, -32, 58, 13, 6),
        ellipse(-14, -20, 5, 6),
        ellipse(4, -18, 5, 8),
        ellipse(20, -20, 5, 6),
      );
      for (const x of [-14, 2, 18]) {
        cut('#4d76b3', strip([x, -32], [x, -46], 3));
        cut('#f2b33d', ellipse(x, -50, 2.6, 4));
      }
    },
  },
  {
    words: ['plate', 'dish', 'bowl', 'saucer', 'soup'],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(
        '#efe6d2',
        blob([
          [-32, -8],
          [34, -8],
          [18, 8],
          [-16, 8],
        ]),
        ellipse(1, -8, 33, 6),
      );
      cut('#c9d6d0', ellipse(1, -8, 22, 3.6));
    },
  },
  {
    words: ['pot', 'saucepan', 'pan', 'kettle', 'teapot'],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#3a3f4a', rounded(-48, -10, 24, 6, 3));
      cut('#c9573f', rounded(-26, -16, 50, 32, 7));
      cut('#a8432f', rounded(-29, -20, 56, 8, 4), ellipse(-1, -23, 5, 4));
    },
  },
  {
    words: ['tray'],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#9a6238', rounded(-36, -4, 80, 7, 3));
      cut('#efe6d2', rounded(-22, -20, 16, 16, 3), rounded(6, -26, 22, 22, 8));
    },
  },
  {
    words: [
      'blanket',
      'towel',
      'quilt',
      'shirt',
      'net',
      'gown',
      'suit',
      'apron',
      'veil',
      'scarf',
      'coat',
      'tie',
      'belt',
    ],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(
        sheets.accent,
        blob([
          [-30, -14, 'corner'],
          [30, -16, 'corner'],
          [34, 34, 'corner'],
          [14, 26],
          [-6, 36],
          [-32, 28, 'corner'],
        ]),
      );
      cut('#efe6d2', rectangle(-30, 6, 62, 4));
    },
  },
  {
    words: ['pillow'],
    carry: 'cradle',
    draw(sheets) {
      cutter(sheets)(
        '#f3ead8',
        blob([
          [-30, -26],
          [0, -22],
          [30, -28],
          [26, 0],
          [30, 22],
          [0, 16],
          [-30, 20],
          [-26, -2],
        ]),
      );
    },
  },
  {
    words: ['hat', 'cap', 'helmet', 'bonnet'],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(
        sheets.accent,
        blob([
          [-18, -6, 'corner'],
          [-16, -30],
          [0, -36],
          [16, -30],
          [18, -6, 'corner'],
        ]),
        ellipse(0, -5, 33, 7),
      );
      cut('#3a2c33', rectangle(-17, -14, 34, 6));
    },
  },
  {
    words: ['crown', 'tiara'],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#f2c14e', [
        [-24, 2],
        [-27, -26],
        [-13, -13],
        [-7, -32],
        [0, -14],
        [7, -32],
        [13, -13],
        [27, -26],
        [24, 2],
      ]);
      for (const x of [-14, 0, 14]) cut('#cf4436', ellipse(x, -4, 3));
    },
  },
  {
    words: ['laptop', 'tablet', 'computer', 'typewriter'],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#5a6270', [
        [-26, 4],
        [30, 4],
        [40, -38],
        [-14, -38],
      ]);
      cut('#9fd0d8', [
        [-20, 0],
        [26, 0],
        [35, -34],
        [-12, -34],
      ]);
      cut('#c3cad0', rounded(-38, 3, 70, 7, 3));
    },
  },
  {
    words: ['remote', 'lighter', 'match', 'soap', 'eraser', 'tape', 'pill', 'pills'],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#3a3f4a', rounded(-5, -26, 10, 30, 3));
      cut('#d9573f', ellipse(0, -20, 2.4));
    },
  },
  {
    words: ['mirror', 'magnifying-glass', 'fan'],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#8a5a3a', strip([0, 14], [0, -12], 6));
      cut('#e2b33f', ellipse(0, -30, 20));
      cut('#cfe6ea', ellipse(0, -30, 15.5));
      cut('#f6fbfb', strip([-7, -26], [5, -38], 3));
    },
  },
  {
    words: ['binoculars', 'telescope', 'spyglass', 'opera-glass'],
    carry: 'eyes',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#3a3f4a', rounded(-20, -16, 34, 15, 4));
      cut('#24272f', rounded(12, -19, 16, 21, 4));
      cut('#e2b33f', rectangle(8, -16, 4, 15));
    },
  },
  {
    words: ['cigarette', 'cigar', 'pipe'],
    carry: 'mouth',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#f6f1e4', strip([-14, -8], [10, -11], 4));
      cut('#e6803f', ellipse(11, -11, 2.6));
      sheets.pen.tissue(
        ribbon(
          [
            [12, -14],
            [17, -28],
            [10, -42],
            [17, -58],
          ],
          6,
        ),
        '#ffffff',
        0.4,
        { edge: 0, grain: 0 },
      );
    },
  },
  {
    words: ['ice-cream'],
    carry: 'mouth',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#c99b5a', [
        [-9, -14],
        [9, -14],
        [0, 16],
      ]);
      cut('#f3d9dc', ellipse(0, -20, 12, 11));
      cut('#e58ca0', ellipse(3, -28, 8, 7));
    },
  },
  {
    words: ['egg', 'stone', 'brick', 'snowball', 'shell', 'pebble', 'rock', 'bone', 'leaf', 'feather'],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(
        '#d8cdb8',
        blob([
          [-13, -8],
          [-9, -22],
          [4, -25],
          [13, -15],
          [10, -3],
          [-5, 0],
        ]),
      );
      cut('#efe6d2', ellipse(-2, -17, 5, 3.5));
    },
  },
  {
    words: ['glove', 'gloves', 'shoe', 'shoes', 'boots', 'skates', 'skateboard', 'mask', 'toothbrush'],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      cut(
        '#6a3f2c',
        blob([
          [-14, -24, 'corner'],
          [0, -24, 'corner'],
          [3, -8],
          [20, -2],
          [22, 6, 'corner'],
          [-14, 6, 'corner'],
        ]),
      );
      cut('#3a2c33', rectangle(-14, 4, 36, 4));
    },
  },
];
