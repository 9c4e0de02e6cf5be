import { blob, ellipse, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { cutter, type Held } from './thing-held.ts';

/** What music is made on. */
export const INSTRUMENTS: readonly Held[] = [
  {
    words: ['guitar', 'banjo', 'ukulele', 'lute'],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      sheets.pen.at(-2, -2, 1, -0.42, () => {
        cut('#6a3f2c', strip([-6, 0], [66, 0], 8), rounded(62, -7, 18, 14, 3));
        cut(
          '#b8692f',
          blob([
            [4, -14],
            [-12, -19],
            [-26, -13],
            [-44, -24],
            [-66, -16],
            [-72, 2],
            [-64, 20],
            [-44, 25],
            [-26, 14],
            [-12, 19],
            [4, 13],
          ]),
        );
        cut('#3a2420', ellipse(-18, 0, 9), rectangle(-58, -8, 5, 16));
        cut('#efe6d2', rectangle(-56, -0.8, 120, 1.6));
      });
    },
  },
  {
    words: ['violin', 'fiddle', 'viola'],
    carry: 'chin',
    draw(sheets) {
      const cut = cutter(sheets);
      sheets.pen.at(0, 0, 1, 0.3, () => {
        cut('#4a2a22', strip([-20, -4], [14, -4], 6), ellipse(15, -5, 5));
        cut(
          '#a8522a',
          blob([
            [-18, -14],
            [-30, -17],
            [-36, -11],
            [-46, -19],
            [-62, -12],
            [-64, 0],
            [-58, 11],
            [-44, 12],
            [-36, 4],
            [-28, 9],
            [-18, 6],
          ]),
        );
        cut('#3a2420', rectangle(-44, -10, 3, 12), rectangle(-60, -6, 14, 3));
      });
      sheets.pen.at(-32, -14, 1, 0.5, () => cut('#6a3f2c', strip([0, -34], [0, 56], 3)));
    },
  },
  {
    words: ['cello', 'bass'],
    carry: 'hang',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#4a2a22', strip([0, -46], [0, 8], 7), ellipse(0, -50, 6));
      cut(
        '#a8522a',
        blob([
          [-16, -6],
          [16, -6],
          [15, 16],
          [26, 36],
          [20, 56],
          [-20, 56],
          [-26, 36],
          [-15, 16],
        ]),
      );
    },
  },
  {
    words: ['flute', 'recorder', 'whistle', 'harmonica', 'clarinet'],
    carry: 'mouth',
    draw(sheets) {
      const cut = cutter(sheets);
      sheets.pen.at(0, -6, 1, 0.5, () => {
        cut('#c9ced6', strip([-22, 0], [38, 0], 6));
        for (const x of [4, 14, 24]) cut('#5a6270', ellipse(x, 0, 1.8));
      });
    },
  },
  {
    words: ['trumpet', 'horn', 'trombone', 'saxophone', 'bugle'],
    carry: 'mouth',
    draw(sheets) {
      const cut = cutter(sheets);
      sheets.pen.at(0, -6, 1, -0.12, () => {
        cut('#e2b33f', strip([-20, 0], [46, 0], 6), rounded(-4, -4, 30, 15, 7));
        cut('#c9952c', rounded(2, 0, 18, 7, 3));
        cut(
          '#f0c75a',
          blob([
            [40, -4],
            [56, -15],
            [58, 15],
            [40, 4],
          ]),
        );
      });
    },
  },
  {
    words: ['drum', 'drums', 'tambourine'],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#c9503c', rounded(-30, -2, 60, 36, 6));
      cut('#efe6d2', ellipse(0, -2, 30, 8), rectangle(-30, 30, 60, 4));
      cut('#8a5a3a', strip([-4, -6], [-30, -34], 3), strip([10, -6], [34, -32], 3));
    },
  },
  {
    words: ['accordion', 'concertina'],
    carry: 'work',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#b23a34', rounded(-44, -24, 24, 48, 4), rounded(22, -24, 24, 48, 4));
      for (let fold = 0; fold < 5; fold++)
        cut(fold % 2 ? '#efe6d2' : '#d8c4a0', rectangle(-20 + fold * 8.4, -22, 8.6, 44));
    },
  },
  {
    words: ['bell'],
    carry: 'raise',
    draw(sheets) {
      const cut = cutter(sheets);
      cut('#8a5a3a', strip([0, 6], [0, -12], 6));
      cut(
        '#e2b33f',
        blob([
          [-5, -12],
          [5, -12],
          [11, -30],
          [17, -36, 'corner'],
          [-17, -36, 'corner'],
          [-11, -30],
        ]).map(([x, y]) => [x, -48 - y - 0] as const),
        ribbon(
          [
            [0, -12],
            [0, -8],
          ],
          5,
        ),
      );
    },
  },
];
